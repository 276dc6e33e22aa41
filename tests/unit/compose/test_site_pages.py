from dataclasses import replace

import pytest

from generator.compose.book import open_book
from generator.compose.links import counts_path, home_path
from generator.compose.pager import make_pager
from generator.compose.site_pages import (
    count_story,
    make_card,
    make_home_view,
    make_method_view,
    make_not_found_view,
)
from tests.sites.demo_story import CONFIG, SITE, WORDS, demo_story

BOOK = open_book(demo_story(), WORDS)
COUNT = count_story(BOOK)
CARD = make_card(BOOK)


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


def test_the_method_page_adds_up_what_this_build_counted() -> None:
    view = make_method_view(SITE, make_pager(1, 1, counts_path), [COUNT, COUNT], "0123456789abcdef")
    assert (view.stories, view.articles, view.removed) == (2, 10, 10)
    assert (view.compared, view.alone, view.cautions) == (14, 10, 2)
    assert view.claims == 2 * COUNT.claims == 2 * 25


def test_pages_after_the_first_have_a_way_home() -> None:
    first, second = (make_home_view(SITE, make_pager(number, 2, home_path), 0, (CARD,)) for number in (1, 2))
    paths = ["index.html", "page/2/index.html"]
    assert [link.path for link in first.pager.links] == [link.path for link in second.pager.links] == paths
    assert (first.shell.root, second.shell.root) == ("", "../../")
    assert [crumb.label for crumb in second.shell.crumbs] == ["Stories", "Page 2"]
