from dataclasses import replace

import pytest

from generator.compose.agreement import Meeting, OutletPart, add_rosters, make_roster, meetings, outlet_parts
from generator.compose.book import open_book
from generator.compose.outlet_pages import OutletView, Register, make_outlet_view, make_outlets_view, make_register
from generator.compose.pager import make_pager
from generator.model import Outlet, Verdict
from tests.sites.demo_story import SITE, WORDS, demo_story

BOOK = open_book(demo_story(), WORDS)
PARTS = outlet_parts(BOOK)
POST = Outlet(
    id="post",
    name="The Harbour Post",
    short="Post",
    country="Verrin",
    language="nb",
    owner="Harbour Trust",
    url="https://harbourpost.example",
    colour="#1f5a7a",
    note="Founded in 1901.",
    spellings=(),
    rights=None,
)


def register(*met: Meeting, parts: tuple[OutletPart, ...] = PARTS) -> Register:
    return make_register(add_rosters([make_roster(parts, ()), *(make_roster((), [m]) for m in met or meetings(BOOK))]))


def page_of(outlet: str, parts: tuple[OutletPart, ...] = PARTS) -> OutletView:
    found = make_register(make_roster(parts, meetings(BOOK) if parts == PARTS else ()))
    articles = [part.articles for part in parts if part.id == outlet]
    pager = make_pager(1, 1, str)
    return make_outlet_view(SITE, found.links[outlet], found.listed[outlet], pager, found.agreements(outlet), articles)


def test_named_outlets_have_a_part_with_all_their_articles() -> None:
    assert [(part.name, len(part.articles)) for part in PARTS] == [
        ("Northern Courier", 1),
        ("The Harbour Post", 2),
        ("Radio Lindmark", 1),
    ]


def test_meetings_count_the_points_that_two_outlets_carry() -> None:
    found = {(m.left, m.right): dict(m.verdicts) for m in meetings(BOOK)}
    assert found[("northern-courier", "radio-lindmark")] == {Verdict.AGREE: 1, Verdict.DISPUTE: 1}
    assert {key for pair in found for key in pair} == {"northern-courier", "radio-lindmark", "the-harbour-post"}


def test_agreement_is_the_same_from_both_sides_and_over_stories() -> None:
    once = Meeting(left="northern-courier", right="radio-lindmark", verdicts=((Verdict.AGREE, 2), (Verdict.DIFFER, 1)))
    found = register(once, once)
    for key, other in (("northern-courier", "radio-lindmark"), ("radio-lindmark", "northern-courier")):
        agreement = found.agreement(key, other)
        assert agreement is not None
        assert (agreement.both, agreement.agree, agreement.differ, agreement.shade) == (6, 4, 2, 7)
    assert found.agreement("northern-courier", "northern-courier") is None


def test_too_few_points_have_no_shade() -> None:
    few = Meeting(left="northern-courier", right="radio-lindmark", verdicts=((Verdict.AGREE, 2),))
    agreement = register(few).agreement("northern-courier", "radio-lindmark")
    assert agreement is not None
    assert agreement.shade == -1


def test_an_outlet_s_page_has_its_articles_newest_first() -> None:
    page = page_of("the-harbour-post")
    assert [article.witness.article for article in page.articles] == ["3-post", "2-post"]
    assert page.about is None
    assert page.outlet.path == "outlets/the-harbour-post/index.html"
    assert [crumb.label for crumb in page.shell.crumbs] == ["Stories", "Outlets", "The Harbour Post"]


def test_what_the_list_of_outlets_says_is_shown() -> None:
    parts = tuple(replace(part, id="post", listed=POST) if part.id == "the-harbour-post" else part for part in PARTS)
    page = page_of("post", parts)
    assert page.about == POST
    assert page.language == "Norwegian Bokmål"
    assert page.url == "https://harbourpost.example"
    assert page.outlet.path == "outlets/post/index.html"
    assert page.outlet.short == "Post"


def test_names_that_differ_in_signs_alone_are_one_outlet() -> None:
    twin = replace(PARTS[0], name="NORTHERN – COURIER")
    links = make_register(add_rosters([make_roster(PARTS, ()), make_roster([twin], ())])).links
    assert [(link.name, link.articles, link.stories) for link in links.values() if "courier" in link.path] == [
        ("Northern Courier", 2, 2)
    ]


def test_the_overview_has_a_row_and_a_column_for_each_outlet_that_meets_another() -> None:
    page = make_outlets_view(SITE, register())
    assert [outlet.name for outlet in page.outlets] == ["Northern Courier", "Radio Lindmark", "The Harbour Post"]
    assert [row.outlet for row in page.rows] == list(page.columns)
    for i, row in enumerate(page.rows):
        assert row.cells[i] is None


@pytest.mark.parametrize("parts", [(), PARTS[:1]])
def test_without_two_outlets_there_is_no_table(parts: tuple[OutletPart, ...]) -> None:
    page = make_outlets_view(SITE, make_register(make_roster(parts, ())))
    assert (page.columns, page.rows) == ((), ())
