from dataclasses import replace

from generator.compose.neighbours import StoryLink, find_neighbours
from generator.model import StorySource
from tests.sites.demo_story import demo_story


def source(name: str, *, dated: bool = True) -> StorySource:
    made = demo_story().source
    articles = made.articles if dated else tuple(replace(a, published=None) for a in made.articles)
    return replace(made, id=name, title=name.upper(), articles=articles)


def test_stories_stand_in_the_order_of_the_home_page() -> None:
    near = find_neighbours([source("b", dated=False), source("c"), source("a")])
    assert near["a"].before is None
    assert near["a"].after == StoryLink(title="C", path="c/index.html")
    assert near["c"].before == StoryLink(title="A", path="a/index.html")
    assert near["c"].after == StoryLink(title="B", path="b/index.html")
    assert near["b"].after is None
