"""The date in a page's furniture: the day on which the page was captured at the earliest."""

import re
from collections.abc import Iterable
from datetime import date

from generator.text.fields import NEWS_YEARS

_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_LEAD = r"(?:(?i:mon|tue|wed|thu|fri|sat|sun)[A-Za-z]{0,6}\.?,? )?"
_MONTH_FIRST = re.compile(_LEAD + r"(?P<month>[A-Za-z]{3,9})\.? (?P<day>\d{1,2})(?:st|nd|rd|th)?,? (?P<year>\d{4})")
_DAY_FIRST = re.compile(_LEAD + r"(?P<day>\d{1,2})(?:st|nd|rd|th)?\.? (?P<month>[A-Za-z]{3,9})\.?,? (?P<year>\d{4})")


def find_page_date(lines: Iterable[str]) -> date | None:
    """The latest day that one of ``lines`` is, written out with its year and nothing else on the line.

    A day outside of the age of newspapers is none.
    """
    days = (day for line in lines if (day := whole_day(line)) and day.year in NEWS_YEARS)
    return max(days, default=None)


def whole_day(text: str) -> date | None:
    """The day that ``text`` is, or None where it is anything else.

    >>> whole_day("Wednesday, May 8, 2024"), whole_day("8 May"), whole_day("February 30, 2024")
    (datetime.date(2024, 5, 8), None, None)
    """
    match = _MONTH_FIRST.fullmatch(text.strip()) or _DAY_FIRST.fullmatch(text.strip())
    month = match["month"].lower()[:3] if match else ""
    if match is None or month not in _MONTHS:
        return None
    try:
        return date(int(match["year"]), _MONTHS.index(month) + 1, int(match["day"]))
    except ValueError:
        return None
