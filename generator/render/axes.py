"""Axes with round marks, for figures and for days."""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

_MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split()
_MARGIN = 4.0
"""Percent left free at both ends, for dots and for the words of the outer marks."""
_STEPS = 4
_SHORT = 4
"""Words of so many characters fit beside the outer marks, centred."""
_LOG_SPAN = 100
_ALIKE = 1e-9
"""Values that differ by less than this share of themselves are one value."""
_BIG = ((1e12, "trn"), (1e9, "bn"), (1e6, "m"))


@dataclass(frozen=True, slots=True, kw_only=True)
class Tick:
    """A mark on the axis: ``x`` in percent, its words, and how they are aligned to it."""

    x: float
    label: str
    anchor: str = "middle"


@dataclass(frozen=True, slots=True, kw_only=True)
class Axis:
    """From ``start`` to ``end`` in the values' own unit; days are ordinals. ``log`` where it is logarithmic."""

    start: float
    end: float
    log: bool
    ticks: tuple[Tick, ...]

    def at(self, value: float) -> float:
        """Where ``value`` stands, in percent of the drawing's width, kept inside it."""
        return _place(value, self.start, self.end, log=self.log)


def _place(value: float, start: float, end: float, *, log: bool) -> float:
    if log:
        value, start, end = (math.log10(max(v, start)) for v in (value, start, end))
    share = (value - start) / (end - start) if end > start else 0.5
    return round(_MARGIN + (100 - 2 * _MARGIN) * min(max(share, 0.0), 1.0), 2)


def number_axis(values: Sequence[float]) -> Axis:
    """An axis that holds all ``values``: from zero where that costs little room, logarithmic over two orders."""
    finite = sorted(round(v, 9) for v in values if math.isfinite(v)) or [0.0, 1.0]
    low, high = finite[0], finite[-1]
    if low > 0 and high / low > _LOG_SPAN:
        return _log_axis(low, high)
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
    return Axis(start=start, end=end, log=False, ticks=_ticks([(m, number_words(m)) for m in marks], start, end))


def _log_axis(low: float, high: float) -> Axis:
    first, last = math.floor(math.log10(low)), math.ceil(math.log10(high))
    skip = max(1, math.ceil((last - first) / _STEPS))
    marks = [10.0**power for power in range(first, last + 1, skip)]
    start, end = 10.0**first, 10.0**last
    placed = [Tick(x=_place(m, start, end, log=True), label=number_words(m)) for m in marks]
    return Axis(start=start, end=end, log=True, ticks=tuple(placed))


def nice_step(rough: float) -> float:
    """The smallest of 1, 2, 5 times a power of ten that is not below ``rough``.

    >>> nice_step(23), nice_step(0.03)
    (50.0, 0.05)
    """
    power = 10.0 ** math.floor(math.log10(rough)) if rough > 0 else 1.0
    factor = next((f for f in (1, 2, 5) if f * power >= rough - 1e-12 * power), 10)
    return float(round(factor * power, 12))


def number_words(value: float) -> str:
    """A figure at an axis, short.

    >>> number_words(1500.0), number_words(0.05), number_words(2500000.0)
    ('1,500', '0.05', '2.5m')
    """
    for size, unit in _BIG:
        if abs(value) >= size:
            return f"{value / size:g}{unit}"
    return f"{value:,.0f}" if value == int(value) else f"{value:.6g}"


def date_axis(days: Sequence[date]) -> Axis:
    """A time axis that holds all ``days``, the last one to its end."""
    known = sorted(days) or [date(2000, 1, 1)]
    start, end = known[0].toordinal(), known[-1].toordinal() + 1
    marks = _date_marks(start, end)
    return Axis(start=start, end=end, log=False, ticks=_ticks(marks, start, end))


def _date_marks(start: int, end: int) -> list[tuple[float, str]]:
    """First days of years or months, or single days: as many as can be read side by side."""
    first, last = date.fromordinal(start), date.fromordinal(end - 1)
    if end - start > 3 * 366:
        step = int(max(1, nice_step((last.year - first.year + 1) / _STEPS)))
        years = range(-(-first.year // step) * step, min(last.year + 1, date.max.year) + 1, step)
        return [(date(y, 1, 1).toordinal(), str(y)) for y in years if start <= date(y, 1, 1).toordinal() <= end]
    if end - start > 92:
        months = (last.year - first.year) * 12 + last.month - first.month + 1
        step = next(s for s in (1, 2, 3, 6, 12) if months / s <= _STEPS or s == 12)
        return [m for m in _months(first, months, step) if start <= m[0] <= end]
    step = next(s for s in (1, 2, 7, 14, 28) if (end - start) / s <= _STEPS or s == 28)
    return [(d, _day_words(date.fromordinal(d))) for d in range(start, end, step)]


def _months(first: date, count: int, step: int) -> list[tuple[float, str]]:
    found = []
    for offset in range(0, count, step):
        year, month = first.year + (first.month - 1 + offset) // 12, (first.month - 1 + offset) % 12
        found.append((float(date(year, month + 1, 1).toordinal()), f"{_MONTHS[month]} {year}"))
    return found


def _day_words(day: date) -> str:
    return f"{day.day} {_MONTHS[day.month - 1]}"


def _ticks(marks: Sequence[tuple[float, str]], start: float, end: float) -> tuple[Tick, ...]:
    """Marks with their words, those at the ends turned inward."""
    ticks = []
    for value, words in marks:
        x = _place(value, start, end, log=False)
        edge = 0 if len(words) <= _SHORT else 8
        anchor = "start" if x < edge else "end" if x > 100 - edge else "middle"
        ticks.append(Tick(x=x, label=words, anchor=anchor))
    return tuple(ticks)
