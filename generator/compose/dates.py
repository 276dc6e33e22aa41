"""Days and periods in words."""

from collections.abc import Iterable
from datetime import date

MONTHS = "January February March April May June July August September October November December".split()


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
