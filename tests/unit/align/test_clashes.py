"""Passages that number or count something else answer no common question."""

import pytest

from generator.align.clashes import clash
from generator.extract import extract
from tests.unit.extract.articles import article

APART = [
    ("They were marking the 30th race day.", "The club marked the 12th race day of the port."),
    ("It was the third bomb of the month.", "The fourth bomb of the month failed."),
    ("It was the third bomb of the month.", "It was the fourth bomb under the old bridge by the canal."),
    ("The goat fell from the third floor.", "Smoke came out of windows on the fourth floor."),
    ("Gunmen fired about 30 flares at the port.", "Some 4,000 flares were fired at the port."),
    ("Bern has expelled 12 retired Danish nurses.", "In turn 12 Greek nurses were expelled."),
    ("Orla Rail denied that it had left the talks.", "The Dock Workers Union denied that it left the talks."),
]
TOGETHER = [
    ("They were marking the 30th race day.", "It was the 30th race day."),
    ("It was the third bomb of the month.", "After the second bomb a third bomb went off."),
    ("Gunmen fired about 30 flares at the port.", "Some 35 flares were fired at the port."),
    ("Bern has expelled 12 retired Danish nurses.", "The 12 Danish nurses must leave."),
    ("Bern has expelled 12 retired nurses.", "In turn 12 Greek nurses were expelled."),
    ("It was the third bomb of the month.", "It was already the fourth bomb of the month."),
    ("Lee was sent off in the 67th minute.", "Lee was sent off in the 76th minute of the game."),
    ("The crew came second with 29 points.", "The crew came third with 21 points."),
    ("Output fell in the third quarter.", "Output fell in the second quarter."),
    ("The storm killed 30 people.", "The storm cost 4,000 people their homes."),
    ("Orla Rail denied that it had left the talks.", "Orla Rail denies it walked out of the talks."),
    ("Orla Rail denied that it had left the talks.", "The union denied that it left the talks."),
    ("Orla Rail denied the union had left the talks.", "The Dock Workers Union denied it left the talks."),
    ("Gunmen fired on the port.", "Some 4,000 flares were fired at the port."),
]


def clashing(one: str, other: str) -> bool:
    left, right = (extract([article(text)])[0] for text in (one, other))
    return clash(left, left.span, right, right.span)


@pytest.mark.parametrize(("one", "other"), APART)
def test_they_clash_from_either_side(one: str, other: str) -> None:
    assert clashing(one, other)
    assert clashing(other, one)


@pytest.mark.parametrize(("one", "other"), TOGETHER)
def test_they_do_not_clash(one: str, other: str) -> None:
    assert not clashing(one, other)
    assert not clashing(other, one)


def test_a_number_of_any_length_is_no_trouble() -> None:
    assert not clashing(f"It was the {'9' * 5000}th day of rain.", "It was the 30th day of rain.")
