"""Days that a line of a page's furniture is, in whole or between bars; the latest is when it was captured at least."""

import re
from collections.abc import Iterable
from datetime import date

from generator.text.fields import NEWS_YEARS, parse_day

_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_LEAD = r"(?:(?i:mon|tue|wed|thu|fri|sat|sun)[A-Za-z]{0,6}\.?,? )?"
_MONTH_FIRST = re.compile(_LEAD + r"(?P<month>[A-Za-z]{3,9})\.? (?P<day>\d{1,2})(?:st|nd|rd|th)?,? (?P<year>\d{4})")
_DAY_FIRST = re.compile(_LEAD + r"(?P<day>\d{1,2})(?:st|nd|rd|th)?\.? (?P<month>[A-Za-z]{3,9})\.?,? (?P<year>\d{4})")
_FIGURES = re.compile(_LEAD + r"(?P<one>\d{1,2})(?P<sign>[./-])(?P<other>\d{1,2})(?P=sign)(?P<year>\d{4})")
_CLOCK = r"\d{1,2}(?:[:.]\d\d){1,2}(?: ?[ap]\.?m\.?)?(?: \(?[A-Z]{2,4}\)?)?"
_TIME = re.compile(rf"(?:at )?{_CLOCK}", re.I)
_BEFORE = re.compile(rf"^(?:at )?{_CLOCK},? (?:on )?", re.I)
_AFTER = re.compile(rf",?(?: at)? {_CLOCK}\.?$", re.I)
_BARS = re.compile(
    r"(?=[\s|•·.,;])(?:(?:(?<!\s)\s+)?[|•·]\s*|(?<!\s)\s+[-–—/]\s+"
    r"|(?:[.,;]|(?<!\s))\s+(?=(?:[Ll]ast )?(?:[Uu]pdated|[Mm]odified)\b)|[.,;]\s+(?=(?:First p|P)ublished\b))"
)
"""What parts the statements of one line; words that begin one do, too."""
_BY = re.compile(r"(?:[Ww]ritten |[Tt]ext )?[Bb]y:? ")
_BY_LENGTH = 160
_COMMA = re.compile(r",\s+")


def find_page_date(lines: Iterable[str]) -> date | None:
    """The latest day that one of ``lines`` gives, written out with its year and with nothing else but an hour.

    A day outside of the age of newspapers is none.
    """
    return max((day for line in lines for day in bare_days(line)), default=None)


def is_time(line: str) -> bool:
    """Whether a line is a time of day and nothing else, as over an entry of a live page.

    >>> is_time("10:42"), is_time("9.15 am GMT"), is_time("At 10:42 the mill burned")
    (True, True, False)
    """
    return _TIME.fullmatch(line.strip()) is not None


def segments(line: str) -> list[str]:
    """What a line says between bars, and of a by-line the day behind a comma.

    >>> segments("By Ann Lee | 17 April 2031, updated 18 April 2031")
    ['By Ann Lee', '17 April 2031', 'updated 18 April 2031']
    >>> segments("By Ann Lee, Lund, April 17, 2031")
    ['By Ann Lee, Lund', 'April 17, 2031']
    """
    return [said for part in _BARS.split(line) for said in _without_day(part.strip())]


def _without_day(part: str) -> tuple[str, ...]:
    """A by-line and the whole day that ends it, each alone; anything else as it is."""
    if _BY.match(part) and len(part) <= _BY_LENGTH:
        for comma in _COMMA.finditer(part):
            if day_and_hour(part[comma.end() :]):
                return part[: comma.start()], part[comma.end() :]
    return (part,)


def bare_days(line: str) -> list[date]:
    """The days that a line gives without a word on what they are the day of."""
    return [day for part in segments(line) if (day := day_and_hour(part))]


def day_and_hour(text: str) -> date | None:
    """The day, in the age of newspapers, of a text that holds nothing else but perhaps an hour.

    >>> day_and_hour("10:32 GMT, 17 April 2031") == day_and_hour("Thursday, April 17, 2031 at 6.05 pm")
    True
    """
    bare = _AFTER.sub("", _BEFORE.sub("", text.strip()))
    day = whole_day(bare.rstrip(" .,")) or parse_day(bare)
    return day if day and day.year in NEWS_YEARS else None


def whole_day(text: str) -> date | None:
    """The day that ``text`` is, or None where it is anything else.

    In figures alone it is read where it can be one day only, in London as in Boston.

    >>> whole_day("Wednesday, May 8, 2024"), whole_day("8 May"), whole_day("February 30, 2024")
    (datetime.date(2024, 5, 8), None, None)
    >>> whole_day("23.11.2026"), whole_day("11/23/2026"), whole_day("4/5/2026")
    (datetime.date(2026, 11, 23), datetime.date(2026, 11, 23), None)
    """
    match = _MONTH_FIRST.fullmatch(text.strip()) or _DAY_FIRST.fullmatch(text.strip())
    month = match["month"].lower()[:3] if match else ""
    if match is None or month not in _MONTHS:
        return _day_in_figures(text.strip())
    return _day(int(match["year"]), _MONTHS.index(month) + 1, int(match["day"]))


def _day_in_figures(text: str) -> date | None:
    match = _FIGURES.fullmatch(text)
    if match is None:
        return None
    year, one, other = int(match["year"]), int(match["one"]), int(match["other"])
    found = {_day(year, one, other), _day(year, other, one)} - {None}
    return found.pop() if len(found) == 1 else None


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
