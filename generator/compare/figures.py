"""How two figures lie to each other: the same, compatible (one rounder, vaguer or a bound of the other), or apart.

A round number stands for what rounds to it (Krifka, "Approximate interpretation of number words", 2007): "about 160"
goes with 164 but "some 2,700" does not go with "some 2,500". A bound goes with figures a little beyond it: "at least
40" allows for 50; stated beside "nearly 150" it tells another story, although the intervals overlap.
"""

from dataclasses import replace
from enum import StrEnum

from generator.lexicon.numbers import FRACTION_WORDS, VAGUE
from generator.lexicon.units import PARTS_OF_YEAR
from generator.model import Bound, Quantity
from generator.text.words import vocabulary

_REACH = 1.5
"""How far beyond a minimum, as a ratio, a figure may lie that still goes with it."""
_SLACK = 0.1
"""How far, as a share of the larger, two figures may lie apart of which one is the other rounded."""
_NEXT_WORD = 4
"""Ratio of the least values from which two vague words are two answers, as dozens and hundreds are."""
_NEXT_SIZE = 10
"""How many times a vague word's least value a figure may be and still go with it."""
_NEXT_SCALE = 50
"""The same from thousands on, for which no larger word stands by itself: 30,000 are thousands."""
_NEAR_FRACTION = 2.0
"""Percentage points by which a share may lie beside a fraction in words."""
_EPSILON = 1e-9
_HUGE = 1e18
"""No figure of news is as large; roundness means nothing there."""

_FLOORS = frozenset({Bound.AT_LEAST, Bound.MORE_THAN})
_CEILINGS = frozenset({Bound.AT_MOST, Bound.LESS_THAN})
_POINTS = frozenset({Bound.EXACT, Bound.ABOUT, Bound.NEARLY})
_EXACT_UNITS = frozenset({"year old"})


class Likeness(StrEnum):
    """How two figures lie to each other."""

    SAME = "same"
    COMPATIBLE = "compatible"
    APART = "apart"


def are_lengths(one: Quantity, other: Quantity) -> bool:
    """Whether two figures are lengths of time, in whatever units."""
    return one.unit in PARTS_OF_YEAR and other.unit in PARTS_OF_YEAR


def liken(one: Quantity, other: Quantity) -> Likeness:
    """How two figures of the same unit, or two lengths of time, lie to each other; symmetric."""
    if one.unit != other.unit and are_lengths(one, other):
        return _liken_lengths(one, other)
    if one.stated is None or other.stated is None or Bound.BETWEEN in (one.bound, other.bound):
        return _by_intervals(one, other)
    if _equal(one.stated, other.stated):
        return _same_number(one, other)
    small, large = (one, other) if one.stated <= other.stated else (other, one)
    if _is_fraction(small, large):
        return Likeness.COMPATIBLE
    if _is_rounded(small, large) or _is_bound(small, large):
        return Likeness.COMPATIBLE
    return Likeness.APART


def _liken_lengths(one: Quantity, other: Quantity) -> Likeness:
    """How two lengths of time in two units lie to each other: the larger unit leaves half of one open on either side.

    So 36 hours go with two days, and 90 minutes with two hours.
    """
    fine, coarse = sorted((one, other), key=lambda quantity: -PARTS_OF_YEAR[quantity.unit])
    size = PARTS_OF_YEAR[fine.unit] / PARTS_OF_YEAR[coarse.unit]
    same = _times(coarse, size, fine.unit)
    is_near = fine.stated is not None and same.stated is not None and abs(fine.stated - same.stated) <= size / 2
    found = liken(fine, same)
    return Likeness.COMPATIBLE if found is Likeness.APART and is_near else found


def _times(quantity: Quantity, size: float, unit: str) -> Quantity:
    """A figure in a unit of which its own holds ``size``."""
    bounds = (quantity.low, quantity.stated, quantity.high)
    low, stated, high = (None if n is None else round(n * size, 2) for n in bounds)
    return replace(quantity, low=low, stated=stated, high=high, unit=unit)


def _is_fraction(small: Quantity, large: Quantity) -> bool:
    """Whether one is a fraction in words, and the other a share that one may call so: "two thirds" and 66 percent."""
    return (
        small.unit == "percent"
        and _stated(large) - _stated(small) <= _NEAR_FRACTION
        and {small.bound, large.bound} <= _POINTS
        and any(not FRACTION_WORDS.isdisjoint(vocabulary(quantity.surface)) for quantity in (small, large))
    )


def _stated(quantity: Quantity) -> float:
    return quantity.stated or 0.0


def _equal(one: float, other: float) -> bool:
    return abs(one - other) <= _EPSILON * max(1.0, abs(one), abs(other))


def _by_intervals(one: Quantity, other: Quantity) -> Likeness:
    """Ranges and words like "dozens": compared by their intervals alone."""
    if (one.low, one.high, one.bound) == (other.low, other.high, other.bound):
        return Likeness.SAME
    return Likeness.COMPATIBLE if _overlap(one, other) and not _of_other_size(one, other) else Likeness.APART


def _of_other_size(one: Quantity, other: Quantity) -> bool:
    """Whether a word like "dozens" stands beside a figure of another order ("hundreds" beside "thousands")."""
    if Bound.VAGUE not in (one.bound, other.bound) or Bound.BETWEEN in (one.bound, other.bound):
        return False
    if one.surface.split()[-1:] == other.surface.split()[-1:]:
        return False  # "millions" may be "tens of millions"
    small, large = sorted((_least(one), _least(other)))
    to_next = _NEXT_SIZE if small < VAGUE["thousands"] else _NEXT_SCALE
    return small > 0 and large > small * (_NEXT_WORD if one.bound is other.bound else to_next)


def _least(quantity: Quantity) -> float:
    return (quantity.low or 0.0) if quantity.stated is None else quantity.stated


def _overlap(one: Quantity, other: Quantity) -> bool:
    return _not_above(one.low, other.high) and _not_above(other.low, one.high)


def _not_above(low: float | None, high: float | None) -> bool:
    return low is None or high is None or low <= high + _EPSILON


def _same_number(one: Quantity, other: Quantity) -> Likeness:
    """The same number under two hedges: "roughly 16.1 million" is "16.1 million", "at least 40" is vaguer than "40"."""
    alike = one.bound == other.bound or any({one.bound, other.bound} <= kind for kind in (_POINTS, _FLOORS, _CEILINGS))
    if alike:
        return Likeness.SAME
    return Likeness.COMPATIBLE if _overlap(one, other) else Likeness.APART


def _is_bound(small: Quantity, large: Quantity) -> bool:
    """Whether one is a limit that the other keeps to, and they lie near each other."""
    if large.bound is Bound.NEARLY and small.bound not in _FLOORS:
        return large.low is not None and _stated(small) >= large.low - _EPSILON
    bounded = small.bound in _FLOORS or large.bound in _CEILINGS
    return bounded and _overlap(small, large) and _stated(large) <= _REACH * _stated(small)


def _is_rounded(small: Quantity, large: Quantity) -> bool:
    """Whether one figure is the other, rounded."""
    gap, size = _stated(large) - _stated(small), abs(_stated(large))
    if small.unit in _EXACT_UNITS or gap >= _SLACK * size:
        return False
    low, high = grain(_stated(small)), grain(_stated(large))
    fine, coarse = sorted((low, high))
    if Bound.ABOUT in (small.bound, large.bound):
        return gap <= coarse / 2 + _EPSILON
    coarse_enough = coarse >= 100 or (fine < 1 <= coarse)
    if not coarse_enough or fine == coarse:
        return False
    # A half is rounded up: who has six and a half years does not say "six".
    return gap < coarse / 2 + (_EPSILON if high > low else -_EPSILON)


def grain(number: float) -> float:
    """The power of ten that a number is given in, from 0.0001 up.

    >>> grain(160), grain(164), grain(2.9), grain(16_100_000)
    (10.0, 1.0, 0.1, 100000.0)
    """
    if number == 0 or not abs(number) < _HUGE:
        return 1.0
    scaled, size = round(abs(number) * 10_000), 0.0001
    if scaled == 0:
        return size
    while scaled % 10 == 0:
        scaled, size = scaled // 10, size * 10
    return float(f"{size:.6g}")


def width(quantity: Quantity) -> float:
    """How much a figure leaves open, for ordering by precision: 0 for an exact one, infinite for a bound."""
    if quantity.low is None or quantity.high is None:
        return float("inf")
    spread = (quantity.high - quantity.low) / max(1.0, abs(quantity.high))
    return round(spread + (0.001 if quantity.bound is not Bound.EXACT else 0.0), 6)
