"""What the words of a time expression say, before it is known when they were published."""

from dataclasses import dataclass
from enum import StrEnum


class Part(StrEnum):
    """Which part of a year, month, decade or century is meant."""

    WHOLE = "whole"
    START = "start"
    EARLY = "early"
    MID = "mid"
    LATE = "late"
    END = "end"
    FIRST_HALF = "first half"
    SECOND_HALF = "second half"
    SO_FAR = "so far"
    REST = "rest"


class Unit(StrEnum):
    """What is counted."""

    DAY = "day"
    WEEK = "week"
    WEEKEND = "weekend"
    FORTNIGHT = "fortnight"
    MONTH = "month"
    QUARTER = "quarter"
    YEAR = "year"
    DECADE = "decade"
    CENTURY = "century"


@dataclass(frozen=True, slots=True, kw_only=True)
class YearOf:
    """A year: by its number, or by ``shift`` from the year of publication ("last year" is -1), or not at all.

    ``of_event``: the year of something that the text tells of ("January of that year").
    """

    number: int | None = None
    shift: int | None = None
    of_event: bool = False

    @property
    def missing(self) -> bool:
        """Whether the words leave the year open."""
        return self.number is None and self.shift is None and not self.of_event


NO_YEAR = YearOf()


@dataclass(frozen=True, slots=True, kw_only=True)
class Day:
    """A day of the calendar; ``weekday`` 0 (Monday) to 6 where the words name it too.

    ``week``: the whole week that the day is in is meant ("the week of March 5").
    """

    month: int
    day: int
    year: YearOf = NO_YEAR
    weekday: int | None = None
    week: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Months:
    """The months ``first`` to ``last`` of a year: a month, a quarter, a half.

    ``direction`` is -1, 0, 1 for "last", "this", "next"; None where the words do not say.
    """

    first: int
    last: int
    year: YearOf = NO_YEAR
    part: Part = Part.WHOLE
    direction: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Season:
    """A season, by its EDTF code."""

    code: int
    year: YearOf = NO_YEAR
    direction: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Years:
    """``length`` years from ``first`` on (a year, a decade, a century) or a part of them."""

    first: int
    length: int = 1
    part: Part = Part.WHOLE


@dataclass(frozen=True, slots=True, kw_only=True)
class SomeDays:
    """A day that the words do not settle (11/4/2014), in a year that they name."""

    year: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Weekday:
    """A day of the week, 0 (Monday) to 6; ``direction`` as in ``Months``.

    ``week`` is the week that it is said to lie in, from that of publication on; ``later`` how many weeks it is put off
    ("Sunday week").
    """

    weekday: int
    direction: int | None = None
    week: int | None = None
    later: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Counted:
    """``low`` to ``high`` units from publication on, negative for the past; None where that end is open.

    "today" is 0 days, "last week" -1 week, "a few years ago" -5 to -2 years, "over ten years ago" None to -10 years.
    ``bare``: "the weekend", the last one unless a verb looks ahead.
    """

    unit: Unit
    low: int | None
    high: int | None
    part: Part = Part.WHOLE
    bare: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class FromEvent:
    """``count`` units from an event that the text tells of: "two days later" is 2, "a year earlier" -1 year."""

    unit: Unit
    count: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Clock:
    """A time of day alone."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Overnight:
    """The night into the day of publication, or out of it; that of a day which the text names before, if it does."""


Single = Day | Months | Season | Years | SomeDays | Weekday | Counted | FromEvent | Clock | Overnight


@dataclass(frozen=True, slots=True, kw_only=True)
class Interval:
    """From one expression to another, both included."""

    first: Single
    last: Single


Expression = Single | Interval


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """An expression at ``start`` to ``end`` of a sentence."""

    start: int
    end: int
    expression: Expression
