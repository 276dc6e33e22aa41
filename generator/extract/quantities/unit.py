"""Units behind a number, currencies before and behind it, and what an amount is reckoned by."""

from dataclasses import dataclass, replace

from generator.extract.quantities.figure import Figure, read_figure
from generator.extract.quantities.line import Line
from generator.lexicon.changes import INDEXES
from generator.lexicon.units import (
    CODES,
    DOLLARS,
    FIRST_WORDS,
    LETTERS,
    LONGEST,
    PARTS_OF_YEAR,
    POUND_WEIGHT,
    POUND_WORDS,
    RATES,
    SIGNS,
    SPEEDS,
    STERLING,
    UNITS,
    Measure,
    Unit,
)

_NOT_A_RATE = frozenset(["ago", "earlier", "later", "before", "after", "old"])
"""Behind "a year" and its like, these make a time of it."""
_HEAVY = frozenset("weigh weighs weighed weighing lost gained heavier lighter".split(" "))

_AT_THE_NUMBER = frozenset(["m", "p", "c", "f"])
"""Letters that are units only where they touch the number."""
_BEHIND_METRES = frozenset(
    ["", "(", ")", ",", ".", "high", "long", "wide", "tall", "deep", "above", "below", "from", "away"]
)
"""Behind "90 m" these show that metres are meant, and no millions."""
_RATES = frozenset({"percent", "%", "rate", "rates", "approval", "poll", "per"})
"""In a sentence with one of them, points are those of percentage."""
_EUROS = frozenset(["€", "euro", "euros", "eur"])
_DOLLARS = frozenset(["$", "dollar", "dollars", "usd"])
_LINES_OF_PICTURE = frozenset({480, 720, 1080, 1440, 2160})


@dataclass(frozen=True, slots=True, kw_only=True)
class Measured:
    """A unit as it was read: it ends before token ``end``; ``joined`` by a hyphen it is an adjective ("35-day")."""

    unit: Unit
    end: int
    joined: bool = False


def currency_before(line: Line, at: int) -> tuple[int, Unit | None]:
    """The token at which the number starts if a currency stands at ``at``, and the currency."""
    sign = SIGNS.get(line.word(at))
    if sign:
        return at + 1, Unit(name=sign, measure=Measure.MONEY)
    if line.word(at + 1) == "$" and line.glued(at + 1) and line.word(at) in DOLLARS:
        return at + 2, Unit(name=DOLLARS[line.word(at)], measure=Measure.MONEY)
    if not line.is_word(at) or line.raw[at][0].islower():
        return at, None
    stop = line.word(at + 1) == "."
    if line.word(at) in CODES and line.is_number(at + 1 + stop):
        return at + 1 + stop, Unit(name=CODES[line.word(at)], measure=Measure.MONEY)
    if line.word(at) in LETTERS and line.glued(at + 1) and _is_scaled(line, at + 1):
        return at + 1, Unit(name=LETTERS[line.word(at)], measure=Measure.MONEY)
    return at, None


def _is_scaled(line: Line, at: int) -> bool:
    """Whether a number in digits with a scale starts at ``at``."""
    figure = read_figure(line, at) if line.is_number(at) else None
    return figure is not None and figure.scaled


def unit_after(line: Line, figure: Figure) -> Measured | None:
    """The unit behind ``figure``, if there is one."""
    joined = line.joins(figure.end)
    at = figure.end + (joined or (figure.vague and line.word(figure.end) == "of"))
    if line.word(at) in POUND_WORDS:
        return Measured(unit=_pounds(line, at, joined=joined), end=at + 1, joined=joined)
    if line.word(at) not in FIRST_WORDS:
        return None
    for length in range(LONGEST, 0, -1):
        unit = UNITS.get(line.run(at, length))
        if unit and _fits(line, at, figure, length):
            return Measured(unit=_told(line, unit), end=at + length, joined=joined)
    return None


def _is_picture(line: Line, at: int, figure: Figure) -> bool:
    """Whether "1080p" tells of a video and no price."""
    return line.word(at) == "p" and figure.value in _LINES_OF_PICTURE


def _fits(line: Line, at: int, figure: Figure, length: int) -> bool:
    """Short signs stand at the number; a capital makes a name of a word ("90 Minutes"), but not in a headline."""
    if line.word(at) == "m" and not line.glued(at):
        return figure.plain and line.raw[at] == "m" and line.word(at + 1) in _BEHIND_METRES
    if line.word(at) in _AT_THE_NUMBER:
        capital = line.word(at) in {"c", "f"}
        return line.glued(at) and line.raw[at].isupper() is capital and not _is_picture(line, at, figure)
    if line.word(at) in {"mw", "gw", "kw", "mb", "gb"}:
        return line.raw[at].isupper() or line.headline
    if line.raw[at][0].isupper() and line.word(figure.start - 1) in {"“", "‘", '"'} and not line.headline:
        return False
    if line.match(at, ("times", "square")):
        return False
    return not (length == 1 and line.is_capital(at) and figure.plain and len(line.word(at)) > 3 and at > 1)


def _pounds(line: Line, at: int, *, joined: bool) -> Unit:
    heavy = joined or line.word(at + 1) == "of" or any(line.word(at - i) in _HEAVY for i in range(2, 7))
    return POUND_WEIGHT if heavy else STERLING


def _told(line: Line, unit: Unit) -> Unit:
    """As in "0.1 point" is one of percentage where the sentence speaks of a rate or of percent, and of no index.

    Cents are those of the euro where the sentence speaks of euros and of no dollars.
    """
    if unit.name == "USD" and unit.factor < 1 and _EUROS & line.vocabulary and not _DOLLARS & line.vocabulary:
        return replace(unit, name="EUR")
    if unit.name != "point" or _RATES.isdisjoint(line.vocabulary) or not INDEXES.isdisjoint(line.vocabulary):
        return unit
    return replace(unit, name="percentage point")


def _tells_when(line: Line, at: int) -> bool:
    """Whether the word at ``at`` makes a time of "a year" in front of it: "a year ago", "a year from now"."""
    return line.word(at) in _NOT_A_RATE or (line.word(at) == "from" and line.word(at + 1) in {"now", "then", "today"})


def with_rate(line: Line, unit: Unit, end: int) -> tuple[Unit, int]:
    """``unit`` by the hour, day, share … where the words go on so ("$15 an hour"), and where they end."""
    by = end + (line.word(end) == "-")
    if line.word(by) in {"a", "an", "per", "each", "every", "/"}:
        after = by + 1 + line.is_hyphen(by + 1)
        rate = RATES.get(line.word(after))
        if rate and not (rate in PARTS_OF_YEAR and _tells_when(line, after + 1)):
            name = f"{unit.name}/{rate}"
            return replace(unit, name=SPEEDS.get(name, name)), after + 1
    return unit, end
