"""Days and periods in words."""

import re
from collections.abc import Iterable
from datetime import date

from generator.text.edtf import AUTUMN, SPRING, SUMMER, WINTER

MONTHS = "January February March April May June July August September October November December".split()

_SEASONS = {SPRING: "spring", SUMMER: "summer", AUTUMN: "autumn", WINTER: "winter"}


def day(value: date | None) -> str:
    """A day in words, "" for None.

    >>> day(date(2031, 5, 4))
    '4 May 2031'
    """
    return f"{value.day} {MONTHS[value.month - 1]} {value.year}" if value else ""


def period(days: Iterable[date]) -> str:
    """From the first to the last of ``days``, in as few words as tell it; "" where there are none.

    >>> period([date(2031, 5, 4), date(2031, 5, 6)])
    '4–6 May 2031'
    """
    known = sorted(days)
    if not known:
        return ""
    first, last = known[0], known[-1]
    if first == last:
        return day(first)
    if (first.year, first.month) == (last.year, last.month):
        return f"{first.day}–{day(last)}"
    if first.year == last.year:
        return f"{first.day} {MONTHS[first.month - 1]} – {day(last)}"
    return f"{day(first)} – {day(last)}"


def in_words(value: str) -> str:
    """The period that an EDTF value means, in words; "" for "".

    >>> in_words("2031-05-04/2031-05-06"), in_words("2031-05/2031-07"), in_words("197X"), in_words("../1974")
    ('4–6 May 2031', 'May 2031 – July 2031', 'the 1970s', 'up to 1974')
    """
    first, slash, last = value.partition("/")
    if not slash:
        return _part(value)
    if first == ".." or last == "..":
        return f"up to {_part(last)}" if first == ".." else f"from {_part(first)}"
    if len(first) == len(last) == len("2031-05-04"):
        return period([date.fromisoformat(first), date.fromisoformat(last)])
    return f"{_part(first)} – {_part(last)}"


def _part(value: str) -> str:
    """A day, month, season, year or decade in words; other values as they are written."""
    match = re.fullmatch(r"(\d{4})-(\d\d)(?:-(\d\d))?", value)
    if not match:
        return f"the {value[:-1]}0s" if re.fullmatch(r"\d{3}X", value) else value
    year, month = int(match[1]), int(match[2])
    if match[3]:
        return day(date(year, month, int(match[3])))
    return f"{_SEASONS[month]} {year}" if month in _SEASONS else f"{MONTHS[month - 1]} {year}"
