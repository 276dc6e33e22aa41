from dataclasses import replace

from generator.compose.neighbours import StoryLink, link_neighbours
from generator.model import StoryEntry, StorySource, find_neighbours
from tests.sites.demo_story import demo_story


def source(name: str, *, dated: bool = True) -> StorySource:
    made = demo_story().source
    articles = made.articles if dated else tuple(replace(a, published=None) for a in made.articles)
    return replace(made, id=name, title=name.upper(), articles=articles)


def test_stories_stand_in_the_order_of_the_home_page() -> None:
    stories = [source("b", dated=False), source("c"), source("a")]
    found = find_neighbours(StoryEntry.of(story) for story in stories)
    near = {story: link_neighbours(neighbours) for story, neighbours in found.items()}
    assert near["a"].before is None
    assert near["a"].after == StoryLink(title="C", path="c/index.html")
    assert near["c"].before == StoryLink(title="A", path="a/index.html")
    assert near["c"].after == StoryLink(title="B", path="b/index.html")
    assert near["b"].after is None
