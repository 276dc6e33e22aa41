"""Dates with their precision: EDTF (ISO 8601-2) and periods of days, and how two of them lie to each other.

Of EDTF this is the part that news needs: days, months, years, decades ("197X"), centuries ("18XX"), seasons (codes
21 to 24), unspecified digits ("XXXX-05-04"), and intervals with open ends ("../1974"). Source of the notation:
https://www.loc.gov/standards/datetime/
"""

import re
from calendar import monthrange
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

SPRING, SUMMER, AUTUMN, WINTER = 21, 22, 23, 24

_DAY = timedelta(days=1)
_SEASONS = {SPRING: ((3, 1), (6, 20)), SUMMER: ((6, 1), (9, 22)), AUTUMN: ((9, 1), (12, 20))}
_PART = re.compile(
    r"(?P<year>[0-9]{4}|[0-9]{3}X|[0-9]{2}XX|XXXX)(?:-(?P<month>[0-9]{2}|XX)(?:-(?P<day>[0-9]{2}|XX))?)?"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Period:
    """The days from ``first`` to ``last``, both included; None where that end is open or unknown."""

    first: date | None
    last: date | None

    def __post_init__(self) -> None:
        if self.first and self.last and self.first > self.last:
            raise ValueError(f"not a period: {self.first} to {self.last}")


class Relation(StrEnum):
    """How one period lies to another; OPEN where the known ends do not tell."""

    EQUAL = "equal"
    WITHIN = "within"
    CONTAINS = "contains"
    OVERLAPS = "overlaps"
    APART = "apart"
    OPEN = "open"

    @property
    def inverse(self) -> "Relation":
        """The relation as seen from the other period.

        >>> Relation.WITHIN.inverse.value
        'contains'
        """
        return {Relation.WITHIN: Relation.CONTAINS, Relation.CONTAINS: Relation.WITHIN}.get(self, self)


def relate(left: Period, right: Period) -> Relation:
    """How ``left`` lies to ``right``: "1974" is WITHIN "the 1970s".

    >>> relate(bounds("1974"), bounds("197X")).value, relate(bounds("../1974"), bounds("1980")).value
    ('within', 'apart')
    """
    if _before(left, right) or _before(right, left):
        return Relation.APART
    if None in (left.first, left.last, right.first, right.last):
        return Relation.OPEN
    if left == right:
        return Relation.EQUAL
    if _contains(right, left):
        return Relation.WITHIN
    return Relation.CONTAINS if _contains(left, right) else Relation.OVERLAPS


def _before(left: Period, right: Period) -> bool:
    return left.last is not None and right.first is not None and left.last < right.first


def _contains(outer: Period, inner: Period) -> bool:
    """Whether closed ``outer`` holds closed ``inner``."""
    if outer.first is None or inner.first is None or outer.last is None or inner.last is None:
        return False
    return outer.first <= inner.first and inner.last <= outer.last


def bounds(value: str) -> Period:
    """The first and last day that an EDTF value can mean. ValueError where it is none that we write.

    >>> bounds("197X")
    Period(first=datetime.date(1970, 1, 1), last=datetime.date(1979, 12, 31))
    >>> bounds("XXXX-05-04")
    Period(first=None, last=None)
    """
    first, slash, last = value.partition("/")
    if not slash:
        return _part_bounds(value)
    start = Period(first=None, last=None) if first == ".." else _part_bounds(first)
    end = Period(first=None, last=None) if last == ".." else _part_bounds(last)
    return Period(first=start.first, last=end.last)


def _part_bounds(value: str) -> Period:
    found = _PART.fullmatch(value)
    if not found:
        raise ValueError(f"not an EDTF value that is read here: {value!r}")
    year, month, day = found["year"], found["month"], found["day"]
    if year == "XXXX":
        return Period(first=None, last=None)
    if month is None or month == "XX":
        return years(int(year.replace("X", "0")), int(year.replace("X", "9")))
    if int(month) >= SPRING:
        return season(int(year), int(month))
    if day is None or day == "XX":
        return months(int(year), int(month))
    only = date(int(year), int(month), int(day))
    return Period(first=only, last=only)


def years(first: int, last: int) -> Period:
    """The whole years ``first`` to ``last``. ValueError outside 1 to 9999."""
    return Period(first=date(first, 1, 1), last=date(last, 12, 31))


def months(year: int, first: int, last: int | None = None) -> Period:
    """The whole months ``first`` to ``last`` (1 to 12) of ``year``; the one month where ``last`` is None."""
    last = first if last is None else last
    return Period(first=date(year, first, 1), last=date(year, last, monthrange(year, last)[1]))


def season(year: int, code: int) -> Period:
    """A season of the northern hemisphere, meteorological or astronomical: the first and last day it can mean.

    The winter of a year is the one that it begins with or the one that it ends with.
    """
    if code == WINTER:
        return Period(first=date(year - 1, 12, 1), last=date(year + 1, 3, 20))
    if code not in _SEASONS:
        raise ValueError(f"not a season: {code}")
    first, last = _SEASONS[code]
    return Period(first=date(year, *first), last=date(year, *last))


def show(period: Period) -> str:
    """The shortest EDTF value that means just this period.

    >>> show(years(1970, 1979)), show(years(1970, 1973)), show(months(1974, 7, 9)), show(months(1980, 11))
    ('197X', '1970/1973', '1974-07/1974-09', '1980-11')
    """
    first, last = period.first, period.last
    if first is None or last is None:
        return f"{_coarsest_start(first)}/{_coarsest_end(last)}"
    return _single(first, last) or _pair(first, last)


def _single(first: date, last: date) -> str | None:
    """The value of a period that is one day, month, year, decade or century."""
    if first == last:
        return first.isoformat()
    whole_months = first.day == 1 and (last + _DAY if last < date.max else date.min).day == 1
    if whole_months and (first.year, first.month) == (last.year, last.month):
        return first.isoformat()[:7]
    if not (whole_months and first.month == 1 and last.month == 12):
        return None
    spans = {(10, 9): 3, (100, 99): 2}
    if first.year == last.year:
        return f"{first.year:04d}"
    for (size, length), digits in spans.items():
        if first.year % size == 0 and last.year - first.year == length:
            return f"{first.year:04d}"[:digits] + "X" * (4 - digits)
    return None


def _pair(first: date, last: date) -> str:
    """The value of any other period: both ends at the coarsest precision that fits both."""
    start, end = _coarsest_start(first), _coarsest_end(last)
    length = max(len(start), len(end))
    return f"{first.isoformat()[:length]}/{last.isoformat()[:length]}"


def _coarsest_start(day: date | None) -> str:
    if day is None:
        return ".."
    text = day.isoformat()
    if day.day > 1:
        return text
    return text[:7] if day.month > 1 else text[:4]


def _coarsest_end(day: date | None) -> str:
    if day is None:
        return ".."
    text = day.isoformat()
    if day.day < monthrange(day.year, day.month)[1]:
        return text
    return text[:7] if day.month < 12 else text[:4]
