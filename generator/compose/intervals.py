"""What a plot draws: the figures or dates that decide a fact, one row for each distinct one."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import TypeVar

from generator.compose.views import Witness
from generator.model import Claim, Comparison, FactKind, Quantity, Span, Time, Verdict

_Found = TypeVar("_Found", Quantity, Time)

_ROWS = 8
"""More rows than this are no picture any more; the table has them all."""


@dataclass(frozen=True, slots=True, kw_only=True)
class IntervalRow:
    """A figure: ``low`` and ``high`` None where open, ``stated`` None where the words name no number."""

    label: str
    low: float | None
    high: float | None
    stated: float | None
    bound: str
    witnesses: tuple[Witness, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class NumberPlot:
    """Figures on one axis; ``unit`` is "" for counts."""

    question: str
    unit: str
    rows: tuple[IntervalRow, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class SpanRow:
    """A date: the first and the last day that the words can mean, None where open."""

    label: str
    start: date | None
    end: date | None
    witnesses: tuple[Witness, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class DatePlot:
    """Dates on one axis."""

    question: str
    rows: tuple[SpanRow, ...]


def make_number_plot(comparison: Comparison, witnesses: Sequence[Witness]) -> NumberPlot | None:
    """The plot of a fact about figures, or None where two outlets do not give two figures for one question."""
    if comparison.fact.kind is not FactKind.NUMBER or comparison.verdict in (Verdict.AGREE, Verdict.SINGLE):
        return None
    pairs = [
        (claim, q) for claim in comparison.fact.claims for q in _deciding(claim, claim.quantities, comparison.focus)
    ]
    asked = _commonest([(claim.article, (q.of, q.unit)) for claim, q in pairs])
    found = [(claim.article, q) for claim, q in pairs if (q.of, q.unit) == asked and _drawable(q)]
    groups: defaultdict[tuple[float, float, float, str], list[tuple[str, Quantity]]] = defaultdict(list)
    for article, q in found:
        groups[(_order(q), q.low or 0.0, q.high or 0.0, q.bound.value)].append((article, q))
    rows = tuple(_interval_row(groups[key], witnesses) for key in sorted(groups))
    if not _worth_a_plot([row.witnesses for row in rows]):
        return None
    return NumberPlot(question=comparison.label, unit=asked[1], rows=rows)


def make_date_plot(comparison: Comparison, witnesses: Sequence[Witness]) -> DatePlot | None:
    """The plot of a fact about dates, or None where two outlets do not give two dates."""
    if comparison.fact.kind is not FactKind.DATE or comparison.verdict in (Verdict.AGREE, Verdict.SINGLE):
        return None
    groups: defaultdict[tuple[date, date], list[tuple[str, Time]]] = defaultdict(list)
    for claim in comparison.fact.claims:
        for time in _deciding(claim, claim.times, comparison.focus):
            if time.earliest or time.latest:
                groups[(time.earliest or date.min, time.latest or date.max)].append((claim.article, time))
    rows = tuple(_span_row(groups[key], witnesses) for key in sorted(groups))
    if not _worth_a_plot([row.witnesses for row in rows]):
        return None
    return DatePlot(question=comparison.label, rows=rows)


def focus_span(claim: Claim, focus: Sequence[tuple[str, str]]) -> Span | None:
    """Where the words that decide stand in the article's text, None where none are named."""
    words = dict(focus).get(claim.id, "")
    start = claim.quote.find(words) if words else -1
    return Span(claim.span.start + start, claim.span.start + start + len(words)) if start >= 0 else None


def _deciding(claim: Claim, found: Sequence[_Found], focus: Sequence[tuple[str, str]]) -> list[_Found]:
    """Those of ``found`` that lie in the deciding words; where none are named, the only one there is."""
    span = focus_span(claim, focus)
    inside = [f for f in found if span and span.overlaps(f.span)]
    return inside or (list(found) if len(found) == 1 else [])


def _commonest(asked: Sequence[tuple[str, tuple[str, str]]]) -> tuple[str, str]:
    """The question (what is counted, in which unit) that most articles answer; the first of equals by name."""
    articles: defaultdict[tuple[str, str], set[str]] = defaultdict(set)
    for article, question in asked:
        articles[question].add(article)
    return min(articles, key=lambda question: (-len(articles[question]), question), default=("", ""))


def _drawable(quantity: Quantity) -> bool:
    return any(value is not None for value in (quantity.low, quantity.high, quantity.stated))


def _order(quantity: Quantity) -> float:
    """Where the figure stands on the axis, for the order of rows."""
    return next(v for v in (quantity.stated, quantity.low, quantity.high) if v is not None)


def _interval_row(found: Sequence[tuple[str, Quantity]], witnesses: Sequence[Witness]) -> IntervalRow:
    first = found[0][1]
    return IntervalRow(
        label=first.surface,
        low=first.low,
        high=first.high,
        stated=first.stated,
        bound=first.bound.value,
        witnesses=_those_of([article for article, _ in found], witnesses),
    )


def _span_row(found: Sequence[tuple[str, Time]], witnesses: Sequence[Witness]) -> SpanRow:
    first = found[0][1]
    return SpanRow(
        label=first.surface,
        start=first.earliest,
        end=first.latest,
        witnesses=_those_of([article for article, _ in found], witnesses),
    )


def _those_of(articles: Sequence[str], witnesses: Sequence[Witness]) -> tuple[Witness, ...]:
    return tuple(w for w in witnesses if w.article in articles)


def _worth_a_plot(rows: Sequence[tuple[Witness, ...]]) -> bool:
    """Two rows at least, from two articles at least, and few enough to read."""
    return 2 <= len(rows) <= _ROWS and len({w.article for row in rows for w in row}) >= 2
