"""Headings, from the cases of ``tests/cases/labels/``, and what holds for those of a whole story."""

import pytest

from generator.compare import compare
from generator.compare.grammar import finite_verbs, read
from generator.compare.headings import MOST
from generator.model import Comparison
from tests.cases import Case, load
from tests.unit.compare.build import compared, story

OPENERS = {"to", "that", "which", "as", "and", "but", "or", "because"}


@pytest.mark.parametrize("case", load("labels"), ids=str)
def test_case(case: Case) -> None:
    assert compared(case.input).label == case.expected


@pytest.mark.parametrize("case", load("verdicts"), ids=str)
def test_a_heading_is_short_and_does_not_begin_in_the_middle(case: Case) -> None:
    words = compared(case.input).label.split()
    assert 0 < len([w for w in words if w != "·"]) <= MOST + 3
    assert words[0].casefold() not in OPENERS
    assert words[0][0].isupper() or not words[0][0].isalpha()


def test_no_two_facts_of_a_story_have_the_same_heading() -> None:
    text = (
        "Gazette |  | two cranes fell into the basin of *Northport*\n"
        "Herald |  | two cranes fell into the basin of *Southport*\n"
    )
    articles, sentences, fact = story(text)
    facts = [fact, fact, fact]
    labels = [c.label for c in compare(articles, sentences, facts)]
    assert len(set(labels)) == len(facts)


def test_the_order_of_outlets_does_not_change_the_heading() -> None:
    lines = ["Gazette |  | the crew left the burning ferry", "Herald |  | a lifeboat took the crew off the ferry"]
    made: list[Comparison] = [compared("\n".join(order)) for order in (lines, lines[::-1])]
    assert made[0].label == made[1].label


@pytest.mark.parametrize(
    ("text", "verbs"),
    [
        ("the armed forces left", ["left"]),
        ("the man shot in May was a sailor", ["was"]),
        ("the board wants to rebuild the pier", ["wants"]),
        ("talks on the pier have begun", ["have"]),
        ("police found the boat and towed it", ["found", "towed"]),
        ("the wounded were flown out", ["were"]),
        ("the harbour plans in May were bold", ["were"]),
        ("Northport claims in a letter that the boat was lost", ["claims", "was"]),
    ],
)
def test_finite_verbs(text: str, verbs: list[str]) -> None:
    words = read(text, 0)
    assert [words[i].low for i in finite_verbs(words)] == verbs
