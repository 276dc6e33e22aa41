"""Which words of two matched sentences answer the same question: the clauses to quote."""

import math
from collections.abc import Sequence
from dataclasses import dataclass

from generator.align.clashes import clash
from generator.align.pairs import Pair
from generator.align.profile import Profile, Vector, matching_keys
from generator.align.questions import TIMED, Question
from generator.align.slots import gap
from generator.align.weights import Quoting
from generator.model import Span

NEARLY_BEST = 0.4
"""Clause pairs whose log odds lie at most so much below the best are as good; the handiest is quoted."""
HANDY_WORDS = 14
"""Words of a handy quote. Labelled quotes have 11 in the middle; a little more keeps subjects and nouns in."""
MOST_QUOTED = 3
"""So many clause pairs of two sentences are quoted at most."""
TOUCHING = 2
"""Clauses with so many characters between them, a comma and a space, touch."""
LONGEST_JOINED = 24
"""Words of the longest quote that is joined from two clauses."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ClausePair:
    """A stretch of the left sentence and one of the right; ``worth``: the log odds that they answer one question."""

    left: Span
    right: Span
    worth: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Stretch:
    """Some words of a sentence: where they stand in the article, their terms, whether they hold a figure or a time."""

    span: Span
    vector: Vector
    answers: bool


def best_clauses(pair: Pair, score: float, quoting: Quoting) -> tuple[ClausePair, ...]:
    """The clause pairs that carry the match, best first: several where the sentences share more questions, or none.

    Of those, clauses that clash are left out: what the two share in other words goes with what they number or count.

    Where both answer a question with slots, the clauses around what fills them come first, whatever they share.
    ``score`` is that of the two sentences.
    """
    kept = [_around_slots(pair, score, quoting, pair.question)] if pair.question else []
    ranked = _ranked(stretches(pair.left), stretches(pair.right), score, quoting)
    found = [c for c in ranked if not any(_overlap(c, k) for k in kept)]
    while found and found[0].worth >= quoting.least and len(kept) < MOST_QUOTED:
        best = _handiest(pair, found)
        kept.append(best)
        found = [c for c in found if not _overlap(c, best)]
    return tuple(c for c in kept if not clash(pair.left.sentence, c.left, pair.right.sentence, c.right))


def stretches(profile: Profile) -> tuple[Stretch, ...]:
    """The clauses of a sentence."""
    return tuple(Stretch(span=c.span, vector=c.vector, answers=_answers(profile, c.span)) for c in profile.clauses)


def measures(left: Stretch, right: Stretch) -> tuple[float, float, float]:
    """What two stretches have in common, in the measures of ``Quoting``: shared, likeness, answer.

    The first lets a long clause that tells much win over a short one, the second lets it win over a longer one that
    tells no more. The third is there because a clause without the figure or the day that both give misses the point.
    """
    one, other = left.vector, right.vector
    product = sum([weight * other.weights[key] for key, weight in one.weights.items() if key in other.weights])
    return math.sqrt(product), product / (one.norm * other.norm), float(left.answers and right.answers)


def _ranked(left: Sequence[Stretch], right: Sequence[Stretch], score: float, quoting: Quoting) -> list[ClausePair]:
    """All pairs of stretches that share a term, the best first."""
    found = [
        ClausePair(left=one.span, right=other.span, worth=_worth(one, other, score, quoting))
        for one in left
        for other in right
        if not one.vector.weights.keys().isdisjoint(other.vector.weights)
    ]
    return sorted(found, key=lambda c: (-c.worth, c.left, c.right))


def _worth(left: Stretch, right: Stretch, score: float, quoting: Quoting) -> float:
    """The log odds that two stretches answer one question, where those of their sentences are ``score``."""
    shared, likeness, answer = measures(left, right)
    worth = quoting.prior + quoting.score * score + quoting.shared * shared + quoting.likeness * likeness
    return round(worth + quoting.answer * answer, 6)


def _overlap(one: ClausePair, other: ClausePair) -> bool:
    return one.left.overlaps(other.left) or one.right.overlaps(other.right)


def _around_slots(pair: Pair, score: float, quoting: Quoting, question: Question) -> ClausePair:
    """The stretches around the answers to a question: of those that go together best, the handiest."""
    joined = question.name in TIMED
    return _handiest(
        pair,
        [
            ClausePair(left=left.span, right=right.span, worth=_worth(left, right, score, quoting))
            for left in _around(pair.left, question.left, joined=joined)
            for right in _around(pair.right, question.right, joined=joined)
        ],
    )


def _around(profile: Profile, answer: Span, *, joined: bool) -> tuple[Stretch, ...]:
    """The clauses that hold an answer; where ``joined``, also together with one that touches them."""
    spans = [c.span for c in profile.clauses]
    holding = [s for s in spans if s.contains(answer)] or [s for s in spans if s.overlaps(answer)] or spans
    wider = {h.hull(s) for h in holding for s in spans if joined and gap(h, s) <= TOUCHING} - set(holding)
    joint = sorted(w for w in wider if _words(profile, w) <= LONGEST_JOINED)
    return tuple(_stretch(profile, span) for span in (*holding, *joint))


def _stretch(profile: Profile, span: Span) -> Stretch:
    """Words that need not be a clause, their terms with the weights that these have in the sentence."""
    whole = profile.vector.weights
    weights = {key: whole[key] for key in sorted(set(matching_keys(profile.sentence, span)))}
    norm = math.sqrt(sum([w * w for w in weights.values()])) or 1.0
    return Stretch(span=span, vector=Vector(weights=weights, norm=norm), answers=_answers(profile, span))


def _answers(profile: Profile, span: Span) -> bool:
    """Whether a figure or a time stands in a stretch."""
    sentence = profile.sentence
    return any(span.contains(q.span) for q in sentence.quantities) or any(span.contains(t.span) for t in sentence.times)


def _handiest(pair: Pair, found: Sequence[ClausePair]) -> ClausePair:
    """Of the clause pairs that are nearly as good as the best, the one of the handiest length."""
    best = max(c.worth for c in found)
    good = (c for c in found if c.worth >= best - NEARLY_BEST)
    return min(good, key=lambda c: (_unhandiness(pair, c), c.left, c.right))


def _unhandiness(pair: Pair, clauses: ClausePair) -> int:
    """How far the two quotes are from a handy length, in words."""
    counts = (_words(pair.left, clauses.left), _words(pair.right, clauses.right))
    return sum(abs(n - HANDY_WORDS) for n in counts)


def _words(profile: Profile, span: Span) -> int:
    """Words in a stretch of the sentence, counted by spaces."""
    return span.shift(-profile.sentence.span.start).of(profile.sentence.text).count(" ") + 1
