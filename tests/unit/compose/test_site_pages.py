from dataclasses import replace

import pytest

from generator.compose.site_pages import (
    CARDS,
    StoryCount,
    count_story,
    make_home_views,
    make_method_view,
    make_not_found_view,
)
from generator.compose.story_page import open_book
from tests.sites.demo_story import CONFIG, SITE, WORDS, demo_story

COUNT = count_story(open_book(demo_story(), WORDS))


@pytest.mark.parametrize(
    ("base_url", "root"),
    [
        ("", ""),
        ("https://desk.example", "/"),
        ("https://desk.example/news/", "/news/"),
        ("https://d.example/a/b", "/a/b/"),
    ],
)
def test_the_page_for_unknown_addresses_starts_at_the_site_s_own_path(base_url: str, root: str) -> None:
    assert make_not_found_view(replace(SITE, config=replace(CONFIG, base_url=base_url))).shell.root == root


def test_the_newest_story_comes_first_and_undated_ones_last() -> None:
    def dated(path: str, latest: str) -> StoryCount:
        return replace(COUNT, card=replace(COUNT.card, path=path), latest=latest)

    counts = [dated("old", "2030-01-01"), dated("none", ""), dated("b", "2031-01-01"), dated("a", "2031-01-01")]
    cards = next(make_home_views(SITE, counts)).cards
    assert [card.path for card in cards] == ["a", "b", "old", "none"]


def test_the_method_page_adds_up_what_this_build_counted() -> None:
    view = make_method_view(SITE, [COUNT, COUNT], "0123456789abcdef")
    assert (view.stories, view.articles, view.removed) == (2, 10, 10)
    assert (view.compared, view.alone, view.cautions) == (14, 10, 2)
    assert view.claims == 2 * COUNT.claims == 2 * 25


def test_many_stories_take_several_pages_each_with_its_way_home() -> None:
    counts = [replace(COUNT, card=replace(COUNT.card, path=f"{i:03}/index.html")) for i in range(CARDS + 1)]
    first, second = make_home_views(SITE, counts)
    assert (len(first.cards), len(second.cards)) == (CARDS, 1)
    assert first.pages == second.pages == ("index.html", "page/2/index.html")
    assert (first.shell.root, second.shell.root) == ("", "../../")
    assert [crumb.label for crumb in second.shell.crumbs] == ["Stories", "Page 2"]


def test_a_site_without_stories_has_a_home_page() -> None:
    (view,) = make_home_views(SITE, [])
    assert view.cards == ()
