"""Times that answer the same question: when it was."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import combinations, product

from generator.compare.case import Case
from generator.compare.periods import Fit, event_times, fit
from generator.compare.ruling import Ruling
from generator.compare.wording import both, capital, folded, quoted
from generator.model import Anchor, Claim, FactKind, Reading, Time, Verdict

_MANY = 40
"""Times of one claim that are compared: a quote with more is a table, not a claim."""
_RANK = {Fit.SAME: 0, Fit.WITHIN: 1, Fit.APART: 3, Fit.UNKNOWN: 5}


@dataclass(frozen=True, slots=True, kw_only=True)
class Dated:
    """A time with the claim and the outlet that give it."""

    outlet: str
    name: str
    claim: Claim
    time: Time


@dataclass(frozen=True, slots=True, kw_only=True)
class Meeting:
    """Two times of two outlets, and how they lie to each other."""

    one: Dated
    other: Dated
    fit: Fit


def differing_dates(case: Case) -> Ruling | None:
    """Differ: the fact asks when, and no time of one outlet goes with any of another."""
    if case.fact.kind is not FactKind.DATE:
        return None
    apart = [m for m in _meetings(case) if m.fit is Fit.APART and m.one.time.background == m.other.time.background]
    if not apart:
        return None
    one, other = apart[0].one, apart[0].other
    reason = f"{_told(one)}, {_told(other)}; {_apartness(one.time, other.time)}."
    return _rule(Verdict.DIFFER, "date-differ", reason, _dated(case))


def compatible_dates(case: Case) -> Ruling | None:
    """Refine where one time lies within another; agree by the times only where the fact asks when."""
    asks_when = case.fact.kind is FactKind.DATE
    meetings = [m for m in _meetings(case) if asks_when or m.one.time.background == m.other.time.background]
    nested = [m for m in meetings if m.fit is Fit.WITHIN]
    same = [m for m in meetings if m.fit is Fit.SAME]
    if nested:
        return _rule(Verdict.REFINE, "date-refine", _nesting(nested[0]), _dated(case))
    if not same or not asks_when:
        return None
    names = list(dict.fromkeys(d.name for d in _dated(case)))
    words = list(dict.fromkeys(quoted(d.time.surface) for m in same[:1] for d in (m.one, m.other)))
    reason = f"{both(names)} give {words[0]}." if len(words) == 1 else f"{' and '.join(words)} mean the same time."
    return _rule(Verdict.AGREE, "date-agree", capital(reason), _dated(case))


def unsure_dates(case: Case) -> Ruling | None:
    """Refine, for want of certainty: the fact asks when, and one time looks back to before the event of the other."""
    apart = [m for m in _meetings(case) if m.fit is Fit.APART]
    if case.fact.kind is not FactKind.DATE or not apart:
        return None
    one, other = (quoted(d.time.surface) for d in (apart[0].one, apart[0].other))
    reason = f"{one} and {other} may date different things: one of them looks back."
    return _rule(Verdict.REFINE, "date-unsure", reason, _dated(case))


def _dated(case: Case) -> list[Dated]:
    return [
        Dated(outlet=side.outlet, name=side.name, claim=claim, time=time)
        for side in case.sides
        for claim in side.claims
        for time in event_times(claim, case)[:_MANY]
    ]


@lru_cache(maxsize=1)
def _meetings(case: Case) -> tuple[Meeting, ...]:
    """For every two outlets, the two times that go together best; those of the last case are remembered."""
    dated = _dated(case)
    outlets = dict.fromkeys(d.outlet for d in dated)
    found = [
        _best([d for d in dated if d.outlet == one], [d for d in dated if d.outlet == other])
        for one, other in combinations(outlets, 2)
    ]
    return tuple(sorted(found, key=lambda m: (_place(m.one), _place(m.other))))


def _best(own: Sequence[Dated], others: Sequence[Dated]) -> Meeting:
    one, other = min(product(own, others), key=lambda p: (_rank(*p), _place(p[0]), _place(p[1])))
    return Meeting(one=one, other=other, fit=fit(one.time, other.time))


def _rank(one: Dated, other: Dated) -> int:
    """Times that fit before those that do not, then those that tell nothing; before that, such as look back alike."""
    return _RANK[fit(one.time, other.time)] + (one.time.background != other.time.background)


def _place(dated: Dated) -> tuple[str, int, int]:
    return (dated.claim.article, dated.time.span.start, dated.time.span.end)


def _told(dated: Dated) -> str:
    return f"{dated.name} has {quoted(dated.time.surface)}"


def _apartness(one: Time, other: Time) -> str:
    if Anchor.OPEN in (one.anchor, other.anchor):
        return "these are different days, of a week that is not certain"
    return "these are different times"


def _nesting(meeting: Meeting) -> str:
    pair = sorted((meeting.one, meeting.other), key=lambda d: (_length(d.time), _place(d)))
    fine, rough = (quoted(d.time.surface) for d in pair)
    if _length(pair[0].time) == _length(pair[1].time):
        return f"{fine} and {rough} overlap: both can be true."
    return f"{fine} lies within {rough}: it is more precise."


def _length(time: Time) -> int:
    if time.earliest is None or time.latest is None:
        return 0
    return (time.latest - time.earliest).days


def _rule(verdict: Verdict, rule: str, reason: str, dated: Sequence[Dated]) -> Ruling:
    return Ruling(verdict=verdict, rule=rule, reason=capital(reason), readings=_readings(dated), focus=_focus(dated))


def _focus(dated: Iterable[Dated]) -> tuple[tuple[str, str], ...]:
    """The first deciding time of each claim."""
    found: dict[str, str] = {}
    for one in dated:
        found.setdefault(one.claim.id, one.time.surface)
    return tuple(found.items())


def _readings(dated: Sequence[Dated]) -> tuple[Reading, ...]:
    """One reading for each time that is not the same as another, earliest first."""
    groups: list[list[Dated]] = []
    for one in sorted(dated, key=lambda d: (d.time.value, _place(d))):
        home = next((g for g in groups if fit(g[0].time, one.time) is Fit.SAME), None)
        if home is None:
            groups.append([one])
        else:
            home.append(one)
    return tuple(_reading(group) for group in groups)


def _reading(group: Sequence[Dated]) -> Reading:
    surfaces = sorted({folded(d.time.surface) for d in group}, key=lambda s: (len(s), s))
    claims = sorted({(_place(d), d.claim.id) for d in group})
    return Reading(answer=surfaces[0], claims=tuple(dict.fromkeys(identity for _, identity in claims)))
