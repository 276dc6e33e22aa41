"""Figures that answer the same question: agree, refine or differ.

Questions are compared one by one: the killed with the killed, the rate with the rate. Figures of different questions
say nothing about each other. Where one claim gives several figures for one question (an older and a newer), the one
that fits best counts.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from generator.compare.case import Case
from generator.compare.figures import Likeness, liken, width
from generator.compare.likeness import cosine
from generator.compare.periods import may_coincide
from generator.compare.ruling import Ruling
from generator.compare.scope import Scope, clashing_scope, find_scope
from generator.compare.wording import both, capital, folded, quoted
from generator.lexicon.phases import ANYONE
from generator.model import Bound, Claim, FactKind, Quantity, Reading, Verdict

_NATURE = {
    Bound.AT_LEAST: "is a minimum",
    Bound.MORE_THAN: "is a minimum",
    Bound.AT_MOST: "is an upper limit",
    Bound.LESS_THAN: "is an upper limit",
    Bound.ABOUT: "is a rounded figure",
    Bound.NEARLY: "is rounded up",
    Bound.BETWEEN: "is a range",
    Bound.VAGUE: "names no figure",
}

_MANY = 40
"""Figures of one claim that are compared: a quote with more is a table, not a claim."""
_KIN = 0.3
"""Cosine of terms from which two claims with a figure in the same unit are taken to answer the same question."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Given:
    """A figure with the claim and the outlet that give it."""

    outlet: str
    name: str
    claim: Claim
    quantity: Quantity


@dataclass(frozen=True, slots=True, kw_only=True)
class Meeting:
    """Two figures of two outlets that answer one question, and how they lie to each other."""

    one: Given
    other: Given
    likeness: Likeness
    scope: Scope | None


def differing_numbers(case: Case) -> Ruling | None:
    """Differ: for one question an outlet gives a figure that no figure of another outlet goes with."""
    apart = [m for m in _meetings(case) if m.likeness is Likeness.APART and _is_one_question(m, case)]
    if not apart:
        return None
    meeting = apart[0]
    givens = [g for g in _givens(case) if _answers_same(g.quantity, meeting.one.quantity)]
    reason = "; ".join(_described(g) for g in (meeting.one, meeting.other)) + "."
    if meeting.scope:
        reason = f"{meeting.scope.sentence} {capital(reason)}"
    return _rule(Verdict.DIFFER, "scope" if meeting.scope else "number-differ", capital(reason), givens)


def clashing_scopes(case: Case) -> Ruling | None:
    """Differ: the outlets' figures for one question count different things in ("including", "not counting")."""
    for meeting in _meetings(case):
        if meeting.scope and meeting.scope.clashes and _is_one_question(meeting, case):
            givens = [g for g in _givens(case) if _answers_same(g.quantity, meeting.one.quantity)]
            return _rule(Verdict.DIFFER, "scope", meeting.scope.sentence, givens)
    return None


def compatible_numbers(case: Case) -> Ruling | None:
    """Agree or refine by the figures, where the fact asks for one."""
    meetings = [m for m in _meetings(case) if m.likeness is not Likeness.APART]
    if case.fact.kind is not FactKind.NUMBER or not meetings:
        return None
    rounder = [m for m in meetings if m.likeness is Likeness.COMPATIBLE]
    meeting = (rounder or meetings)[0]
    givens = [g for g in _givens(case) if _answers_same(g.quantity, meeting.one.quantity)]
    if rounder:
        return _rule(Verdict.REFINE, "number-refine", _refining(meeting), givens)
    surface = folded(min((g.quantity.surface for g in givens), key=lambda s: (len(s), s)))
    givers = list(dict.fromkeys(g.name for g in givens))
    return _rule(Verdict.AGREE, "number-agree", f"{both(givers)} give {quoted(surface)}.", givens)


def _givens(case: Case) -> list[Given]:
    return [
        Given(outlet=side.outlet, name=side.name, claim=claim, quantity=quantity)
        for side in case.sides
        for claim in side.claims
        for quantity in claim.quantities[:_MANY]
    ]


def _meetings(case: Case) -> list[Meeting]:
    """For every question, claim and other outlet, the two figures that go together best; worst meetings first."""
    givens = _givens(case)
    found = [m for claim in case.claims for m in _claim_meetings(claim, givens)]
    rank = {Likeness.APART: 0, Likeness.COMPATIBLE: 1, Likeness.SAME: 2}
    return sorted(
        found, key=lambda m: (not _has_role(m.one.quantity), rank[m.likeness], _place(m.one), _place(m.other))
    )


def _claim_meetings(claim: Claim, givens: Sequence[Given]) -> Iterator[Meeting]:
    own = [g for g in givens if g.claim.id == claim.id]
    others = [g for g in givens if own and g.outlet != own[0].outlet]
    questions = dict.fromkeys((g.quantity.unit, g.quantity.of) for g in own)
    for question in questions:
        asked = [g for g in own if (g.quantity.unit, g.quantity.of) == question]
        for outlet in dict.fromkeys(g.outlet for g in others):
            best = _best_meeting(asked, [g for g in others if g.outlet == outlet])
            if best:
                yield best


def _best_meeting(asked: Sequence[Given], others: Sequence[Given]) -> Meeting | None:
    """The pair that goes together best, of those that answer the same question; None where none does."""
    rank = {Likeness.SAME: 0, Likeness.COMPATIBLE: 1, Likeness.APART: 2}
    pairs = [(a, b) for a in asked for b in others if _answers_same(a.quantity, b.quantity)]
    if not pairs:
        return None
    one, other = min(pairs, key=lambda p: (rank[liken(p[0].quantity, p[1].quantity)], _place(p[0]), _place(p[1])))
    scope = clashing_scope(find_scope(one.claim, one.quantity), find_scope(other.claim, other.quantity))
    return Meeting(one=one, other=other, likeness=liken(one.quantity, other.quantity), scope=scope)


def _place(given: Given) -> tuple[str, int, int]:
    return (given.claim.article, given.quantity.span.start, given.quantity.span.end)


def _answers_same(one: Quantity, other: Quantity) -> bool:
    """Whether two figures can answer the same question: unit, role, what is counted, what it is a share of."""
    if (one.unit, one.of) != (other.unit, other.of) or (one.whole and other.whole and one.whole != other.whole):
        return False
    return one.noun == other.noun or (one.noun in ANYONE and other.noun in ANYONE)


def _has_role(quantity: Quantity) -> bool:
    """Whether the words say what the figure answers, beyond what is counted and in which unit."""
    return bool(quantity.of) and quantity.of not in (quantity.noun, quantity.unit)


def _is_one_question(meeting: Meeting, case: Case) -> bool:
    """Whether two claims whose figures lie apart surely speak of the same matter: a wrong "differ" costs trust."""
    one, other = meeting.one.claim, meeting.other.claim
    if not may_coincide(one, other, case):
        return False
    return _has_role(meeting.one.quantity) or cosine([one], [other], case.setting) >= _KIN


def _described(given: Given) -> str:
    """A figure, what it is and who gives it: "“at least 27” is a minimum, given by the ministry"."""
    words, nature = quoted(given.quantity.surface), _NATURE.get(given.quantity.bound)
    source = f"given by {given.claim.speaker}" if given.claim.speaker else ""
    if nature:
        return f"{words} {nature}, {source or 'with no source named'}"
    return f"{words} is {source}" if source else f"{words} has no source named"


def _refining(meeting: Meeting) -> str:
    pair = sorted((meeting.one, meeting.other), key=lambda g: (width(g.quantity), _place(g)))
    fine, rough = (quoted(g.quantity.surface) for g in pair)
    if width(pair[0].quantity) == width(pair[1].quantity):
        return f"{fine} and {rough} can both be true."
    return f"{fine} and {rough} can both be true: {fine} is more precise."


def _rule(verdict: Verdict, rule: str, reason: str, givens: Sequence[Given]) -> Ruling:
    return Ruling(verdict=verdict, rule=rule, reason=reason, readings=_readings(givens), focus=_focus(givens))


def _focus(givens: Iterable[Given]) -> tuple[tuple[str, str], ...]:
    """The first deciding figure of each claim."""
    found: dict[str, str] = {}
    for given in givens:
        found.setdefault(given.claim.id, given.quantity.surface)
    return tuple(found.items())


def _readings(givens: Sequence[Given]) -> tuple[Reading, ...]:
    """One reading for each figure that is not the same as another, in rising order."""
    groups: list[list[Given]] = []
    for given in sorted(givens, key=lambda g: (_size(g.quantity), folded(g.quantity.surface).casefold(), _place(g))):
        home = next((g for g in groups if liken(g[0].quantity, given.quantity) is Likeness.SAME), None)
        if home is None:
            groups.append([given])
        else:
            home.append(given)
    return tuple(_reading(group) for group in groups)


def _reading(group: Sequence[Given]) -> Reading:
    surfaces = sorted({folded(g.quantity.surface) for g in group}, key=lambda s: (len(s), s))
    claims = sorted({(_place(g), g.claim.id) for g in group})
    return Reading(answer=surfaces[0], claims=tuple(dict.fromkeys(identity for _, identity in claims)))


def _size(quantity: Quantity) -> float:
    for number in (quantity.stated, quantity.low, quantity.high):
        if number is not None:
            return number
    return 0.0
