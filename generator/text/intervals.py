"""Closed intervals of numbers with open ends, and how two of them lie to each other.

The relations are those that a comparison of figures needs, a coarsening of Allen's (J. F. Allen, "Maintaining knowledge
about temporal intervals", 1983).
"""

from dataclasses import dataclass
from enum import StrEnum
from math import inf

_DIGITS = 9
"""Decimals after which two numbers are the same, so that sums of fractions compare."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Interval:
    """The numbers from ``low`` to ``high``, both included; None where that end is open."""

    low: float | None
    high: float | None

    def __post_init__(self) -> None:
        if self.low is not None and self.high is not None and self.low > self.high:
            raise ValueError(f"not an interval: {self.low} to {self.high}")

    @property
    def bounds(self) -> tuple[float, float]:
        """Both ends, infinite where open, rounded to be compared."""
        low = -inf if self.low is None else round(self.low, _DIGITS)
        return low, inf if self.high is None else round(self.high, _DIGITS)


class Relation(StrEnum):
    """How one interval lies to another."""

    EQUAL = "equal"
    WITHIN = "within"
    CONTAINS = "contains"
    OVERLAPS = "overlaps"
    APART = "apart"

    @property
    def inverse(self) -> "Relation":
        """The relation as seen from the other interval.

        >>> Relation.WITHIN.inverse.value
        'contains'
        """
        return {Relation.WITHIN: Relation.CONTAINS, Relation.CONTAINS: Relation.WITHIN}.get(self, self)


def relate(left: Interval, right: Interval) -> Relation:
    """How ``left`` lies to ``right``: "45" is WITHIN "at least 40", "nearly 70" is APART from "at most 50".

    >>> relate(Interval(low=45, high=45), Interval(low=40, high=None)).value
    'within'
    >>> relate(Interval(low=63, high=70), Interval(low=None, high=50)).value
    'apart'
    """
    (low, high), (other_low, other_high) = left.bounds, right.bounds
    if (low, high) == (other_low, other_high):
        return Relation.EQUAL
    if high < other_low or other_high < low:
        return Relation.APART
    if other_low <= low and high <= other_high:
        return Relation.WITHIN
    if low <= other_low and other_high <= high:
        return Relation.CONTAINS
    return Relation.OVERLAPS


def rounds_to(fine: float, coarse: float) -> bool:
    """Whether ``coarse`` is ``fine`` told with fewer digits: 12.34 million and 12 million, 3/7 and 43 percent.

    The last digit of ``coarse`` that is not zero tells how far it was rounded; a half may go either way.

    >>> rounds_to(12_340_000, 12_000_000), rounds_to(42.8571, 43), rounds_to(38, 40), rounds_to(38, 39)
    (True, True, True, False)
    """
    if fine == coarse:
        return True
    if coarse == 0 or abs(coarse) == inf or abs(fine) == inf:
        return False
    return round(abs(fine - coarse), _DIGITS) <= _last_digit(abs(coarse)) / 2


def _last_digit(number: float) -> float:
    """The worth of the last digit that is not zero: 1,000,000 for 12 million, 0.1 for 7.5."""
    digits, _, exponent = f"{number:.14e}".partition("e")
    significant = len(digits.replace(".", "").rstrip("0"))
    return float(10.0 ** (int(exponent) - significant + 1))
