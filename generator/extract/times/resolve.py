"""From an expression to the days that it means, given when the article was published."""

from dataclasses import dataclass, replace
from datetime import date

from generator.extract.times import calendar
from generator.extract.times.expressions import (
    Clock,
    Counted,
    Day,
    Expression,
    FromEvent,
    Interval,
    Months,
    Overnight,
    Part,
    Season,
    Single,
    SomeDays,
    Unit,
    Weekday,
    YearOf,
    Years,
)
from generator.extract.times.tense import Tense
from generator.model import Anchor
from generator.text import edtf
from generator.text.edtf import Period

OPEN_PERIOD = Period(first=None, last=None)
OPEN_DAY = "XXXX-XX-XX"

_LEADS = {Tense.AHEAD: 10, Tense.PAST: 0, Tense.UNKNOWN: 1}
"""How many months after publication a month without a year may lie."""
_HALF_YEAR = 183


@dataclass(frozen=True, slots=True, kw_only=True)
class Context:
    """What an expression is resolved against.

    ``day``     the day of publication, None where it is not known
    ``tense``   where the words around put the date
    ``event``   the last date that the sentence named before, for "two days later"; with its anchor
    """

    day: date | None
    tense: Tense = Tense.UNKNOWN
    event: "Resolved | None" = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Resolved:
    """The EDTF value, the days it can mean, and what it was counted from."""

    value: str
    period: Period
    anchor: Anchor


def resolve(expression: Expression, context: Context) -> Resolved:
    """What the expression means. ValueError or OverflowError where that is no day of the years 1 to 9999."""
    if isinstance(expression, Interval):
        return _interval(expression, context)
    if isinstance(expression, FromEvent):
        return _from_event(expression, context)
    if isinstance(expression, Overnight):
        return _overnight(context)
    named = _named(expression)
    if named:
        return Resolved(value=named[0], period=named[1], anchor=Anchor.CALENDAR)
    if context.day is None or _of_event(expression):
        return Resolved(value=_open_value(expression), period=OPEN_PERIOD, anchor=Anchor.OPEN)
    value, period = _from_document(expression, context.day, tense=context.tense)
    return Resolved(value=value, period=period, anchor=Anchor.DOCUMENT)


def _of_event(expression: Single) -> bool:
    """Whether the day of publication does not help: a clock time, or a date in "that year"."""
    return isinstance(expression, Clock) or (isinstance(expression, Day | Months | Season) and expression.year.of_event)


def _exactly(period: Period) -> tuple[str, Period]:
    return edtf.show(period), period


def _named(expression: Single) -> tuple[str, Period] | None:
    """The value and days of an expression that names its year; None for any other."""
    match expression:
        case Years(first=first, length=length, part=part):
            return _exactly(calendar.part_of_years(first, length, part))
        case SomeDays(year=year):
            return f"{year:04d}-XX-XX", edtf.years(year, year)
        case (Day() | Months() | Season()) as dated if dated.year.number is not None:
            return _in_year(dated, dated.year.number)
    return None


def _in_year(expression: Day | Months | Season, year: int) -> tuple[str, Period]:
    match expression:
        case Day(month=month, day=day, week=week):
            return _exactly(calendar.unit_around(date(year, month, day), Unit.WEEK if week else Unit.DAY, 0))
        case Season(code=code):
            return f"{year:04d}-{code}", edtf.season(year, code)
        case Months(first=first, last=last, part=part):
            if first == last:
                return _exactly(calendar.part_of_month(year, first, part))
            return _exactly(edtf.months(year, first, last))


def _open_value(expression: Single) -> str:
    """The value where the year, or the whole day, is left open."""
    match expression:
        case Day(month=month, day=day):
            return f"XXXX-{month:02d}-{day:02d}"
        case Months(first=first, last=last):
            return f"XXXX-{first:02d}" if first == last else f"XXXX-{first:02d}/XXXX-{last:02d}"
        case Season(code=code):
            return f"XXXX-{code}"
        case Counted(unit=unit) | FromEvent(unit=unit):
            return _open_unit(unit)
    return OPEN_DAY


def _open_unit(unit: Unit) -> str:
    if unit in {Unit.DAY, Unit.WEEK, Unit.WEEKEND, Unit.FORTNIGHT}:
        return OPEN_DAY
    return "XXXX-XX" if unit in {Unit.MONTH, Unit.QUARTER} else "XXXX"


def _from_document(expression: Single, day: date, *, tense: Tense) -> tuple[str, Period]:
    """The value and days of an expression counted from the day of publication."""
    match expression:
        case Weekday():
            only = _weekday(expression, day, tense)
            return _exactly(Period(first=only, last=only))
        case Counted():
            return _counted(_weekend_meant(expression, day, tense), day)
        case Day() | Months() | Season():
            return _in_year(expression, _year(expression, day, tense=tense))
    raise TypeError(f"not counted from the day of publication: {expression}")


def _weekday(expression: Weekday, day: date, tense: Tense) -> date:
    """The day of the week that is meant."""
    if expression.week is not None:
        return calendar.add_days(day, 7 * expression.week - day.weekday() + expression.weekday)
    over = expression.direction == 0 and tense is Tense.PAST and expression.weekday <= day.weekday()
    direction = None if over else expression.direction
    near = calendar.weekday_near(day, expression.weekday, direction, ahead=tense is Tense.AHEAD)
    return calendar.add_days(near, 7 * expression.later)


def _year(expression: Day | Months | Season, day: date, *, tense: Tense) -> int:
    """The year that a date without one is meant to be in."""
    if expression.year.shift is not None:
        return day.year + expression.year.shift
    if isinstance(expression, Day):
        return _year_of_day(expression, day, tense=tense)
    return _year_of_months(expression, day, tense=tense)


def _year_of_day(expression: Day, day: date, *, tense: Tense) -> int:
    """The year that puts the day nearest to ``day``, among those in which it exists and is the weekday named."""
    latest = {Tense.AHEAD: 300, Tense.PAST: 45, Tense.UNKNOWN: _HALF_YEAR}[tense]
    shift = 60 if tense is Tense.AHEAD else 0
    candidates = [
        found
        for year in range(max(day.year - 8, 1), min(day.year + 8, 9999) + 1)
        if (found := _date_or_none(year, expression.month, expression.day)) and (found - day).days <= latest
    ]
    fitting = [c for c in candidates if expression.weekday is None or c.weekday() == expression.weekday]
    near = min(fitting, key=lambda c: (abs((c - day).days - shift), c), default=None)
    if near and (expression.weekday is None or abs((near - day).days) < 3 * 366):
        return near.year
    return min(candidates, key=lambda c: (abs((c - day).days), c)).year


def _date_or_none(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _year_of_months(expression: Months | Season, day: date, *, tense: Tense) -> int:
    """The last such months that have begun, the next if ahead; "this" means the same year, "next" yet to come."""
    first = expression.first if isinstance(expression, Months) else {21: 3, 22: 6, 23: 9, 24: 12}[expression.code]
    last = expression.last if isinstance(expression, Months) else first + 2
    distance = first - day.month
    if expression.direction == 0:
        return day.year
    if expression.direction == -1:
        return day.year - (last >= day.month)
    if expression.direction == 1:
        return day.year + (distance <= 0)
    lead = _LEADS[tense]
    if distance > lead:
        return day.year - 1
    return day.year + 1 if distance + 12 <= lead else day.year


def _weekend_meant(expression: Counted, day: date, tense: Tense) -> Counted:
    """Read "the weekend" as the next one where a verb looks ahead, and "this weekend" as the last one where none does.

    That is beside a verb of the past, and on a Monday beside none.
    """
    if expression.bare and tense is Tense.AHEAD:
        return replace(expression, low=0, high=0)
    if expression.unit is not Unit.WEEKEND or expression.low != 0:
        return expression
    over = tense is Tense.PAST or (day.weekday() == 0 and tense is not Tense.AHEAD)
    return replace(expression, low=-1, high=-1) if over else expression


def _counted(expression: Counted, day: date) -> tuple[str, Period]:
    """Units before or after ``day``: the whole unit where it is one, else from the first unit to the last."""
    unit, low, high = expression.unit, expression.low, expression.high
    if expression.part is not Part.WHOLE and low is not None:
        return _part_of_counted(expression, calendar.unit_around(day, unit, low), day)
    first = None if low is None else calendar.unit_around(day, unit, low).first
    last = None if high is None else calendar.unit_around(day, unit, high).last
    return _exactly(Period(first=first, last=last))


def _part_of_counted(expression: Counted, whole: Period, day: date) -> tuple[str, Period]:
    """A part of a month, year or decade; "earlier this year" ends, and "later this year" begins, on ``day``."""
    if whole.first is None or whole.last is None:
        return _exactly(whole)
    if expression.part is Part.SO_FAR:
        return edtf.show(whole), Period(first=whole.first, last=max(whole.first, min(whole.last, day)))
    if expression.part is Part.REST:
        return edtf.show(whole), Period(first=min(whole.last, max(whole.first, day)), last=whole.last)
    match expression.unit:
        case Unit.MONTH:
            return _exactly(calendar.part_of_month(whole.first.year, whole.first.month, expression.part))
        case Unit.YEAR | Unit.DECADE | Unit.CENTURY:
            length = {Unit.YEAR: 1, Unit.DECADE: 10, Unit.CENTURY: 100}[expression.unit]
            return _exactly(calendar.part_of_years(whole.first.year, length, expression.part))
    return _exactly(whole)


def _from_event(expression: FromEvent, context: Context) -> Resolved:
    """Counted from the date that the sentence named before, where it is at least as precise as the unit; else open."""
    event = context.event
    start = event.period.first if event else None
    if event is None or start is None or expression.count is None or not _fits(event.period, expression.unit):
        return Resolved(value=_open_unit(expression.unit), period=OPEN_PERIOD, anchor=Anchor.OPEN)
    period = calendar.unit_around(start, expression.unit, expression.count)
    return Resolved(value=edtf.show(period), period=period, anchor=event.anchor)


def _overnight(context: Context) -> Resolved:
    """Both days that the night belongs to; open where the text tells of another time than a day."""
    event = context.event
    first, last = (event.period.first, event.period.last) if event else (None, None)
    if event and first and last and (last - first).days <= 1:
        anchor = event.anchor
    elif event or context.day is None:
        return Resolved(value=OPEN_DAY, period=OPEN_PERIOD, anchor=Anchor.OPEN)
    else:
        first, anchor = calendar.add_days(context.day, 0 if context.tense is Tense.AHEAD else -1), Anchor.DOCUMENT
    period = Period(first=first, last=calendar.add_days(first, 1))
    return Resolved(value=edtf.show(period), period=period, anchor=anchor)


def _fits(event: Period, unit: Unit) -> bool:
    """Whether a date is precise enough to count ``unit`` from it."""
    if event.first is None or event.last is None:
        return False
    around = calendar.unit_around(event.first, unit, 0)
    return around.last is not None and event.last <= around.last


def _interval(expression: Interval, context: Context) -> Resolved:
    """Both ends; an end without a year takes the other's, or the one that keeps them in order."""
    first, last = _share_year(expression.first, expression.last)
    end = resolve(last, context)
    start = resolve(first, context)
    if start.anchor is Anchor.OPEN or end.anchor is Anchor.OPEN:
        value = start.value.partition("/")[0] + "/" + end.value.rpartition("/")[2]
        return Resolved(value=value, period=OPEN_PERIOD, anchor=Anchor.OPEN)
    start = _in_order(first, start, end, context)
    period = Period(first=start.period.first, last=end.period.last)
    anchor = Anchor.CALENDAR if start.anchor is end.anchor is Anchor.CALENDAR else Anchor.DOCUMENT
    return Resolved(value=edtf.show(period), period=period, anchor=anchor)


def _in_order(first: Single, start: Resolved, end: Resolved, context: Context) -> Resolved:
    """The start again, resolved from the end's day where it would come after the end."""
    begins, ends = start.period.first, end.period.last
    if begins is None or ends is None or begins <= ends:
        return start
    again = resolve(first, replace(context, day=ends, tense=Tense.PAST))
    if again.period.first and again.period.first > ends:
        raise ValueError(f"an interval that ends before it begins: {start.value} to {end.value}")
    return again


def _share_year(first: Single, last: Single) -> tuple[Single, Single]:
    """Give an end without a year the other end's, a year off where they would be out of order."""
    if not isinstance(first, Day | Months) or not isinstance(last, Day | Months):
        return first, last
    wraps = _start_month(first) > _start_month(last)
    if first.year.missing and not last.year.missing:
        return replace(first, year=_moved(last.year, -wraps)), last
    if last.year.missing and not first.year.missing:
        return first, replace(last, year=_moved(first.year, wraps))
    return first, last


def _start_month(expression: Day | Months) -> int:
    return expression.month if isinstance(expression, Day) else expression.first


def _moved(year: YearOf, by: int) -> YearOf:
    if year.number is not None:
        return YearOf(number=year.number + by)
    return YearOf(shift=(year.shift or 0) + by)
