"""Axes with round marks, for figures and for days."""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from generator.i18n import Words

_MARGIN = 4.0
"""Percent left free at both ends, for dots and for the words of the outer marks."""
_STEPS = 4
_SHORT = 4
"""Words of so many characters fit beside the outer marks, centred."""
_LOG_SPAN = 100
_ALIKE = 1e-9
"""Values that differ by less than this share of themselves are one value."""
_GAP = 0.12
"""Of the whole time, so much with nothing in it is left out of a broken axis."""
_BREAK = 7.0
"""Percent of the width for each break."""
_LEAST = 45
"""Days added to each piece, so that a single day has room for its mark."""
_EDGE = 10
_YEAR = 200
"""Days from which a piece without a mark bears its year, and not a month."""
_LETTER = 3.0
"""Percent of the width that a letter takes where the axis is narrowest."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Tick:
    """A mark on the axis: ``x`` in percent, its words, and how they are aligned to it."""

    x: float
    label: str
    anchor: str = "middle"


@dataclass(frozen=True, slots=True, kw_only=True)
class Piece:
    """A stretch of a broken axis: the values it holds, and where it lies, in percent of the drawing's width."""

    start: float
    end: float
    x: float
    width: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Axis:
    """From ``start`` to ``end`` in the values' own unit; days are ordinals. ``log`` where it is logarithmic.

    ``pieces`` are the stretches of an axis that leaves out what lies between them; () where it is whole.
    """

    start: float
    end: float
    log: bool
    ticks: tuple[Tick, ...]
    pieces: tuple[Piece, ...] = ()

    def at(self, value: float) -> float:
        """Where ``value`` stands, in percent of the drawing's width, kept inside it."""
        if self.pieces:
            piece = next((p for p in self.pieces if value <= p.end), self.pieces[-1])
            return _in_piece(piece, value)
        return _place(value, self.start, self.end, log=self.log)


def _in_piece(piece: Piece, value: float) -> float:
    share = (value - piece.start) / (piece.end - piece.start) if piece.end > piece.start else 0.5
    return round(piece.x + piece.width * min(max(share, 0.0), 1.0), 2)


def _place(value: float, start: float, end: float, *, log: bool) -> float:
    if log:
        value, start, end = (math.log10(max(v, start)) for v in (value, start, end))
    share = (value - start) / (end - start) if end > start else 0.5
    return round(_MARGIN + (100 - 2 * _MARGIN) * min(max(share, 0.0), 1.0), 2)


def number_axis(values: Sequence[float], words: Words) -> Axis:
    """An axis that holds all ``values``: from zero where that costs little room, logarithmic over two orders."""
    finite = sorted(round(v, 9) for v in values if math.isfinite(v)) or [0.0, 1.0]
    low, high = finite[0], finite[-1]
    if low > 0 and high / low > _LOG_SPAN:
        return _log_axis(low, high, words)
    if 0 < low <= 0.6 * high:
        low = 0.0
    if high - low <= _ALIKE * max(abs(low), abs(high), 1.0):
        low, high = low - 1, high + 1
    step = nice_step((high - low) / _STEPS)
    if all(v == int(v) for v in finite):
        step = max(step, 1.0)
    start, end = math.floor(low / step + 1e-9) * step, math.ceil(high / step - 1e-9) * step
    count = round((end - start) / step)
    marks = [round(start + i * step, 9) for i in range(count + 1)]
    ticks = _ticks([(m, words.short_number(m)) for m in marks], start, end)
    return Axis(start=start, end=end, log=False, ticks=ticks)


def _log_axis(low: float, high: float, words: Words) -> Axis:
    first, last = math.floor(math.log10(low)), math.ceil(math.log10(high))
    skip = max(1, math.ceil((last - first) / _STEPS))
    marks = [10.0**power for power in range(first, last + 1, skip)]
    start, end = 10.0**first, 10.0**last
    placed = [Tick(x=_place(m, start, end, log=True), label=words.short_number(m)) for m in marks]
    return Axis(start=start, end=end, log=True, ticks=tuple(placed))


def nice_step(rough: float) -> float:
    """The smallest of 1, 2, 5 times a power of ten that is not below ``rough``.

    >>> nice_step(23), nice_step(0.03)
    (50.0, 0.05)
    """
    power = 10.0 ** math.floor(math.log10(rough)) if rough > 0 else 1.0
    factor = next((f for f in (1, 2, 5) if f * power >= rough - 1e-12 * power), 10)
    return float(round(factor * power, 12))


def date_axis(days: Sequence[date], words: Words) -> Axis:
    """A time axis that holds all ``days``, the last one to its end."""
    known = sorted(days) or [date(2000, 1, 1)]
    start, end = known[0].toordinal(), known[-1].toordinal() + 1
    marks = _date_marks(start, end, words)
    return Axis(start=start, end=end, log=False, ticks=_ticks(marks, start, end))


def broken_date_axis(spans: Sequence[tuple[date, date]], words: Words) -> Axis:
    """A time axis that holds all ``spans`` (first and last days) and leaves out long times in which nothing lies.

    Its pieces grow with the square root of their time, so that days beside decades can be seen.
    """
    merged = _merged(sorted((a.toordinal(), b.toordinal() + 1) for a, b in spans) or [(1, 2)])
    room = 100 - 2 * _MARGIN - _BREAK * (len(merged) - 1)
    weights = [math.sqrt(end - start + _LEAST) for start, end in merged]
    pieces, x = [], _MARGIN
    for (start, end), weight in zip(merged, weights, strict=True):
        width = round(room * weight / sum(weights), 2)
        pieces.append(Piece(start=start, end=end, x=round(x, 2), width=width))
        x += width + _BREAK
    ticks = _spaced([_piece_ticks(piece, words) for piece in pieces])
    return Axis(start=merged[0][0], end=merged[-1][1], log=False, ticks=ticks, pieces=tuple(pieces))


def _merged(spans: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """The spans with those joined between which little time lies, seen from the whole."""
    least = _GAP * (max(end for _, end in spans) - spans[0][0])
    merged = [spans[0]]
    for start, end in spans[1:]:
        if start - merged[-1][1] <= least:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((start, end))
    return merged


def _piece_ticks(piece: Piece, words: Words) -> list[tuple[float, str]]:
    """The marks of a piece, the first of which must be shown; a year or a month at its start where it has none."""
    start, end = int(piece.start), int(piece.end)
    first = date.fromordinal(start)
    name = str(first.year) if end - start > _YEAR else words.short_month(first, year=True)
    marks = _date_marks(start, end, words) if end - start > 3 * 366 else _year_marks(start, end)
    return [(_in_piece(piece, value), label) for value, label in marks or [(float(start), name)]]


def _year_marks(start: int, end: int) -> list[tuple[float, str]]:
    """The first days of the years that begin in the time."""
    years = range(date.fromordinal(start).year, date.fromordinal(end - 1).year + 1)
    return [(float(day), str(y)) for y in years if start <= (day := date(y, 1, 1).toordinal()) < end]


def _spaced(pieces: Sequence[Sequence[tuple[float, str]]]) -> tuple[Tick, ...]:
    """The first mark of each piece, and of the others those whose words find room beside the ones placed before."""
    wanted = [marks[0] for marks in pieces] + [mark for marks in pieces for mark in marks[1:]]
    placed: list[tuple[float, float, Tick]] = []
    for x, words in wanted:
        tick = Tick(x=x, label=words, anchor="start" if x < _EDGE else "end" if x > 100 - _EDGE else "middle")
        width = _LETTER * len(words)
        left = {"start": x, "end": x - width}.get(tick.anchor, x - width / 2)
        if all(left >= right or left + width <= other for other, right, _ in placed):
            placed.append((left, left + width, tick))
    return tuple(tick for _, _, tick in sorted(placed, key=lambda p: p[0]))


def _date_marks(start: int, end: int, words: Words) -> list[tuple[float, str]]:
    """First days of years or months, or single days, at their noon: as many as can be read side by side.

    The dot of a day lies at its noon, too, so that it stands over its name.
    """
    first, last = date.fromordinal(start), date.fromordinal(end - 1)
    if end - start > 3 * 366:
        step = int(max(1, nice_step((last.year - first.year + 1) / _STEPS)))
        years = range(-(-first.year // step) * step, min(last.year + 1, date.max.year) + 1, step)
        return [(date(y, 1, 1).toordinal(), str(y)) for y in years if start <= date(y, 1, 1).toordinal() <= end]
    if end - start > 92:
        months = (last.year - first.year) * 12 + last.month - first.month + 1
        step = next(s for s in (1, 2, 3, 6, 12) if months / s <= _STEPS or s == 12)
        return [m for m in _months(first, months, step, words) if start <= m[0] <= end]
    step = next(s for s in (1, 2, 7, 14, 28) if (end - start) / s <= _STEPS or s == 28)
    return [(d + 0.5, words.short_day(date.fromordinal(d))) for d in range(start, end, step)]


def _months(first: date, count: int, step: int, words: Words) -> list[tuple[float, str]]:
    found = []
    for offset in range(0, count, step):
        year, month = first.year + (first.month - 1 + offset) // 12, (first.month - 1 + offset) % 12
        day = date(year, month + 1, 1)
        found.append((float(day.toordinal()), words.short_month(day, year=offset == 0 or month < step)))
    return found


def _ticks(marks: Sequence[tuple[float, str]], start: float, end: float) -> tuple[Tick, ...]:
    """Marks with their words, those at the ends turned inward."""
    ticks = []
    for value, words in marks:
        x = _place(value, start, end, log=False)
        edge = 0 if len(words) <= _SHORT else 8
        anchor = "start" if x < edge else "end" if x > 100 - edge else "middle"
        ticks.append(Tick(x=x, label=words, anchor=anchor))
    return tuple(ticks)
