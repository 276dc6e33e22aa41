"""Rules for longer stretches: years, decades, centuries, seasons, quarters and halves."""

import re

from generator.extract.times.expressions import Expression, Interval, Months, Part, Season, YearOf, Years
from generator.extract.times.fragments import (
    COUNT,
    DIRECTION,
    PART,
    SEASON,
    YEAR,
    YEAR_TAIL,
    count_of,
    direction_of,
    part_of,
    year_of,
)
from generator.extract.times.rules import Rule, after, around, before, rule, word_before
from generator.lexicon.calendar import CENTURIES, ORDINALS, SEASONS
from generator.lexicon.calendar_cues import ELECTIONS, MEASURES, SPORT, WARMTH, YEAR_BEFORE, YEAR_BEFORE_OLD

_BEFORE = frozenset(YEAR_BEFORE.split())
_BEFORE_OLD = frozenset(YEAR_BEFORE_OLD.split())
_MEASURE = re.compile(rf"[- ](?:{MEASURES})\b")
_COUNTED = re.compile(r"\s[a-z]{3,}s\b")
_ELECTION = re.compile(rf"\s(?:{ELECTIONS})")
_ENDS = re.compile(r"\s?(?:$|[,.;:)\]”\"?!–—])")
_PREDICATE = re.compile(r"['’]s\s|\s(?:was|is|will|has|saw|had|brought|marked|began|ended)\b")
_SPORT = re.compile(SPORT, re.I)
_WARMTH = re.compile(WARMTH, re.I)
_SEASON_BEFORE = re.compile(r"\b(?:in|over|during|by|since|until|through|before|after)\s(?:the\s)?$", re.I)
_NOT_SEASON_AFTER = re.compile(r"\s(?:of|in|from|to|for)\b|-")
_POST = re.compile(r"\b(?:post|pre|non)[-–]$", re.I)
_DECADE_PART = r"(?P<part>early|mid)[ -]{1,2}(?:to|and|or)[ -](?P<to>mid|late)"
_HALVES = {"first": Part.FIRST_HALF, "second": Part.SECOND_HALF}


def _year(match: re.Match[str]) -> Expression | None:
    number, part = int(match["number"]), part_of(match["part"])
    if part is Part.WHOLE and not _stands_for_year(number, match):
        return None
    return Years(first=number, part=part)


def _stands_for_year(number: int, match: re.Match[str]) -> bool:
    """Whether four digits name a year here, and not a count, a model or a measure."""
    rest = after(match)
    if _MEASURE.match(rest):
        return False
    if _ELECTION.match(rest) and 1900 <= number < 2050:
        return True
    previous = word_before(match)
    if not previous:
        return _opens(match, rest)
    if number % 100 == 0 and _COUNTED.match(rest):
        return False
    if not 1900 <= number < 2060:
        return previous.lower() in _BEFORE_OLD
    return _may_precede(previous, number, rest)


def _opens(match: re.Match[str], rest: str) -> bool:
    """Whether a year can stand here without a word before it: in brackets, after "post-", or as the subject."""
    text = before(match)
    if text.endswith(("(", "[")):
        return _ENDS.match(rest) is not None
    return _POST.search(text) is not None or (not text.strip("“\"'‘ ") and _PREDICATE.match(rest) is not None)


def _may_precede(word: str, number: int, rest: str) -> bool:
    """Whether a year of our time can follow ``word``."""
    if word.lower() in _BEFORE or word.endswith(("'s", "’s", "s'", "s’")):
        return True
    if word.rstrip(",").isdigit() and word.endswith(","):
        return 1900 <= int(word.rstrip(",")) < number
    if word.endswith(",") or number % 100 == 0:
        return word.endswith(",") and _ENDS.match(rest) is not None
    return word.isalpha() and word.islower() and _MEASURE.match(rest) is None


def _year_range(match: re.Match[str]) -> Expression | None:
    """Read "2007-09" and "2007-2009"; "2031-09" would be a month, for 09 comes before 31."""
    first, digits = int(match["first"]), match["last"]
    last = int(digits) if len(digits) == 4 else first - first % 100 + int(digits)
    if digits == "00" and first % 100 == 99:
        last += 100
    if not first < last <= first + 150 or not 1500 <= first < 2100:
        return _iso_month(first, digits)
    return Interval(first=Years(first=first), last=Years(first=last))


def _iso_month(year: int, digits: str) -> Expression | None:
    if len(digits) == 2 and 1 <= int(digits) <= 12 and 1900 <= year < 2100:
        return Months(first=int(digits), last=int(digits), year=YearOf(number=year))
    return None


def _decade(match: re.Match[str]) -> Expression:
    first = int(match["decade"])
    return Years(first=first, length=100 if first % 100 == 0 and first < 2000 else 10, part=_decade_part(match))


def _decade_part(match: re.Match[str]) -> Part:
    return _HALVES[match["half"].lower()] if match["half"] else part_of(match["part"])


def _parts_of_decade(match: re.Match[str]) -> Expression:
    """Read "the mid- to late 1980s", "the early to mid-90s"."""
    first = _short_decade(match["decade"][-2:]) if len(match["decade"]) == 2 else int(match["decade"])
    return Interval(
        first=Years(first=first, length=10, part=part_of(match["part"])),
        last=Years(first=first, length=10, part=part_of(match["to"])),
    )


def _short_decade(digits: str) -> int:
    return 2000 if digits == "00" else 1900 + int(digits)


def _decade_short(match: re.Match[str]) -> Expression | None:
    """Read "the '90s" and "the early 90s", where no weather and no age is meant."""
    bare = not match["mark"]
    if bare and (not match["the"] or _WARMTH.search(around(match))):
        return None
    if bare and match["part"] is None and int(match["decade"]) < 50:
        return None
    return Years(first=_short_decade(match["decade"]), length=10, part=part_of(match["part"]))


def _century(match: re.Match[str]) -> Expression | None:
    word = match["ordinal"].lower().replace(" ", "-")
    number = CENTURIES.get(word) or int(re.sub(r"\D", "", word) or 0)
    if not 2 <= number <= 22:
        return None
    return Years(first=(number - 1) * 100, length=100, part=_decade_part(match))


def _season(match: re.Match[str]) -> Expression | None:
    year, direction = year_of(match), direction_of(match["direction"])
    if year.missing and direction is None and not _stands_for_season(match):
        return None
    return Season(code=SEASONS[match["season"].lower()], year=year, direction=direction)


def _stands_for_season(match: re.Match[str]) -> bool:
    """Whether "the fall" and the like alone name a season."""
    if not match["the"] or match["season"][0].isupper():
        return False
    return _SEASON_BEFORE.search(before(match)) is not None and not _NOT_SEASON_AFTER.match(after(match))


def _season_years(match: re.Match[str]) -> Expression | None:
    return Season(code=SEASONS[match["season"].lower()], year=YearOf(number=int(match["year"])))


def _quarter(match: re.Match[str]) -> Expression | None:
    year = _period_year(match)
    if year.missing and _SPORT.search(around(match)):
        return None
    number = int(match["digit"]) if match["digit"] else ORDINALS[match["ordinal"].lower()]
    return Months(first=3 * number - 2, last=3 * number, year=year)


def _half(match: re.Match[str]) -> Expression | None:
    year = _period_year(match)
    number = ORDINALS[match["ordinal"].lower()]
    return None if year.missing else Months(first=6 * number - 5, last=6 * number, year=year)


def _months_of_year(match: re.Match[str]) -> Expression | None:
    """Read "the first nine months of 2031", "the last two months of the year"."""
    low, high = count_of(match["count"])
    year = _period_year(match)
    if year.missing or low != high or not 1 < low < 12:
        return None
    first = 1 if match["which"].lower() == "first" else 13 - low
    return Months(first=first, last=first + low - 1, year=year)


def _period_year(match: re.Match[str]) -> YearOf:
    return YearOf(shift=0) if match["the_year"] else year_of(match)


_PERIOD_TAIL = rf"(?:(?P<the_year> of the year)|{YEAR_TAIL})"
_HALF_OF = r"(?:(?P<half>(?i:first|second)) half of the )"

RULES: tuple[Rule, ...] = (
    rule("year_range", r"(?P<first>1[0-9]{3}|20[0-9]{2})[-–/](?P<last>[0-9]{4}|[0-9]{2})(?![\w/–-])", _year_range),
    rule(
        "parts_of_decade",
        rf"(?i:the )?{_DECADE_PART}[ -]['’‘]?(?P<decade>[12][0-9]{{2}}0|[0-9]0)['’]?s\b",
        _parts_of_decade,
    ),
    rule(
        "decade",
        rf"(?:(?i:the ){_HALF_OF}|(?i:the )?(?:(?i:{PART})[ -](?:the )?)?)(?P<decade>1[0-9]{{2}}0|20[0-9]0)['’]?s\b",
        _decade,
    ),
    rule(
        "decade_short", rf"(?P<the>(?i:the ))?(?:(?i:{PART})[ -])?(?P<mark>['’‘])?(?P<decade>[0-9]0)s\b", _decade_short
    ),
    rule(
        "century",
        rf"(?:(?i:the ){_HALF_OF}|(?i:the )?(?:(?i:{PART})[ -](?:the )?)?)"
        rf"(?P<ordinal>(?i:{'|'.join(CENTURIES)}|twenty first|[0-9]{{1,2}}(?:st|nd|rd|th)))[ -][Cc]entury\b",
        _century,
    ),
    rule(
        "season_years",
        rf"(?i:the )?(?P<season>(?i:{SEASON})) (?:of )?(?P<year>20[0-9]{{2}}|1[89][0-9]{{2}})[-–/][0-9]{{2,4}}\b",
        _season_years,
    ),
    rule(
        "season",
        rf"(?:(?:(?i:early|late|mid)[ -])?(?i:{DIRECTION}) |(?P<the>(?i:the )))?"
        rf"(?P<season>{SEASON}|{SEASON.title()})\b{YEAR_TAIL}",
        _season,
    ),
    rule(
        "quarter",
        rf"(?:(?i:the )?(?P<ordinal>(?i:{'|'.join(ORDINALS)}))[ -]quarter\b|Q(?P<digit>[1-4])\b){_PERIOD_TAIL}",
        _quarter,
    ),
    rule("half", rf"(?i:the )?(?P<ordinal>(?i:first|second))[ -]half\b{_PERIOD_TAIL}", _half),
    rule(
        "months_of_year",
        rf"(?i:the )?(?P<which>(?i:first|last|final)) {COUNT} months\b{_PERIOD_TAIL}",
        _months_of_year,
    ),
    rule("year", rf"(?:(?i:{PART})[ -])?(?P<number>{YEAR})", _year),
)
"""In order of precedence where two match at the same place."""
