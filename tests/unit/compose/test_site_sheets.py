"""Which pages the site itself has, in what order stories stand on them, and that an edit concerns few of them."""

from collections.abc import Sequence
from dataclasses import replace

from generator.compose import Brief, compose_pages, compose_story
from generator.compose.differences_page import STORIES, DifferencesView
from generator.compose.outline import in_blocks, outline
from generator.compose.shelf import Shelf
from generator.compose.site_pages import CARDS, HomeView
from tests.sites.demo_story import SITE, demo_story

BRIEF = compose_story(SITE, demo_story()).brief


def brief(name: str, latest: str = "2031-05-01") -> Brief:
    """The brief of a story of that name."""
    path = f"{name}/index.html"
    assert BRIEF.differences is not None
    return replace(
        BRIEF,
        id=name,
        count=replace(BRIEF.count, path=path, latest=latest),
        card=replace(BRIEF.card, path=path),
        differences=replace(BRIEF.differences, path=path, latest=latest),
    )


def homes(briefs: Sequence[Brief]) -> list[HomeView]:
    return [page.view for page in compose_pages(SITE, briefs) if isinstance(page.view, HomeView)]


def differences(briefs: Sequence[Brief]) -> list[DifferencesView]:
    return [page.view for page in compose_pages(SITE, briefs) if isinstance(page.view, DifferencesView)]


def test_the_newest_story_comes_first_and_undated_ones_last() -> None:
    briefs = [brief("old", "2030-01-01"), brief("none", ""), brief("b", "2031-01-01"), brief("a", "2031-01-01")]
    (home,) = homes(briefs)
    (apart,) = differences(briefs)
    in_order = [f"{name}/index.html" for name in ("a", "b", "old", "none")]
    assert [card.path for card in home.cards] == in_order
    assert [story.path for story in apart.stories] == in_order


def test_many_stories_take_several_pages() -> None:
    briefs = [brief(f"{number:03}") for number in range(max(CARDS, STORIES) + 1)]
    assert [len(home.cards) for home in homes(briefs)] == [CARDS, STORIES + 1 - CARDS]
    first, second = differences(briefs)
    assert (len(first.stories), len(second.stories)) == (STORIES, 1)
    assert first.pages == second.pages == ("differences/index.html", "differences/2/index.html")
    assert (first.total, second.total) == (3 * len(briefs), 0)


def test_a_site_without_stories_has_its_pages() -> None:
    assert [home.cards for home in homes([])] == [()]
    assert [page.stories for page in differences([])] == [()]


def test_a_new_story_changes_one_block() -> None:
    shelf = Shelf()
    outlines = [outline(brief(f"story-{number}"), shelf.put) for number in range(400)]
    before = {tuple(one.id for one in block) for block in in_blocks(outlines)}
    new = outline(brief("story-77b"), shelf.put)
    after = {tuple(one.id for one in block) for block in in_blocks([*outlines, new])}
    assert len(before) > 2
    assert len(after - before) <= 2
    assert sorted(name for block in after for name in block) == sorted([*(one.id for one in outlines), new.id])
