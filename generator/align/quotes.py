"""Which words of two matched sentences answer the same question: the clauses to quote."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from generator.align.pairs import Pair
from generator.align.profile import Profile, matching_keys
from generator.align.questions import TIMED, Question
from generator.align.slots import answers_same, gap, same_time
from generator.model import Quantity, Span, Time

FIGURE_BONUS = 4.0
"""What a figure that answers the same question on both sides adds to a clause pair, in units of term weight squared."""
TIME_BONUS = 2.0
"""The same for a day or period that both clauses name."""
NEARLY_BEST = 0.8
"""Clause pairs that tell at least so much of what the best pair tells are as good; the handiest is quoted."""
HANDY_WORDS = 14
"""Words of a handy quote. Labelled quotes have 11 in the middle; a little more keeps subjects and nouns in."""
LEAST_WORTH = 15.0
LEAST_SHARED = 2
"""Clauses that share less, in weight or in number of terms, show a reader no common point: they are not quoted."""
TOUCHING = 2
"""Clauses with so many characters between them, a comma and a space, touch."""
LONGEST_JOINED = 24
"""Words of the longest quote that is joined from two clauses."""
SECOND_SHARE = 0.4
"""A second pair of clauses is quoted where it tells at least so much of what the first tells."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ClausePair:
    """A clause of the left sentence and one of the right, with how much they tell in common."""

    left: Span
    right: Span
    worth: float


def best_clauses(pair: Pair) -> tuple[ClausePair, ...]:
    """The clause pairs that carry the match, best first: several where the sentences share more questions, or none.

    Where both answer a question with slots, the clauses around what fills them come first.
    """
    found = sorted(_clause_pairs(pair), key=lambda c: (-c.worth, c.left, c.right))
    kept = [_around_slots(pair, pair.question)] if pair.question else []
    found = [c for c in found if not any(_overlap(c, k) for k in kept)]
    while found and found[0].worth >= SECOND_SHARE * (kept[0].worth if kept else 0.0):
        best = min(
            (c for c in found if c.worth >= NEARLY_BEST * found[0].worth),
            key=lambda c: (_unhandiness(pair, c), c.left, c.right),
        )
        kept.append(best)
        found = [c for c in found if not _overlap(c, best)]
    return tuple(kept)


def _overlap(one: ClausePair, other: ClausePair) -> bool:
    return one.left.overlaps(other.left) or one.right.overlaps(other.right)


def _around_slots(pair: Pair, question: Question) -> ClausePair:
    """The stretches around the answers to a question: of those that share nearly most, the handiest."""
    found = [
        ClausePair(left=left, right=right, worth=_worth(pair, left, right, _shared(pair, left, right)))
        for left in _around(pair.left, question.left, joined=question.name in TIMED)
        for right in _around(pair.right, question.right, joined=question.name in TIMED)
    ]
    most = max(c.worth for c in found)
    good = (c for c in found if c.worth >= NEARLY_BEST * most)
    return min(good, key=lambda c: (_unhandiness(pair, c), c.left, c.right))


def _around(profile: Profile, answer: Span, *, joined: bool) -> tuple[Span, ...]:
    """The clauses that hold an answer; where ``joined``, also together with one that touches them."""
    spans = [c.span for c in profile.clauses]
    holding = [s for s in spans if s.contains(answer)] or [s for s in spans if s.overlaps(answer)] or spans
    if not joined:
        return tuple(holding)
    wider = {h.hull(s) for h in holding for s in spans if gap(h, s) <= TOUCHING}
    return (*holding, *sorted(w for w in wider if w not in holding and _words(profile, w) <= LONGEST_JOINED))


def _unhandiness(pair: Pair, clauses: ClausePair) -> int:
    """How far the two quotes are from a handy length, in words."""
    counts = (_words(pair.left, clauses.left), _words(pair.right, clauses.right))
    return sum(abs(n - HANDY_WORDS) for n in counts)


def _words(profile: Profile, span: Span) -> int:
    """Words in a stretch of the sentence, counted by spaces."""
    return span.shift(-profile.sentence.span.start).of(profile.sentence.text).count(" ") + 1


def _clause_pairs(pair: Pair) -> Iterator[ClausePair]:
    for left in pair.left.clauses:
        own = [key for key in pair.shared if key in left.vector.weights]
        for right in pair.right.clauses if len(own) >= LEAST_SHARED else ():
            both = [key for key in own if key in right.vector.weights]
            if len(both) >= LEAST_SHARED:
                worth = _worth(pair, left.span, right.span, both)
                if worth >= LEAST_WORTH:
                    yield ClausePair(left=left.span, right=right.span, worth=worth)


def _shared(pair: Pair, left: Span, right: Span) -> list[str]:
    """The keys of two stretches, in order."""
    return sorted(set(matching_keys(pair.left.sentence, left)) & set(matching_keys(pair.right.sentence, right)))


def _worth(pair: Pair, left: Span, right: Span, both: Sequence[str]) -> float:
    """The information of the keys that two stretches share, with that of their figures and times."""
    one, other = pair.left.vector.weights, pair.right.vector.weights
    product = sum([one[key] * other[key] for key in both])
    figures = [(a, b) for a in _figures(pair.left, left) for b in _figures(pair.right, right)]
    product += FIGURE_BONUS * any(answers_same(a, b) for a, b in figures)
    product += TIME_BONUS * any(same_time(a, b) for a in _times(pair.left, left) for b in _times(pair.right, right))
    return round(product, 6)


def _figures(profile: Profile, span: Span) -> list[Quantity]:
    return [q for q in profile.sentence.quantities if span.contains(q.span)]


def _times(profile: Profile, span: Span) -> list[Time]:
    return [t for t in profile.sentence.times if span.contains(t.span)]
