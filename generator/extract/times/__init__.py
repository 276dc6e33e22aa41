"""Time expressions: what days the words of a sentence mean, as far as they and the day of publication tell.

An own grammar: rules find typed expressions, neighbours are combined, and each is resolved to an EDTF value with its
first and last day. Durations ("for decades", "15 years") are quantities, not times. Notation and anchors follow
TimeML's TIMEX3 and EDTF; see ``generator.text.edtf``.
"""

from datetime import date

from generator.extract.times.background import points_back
from generator.extract.times.combine import combine
from generator.extract.times.expressions import Day, Expression, Found, FromEvent, Weekday
from generator.extract.times.resolve import Context, Resolved, resolve
from generator.extract.times.scan import find
from generator.extract.times.tense import Tense, tense_of
from generator.model import Anchor, Span, Time

__all__ = ["find_times"]

_JOINED = frozenset({" and ", " or ", " and on "})
"""Between two days of the week that lie on one side of today: "forecast for Thursday and Friday"."""


def find_times(text: str, start: int, published: date | None, not_after: date | None) -> tuple[Time, ...]:
    """The time expressions of one sentence, in order of position; their spans do not overlap.

    ``start`` is where the sentence begins in its article and is added to every offset. ``published`` is the day of
    publication where it is known; else ``not_after``, the last day that it can be, bounds what stays open from above.
    """
    times: list[Time] = []
    event: Resolved | None = None
    before, tense = 0, Tense.UNKNOWN
    for found in combine(text, tuple(find(text))):
        if not (isinstance(found.expression, Weekday) and text[before : found.start] in _JOINED):
            tense = tense_of(text, found.start, found.end)
        before = found.end if isinstance(found.expression, Weekday) else 0
        resolved = _resolve(found, tense, published, event)
        if resolved is None:
            continue
        event = resolved if resolved.period.first and resolved.period.last else event
        times.append(_time(text, start, found, resolved, published, not_after))
    return tuple(times)


def _resolve(found: Found, tense: Tense, published: date | None, event: Resolved | None) -> Resolved | None:
    """What a found expression means; None where it is no day of the calendar."""
    try:
        return resolve(found.expression, Context(day=published, tense=tense, event=event))
    except (ValueError, OverflowError):
        return None


def _time(
    text: str, start: int, found: Found, resolved: Resolved, published: date | None, not_after: date | None
) -> Time:
    latest = resolved.period.last
    if resolved.anchor is Anchor.OPEN and not_after and not isinstance(found.expression, FromEvent):
        latest = _constraint(text, found, not_after)
    known = published or not_after
    return Time(
        span=Span(start + found.start, start + found.end),
        surface=text[found.start : found.end],
        value=resolved.value,
        earliest=resolved.period.first,
        latest=latest,
        anchor=resolved.anchor,
        weekday=_weekday(found.expression),
        background=points_back(text, found.start, found.expression, resolved, known),
    )


def _constraint(text: str, found: Found, not_after: date) -> date | None:
    """The last day that an open expression can mean: what it means in an article published on ``not_after``.

    A date that may be still to come when the page was captured is not bounded.
    """
    resolved = _resolve(found, tense_of(text, found.start, found.end), not_after, None)
    latest = resolved.period.last if resolved else None
    return latest if latest and latest <= not_after else None


def _weekday(expression: Expression) -> int | None:
    return expression.weekday if isinstance(expression, Day | Weekday) else None
