"""Details that one outlet tells and another does not: figures, times, names."""

from generator.compare.case import Case, Side
from generator.compare.figures import Likeness, liken
from generator.compare.periods import Fit, event_times, fit
from generator.model import MentionKind


def added(rich: Side, poor: Side, case: Case) -> tuple[str, ...]:
    """The surfaces of details in ``rich`` that nothing in ``poor`` matches, in order of position."""
    return (*_figures(rich, poor), *_times(rich, poor, case), *_names(rich, poor))


def _figures(rich: Side, poor: Side) -> list[str]:
    told = [q for claim in poor.claims for q in claim.quantities]
    mine = [q for claim in rich.claims for q in claim.quantities]
    return [q.surface for q in mine if not any(q.unit == t.unit and liken(q, t) is not Likeness.APART for t in told)]


def _times(rich: Side, poor: Side, case: Case) -> list[str]:
    told = [t for claim in poor.claims for t in event_times(claim, case)]
    mine = [t for claim in rich.claims for t in event_times(claim, case)]
    return [t.surface for t in mine if all(fit(t, other) is Fit.APART for other in told)]


def _names(rich: Side, poor: Side) -> list[str]:
    told = {m.name for claim in poor.claims for m in claim.mentions} | {c.speaker for c in poor.claims}
    return [
        m.surface
        for claim in rich.claims
        for m in claim.mentions
        if m.named and m.kind is not MentionKind.OTHER and m.name not in told and m.name != claim.speaker
    ]
