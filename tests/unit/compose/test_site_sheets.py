"""Which pages the site itself has, in what order stories stand on them, and that an edit concerns few of them."""

from collections.abc import Sequence
from dataclasses import replace

from generator.compose import Brief, compose_pages, compose_story
from generator.compose.counts_pages import CountsView
from generator.compose.differences_page import STORIES, DifferencesView
from generator.compose.outlet_pages import STORIES as OF_OUTLET
from generator.compose.outlet_pages import OutletView
from generator.compose.outline import in_blocks, outline
from generator.compose.shelf import Shelf
from generator.compose.site_pages import CARDS, ROWS, HomeView, MethodView
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
    paths = ["differences/index.html", "differences/2/index.html"]
    assert [link.path for link in first.pager.links] == [link.path for link in second.pager.links] == paths
    assert (first.total, second.total) == (3 * len(briefs), 0)


def test_an_outlet_with_articles_in_many_stories_takes_several_pages() -> None:
    briefs = [brief(f"{number:03}", f"2031-05-{1 + number // 10:02}") for number in range(OF_OUTLET + 1)]
    found = {page.path: page.view for page in compose_pages(SITE, briefs) if isinstance(page.view, OutletView)}
    first, second = found["outlets/radio-lindmark/index.html"], found["outlets/radio-lindmark/2/index.html"]
    assert (len(first.articles), len(second.articles)) == (OF_OUTLET, 1)
    assert first.agreements
    assert second.agreements == ()
    assert [crumb.label for crumb in second.shell.crumbs] == ["Stories", "Outlets", "Radio Lindmark", "Page 2"]


def test_the_method_page_s_table_goes_on_over_several_pages() -> None:
    briefs = [brief(f"{number:03}") for number in range(ROWS + 2)]
    views = {page.path: page.view for page in compose_pages(SITE, briefs)}
    first, second = views["method/index.html"], views["method/2/index.html"]
    assert isinstance(first, MethodView)
    assert isinstance(second, CountsView)
    assert (first.stories, len(first.rows), first.rows[0].path) == (ROWS + 2, ROWS, "000/index.html")
    assert [row.path for row in second.rows] == [f"{ROWS}/index.html", f"{ROWS + 1}/index.html"]


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
