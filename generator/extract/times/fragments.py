"""Pieces of regular expressions that the rules share, and what their words mean.

A plain space stands for one white space character. Every piece is bounded in length, so matching is linear.
"""

import re

from generator.extract.times.expressions import NO_YEAR, Part, YearOf
from generator.lexicon import calendar
from generator.lexicon.calendar_cues import MEASURES

MONTH_NUMBERS = {full[:3].lower(): number for number, (full, _) in enumerate(calendar.MONTHS, start=1)}
WEEKDAY_NUMBERS = {name[:3].lower(): number for number, name in enumerate(calendar.WEEKDAYS)}


def either(words: list[str] | tuple[str, ...]) -> str:
    """A group that matches any of the words, the longest first."""
    return "(?:" + "|".join(re.escape(w).replace(r"\ ", " ") for w in sorted(words, key=lambda w: (-len(w), w))) + ")"


def _with_capitals(words: list[str]) -> list[str]:
    return sorted({*words, *(w.upper() for w in words)})


_FULL = [full for full, _ in calendar.MONTHS]
_SHORT = [*dict(calendar.MONTHS).values(), "Sep"]

FULL_MONTH = either(_with_capitals(_FULL))
MONTH = f"(?:{FULL_MONTH}|{either(_with_capitals(_SHORT))}\\.?)"
"""A month in full, or abbreviated with or without its full stop."""
WEEKDAY = either(_with_capitals(list(calendar.WEEKDAYS)))
WEEKDAY_PREFIX = f"(?:(?P<weekday>{WEEKDAY}|{either(calendar.WEEKDAY_ABBREVIATIONS)}\\.?),? (?:the )?)?"
DAY_NUMBER = r"(?:3[01]|[12][0-9]|0?[1-9])"
ORDINAL = r"(?:st|nd|rd|th)"
DAY_END = rf"(?![0-9%]|:[0-9]|\.[0-9]|,[0-9]{{3}}(?![0-9])|[- ](?:{MEASURES})\b)"
"""After the day of a month: the number is not the start of another, and counts nothing."""
YEAR = r"(?:1[0-9]{3}|20[0-9]{2}|21[0-9]{2})(?![\w/]|[.,:][0-9]|[-–][0-9])"
YEAR_TAIL = (
    rf"(?:,? ?(?:of )?(?P<year>{YEAR})|,? (?:of )?(?P<which_year>last|this|next) year"
    r"|(?P<event_year>(?=,? (?:of )?(?:that|the same|the following|the previous|each|every|any) year\b)))?"
)
SEASON = either(tuple(calendar.SEASONS))
DAYPART = either(calendar.DAYPARTS)
PART = r"(?P<part>(?:early|mid|late)(?: in)?|the (?:end|beginning|start|middle) of)"
DIRECTION = r"(?P<direction>last|this past|this coming|this|next|past|coming)"
UNIT = "(?P<unit>" + either([*calendar.UNITS, *(f"{u}s" for u in calendar.UNITS)]) + ")"

_TENS = "twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety"
_NUMBER_WORDS = either([*calendar.SMALL_NUMBERS, *calendar.VAGUE_NUMBERS])
COUNT = (
    rf"(?P<count>[0-9]{{1,4}}(?:\.5|½)?|(?:{_TENS})[- ](?:one|two|three|four|five|six|seven|eight|nine)"
    rf"|half a|{_NUMBER_WORDS})"
)

_DIRECTIONS = {"last": -1, "this past": -1, "past": -1, "this": 0, "next": 1, "this coming": 1, "coming": 1}
_PARTS = {
    "early": Part.EARLY,
    "mid": Part.MID,
    "late": Part.LATE,
    "end": Part.END,
    "beginning": Part.START,
    "start": Part.START,
    "middle": Part.MID,
}


def month_of(word: str) -> int:
    """The number of a month by its name or abbreviation.

    >>> month_of("Sept."), month_of("MAY")
    (9, 5)
    """
    return MONTH_NUMBERS[word[:3].lower()]


def weekday_of(word: str | None) -> int | None:
    """0 for Monday to 6, by name or abbreviation; None for None."""
    return None if word is None else WEEKDAY_NUMBERS[word[:3].lower()]


def direction_of(word: str | None) -> int | None:
    """-1, 0, 1 for "last", "this", "next" and their like; None for None."""
    return None if word is None else _DIRECTIONS[" ".join(word.lower().split())]


def part_of(word: str | None) -> Part:
    """The part that "early", "the end of" and their like name; the whole for None."""
    return Part.WHOLE if word is None else _PARTS[word.lower().removeprefix("the").split()[0]]


def year_of(match: re.Match[str]) -> YearOf:
    """What the tail of a date says of its year."""
    if match["year"]:
        return YearOf(number=int(match["year"]))
    if match["which_year"]:
        return YearOf(shift=_DIRECTIONS[match["which_year"]])
    return YearOf(of_event=True) if match["event_year"] is not None else NO_YEAR


def count_of(word: str) -> tuple[int, int]:
    """The fewest and the most that a count can mean.

    >>> count_of("twenty-five"), count_of("a few"), count_of("3")
    ((25, 25), (2, 5), (3, 3))
    """
    word = " ".join(word.lower().split())
    if word in calendar.VAGUE_NUMBERS:
        return calendar.VAGUE_NUMBERS[word]
    if word[0].isdigit():
        number = int(word.rstrip("½").split(".")[0])
    elif word in calendar.SMALL_NUMBERS:
        number = calendar.SMALL_NUMBERS[word]
    else:
        tens, _, ones = word.replace(" ", "-").partition("-")
        number = calendar.SMALL_NUMBERS.get(tens, 0) + calendar.SMALL_NUMBERS.get(ones, 0)
    return number, number
