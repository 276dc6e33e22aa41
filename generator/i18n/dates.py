"""Days and periods in words, as CLDR has them for a locale."""

from calendar import monthrange
from collections.abc import Iterable
from datetime import date

from babel import Locale
from babel.dates import format_date, format_interval, format_skeleton

_THIN = "\u2009"
"""CLDR sets thin spaces around some dashes; in running text a plain one wraps and reads the same."""


def day(value: date | None, locale: Locale) -> str:
    """A day in words, "" for None.

    >>> day(date(2031, 5, 4), Locale("en", "001"))
    '4 May 2031'
    """
    return format_date(value, "long", locale=locale) if value else ""


def period(days: Iterable[date], locale: Locale) -> str:
    """From the first to the last of ``days``, in as few words as tell it; "" where there are none.

    >>> period([date(2031, 5, 4), date(2031, 5, 6)], Locale("en", "001"))
    '4–6 May 2031'
    """
    known = sorted(days)
    if not known:
        return ""
    first, last = known[0], known[-1]
    if first == last:
        return day(first, locale)
    if (first.year, first.month) == (last.year, last.month):
        return _interval(first, last, "yMMMMd", locale)
    return f"{_day_in(first, last, locale)} – {day(last, locale)}"


def span(start: date, end: date, locale: Locale) -> str:
    """A period in words, by the calendar unit that it fills.

    >>> span(date(1970, 1, 1), date(1979, 12, 31), Locale("en", "001"))
    '1970–1979'
    >>> span(date(2031, 11, 1), date(2031, 11, 30), Locale("en", "001"))
    'November 2031'
    >>> span(date(2031, 11, 3), date(2031, 11, 9), Locale("en", "001"))
    '3–9 Nov 2031'
    """
    if start == end:
        return day(start, locale)
    if (start.month, start.day, end.month, end.day) == (1, 1, 12, 31):
        return str(start.year) if start.year == end.year else f"{start.year}–{end.year}"
    whole_months = start.day == 1 and end.day == monthrange(end.year, end.month)[1]
    if whole_months and (start.year, start.month) == (end.year, end.month):
        return skeleton(start, "yMMMM", locale)
    if whole_months:
        return _interval(start, end, "yMMMM", locale)
    return period([start, end], locale)


def skeleton(value: date, fields: str, locale: Locale) -> str:
    """The day with CLDR's ``fields`` in the order of the locale: "yMMM" gives "May 2031"."""
    return str(format_skeleton(fields, value, locale=locale))


def _day_in(first: date, last: date, locale: Locale) -> str:
    """The first day, without the year where the last one has the same."""
    return skeleton(first, "MMMMd", locale) if first.year == last.year else day(first, locale)


def _interval(start: date, end: date, skeleton: str, locale: Locale) -> str:
    return str(format_interval(start, end, skeleton, locale=locale)).replace(_THIN, " ")
