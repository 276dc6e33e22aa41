"""Arithmetic of the calendar on days and periods. Weeks run from Monday to Sunday.

Every function raises ValueError or OverflowError where a year leaves 1 to 9999.
"""

from calendar import monthrange
from datetime import date, timedelta

from generator.extract.times.expressions import Part, Unit
from generator.text.edtf import Period, months, years

_THIRDS_OF_YEAR = {Part.EARLY: (1, 4), Part.MID: (5, 8), Part.LATE: (9, 12), Part.START: (1, 3), Part.END: (10, 12)}
_HALVES_OF_YEAR = {Part.FIRST_HALF: (1, 6), Part.SECOND_HALF: (7, 12)}
_PARTS_OF_DECADE = {
    Part.EARLY: (0, 3),
    Part.START: (0, 3),
    Part.MID: (4, 6),
    Part.LATE: (7, 9),
    Part.END: (7, 9),
    Part.FIRST_HALF: (0, 4),
    Part.SECOND_HALF: (5, 9),
}
_PARTS_OF_CENTURY = {
    Part.EARLY: (0, 33),
    Part.START: (0, 10),
    Part.MID: (34, 66),
    Part.LATE: (67, 99),
    Part.END: (90, 99),
    Part.FIRST_HALF: (0, 49),
    Part.SECOND_HALF: (50, 99),
}


def add_days(day: date, count: int) -> date:
    """``count`` days later; earlier where negative."""
    return day + timedelta(days=count)


def part_of_years(first: int, length: int, part: Part) -> Period:
    """A part of ``length`` years (1, 10 or 100) from ``first`` on: "the early 1970s" are 1970 to 1973."""
    if length == 1:
        low, high = (_THIRDS_OF_YEAR | _HALVES_OF_YEAR).get(part, (1, 12))
        return months(first, low, high)
    parts = _PARTS_OF_DECADE if length == 10 else _PARTS_OF_CENTURY
    low, high = parts.get(part, (0, length - 1))
    return years(first + low, first + high)


def part_of_month(year: int, month: int, part: Part) -> Period:
    """A part of a month: early is to the 10th, mid the 11th to the 20th, late from the 21st."""
    last = monthrange(year, month)[1]
    low, high = {
        Part.EARLY: (1, 10),
        Part.START: (1, 10),
        Part.MID: (11, 20),
        Part.LATE: (21, last),
        Part.END: (21, last),
    }.get(part, (1, last))
    return Period(first=date(year, month, low), last=date(year, month, high))


def month_after(day: date, count: int) -> tuple[int, int]:
    """The year and month that lie ``count`` months after the day's."""
    total = day.year * 12 + day.month - 1 + count
    return total // 12, total % 12 + 1


def unit_around(day: date, unit: Unit, shift: int) -> Period:
    """The day, week, month or longer unit that lies ``shift`` units from the one that ``day`` is in."""
    if unit in {Unit.DAY, Unit.WEEK, Unit.WEEKEND, Unit.FORTNIGHT}:
        return _days_around(day, unit, shift)
    if unit is Unit.MONTH:
        year, month = month_after(day, shift)
        return months(year, month)
    if unit is Unit.QUARTER:
        year, month = month_after(day.replace(day=1, month=(day.month - 1) // 3 * 3 + 1), 3 * shift)
        return months(year, month, month + 2)
    length = {Unit.YEAR: 1, Unit.DECADE: 10, Unit.CENTURY: 100}[unit]
    first = (day.year // length + shift) * length
    return years(max(first, 1), first + length - 1)


def _days_around(day: date, unit: Unit, shift: int) -> Period:
    if unit is Unit.DAY:
        only = add_days(day, shift)
        return Period(first=only, last=only)
    if unit is Unit.WEEKEND:
        return _weekend_around(day, shift)
    monday = add_days(day, -day.weekday() + (14 if unit is Unit.FORTNIGHT else 7) * shift)
    return Period(first=monday, last=add_days(monday, 6))


def _weekend_around(day: date, shift: int) -> Period:
    """Saturday and Sunday: -1 for the last one begun before or on ``day``, 0 for this week's, 1 for the next week's."""
    saturday = add_days(day, 5 - day.weekday())
    if shift < 0:
        begun = saturday if saturday <= day else add_days(saturday, -7)
        return Period(first=begun, last=add_days(begun, 1))
    return Period(first=add_days(saturday, 7 * shift), last=add_days(saturday, 7 * shift + 1))


def weekday_near(day: date, weekday: int, direction: int | None, *, ahead: bool) -> date:
    """The day of the week that is meant by an article of ``day``.

    Bare, the last one up to and including ``day``; the first one from it on with ``ahead``, and for "this"; "last" and
    "next" never mean ``day`` itself.
    """
    back = (day.weekday() - weekday) % 7
    if direction == -1:
        return add_days(day, -(back or 7))
    if direction == 1:
        return add_days(day, 7 - back)
    return add_days(day, -back % 7) if direction == 0 or ahead else add_days(day, -back)
