"""Time expressions: the cases that editors keep, and what cases cannot say."""

from datetime import date
from time import process_time

import pytest

from generator.extract.times import find_times
from generator.model import Anchor, Time
from tests.cases import Case, load

PUBLISHED = date(2021, 6, 15)


def _given(text: str, key: str) -> date | None:
    """The date of the ``key: DATE`` line at the head of a case's input."""
    head = text.split("\n", 1)[0]
    return date.fromisoformat(head.removeprefix(f"{key}: ")) if head.startswith(f"{key}: ") else None


def _line(time: Time) -> str:
    return f"{time.surface} | {time.value} | {time.earliest}..{time.latest} | {time.anchor}"


def _only(sentence: str) -> Time:
    (time,) = find_times(sentence, 0, PUBLISHED, None)
    return time


@pytest.mark.parametrize("case", load("times"), ids=str)
def test_case(case: Case) -> None:
    published, captured = _given(case.input, "published"), _given(case.input, "captured")
    sentence = case.input.split("\n", 1)[1] if published or captured else case.input
    found = "\n".join(_line(t) for t in find_times(sentence, 0, published, captured))
    assert (found or "none") == case.expected


def test_offsets_count_from_the_start_of_the_article() -> None:
    (time,) = find_times("It fell in 2004.", 100, None, None)
    assert (time.span.start, time.span.end, time.surface) == (111, 115, "2004")


def test_the_weekday_is_kept() -> None:
    assert _only("It broke on Friday.").weekday == 4
    assert _only("It broke on Wednesday, June 2.").weekday == 2
    assert _only("It broke on June 2.").weekday is None


@pytest.mark.parametrize(
    "sentence",
    [
        "It stood in the 1990s.",
        "It has stood since April.",
        "It was sold last year.",
        "It was sold three years ago.",
        "It was sold a year earlier.",
        "It was sold in 2020.",
        "It was sold on Nov. 3, 2020.",
        "It stood from 1999 to 2004.",
        "It was sold last winter.",
        "Last autumn’s flood took it.",
    ],
)
def test_background(sentence: str) -> None:
    assert _only(sentence).background


@pytest.mark.parametrize(
    "sentence",
    [
        "It was sold in 2021.",
        "It was sold in April.",
        "It was sold in the winter.",
        "It was sold last month.",
        "It was sold two days ago.",
        "It was sold on Dec. 30, 2020.",
        "It was sold a day earlier.",
        "It will be sold in 2025.",
    ],
)
def test_not_background(sentence: str) -> None:
    assert not _only(sentence).background


def test_a_page_clock_tells_what_is_background() -> None:
    (time,) = find_times("It was sold in 2018.", 0, None, PUBLISHED)
    assert time.background


def test_an_unknown_day_of_publication_leaves_a_year_in_doubt() -> None:
    (time,) = find_times("It was sold in 2018.", 0, None, None)
    assert not time.background
    assert time.anchor is Anchor.CALENDAR


def test_years_beyond_the_calendar_are_left_out() -> None:
    assert find_times("The rock fell 9000 years ago.", 0, PUBLISHED, None) == ()


@pytest.mark.parametrize(
    "piece",
    ["the ", "Q3 ", "the 90s ", " ", "1 ", "between 2010 and ", "Sept. 3 to ", "early ", "a few ", "May ", "will "],
)
def test_time_grows_with_length_alone(piece: str) -> None:
    """A search of the whole text at each hit would take 10 seconds and more; one of bounded reach takes half of one."""
    text = piece * (20_000 // len(piece))
    began = process_time()
    find_times(text, 0, PUBLISHED, None)
    assert process_time() - began < 3
