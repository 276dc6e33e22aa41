"""Numbers that count nothing: names, labels, ordinals, clock times, years, scores, telephone numbers, addresses."""

from generator.extract.quantities.amount import Amount
from generator.extract.quantities.figure import read_figure
from generator.extract.quantities.line import Line
from generator.lexicon.labels import AFTER, BEFORE, LOWER_BEFORE, STREETS
from generator.lexicon.units import GRADES, QUAKES, STORMS, UNITS
from generator.model import Bound

_MONTHS = frozenset(
    "january february march april may june july august september october november december jan feb mar apr jun jul aug "
    "sept sep oct nov dec".split(" ")
)
_CORRECTION = 8
"""Tokens behind a figure that is denied, up to the one that is right."""
_JOINTS = frozenset("/:#@_&=*\\".lower())
_CROWDS = frozenset("people men women children troops soldiers workers students".split(" "))
_BEHIND_MAGNITUDE = (("in", "magnitude"), ("on", "the", "richter", "scale"), ("on", "richter's", "scale"))
_MEASURING = frozenset(["measure", "measures", "measured", "measuring"])
_BROKEN = frozenset("-‐‑–")


def is_refused(line: Line, amount: Amount) -> bool:
    """Whether the amount is no quantity: it names, dates or addresses something."""
    if grade_of(line, amount):
        return False
    if _is_broken(line, amount):
        return True
    if _is_telephone(line, amount) or _is_denied(line, amount) or _is_compared(line, amount):
        return True
    if amount.unit is not None or amount.figure.share or amount.figure.scaled:
        return False
    return (
        _is_label(line, amount)
        or _is_title(line, amount)
        or _is_date(line, amount)
        or _is_marked_behind(line, amount)
        or _is_address(line, amount)
        or _is_list_mark(line, amount)
    )


def grade_of(line: Line, amount: Amount) -> str:
    """The scale of a grade: "magnitude 6.4", "a Category 3 storm", "6.1 on the Richter scale", "a 6.1 quake".

    Without the name of a scale, in "the quake measured 6.4".
    """
    if amount.unit is not None:
        return ""
    at = amount.start - 1
    at -= line.word(at) == "of" or line.joins(at)
    name = line.word(at)
    if name in GRADES and (name == "magnitude" or not STORMS.isdisjoint(line.vocabulary)):
        return name
    measured = line.word(amount.start - 1) in _MEASURING and not QUAKES.isdisjoint(line.vocabulary)
    quake = measured or (amount.figure.value % 1 > 0 and line.word(amount.end) in QUAKES)
    return "magnitude" if quake or any(line.match(amount.end, scale) for scale in _BEHIND_MAGNITUDE) else ""


def _is_broken(line: Line, amount: Amount) -> bool:
    """Glued to what makes it part of a name, a time, a date or a telephone number: "F-16", "10:30", "9/11", "A380"."""
    before, end = amount.inner - 1, amount.figure.end
    if line.glued(amount.inner) and (line.is_word(before) or line.word(before) in _JOINTS):
        return True
    if line.glued(amount.inner) and line.word(before) in _BROKEN and line.glued(before):
        return True
    if amount.end > end and amount.unit is not None:
        return False
    if line.word(end) in {"'", "’"} and line.glued(end) and line.word(end + 1) == "s":
        return True
    if line.glued(end) and (line.word(end) in _JOINTS or line.is_number(end) or _is_tail(line, end)):
        return True
    return line.joins(end) and line.is_number(end + 1)


def _is_denied(line: Line, amount: Amount) -> bool:
    """Whether another figure stands in its place: "not 12 but 14", "14, not 12", "14 and not 12 guests"."""
    if line.word(amount.start - 1) != "not" or amount.start != amount.inner:
        return False
    if line.word(amount.start - 2) in {",", "and"}:
        return True
    behind = range(amount.end, amount.end + _CORRECTION)
    return any(line.word(at) == "but" and read_figure(line, at + 1) is not None for at in behind)


def _is_compared(line: Line, amount: Amount) -> bool:
    """Whether a part is how many there were beside others: "half as many as last time"."""
    return amount.figure.share and line.word(amount.end) == "as" and line.word(amount.end + 1) in {"many", "much"}


def _is_telephone(line: Line, amount: Amount) -> bool:
    """As in "(202) 555-0100", "1-800", and the emergency number 911."""
    figure = amount.figure
    if figure.plain and figure.value == 911 and amount.start == amount.inner:
        return True
    closed = line.word(amount.inner - 1) == "(" and line.word(figure.end) == ")"
    return closed and line.is_number(figure.end + 1) and line.is_hyphen(figure.end + 2)


def _is_tail(line: Line, at: int) -> bool:
    """Letters at the digits that are no scale and no unit ("5th", "1970s", "3D"), or "(k)" and ".5"."""
    if line.is_word(at):
        return line.is_number(at - 1)
    if line.word(at) == "(":
        return True
    return line.word(at) == "." and line.is_number(at + 1) and line.glued(at + 1)


def _is_label(line: Line, amount: Amount) -> bool:
    """As in "Article 5", "phase two", "No. 10", and a name before a bare number ("Boeing 737")."""
    if amount.bound is not Bound.EXACT or amount.start != amount.inner:
        return False
    before = amount.inner - 1
    if line.word(before) == "." and line.word(before - 1) in {"no", "nos", "vol", "prop", "sec", "art", "ch", "rep"}:
        return True
    small = amount.figure.value < 10_000 and (amount.figure.plain or amount.figure.word)
    word = line.word(before)
    if not small or not line.is_word(before):
        return False
    if word in LOWER_BEFORE or (word in BEFORE and line.raw[before][0].isupper()):
        return True
    return amount.figure.plain and line.is_capital(before) and not _goes_on_small(line, amount.end)


def _is_title(line: Line, amount: Amount) -> bool:
    """As in “60 Minutes”, the Four Seasons, the Group of 20: capitals around the number make a name of it."""
    behind = amount.figure.end
    if line.is_capital(amount.inner) or (line.is_capital(behind) and (line.word(behind),) in UNITS):
        return True
    if line.word(amount.inner - 1) == "of" and line.word(amount.inner - 2) in {"group", "gang"}:
        return line.raw[amount.inner - 2][0].isupper()
    return line.word(amount.start - 1) in {"“", "‘", '"'} and line.is_capital(behind)


def _goes_on_small(line: Line, at: int) -> bool:
    """Whether a word written small follows, which the number may count; no index does that it is the name of."""
    return line.is_word(at) and line.raw[at][0].islower() and line.word(at) not in {"index", "indices"}


def _is_date(line: Line, amount: Amount) -> bool:
    """A year, or a day of the month that the times left over."""
    figure = amount.figure
    if not figure.plain:
        return False
    if amount.start != amount.inner:
        return 1900 <= figure.value <= 2100 and not _goes_on_small(line, amount.end)
    if figure.value <= 31 and (_is_month(line, amount.inner - 1) or _is_month(line, figure.end)):
        return True
    return 1500 <= figure.value <= 2100 and line.word(figure.end) not in _CROWDS


def _is_month(line: Line, at: int) -> bool:
    """Whether a month's name stands at ``at``, masked or not."""
    return 0 <= at < len(line) and line.raw[at].lower() in _MONTHS and line.raw[at][0].isupper()


def _is_marked_behind(line: Line, amount: Amount) -> bool:
    """As in "10 a.m.", "6 o'clock", "1500 GMT"."""
    end = amount.figure.end
    if line.word(end) in {"a", "p"} and line.word(end + 1) == "." and line.word(end + 2) == "m":
        return True
    return line.word(end) in AFTER and amount.figure.plain


def _is_address(line: Line, amount: Amount) -> bool:
    """As in "10 Downing Street": capitalised words up to a street within three."""
    if not amount.figure.plain:
        return False
    for at in range(amount.figure.end, amount.figure.end + 4):
        if not line.is_word(at) or not line.raw[at][0].isupper():
            return False
        if line.word(at) in STREETS:
            return at > amount.figure.end or line.word(at) == "downing"
    return False


def _is_list_mark(line: Line, amount: Amount) -> bool:
    """As in "1." or "2)" at the head of a sentence, or nothing but the number."""
    if amount.inner == 0 and amount.figure.plain and line.word(amount.end) in {".", ")", "", ":"}:
        return True
    return amount.inner <= 1 and line.word(0) in {"(", "#"} and line.word(amount.end) == ")"
