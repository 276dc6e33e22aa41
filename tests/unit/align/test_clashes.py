"""Passages that number or count something else answer no common question."""

import pytest

from generator.align.clashes import clash
from generator.extract import extract
from tests.unit.extract.articles import article

APART = [
    ("They were marking their 40th wedding day.", "The couple marked the 25th wedding day of his parents."),
    ("It was the third bomb of the month.", "The fourth bomb of the month failed."),
    ("Gunmen fired about 20 rockets at the port.", "Some 3,500 rockets were fired at the port."),
    ("Bern has expelled 23 suspected Russian spies.", "In turn 23 British diplomats were expelled."),
]
TOGETHER = [
    ("They were marking their 40th wedding day.", "It was their 40th wedding day."),
    ("It was the third bomb of the month.", "After the second bomb a third bomb went off."),
    ("Gunmen fired about 20 rockets at the port.", "Some 25 rockets were fired at the port."),
    ("Bern has expelled 23 suspected Russian spies.", "The 23 Russian diplomats must leave."),
    ("Bern has expelled 23 suspected spies.", "In turn 23 British diplomats were expelled."),
    ("Output fell in the third quarter.", "Output fell in the second quarter."),
    ("The storm killed 20 people.", "The storm cost 3,500 people their homes."),
    ("Gunmen fired on the port.", "Some 3,500 rockets were fired at the port."),
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
