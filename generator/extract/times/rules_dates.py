"""Rules for days and months of the calendar: "Oct. 4, 2031", "4 October", "2031-10-04", "early May"."""

import re
from dataclasses import replace
from datetime import date

from generator.extract.times.expressions import NO_YEAR, Day, Expression, Interval, Months, Part, SomeDays, YearOf
from generator.extract.times.fragments import (
    DAY_END,
    DAY_NUMBER,
    DIRECTION,
    MONTH,
    ORDINAL,
    PART,
    WEEKDAY_PREFIX,
    YEAR_TAIL,
    direction_of,
    either,
    month_of,
    part_of,
    weekday_of,
    year_of,
)
from generator.extract.times.rules import Rule, after, before, rule, word_before
from generator.lexicon.calendar import DAYS_IN_WORDS, HOLIDAYS, NAME_MONTHS, WORD_MONTHS

_LEAP_YEAR = 2000
_PIVOT = 70
_DAY = rf"(?P<day>{DAY_NUMBER}){ORDINAL}?{DAY_END}"
_DASH = r" ?[-–—] ?"
_LAST = rf"(?P<last>{DAY_NUMBER}){ORDINAL}?{DAY_END}"
_WORD_LAST = rf" (?:to|through|until|and) {_LAST}(?=$|[^\w\s]| (?:at|in|on|for|with|as|by|when|and|after|that|to)\b)"
_SURELY_MONTH = re.compile(
    r"\b(?:in|since|until|till|during|through|between|last|this|next|of|by|from|before|after)\s$", re.I
)
_DAY_AFTER = re.compile(rf"\s[0-9]{{1,2}}{ORDINAL}?{DAY_END}")
_A_MONTH = re.compile(r"(?<![\w-])a\s$", re.I)
_MARCHING = re.compile(r"['’]s|\s(?:on|to|for|against|through|in|by)\s")
_TO_MONTH = re.compile(rf"(?:\s?[-–]\s?|\s(?:to|through|and|until)\s){MONTH}(?!\w)")
_WEAK_BEFORE = frozenset({"of", "by", "from", "before", "after"})
_TRUST = re.compile(r"(?:confidence|trust|faith|belief|believe|interest|pressure)\sin\s$", re.I)
_WORD_DAY_BEFORE = re.compile(
    r"(?:^|[(,:]\s?|\b(?:on|of|until|till|from|since|by|to|before|after|the|between|and)\s)$", re.I
)


def _exists(month: int, day: int, year: YearOf = NO_YEAR) -> bool:
    try:
        date(year.number or _LEAP_YEAR, month, day)
    except ValueError:
        return False
    return True


def _day(month: int, day: int, year: YearOf = NO_YEAR, weekday: int | None = None) -> Day | None:
    return Day(month=month, day=day, year=year, weekday=weekday) if _exists(month, day, year) else None


def _iso(match: re.Match[str]) -> Expression | None:
    return _day(int(match["month"]), int(match["day"]), YearOf(number=int(match["year"])))


def _numeric(match: re.Match[str]) -> Expression | None:
    """Month and day in either order; a day that both orders allow is left open, except with full stops (day first)."""
    one, two = int(match["one"]), int(match["two"])
    year = _full_year(match["year"])
    month_first, day_first = _day(one, two, year), _day(two, one, year)
    if match["mark"] == ".":
        return day_first
    if month_first and day_first and one != two:
        return SomeDays(year=year.number or 0)
    return month_first or day_first


def _full_year(digits: str) -> YearOf:
    number = int(digits)
    if len(digits) == 2:
        number += 1900 if number >= _PIVOT else 2000
    return YearOf(number=number)


def _attacks(match: re.Match[str]) -> Expression:
    """The day of 2001 that everyone names by its month and day alone."""
    del match
    return Day(month=9, day=11, year=YearOf(number=2001))


def _month_day(match: re.Match[str]) -> Expression | None:
    return _day(month_of(match["month"]), int(match["day"]), year_of(match), weekday_of(match["weekday"]))


def _week_of(match: re.Match[str]) -> Expression | None:
    day = _month_day(match)
    return replace(day, week=True) if isinstance(day, Day) else None


def _month_days(match: re.Match[str]) -> Expression | None:
    if int(match["day"]) >= int(match["last"]):
        return None
    return _days(month_of(match["month"]), match)


def _days(month: int, match: re.Match[str]) -> Expression | None:
    first = _day(month, int(match["day"]), year_of(match))
    last = _day(month, int(match["last"]), year_of(match))
    return Interval(first=first, last=last) if first and last else None


def _day_month(match: re.Match[str]) -> Expression | None:
    """Day before month; a month that is also a word needs a year or a preposition."""
    month = month_of(match["month"])
    clear = match["year"] or match["weekday"] or match[0].startswith(("the", "The"))
    if month in WORD_MONTHS and not clear and not _WORD_DAY_BEFORE.search(before(match)):
        return None
    return _month_day(match)


def _worded_day(match: re.Match[str]) -> Expression | None:
    """Read "the first of May" where it is a date, and not the first of several in that month."""
    if not _WORD_DAY_BEFORE.search(before(match)):
        return None
    day = DAYS_IN_WORDS.index(" ".join(match["word"].lower().split())) + 1
    return _day(month_of(match["month"]), day, year_of(match))


def _days_month(match: re.Match[str]) -> Expression | None:
    return _days(month_of(match["month"]), match) if int(match["day"]) < int(match["last"]) else None


def _month(match: re.Match[str]) -> Expression | None:
    month, year = month_of(match["month"]), year_of(match)
    part, direction = part_of(match["part"]), direction_of(match["direction"])
    clear = not year.missing or part is not Part.WHOLE or direction is not None
    if not clear and (_DAY_AFTER.match(after(match)) or not _stands_for_month(month, match)):
        return None
    return Months(first=month, last=month, year=year, part=part, direction=direction)


def _stands_for_month(month: int, match: re.Match[str]) -> bool:
    """Whether a month's name alone is a date here: no verb, no person's name, no cut-off word."""
    name, rest = match["month"], after(match)
    if len(name) <= 4 and not name.endswith(".") and month_of(name) not in {5, 6, 7}:
        return False
    if name.lower() in {"jun", "jul", "may."}:
        return False
    preceded = _SURELY_MONTH.search(before(match)) or _A_MONTH.search(before(match))
    if _TO_MONTH.match(rest):
        return True
    if month in WORD_MONTHS:
        return preceded is not None and _word_is_month(match)
    if month in NAME_MONTHS and re.match(r"\s[A-Z][a-z]", rest):
        return preceded is not None
    return not (name.isupper() and not preceded)


def _word_is_month(match: re.Match[str]) -> bool:
    """Whether "May" or "March" after a preposition is the month."""
    rest, previous = after(match), word_before(match).lower()
    if previous == "a":
        return _MARCHING.match(rest) is None
    if rest.startswith(("'s", "’s")) or _TRUST.search(before(match)):
        return previous == "last"
    if previous in _WEAK_BEFORE:
        return not rest or not rest[0].isspace() or re.match(r"\s(?:to|through|until|and)\s", rest) is not None
    return True


def _holiday(match: re.Match[str]) -> Expression | None:
    month, day = HOLIDAYS[" ".join(match["holiday"].lower().replace("’", "'").split())]
    return _day(month, day, year_of(match))


_HOLIDAY = either(tuple(HOLIDAYS)).replace("'", "['’]")

RULES: tuple[Rule, ...] = (
    rule("iso", r"(?P<year>[12][0-9]{3})-(?P<month>[01][0-9])-(?P<day>[0-3][0-9])(?![0-9-])", _iso),
    rule(
        "numeric",
        r"(?P<one>[0-3]?[0-9])(?P<mark>[/.])(?P<two>[0-3]?[0-9])[/.](?P<year>[12][0-9]{3}|[0-9]{2})(?![\w/]|[.,][0-9])",
        _numeric,
    ),
    rule("attacks", r"9/11(?![0-9/])", _attacks),
    rule("attacks_named", r"Sept(?:\.|ember)? 11(?:th)?(?= (?:terror |terrorist )?attacks\b)", _attacks),
    rule("month_days", rf"(?P<month>{MONTH}) {_DAY}{_DASH}{_LAST}{YEAR_TAIL}", _month_days),
    rule("month_days_listed", rf"(?P<month>{MONTH}) {_DAY}{_WORD_LAST}{YEAR_TAIL}", _month_days),
    rule("week_of", rf"(?i:the )week (?:of|beginning) {WEEKDAY_PREFIX}(?P<month>{MONTH}) {_DAY}{YEAR_TAIL}", _week_of),
    rule("month_day", rf"{WEEKDAY_PREFIX}(?P<month>{MONTH}) (?:the )?{_DAY}{YEAR_TAIL}", _month_day),
    rule(
        "days_month",
        rf"(?P<day>{DAY_NUMBER}){ORDINAL}?(?:{_DASH}| (?:to|and) )(?P<last>{DAY_NUMBER}){ORDINAL}? "
        rf"(?P<month>{MONTH})\b{YEAR_TAIL}",
        _days_month,
    ),
    rule(
        "day_month",
        rf"{WEEKDAY_PREFIX}(?:[Tt]he )?(?P<day>{DAY_NUMBER}){ORDINAL}? (?:of )?(?P<month>{MONTH})(?!\w){YEAR_TAIL}",
        _day_month,
    ),
    rule(
        "worded_day",
        rf"(?i:the) (?P<word>{either(DAYS_IN_WORDS)}) of (?P<month>{MONTH})(?!\w|['’]s){YEAR_TAIL}",
        _worded_day,
    ),
    rule("holiday", rf"(?P<holiday>(?i:{_HOLIDAY}))(?!\w){YEAR_TAIL}", _holiday),
    rule(
        "month",
        rf"(?:(?i:{DIRECTION}) )?(?:(?i:{PART})[ -])?(?P<month>{MONTH})(?!\w){YEAR_TAIL}",
        _month,
    ),
)
"""In order of precedence where two match at the same place."""
