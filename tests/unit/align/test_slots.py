"""Figures and times as answers to questions."""

from datetime import date

import pytest

from generator.align.slots import answers_same, figure_relation, time_relation
from generator.extract import extract
from generator.model import Anchor, Sentence, Span, Time
from tests.unit.align.build import make_article


def sentence(text: str) -> Sentence:
    """The text as the only sentence of an article."""
    (found,) = extract([make_article("a", [text])])
    return found


@pytest.mark.parametrize(
    ("one", "other", "relation"),
    [
        ("Seven people were killed.", "Seven people died.", "same figure, same role"),
        ("Seven people were killed.", "Nine people died.", "other figure, same role"),
        ("Seven people were killed.", "Seven people were injured.", "same figure, other measure"),
        ("Seven people were killed.", "The war of the 1970s killed seven people.", "other time"),
        ("Exports rose 2.6 percent.", "Rents fell 2.6 percent.", "same figure, other measure"),
        ("They bought 40 lorries.", "Some 60 lorries stood in the yard.", "other figure, same thing"),
        ("It cost $40.", "It took 40 days.", "same figure"),
        ("Norway expelled four diplomats.", "Chile expelled four diplomats.", "same figure, others"),
        ("Ana Lund, 52, survived.", "Ana Lund, 49, survived.", "other figures"),
        ("More than 6,000 patients were moved.", "It moved 6,120 patients.", "near figure"),
        ("It treated 5,900 patients.", "It moved 6,120 patients.", "other figure, same thing"),
        ("More than 6,000 patients were moved.", "It moved 7,900 patients.", "other figure, same thing"),
        ("More than 6,000 patients were moved.", "It moved 6,120 beds.", "other figures"),
        ("About nine lorries came.", "Ten lorries came.", "other figure, same thing"),
    ],
)
def test_how_two_figures_stand_to_each_other(one: str, other: str, relation: str) -> None:
    left, right = sentence(one), sentence(other)
    assert figure_relation(left, left.quantities[0], right, right.quantities[0]) == relation


def test_a_count_of_people_answers_another_count_of_people_in_its_role_only() -> None:
    killed, died = (sentence(t).quantities[0] for t in ("Seven people were killed.", "Nine lives were lost."))
    hurt = sentence("Nine people were injured.").quantities[0]
    assert answers_same(killed, died)
    assert not answers_same(killed, hurt)


def time(first: date | None, last: date | None, value: str = "", *, background: bool = False) -> Time:
    return Time(
        span=Span(0, 1),
        surface="x",
        value=value,
        earliest=first,
        latest=last,
        anchor=Anchor.CALENDAR if first else Anchor.OPEN,
        background=background,
    )


NINETIES = time(date(1990, 1, 1), date(1999, 12, 31), "199X", background=True)
YEAR_91 = time(date(1991, 1, 1), date(1991, 12, 31), "1991")
YEAR_20 = time(date(2020, 1, 1), date(2020, 12, 31), "2020")


@pytest.mark.parametrize(
    ("one", "other", "relation"),
    [
        (NINETIES, YEAR_91, "within past"),
        (NINETIES, NINETIES, "same past"),
        (NINETIES, YEAR_20, "one past"),
        (YEAR_91, YEAR_20, "apart"),
        (YEAR_91, YEAR_91, "same"),
        (time(None, None, "XXXX-09-19"), time(None, None, "XXXX-09-19"), "same"),
        (time(None, None, "XXXX-XX-XX"), time(None, None, "XXXX-XX-XX"), None),
        (time(None, None, "XXXX-09-19"), YEAR_20, None),
    ],
)
def test_how_two_times_stand_to_each_other(one: Time, other: Time, relation: str | None) -> None:
    assert time_relation(one, other) == relation
    assert time_relation(other, one) == relation
