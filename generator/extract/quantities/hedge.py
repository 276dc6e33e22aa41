"""Hedges beside a number, and the interval that they make of it."""

from math import ceil, floor

from generator.extract.quantities.line import Line
from generator.lexicon.changes import MOVED, VERBS
from generator.lexicon.hedges import AFTER, BEFORE, EXCEEDING, LAST_WORDS
from generator.model import Bound

_NOT_BE = VERBS - {"is", "are", "was", "were", "be"}
_RISING = MOVED | {"go", "goes", "going", "went", "gone"}
"""Verbs that "up to" belongs to."""
_RAN_OVER = frozenset("ran run running runs rolled drove driven flew jumped stepped climbed fell took taken".split(" "))
"""Verbs that "over" belongs to."""
_LONGEST_BEFORE = max(len(phrase) for phrase in BEFORE)
_LONGEST_AFTER = max(len(phrase) for phrase in AFTER)
_FIRST_AFTER = frozenset(phrase[0] for phrase in AFTER)

TOLERANCE = 0.1
"""How far "about" and "nearly" reach, as a part of the number: a convention of ours."""


def hedge_before(line: Line, at: int) -> tuple[int, Bound]:
    """Where the hedge before token ``at`` starts, and its bound; ``at`` and EXACT where there is none.

    Of two hedges ("up to about 30") the outer one counts, unless it only repeats that the number is rough.
    """
    start, bound = _one_before(line, at)
    if bound is None and line.word(at - 1) in EXCEEDING:
        return at, Bound.MORE_THAN  # the verb is not taken in: its subject is what is measured
    if at - start == 1 and line.word(start) == "over" and line.word(start - 1) in _RAN_OVER:
        return at, Bound.EXACT
    if bound is None or (bound is Bound.AT_MOST and not _is_limit(line, start)):
        return at, Bound.EXACT
    outer_start, outer = _one_before(line, start)
    if outer is not None and outer is not Bound.ABOUT:
        return outer_start, outer
    return start, bound


def _is_limit(line: Line, start: int) -> bool:
    """Whether the hedge at ``start`` sets a limit: "cost up to 300", but no "rose up to 300", "cost as much as"."""
    verb, hedge = line.word(start - 1), line.run(start, 2)
    if hedge == ("up", "to"):
        return verb not in _RISING
    return hedge == ("at", "most") or verb not in _NOT_BE


def _one_before(line: Line, at: int) -> tuple[int, Bound | None]:
    if line.word(at - 1) == "~":
        return at - 1, Bound.ABOUT
    if line.word(at - 1) not in LAST_WORDS:
        return at, None
    for length in range(min(_LONGEST_BEFORE, at), 0, -1):
        bound = BEFORE.get(line.run(at - length, length))
        if bound is not None:
            return at - length, bound
    return at, None


def hedge_after(line: Line, end: int) -> tuple[int, Bound | None]:
    """Where the hedge behind token ``end`` - 1 ends, and its bound; ``end`` and None where there is none."""
    if line.word(end) == "+" and line.glued(end):
        return end + 1, Bound.AT_LEAST
    hyphen = line.joins(end)
    begin = end + hyphen
    if line.word(begin) not in _FIRST_AFTER:
        return end, None
    for length in range(_LONGEST_AFTER, 0, -1):
        bound = AFTER.get(line.run(begin, length))
        if bound is not None and _stands_alone(line, begin, length, hyphen=hyphen):
            return begin + length, bound
    return end, None


def _stands_alone(line: Line, begin: int, length: int, *, hyphen: bool) -> bool:
    """A single word ("odd", "plus") needs its hyphen; a phrase must not belong to a number behind it."""
    if length == 1:
        return hyphen
    return not hyphen and not line.is_number(begin + length)


def interval(bound: Bound, value: float, *, discrete: bool) -> tuple[float | None, float | None]:
    """The closed bounds that ``bound`` makes of ``value``; in whole numbers where the thing is ``discrete``.

    >>> interval(Bound.MORE_THAN, 60, discrete=True), interval(Bound.NEARLY, 100, discrete=True)
    ((61, None), (90, 100))
    """
    if bound is Bound.EXACT:
        return value, value
    step = 1 if discrete and value == floor(value) else 0
    lowest = _down(value * (1 - TOLERANCE), discrete=discrete)
    highest = _up(value * (1 + TOLERANCE), discrete=discrete)
    bounds: dict[Bound, tuple[float | None, float | None]] = {
        Bound.AT_LEAST: (value, None),
        Bound.VAGUE: (value, None),
        Bound.MORE_THAN: (value + step, None),
        Bound.AT_MOST: (None, value),
        Bound.LESS_THAN: (None, value - step),
        Bound.NEARLY: (lowest, value),
        Bound.ABOUT: (lowest, highest),
    }
    return bounds.get(bound, (value, value))


def _down(value: float, *, discrete: bool) -> float:
    return floor(round(value, 6)) if discrete else round(value, 6)


def _up(value: float, *, discrete: bool) -> float:
    return ceil(round(value, 6)) if discrete else round(value, 6)
