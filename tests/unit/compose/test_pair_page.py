from dataclasses import replace

from generator.compose.book import StoryBook, open_book
from generator.compose.matrix import Care
from generator.compose.pair_page import PairView, make_pair_view
from generator.compose.pairs import make_pairs
from generator.model import Caution
from tests.sites.demo_story import SITE, STORY, WORDS, demo_story

BOOK = open_book(demo_story(), WORDS)


def view(left: str, right: str, book: StoryBook = BOOK) -> PairView:
    link = next(p for p in make_pairs(STORY, book.cast.witnesses) if (p.left.article, p.right.article) == (left, right))
    return make_pair_view(SITE, book, link)


def test_shared_points_follow_the_left_article() -> None:
    assert [row.fact.label for row in view("1-courier", "4-unnamed").rows] == [
        "People killed",
        "When the dam was built",
        "Whether the company had been warned",
        "People who left their homes",
    ]


def test_each_side_has_its_own_words() -> None:
    row = view("1-courier", "4-unnamed").rows[0]
    assert {c.witness.sign for c in row.left} == {"A"}
    assert {c.witness.sign for c in row.right} == {"C"}


def test_two_who_give_one_answer_agree_whatever_others_say() -> None:
    row = next(r for r in view("1-courier", "5-radio").rows if r.fact.label == "Cost of repairs")
    assert row.verdict.key == "agree"
    assert row.elsewhere is not None
    assert row.elsewhere.key == "differ"
    assert [part.key for part in view("1-courier", "5-radio").tally.parts] == ["dispute", "agree"]


def test_every_sentence_stands_once_aligned_or_between() -> None:
    page = view("1-courier", "4-unnamed")
    passages = [*page.opening, *(p for row in page.rows for p in row.rest)]
    for side, article in (("left", "1-courier"), ("right", "4-unnamed")):
        between = [s for p in passages if p.side == side for s in p.sentences]
        own = [s.text for s in BOOK.story.sentences if s.article == article]
        assert len(between) == len(set(between))
        assert set(between) < set(own)
        shown = {c.quote for row in page.rows for c in (*row.left, *row.right)}
        assert all(s in between or any(quote in s for quote in shown) for s in own)


def test_the_pickers_offer_every_other_article() -> None:
    page = view("1-courier", "4-unnamed")
    assert len(page.left_picker) == len(page.right_picker) == 4
    assert all(page.right in (p.left, p.right) for p in page.left_picker)


def test_two_without_a_shared_point() -> None:
    page = view("2-post", "3-post")
    assert page.rows == ()
    assert page.tally.compared == 0
    assert page.opening


def test_what_one_side_has_between_two_shared_points_is_one_passage() -> None:
    """Also where a second claim on the point stands in the middle of it."""
    story = demo_story()
    killed = next(c for c in story.comparisons if c.label == "People killed")
    first = next(c for c in killed.fact.claims if c.article == "1-courier")
    last = max(s.index for s in story.sentences if s.article == "1-courier")
    again = replace(first, id="again", sentence=last - 1)
    changed = replace(killed, fact=replace(killed.fact, claims=(*killed.fact.claims, again)))
    book = open_book(replace(story, comparisons=(changed,)), WORDS)
    link = next(p for p in make_pairs(STORY, book.cast.witnesses) if p.right.article == "4-unnamed")
    rest = make_pair_view(SITE, book, link).rows[0].rest
    assert [p.side for p in rest] == ["left", "right"]
    assert len(rest[0].sentences) == last - first.sentence - 1


def test_a_caution_that_concerns_several_of_their_points_is_stated_once() -> None:
    later = Caution(kind="later", reason="C was published later than A.")
    others = Caution(kind="later", reason="D was published later than B1.")
    story = demo_story()
    marked = tuple(
        replace(c, cautions=(later, others)) if "built" in c.label or "left" in c.label else replace(c, cautions=())
        for c in story.comparisons
    )
    page = view("1-courier", "4-unnamed", open_book(replace(story, comparisons=marked), WORDS))
    assert page.cares == (Care(number=1, reason="C was published later than A.", points=2),)
    assert [(row.fact.label, row.cares, row.cautions) for row in page.rows if row.cares or row.cautions] == [
        ("When the dam was built", (1,), ()),
        ("People who left their homes", (1,), ()),
    ]


def test_a_third_that_was_published_later_concerns_no_two_of_one_day() -> None:
    later = Caution(kind="update", reason="B2 was published later than A: it may know more.")
    own = Caution(kind="update", reason="C says “rose”.")
    story = demo_story()
    marked = tuple(replace(c, cautions=(later, own)) for c in story.comparisons if c.label == "People killed")
    book = open_book(replace(story, comparisons=marked), WORDS)
    link = next(p for p in make_pairs(STORY, book.cast.witnesses) if (p.left.sign, p.right.sign) == ("A", "C"))
    shown = []
    for one, other in (("2031-05-07", "2031-05-07"), ("2031-05-07", "2031-05-08"), ("", "")):
        dated = replace(link, left=replace(link.left, iso_date=one), right=replace(link.right, iso_date=other))
        shown.append(make_pair_view(SITE, book, dated).rows[0].cautions)
    assert shown == [(own.reason,), (later.reason, own.reason), (later.reason, own.reason)]
