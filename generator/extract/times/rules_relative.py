"""Rules for words that are counted from another day: "today", "Tuesday", "last month", "two days later", "10 a.m."."""

import re

from generator.extract.times.expressions import Clock, Counted, Expression, FromEvent, Overnight, Part, Unit, Weekday
from generator.extract.times.fragments import (
    COUNT,
    DAYPART,
    DIRECTION,
    UNIT,
    WEEKDAY,
    count_of,
    direction_of,
    either,
    part_of,
    weekday_of,
)
from generator.extract.times.rules import Rule, after, before, rule
from generator.lexicon.calendar import TIME_ZONES, UNITS
from generator.lexicon.calendar_cues import NOT_WEEKDAY_AFTER, NOT_WEEKDAY_BEFORE
from generator.lexicon.changes import MOVED, NOUNS

_NAMED_DAYS = {
    "today": 0,
    "tonight": 0,
    "yesterday": -1,
    "tomorrow": 1,
    "last night": -1,
    "the day before yesterday": -2,
}
_NOT_BEFORE = re.compile(r"\b" + either(NOT_WEEKDAY_BEFORE) + r"\s$")
_NOT_AFTER = re.compile(r"\s" + either(NOT_WEEKDAY_AFTER) + r"\b|-|s\b")
_THE = re.compile(r"\b(?:the|his|her|their|its|my|our)\s$", re.I)
_WEEKEND_BEFORE = re.compile(r"\b(?:over|at|during|on|through|throughout|since)\s$", re.I)
_SPAN_BEFORE = re.compile(r"\b(?:over|in|within|for|during|of|throughout)\s$", re.I)
_HABIT_BEFORE = re.compile(r"\b(?:once|twice|times|days?|hours?|for|than|only|least|within|after)\s$", re.I)
_NAMED_DAY_PARTS = {"earlier": Part.SO_FAR, "later": Part.REST, "early": Part.EARLY, "mid": Part.MID, "late": Part.LATE}
_AMOUNT = r"(?<![0-9.,])[$€£]?[0-9][0-9.,]{0,14}\S{0,3}(?:\s(?:per|cent|percent|points?|(?:m|b|tr)illion|[mb]n)){0,2}"
_COMPARING = re.compile(
    rf"\b(?:than|against|versus|(?:compared|contrasted|line) with)\s(?:{_AMOUNT}\s(?:[a-z]+\s)?)?$", re.I
)
_RECKONED_FROM = re.compile(rf"\b(?:from|on|from\s{_AMOUNT})\s$", re.I)
_BY_MORE = re.compile(rf"(?:{_AMOUNT}(?:\s[a-z]{{1,20}}s)?|\b(?:much|far|even))\s$")
"""In front of "more than a year ago", these make a comparison of it."""
_NO_NIGHT_BEFORE = re.compile(
    r"\b(?:(?:an|the|his|her|its|their|our|my|almost|nearly|virtually|practically)"
    r"|(?:became|become|becomes|stay|stays|stayed|staying)(?:\s[a-z]+)?)\s$",
    re.I,
)
"""In front of "overnight", these make an adjective, a figure of speech or a length of it."""
_AFTER_NIGHT = (
    r"(?=$|[,.;:)”\"’?!—]| (?:in|at|by|as|and|but|or|after|before|when|while|with|without|because|near|across|for"
    r"|against|over|amid|following|during|around|outside)\b)"
)
"""Behind "overnight", these part it from a noun; "on", "from" or "to" would lead on to a day."""
_CHANGE = re.compile(rf"%|\b(?:percent|per\scent|points?|{'|'.join(sorted(MOVED | NOUNS))})\b", re.I)
"""Words of change: "up 4% on a year ago"; without one, "the photo from two days ago" is of that day."""
_HALVED = {"decade": 5, "century": 50}
_WIDE = re.compile(r"about|around|nearly|almost|roughly|some|approximately|close to", re.I)
_OVER = re.compile(r"more than|over|at least|well over", re.I)
_HEDGE = (
    r"(?P<hedge>more than|well over|over|at least|about|around|nearly|almost|roughly|approximately|close to|some|just"
    r"|only|barely|just over|just under)"
)
_UNIT_YEARS = {Unit.DECADE: 10, Unit.CENTURY: 100}
_EVENT_UNITS = "day|night|morning|afternoon|evening|week|month|year"
_AT_END = r"(?=$|[,.;:)”\"’?!]| (?:and|but|when|as)\b)"


def _named_day(match: re.Match[str]) -> Expression | None:
    word = " ".join(match["named"].split())
    if word[0].isupper() and before(match).strip(" “\"‘'("):
        return None
    return Counted(unit=Unit.DAY, low=_NAMED_DAYS[word.lower()], high=_NAMED_DAYS[word.lower()])


def _this_daypart(match: re.Match[str]) -> Expression:
    del match
    return Counted(unit=Unit.DAY, low=0, high=0)


def _unit(match: re.Match[str]) -> Expression | None:
    """Read "last week", "earlier this year"; "the last week" is a stretch of time, not a date."""
    direction = direction_of(match["direction"]) or 0
    if direction and _THE.search(before(match)):
        return None
    part = _NAMED_DAY_PARTS[match["part"].lower()] if match["part"] else Part.WHOLE
    return Counted(unit=Unit(match["unit"]), low=direction, high=direction, part=part)


def _part_of_unit(match: re.Match[str]) -> Expression:
    """Read "the end of the year", "the beginning of last month"."""
    which = match["which"].lower()
    shift = 0 if which == "the" else direction_of(which) or 0
    return Counted(unit=Unit(match["unit"]), low=shift, high=shift, part=part_of(match["part"]))


def _weekend(match: re.Match[str]) -> Expression | None:
    direction = direction_of(match["direction"])
    if match["the"] and not _WEEKEND_BEFORE.search(before(match)):
        return None
    if direction and _THE.search(before(match)):
        return None
    shift = -1 if direction is None else direction
    return Counted(unit=Unit.WEEKEND, low=shift, high=shift, bare=direction is None)


def _weekday(match: re.Match[str]) -> Expression | None:
    previous = before(match)
    if _NOT_BEFORE.search(previous) or _NOT_AFTER.match(after(match)):
        return None
    if match["before_last"]:
        return Weekday(weekday=weekday_of(match["weekday"]) or 0, direction=-1, later=-1)
    return Weekday(weekday=weekday_of(match["weekday"]) or 0, direction=direction_of(match["direction"]))


def _weekday_in_week(match: re.Match[str]) -> Expression:
    """Read "Monday last week", "Tuesday of next week", and "Sunday week", which is a week later."""
    weekday, week = weekday_of(match["weekday"]) or 0, direction_of(match["which"])
    return Weekday(weekday=weekday, week=week) if week is not None else Weekday(weekday=weekday, direction=1, later=1)


def _week_on(match: re.Match[str]) -> Expression | None:
    """Read "a week on Friday"; "once a week on Friday" is a habit, "for a week on Friday" a length and a day."""
    if _HABIT_BEFORE.search(before(match)):
        return None
    return Weekday(weekday=weekday_of(match["weekday"]) or 0, direction=1, later=1)


def _ago(match: re.Match[str]) -> Expression | None:
    counted = _count_and_unit(match)
    if counted is None:
        return None
    low, high, unit = counted
    hedge = match["hedge"] or ""
    if _is_compared(match) or (hedge.lower() == "more than" and _BY_MORE.search(before(match, 64))):
        return FromEvent(unit=unit, count=None)
    slack = max(1, high // 10) if _WIDE.fullmatch(hedge) else 0
    if unit in _UNIT_YEARS:
        size = _UNIT_YEARS[unit]
        low, high, unit, slack = low * size, high * size, Unit.YEAR, max(slack, size // 5)
    return Counted(unit=unit, low=None if _OVER.fullmatch(hedge) else -high - slack, high=min(slack - low, 0))


def _count_and_unit(match: re.Match[str]) -> tuple[int, int, Unit] | None:
    """The fewest and most units, and the unit; "half a century" is 50 years."""
    word = match["unit"].lower()
    name = UNITS[word] if word in UNITS else UNITS[word.removesuffix("s")]
    if " ".join(match["count"].lower().split()) == "half a":
        return (_HALVED[name], _HALVED[name], Unit.YEAR) if name in _HALVED else None
    low, high = count_of(match["count"])
    return low, high, Unit(name)


def _long_ago(match: re.Match[str]) -> Expression:
    """Read "years ago": at least two of them."""
    unit = Unit(UNITS.get(match["unit"].lower(), match["unit"].lower().removesuffix("s")))
    size = _UNIT_YEARS.get(unit, 1)
    return Counted(unit=Unit.YEAR if unit in _UNIT_YEARS else unit, low=None, high=-2 * size)


def _from_now(match: re.Match[str]) -> Expression | None:
    counted = _count_and_unit(match)
    if counted is None:
        return None
    low, high, unit = counted
    if unit in _UNIT_YEARS:
        low, high, unit = low * _UNIT_YEARS[unit], high * _UNIT_YEARS[unit], Unit.YEAR
    return Counted(unit=unit, low=low, high=high)


def _later(match: re.Match[str]) -> Expression | None:
    """Read "two days later", "a year earlier"; in "up 2 percent from a year earlier" it is no time of the event."""
    counted = _count_and_unit(match)
    if counted is None:
        return None
    low, high, unit = counted
    sign = -1 if match["way"] == "earlier" else 1
    exact = low == high and not match["hedge"] and not _is_compared(match)
    return FromEvent(unit=unit, count=sign * low if exact else None)


def _next_day(match: re.Match[str]) -> Expression | None:
    which, unit = match["which"].lower(), Unit(UNITS[match["unit"]])
    if unit is not Unit.DAY and (which == "next" or _SPAN_BEFORE.search(before(match))):
        return None
    count = {"next": 1, "following": 1, "previous": -1, "preceding": -1, "same": 0}[which]
    return FromEvent(unit=unit, count=count)


def _is_compared(match: re.Match[str]) -> bool:
    """Whether a figure is only set against that time: "than a year earlier", "up from a year ago", "up from 12 …"."""
    if match["way"] not in {"earlier", "ago", "before"}:
        return False
    near = before(match, 64)
    reckoned = _RECKONED_FROM.search(near)
    return _COMPARING.search(near) is not None or bool(reckoned and _CHANGE.search(near, 0, reckoned.start()))


def _day_before(match: re.Match[str]) -> Expression:
    count = 1 if match["way"] == "after" else -1
    return FromEvent(unit=Unit(UNITS[match["unit"]]), count=None if _is_compared(match) else count)


def _overnight(match: re.Match[str]) -> Expression | None:
    """Read "overnight" where it says when; "became famous overnight" and "the overnight train" do not."""
    return None if _NO_NIGHT_BEFORE.search(before(match)) else Overnight()


def _that_day(match: re.Match[str]) -> Expression:
    return FromEvent(unit=Unit(UNITS[match["unit"]]), count=0)


def _clock(match: re.Match[str]) -> Expression:
    del match
    return Clock()


_HOUR = r"(?:1[0-2]|0?[1-9])"
_MINUTES = r"(?:[:.][0-5][0-9])"
_HOUR_WORDS = "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve"
_HALF_DAY = r"(?:[ap]\.m\.?|A\.M\.?|P\.M\.?|[ap]m|AM|PM)"
_ZONE = rf"(?: {either(TIME_ZONES)}\b| \({either(TIME_ZONES)}\))"

RULES: tuple[Rule, ...] = (
    rule("named_day", rf"(?P<named>(?i:{'|'.join(_NAMED_DAYS)}))(?: (?:{DAYPART}))?\b(?!-)", _named_day),
    rule(
        "this_daypart", r"(?:(?i:early|earlier|late|later) )?(?i:this) (?:morning|afternoon|evening)\b", _this_daypart
    ),
    rule(
        "part_of_unit",
        r"(?P<part>(?i:the (?:end|beginning|start|middle) of)) (?P<which>the|last|this|next) "
        r"(?P<unit>month|year|week|decade|century)\b(?! of\b)",
        _part_of_unit,
    ),
    rule(
        "unit",
        rf"(?:(?P<part>(?i:earlier|later|early|late|mid))[ -])?(?i:{DIRECTION}) "
        r"(?P<unit>week|month|quarter|year|decade|century)\b(?!-(?:old|long|end))",
        _unit,
    ),
    rule("weekend", rf"(?:(?i:{DIRECTION})|(?P<the>(?i:the))) weekend\b", _weekend),
    rule(
        "weekday_in_week",
        rf"(?P<weekday>{WEEKDAY})(?: (?:of )?(?P<which>last|this|next))? week\b(?!-)",
        _weekday_in_week,
    ),
    rule("week_on", rf"(?i:a) week (?:on|from) (?P<weekday>{WEEKDAY})\b(?!-)", _week_on),
    rule(
        "weekday",
        rf"(?:(?i:{DIRECTION}) )?(?P<weekday>{WEEKDAY})"
        rf"(?: (?:early |late )?{DAYPART}|(?P<before_last> before last))?\b",
        _weekday,
    ),
    rule("ago", rf"(?:(?i:{_HEDGE}) )?(?i:{COUNT})[ -](?:and a half )?(?i:{UNIT}) (?P<way>ago)\b", _ago),
    rule("long_ago", r"(?P<unit>(?i:days|weeks|months|years|decades|centuries)) ago\b", _long_ago),
    rule("from_now", rf"(?i:{COUNT}) (?i:{UNIT}) from now\b", _from_now),
    rule("later", rf"(?:(?i:{_HEDGE}) )?(?i:{COUNT})[ -](?i:{UNIT}) (?P<way>later|earlier)\b", _later),
    rule(
        "next_day",
        rf"(?i:the) (?P<which>next|following|previous|preceding|same) (?P<unit>{_EVENT_UNITS})\b(?!-| care\b)",
        _next_day,
    ),
    rule("day_before", rf"(?i:the|a) (?P<unit>{_EVENT_UNITS}) (?P<way>before|after|earlier){_AT_END}", _day_before),
    rule("overnight", rf"(?i:overnight){_AFTER_NIGHT}", _overnight),
    rule("that_day", rf"(?i:that) (?:same )?(?P<unit>{_EVENT_UNITS})\b(?![-’'])", _that_day),
    rule(
        "clock",
        rf"(?:{_HOUR}{_MINUTES}?(?: ?[-–] ?| to )){{0,1}}{_HOUR}{_MINUTES}? ?{_HALF_DAY}(?!\w){_ZONE}?",
        _clock,
    ),
    rule("clock_24", rf"(?:[01]?[0-9]|2[0-3])[:.]?[0-5][0-9]{_ZONE}(?!\w)", _clock),
    rule("clock_hours", r"(?:(?:[01][0-9]|2[0-3])[:.]?|[0-9][:.])[0-5][0-9] hours(?!\w)(?! of\b)", _clock),
    rule(
        "oclock",
        rf"(?:{_HOUR}|{_HOUR_WORDS}) ?o['’]clock\b",
        _clock,
    ),
)
"""In order of precedence where two match at the same place."""
