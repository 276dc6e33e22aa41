"""A point for which an article has no words beside the others', and gives such a figure elsewhere."""

from dataclasses import replace
from datetime import date

from generator.compose.book import StoryBook, open_book
from generator.compose.elsewhere import answered_elsewhere
from generator.compose.matrix import Cell
from generator.compose.story_page import make_story_view
from generator.model import Anchor, Claim, Story, Time, Verdict
from tests.sites.demo_story import SITE, WORDS, demo_story

STORY = demo_story()
TOLL = next(c for c in STORY.comparisons if c.label == "People killed")
*TOGETHER, APART = TOLL.fact.claims
TOLL_ID = TOLL.fact.id


def parted(own: Claim = APART) -> Story:
    """The story with the last article's toll in a fact of its own."""
    kept = replace(TOLL, fact=replace(TOLL.fact, claims=tuple(TOGETHER)))
    alone = replace(TOLL, verdict=Verdict.SINGLE, fact=replace(TOLL.fact, id="alone", claims=(own,)), focus=())
    others = [c for c in STORY.comparisons if c is not TOLL]
    return replace(STORY, comparisons=(kept, *others, alone))


def elsewhere(book: StoryBook) -> str:
    fact = next(c.fact for c, _ in book.compared if c.fact.id == TOLL_ID)
    return answered_elsewhere(fact, APART.article, book)


def blank_of(story: Story) -> Cell:
    view = make_story_view(SITE, open_book(story, WORDS))
    row = next(r for g in (*view.groups, *view.folded) for r in g.rows if r.fact.id == TOLL_ID)
    return next(cell for cell in row.cells if cell.article == APART.article)


def test_a_toll_that_stands_under_another_point_is_no_silence() -> None:
    cell = blank_of(parted())
    assert (cell.blank, cell.place) == ("gives such a figure under another point", "#f-alone")


def test_a_figure_of_another_kind_is() -> None:
    hurt = replace(APART, quantities=tuple(replace(q, of="wounded") for q in APART.quantities))
    cell = blank_of(parted(hurt))
    assert (cell.blank, cell.place) == ("nothing found", "")


def test_a_toll_of_an_event_long_past_answers_nothing() -> None:
    past = Time(
        span=APART.span,
        surface="in 1987",
        value="1987",
        earliest=date(1987, 1, 1),
        latest=date(1987, 12, 31),
        anchor=Anchor.CALENDAR,
        weekday=None,
        background=True,
    )
    assert elsewhere(open_book(parted(), WORDS)) == "alone"
    assert elsewhere(open_book(parted(replace(APART, times=(past,))), WORDS)) == ""


def test_the_way_leads_to_the_page_of_the_point() -> None:
    book = open_book(parted(), WORDS)
    fact = next(c.fact for c, _ in book.compared if c.fact.id == TOLL_ID)
    assert book.place(answered_elsewhere(fact, APART.article, book)).endswith("#f-alone")
