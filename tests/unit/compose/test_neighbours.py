from dataclasses import replace

from generator.compose.neighbours import StoryLink, link_neighbours
from generator.model import StoryEntry, StorySource, find_neighbours
from tests.sites.demo_story import demo_story


def source(name: str) -> StorySource:
    return replace(demo_story().source, id=name, title=name.upper())


def test_stories_lead_on_in_the_order_of_their_addresses() -> None:
    stories = [source("b"), source("c"), source("a")]
    found = find_neighbours(StoryEntry.of(story) for story in stories)
    near = {story: link_neighbours(neighbours) for story, neighbours in found.items()}
    assert near["a"].before is None
    assert near["a"].after == StoryLink(title="B", path="b/index.html")
    assert near["b"].before == StoryLink(title="A", path="a/index.html")
    assert near["b"].after == StoryLink(title="C", path="c/index.html")
    assert near["c"].after is None
