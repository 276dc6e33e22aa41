"""Which of the times that claims name are dates of the story."""

from dataclasses import replace
from datetime import date

import pytest

from generator.compose.book import open_book
from generator.compose.facts import make_fact
from generator.compose.timeline import make_timeline
from generator.model import Anchor, Span, Time
from tests.sites.demo_story import WORDS, demo_story

STORY = demo_story()
CAST = open_book(STORY, WORDS).cast
DATED = next(c for c in STORY.comparisons if c.label == "When the dam was built")
FIGURE = next(q for c in STORY.comparisons for claim in c.fact.claims for q in claim.quantities)


def placed(quote: str, surface: str, *, counted: bool = True) -> list[str]:
    """The labels of the dates that the timeline has of a claim in these words, of whose times one is ``surface``."""
    claim = DATED.fact.claims[0]
    start = claim.span.start + quote.index(surface)
    time = Time(
        span=Span(start, start + len(surface)),
        surface=surface,
        value="2030-05-04/2030-05-10",
        earliest=date(2030, 5, 4),
        latest=date(2030, 5, 10),
        anchor=Anchor.DOCUMENT,
        weekday=None,
        background=False,
    )
    span = Span(claim.span.start, claim.span.start + len(quote))
    made = replace(claim, quote=quote, span=span, times=(time,), quantities=(FIGURE,) if counted else ())
    comparison = replace(DATED, fact=replace(DATED.fact, claims=(made,)), readings=(), focus=(), origins=())
    return [entry.label for entry in make_timeline([(comparison, make_fact(comparison, CAST))], CAST)]


@pytest.mark.parametrize(
    ("quote", "surface"),
    [
        ("Exports of salt were up 18% from a year earlier", "a year earlier"),
        ("Exports of salt rose to 40 tonnes from 31 tonnes in May", "May"),
        ("Exports were 12 per cent higher than in the same period of last year", "last year"),
        ("Three ships sail now", "now"),
    ],
)
def test_a_time_that_only_figures_are_compared_with_is_no_date(quote: str, surface: str) -> None:
    assert placed(quote, surface) == []


@pytest.mark.parametrize(
    ("quote", "surface"),
    [
        ("Three ships sailed from Northport last week", "last week"),
        ("Three ships sail on Friday", "Friday"),
        ("The quay was shut for two weeks from 4 May", "4 May"),
    ],
)
def test_when_something_happened_is_one_by_its_days(quote: str, surface: str) -> None:
    assert placed(quote, surface) == ["4–10 May 2030"]


def test_without_a_figure_nothing_is_compared() -> None:
    assert placed("The quay is older than last year", "last year", counted=False) == ["4–10 May 2030"]
