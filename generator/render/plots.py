"""Where a plot's marks stand: pure geometry. Across in percent of the width, down in pixels.

So one drawing fits every screen: bars stretch with the page while text and dots keep their size.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Protocol

from generator.i18n import Words
from generator.render.axes import Axis, Piece, Tick, broken_date_axis, date_axis, number_axis

ROW = 42
"""Height of a row: the words above, the mark below."""
AXIS = 26
_LABEL = 34
"""Longest label in characters; longer words are cut at a space. The table has them whole."""


class Sign(Protocol):
    """An outlet's letter and colour."""

    @property
    def sign(self) -> str:
        """The letter."""

    @property
    def tone(self) -> int:
        """The number of the colour."""


class Figure(Protocol):
    """A figure to be drawn, as an interval; None where open."""

    @property
    def label(self) -> str:
        """The words that give it."""

    @property
    def low(self) -> float | None:
        """Lower bound."""

    @property
    def high(self) -> float | None:
        """Upper bound."""

    @property
    def stated(self) -> float | None:
        """The number that the words name."""

    @property
    def bound(self) -> str:
        """How the words hedge it: a value of ``Bound``."""

    @property
    def witnesses(self) -> Sequence[Sign]:
        """Who gives it."""


class Period(Protocol):
    """A date to be drawn: first and last day that the words can mean, None where open."""

    @property
    def label(self) -> str:
        """The words that give it."""

    @property
    def start(self) -> date | None:
        """First day."""

    @property
    def end(self) -> date | None:
        """Last day."""

    @property
    def witnesses(self) -> Sequence[Sign]:
        """Who gives it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Mark:
    """One shape: ``x`` and ``width`` in percent of the drawing.

    ``shape``  dot (exact), ring (more than), bar (range), fade (about), arrow (open above), drift (vague and open
               above), tail (open below), cap (upper end)
    """

    shape: str
    x: float
    width: float = 0.0


@dataclass(frozen=True, slots=True, kw_only=True)
class DrawnRow:
    """One row: its words at ``x`` percent, aligned by ``anchor``, its marks; ``top`` is in pixels."""

    top: int
    x: float
    anchor: str
    label: str
    tone: int
    signs: tuple[Sign, ...]
    marks: tuple[Mark, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Drawing:
    """A plot ready to be written as SVG. ``height`` in pixels; ``floor`` is where the axis lies.

    ``description`` says the same in words. ``pieces`` are those of a broken axis, else ().
    """

    height: int
    floor: int
    rows: tuple[DrawnRow, ...]
    ticks: tuple[Tick, ...]
    log: bool
    description: str
    pieces: tuple[Piece, ...] = ()


def draw_numbers(figures: Sequence[Figure], words: Words) -> Drawing:
    """The drawing of figures on a linear axis, or a logarithmic one where they span more than two orders."""
    axis = number_axis([v for f in figures for v in (f.low, f.high, f.stated) if v is not None], words)
    return _drawing(axis, [(f.label, f.witnesses, _number_marks(f, axis)) for f in figures])


def draw_dates(periods: Sequence[Period], words: Words) -> Drawing:
    """The drawing of dates on a time axis; a day is a dot, a longer time a bar."""
    axis = date_axis([d for p in periods for d in (p.start, p.end) if d is not None], words)
    return _drawing(axis, [(p.label, p.witnesses, _date_marks(p, axis)) for p in periods])


def draw_timeline(periods: Sequence[Period], words: Words) -> Drawing:
    """The drawing of dates that may lie far apart, on a time axis with breaks."""
    known = [(p.start, p.end) for p in periods if p.start is not None and p.end is not None]
    axis = broken_date_axis(known, words)
    return _drawing(axis, [(p.label, p.witnesses, _date_marks(p, axis)) for p in periods])


def _drawing(axis: Axis, rows: Iterable[tuple[str, Sequence[Sign], tuple[Mark, ...]]]) -> Drawing:
    drawn = tuple(_row(i * ROW, label, signs, marks) for i, (label, signs, marks) in enumerate(rows))
    floor = len(drawn) * ROW
    words = ". ".join(f"{', '.join(s.sign for s in row.signs)}: {row.label}" for row in drawn)
    return Drawing(
        height=floor + AXIS,
        floor=floor,
        rows=drawn,
        ticks=axis.ticks,
        log=axis.log,
        description=f"{words}.",
        pieces=axis.pieces,
    )


def _row(top: int, label: str, signs: Sequence[Sign], marks: tuple[Mark, ...]) -> DrawnRow:
    x, anchor = _place_of_words(marks)
    tone = signs[0].tone if len({s.tone for s in signs}) == 1 else 0
    return DrawnRow(top=top, x=x, anchor=anchor, label=_shorten(label), tone=tone, signs=tuple(signs), marks=marks)


def _place_of_words(marks: Sequence[Mark]) -> tuple[float, str]:
    """Above the mark, and turned inward near the edges, so that the words stay inside on a narrow screen."""
    points = [m.x for m in marks if m.shape in ("dot", "ring", "cap")] or [m.x for m in marks]
    x = points[0] if points else 0.0
    if x < 38:
        return max(x - 1.5, 0.0), "start"
    if x > 62:
        return min(x + 1.5, 100.0), "end"
    return x, "middle"


def _number_marks(figure: Figure, axis: Axis) -> tuple[Mark, ...]:
    low, high = figure.low, figure.high
    at = next((v for v in (figure.stated, low, high) if v is not None), 0.0)
    if figure.bound in ("at least", "more than"):
        return Mark(shape="ring" if figure.bound == "more than" else "dot", x=axis.at(at)), _arrow(axis, at)
    if figure.bound in ("at most", "less than", "nearly"):
        if low is not None and low > axis.start:
            return _bar("bar", axis.at(low), axis.at(at)), Mark(shape="cap", x=axis.at(at))
        return Mark(shape="tail", x=0.0, width=axis.at(at)), Mark(shape="cap", x=axis.at(at))
    if low is not None and high is None:
        return (Mark(shape="drift", x=axis.at(low), width=round(100 - axis.at(low), 2)),)
    if low is None or high is None or low == high:
        return (Mark(shape="dot", x=axis.at(at)),)
    span = _bar("bar" if figure.bound == "between" else "fade", axis.at(low), axis.at(high))
    return (span, Mark(shape="dot", x=axis.at(figure.stated))) if figure.stated is not None else (span,)


def _arrow(axis: Axis, value: float) -> Mark:
    x = axis.at(value)
    return Mark(shape="arrow", x=x, width=round(100 - x, 2))


def _bar(shape: str, start: float, end: float) -> Mark:
    """A bar that can be seen, however short the range is."""
    return Mark(shape=shape, x=start, width=round(max(end - start, 1.0), 2))


def _date_marks(period: Period, axis: Axis) -> tuple[Mark, ...]:
    if period.start and period.end:
        start, end = axis.at(period.start.toordinal()), axis.at(period.end.toordinal() + 1)
        if period.start == period.end:
            return (Mark(shape="dot", x=round((start + end) / 2, 2)),)
        return (_bar("bar", start, end),)
    if period.start:
        return Mark(shape="dot", x=axis.at(period.start.toordinal())), _arrow(axis, period.start.toordinal())
    end = axis.at(period.end.toordinal() + 1) if period.end else 100.0
    return Mark(shape="tail", x=0.0, width=end), Mark(shape="cap", x=end)


def _shorten(label: str) -> str:
    """The label, or as many whole words of it as fit."""
    words = " ".join(label.split())
    if len(words) <= _LABEL:
        return words
    return words[: _LABEL - 1].rsplit(" ", 1)[0] + " …"
