"""Put together what stands together: "between May and July 2014", "10 a.m. Wednesday", "Monday, at noon"."""

import re
from collections.abc import Callable, Sequence

from generator.extract.times.expressions import (
    Clock,
    Counted,
    Day,
    Expression,
    Found,
    FromEvent,
    Interval,
    Unit,
    Weekday,
)
from generator.lexicon.calendar_cues import DEFERRED

_Join = Callable[[str, Found, Found], Found | None]

_TO = re.compile(r"\s?[-–—]\s?|\s(?:to|through|thru|until|till)\s(?:the\s)?|\sup\sto\s", re.I)
_AND = re.compile(r"\sand\s(?:the\s)?", re.I)
_BETWEEN = re.compile(r"\bbetween\s(?:the\s)?$", re.I)
_FROM = re.compile(r"\bfrom\s(?:the\s)?$", re.I)
_DEFERRED = re.compile(rf"\b(?:{'|'.join(DEFERRED)})\sfrom\s(?:the\s)?$", re.I)
"""In front of two days, these put something off from the one to the other."""
_ANNIVERSARY = re.compile(r"\s(?:on\s)?")
_CLOCK_TO_CLOCK = re.compile(r"\s\(")
_CLOCK_TO_DAY = re.compile(r"\)?,?\s(?:on\s|early\son\s|late\son\s|early\s)?")
_DAY_TO_CLOCK = re.compile(r",?\s(?:(?:just|shortly)\s)?(?:(?:at|around|about|by|before|after|until|from)\s){0,2}")


def combine(text: str, found: Sequence[Found]) -> tuple[Found, ...]:
    """Join neighbours into anniversaries and ranges, then clock times with their day.

    ``found`` must rise and not overlap.
    """
    if len(found) < 2:
        return tuple(found)
    ranges = _fold(text, _fold(text, found, _anniversary), _range)
    return _fold(text, ranges, _clocked)


def _fold(text: str, found: Sequence[Found], join: _Join) -> tuple[Found, ...]:
    """Go from left to right and replace each pair that ``join`` joins."""
    done: list[Found] = []
    for item in found:
        joined = join(text, done[-1], item) if done else None
        if joined:
            done[-1] = joined
        else:
            done.append(item)
    return tuple(done)


def _anniversary(text: str, left: Found, right: Found) -> Found | None:
    """A time ago and the day that it is counted from, as that time: "ten years ago today", "a year ago on Sunday"."""
    past, day = left.expression, right.expression
    if not isinstance(past, Counted) or past.unit is Unit.DAY or not text.endswith("ago", 0, left.end):
        return None
    counted = isinstance(day, Weekday) or (isinstance(day, Counted) and day.low == day.high == 0)
    joined = counted and _ANNIVERSARY.fullmatch(text[left.end : right.start])
    return Found(start=left.start, end=right.end, expression=past) if joined else None


def _range(text: str, left: Found, right: Found) -> Found | None:
    """One interval of two neighbours with "to" or a dash between them, or "between … and …"."""
    if isinstance(left.expression, Interval) or isinstance(right.expression, Interval):
        return None
    gap, head = text[left.end : right.start], text[max(0, left.start - 16) : left.start]
    between = _BETWEEN.search(head) if _AND.fullmatch(gap) else None
    if not between and not _TO.fullmatch(gap):
        return None
    if _DEFERRED.search(text, max(0, left.start - 40), left.start):
        return None
    opening = between or _FROM.search(head)
    if not _alike(left.expression, right.expression, stated=opening is not None):
        return None
    start = left.start - len(opening[0]) if opening else left.start
    if isinstance(left.expression, Clock) and isinstance(right.expression, Clock):
        return Found(start=left.start, end=right.end, expression=Clock())
    return Found(start=start, end=right.end, expression=Interval(first=left.expression, last=right.expression))


def _alike(left: Expression, right: Expression, *, stated: bool) -> bool:
    """Whether two expressions can be the ends of one range."""
    if isinstance(left, Clock) or isinstance(right, Clock) or isinstance(left, FromEvent):
        return type(left) is type(right)
    return stated or type(left) is type(right)


def _clocked(text: str, left: Found, right: Found) -> Found | None:
    """A clock time and the day beside it, as that day."""
    gap = text[left.end : right.start]
    if isinstance(left.expression, Clock) and isinstance(right.expression, Clock) and _CLOCK_TO_CLOCK.fullmatch(gap):
        return Found(start=left.start, end=right.end, expression=Clock())
    if isinstance(left.expression, Clock) and _names_day(right.expression) and _CLOCK_TO_DAY.fullmatch(gap):
        return Found(start=left.start, end=right.end, expression=right.expression)
    if isinstance(right.expression, Clock) and _names_day(left.expression) and _DAY_TO_CLOCK.fullmatch(gap):
        return Found(start=left.start, end=right.end, expression=left.expression)
    return None


def _names_day(expression: Expression) -> bool:
    """Whether a clock time can belong to the expression."""
    if isinstance(expression, Counted | FromEvent):
        return expression.unit is Unit.DAY
    return isinstance(expression, Day | Weekday)
