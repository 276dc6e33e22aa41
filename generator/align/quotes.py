"""Which words of two matched sentences answer the same question: the clauses to quote."""

from collections.abc import Iterator
from dataclasses import dataclass

from generator.align.pairs import Pair
from generator.align.profile import ClauseProfile, Profile
from generator.model import Quantity, Span, Time

FIGURE_BONUS = 4.0
"""What a figure that answers the same question on both sides adds to a clause pair, in units of term weight squared."""
TIME_BONUS = 2.0
"""The same for a day or period that both clauses name."""
SECOND_SHARE = 0.6
"""A second pair of clauses is quoted where it tells at least so much of what the first tells."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ClausePair:
    """A clause of the left sentence and one of the right, with how much they tell in common."""

    left: Span
    right: Span
    worth: float


def best_clauses(pair: Pair) -> tuple[ClausePair, ...]:
    """The clause pairs that carry the match, best first: one, or more where the sentences share several questions.

    Of clauses that share the same, the longer are taken: they have the subject and the figure's noun with them.
    """
    ranked = sorted(_clause_pairs(pair), key=lambda c: (-c.worth, -len(c.left) - len(c.right), c.left, c.right))
    if not ranked:
        return (ClausePair(left=pair.left.sentence.span, right=pair.right.sentence.span, worth=0.0),)
    kept = [ranked[0]]
    for clause in ranked[1:]:
        if clause.worth < SECOND_SHARE * ranked[0].worth:
            break
        if not any(clause.left.overlaps(k.left) or clause.right.overlaps(k.right) for k in kept):
            kept.append(clause)
    return tuple(kept)


def _clause_pairs(pair: Pair) -> Iterator[ClausePair]:
    for left in pair.left.clauses:
        for right in pair.right.clauses:
            worth = _worth(pair, left, right)
            if worth > 0.0:
                yield ClausePair(left=left.span, right=right.span, worth=worth)


def _worth(pair: Pair, left: ClauseProfile, right: ClauseProfile) -> float:
    """Shared information of two clauses with that of their figures and times."""
    product = sum(w * right.vector.weights[k] for k, w in left.vector.weights.items() if k in right.vector.weights)
    figures = [(a, b) for a in _figures(pair.left, left.span) for b in _figures(pair.right, right.span)]
    product += FIGURE_BONUS * any(answers_same(a, b) for a, b in figures)
    product += TIME_BONUS * any(
        same_time(a, b) for a in _times(pair.left, left.span) for b in _times(pair.right, right.span)
    )
    return round(product, 6)


def answers_same(one: Quantity, other: Quantity) -> bool:
    """Whether two figures answer the same question: same unit, and the same role or counted noun."""
    return one.unit == other.unit and bool({one.of, one.noun} & {other.of, other.noun} - {""})


def same_time(one: Time, other: Time) -> bool:
    """Whether two time expressions can mean the same: their bounds overlap."""
    if one.earliest is None or one.latest is None or other.earliest is None or other.latest is None:
        return one.value == other.value and one.weekday == other.weekday
    return one.earliest <= other.latest and other.earliest <= one.latest


def _figures(profile: Profile, span: Span) -> list[Quantity]:
    return [q for q in profile.sentence.quantities if span.contains(q.span)]


def _times(profile: Profile, span: Span) -> list[Time]:
    return [t for t in profile.sentence.times if span.contains(t.span)]
