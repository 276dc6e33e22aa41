"""Which words of two matched sentences answer the same question: the clauses to quote."""

import math
from collections.abc import Iterable, Mapping, Sequence, Set
from dataclasses import dataclass, replace
from heapq import nsmallest
from itertools import combinations
from typing import NamedTuple

from generator.align.clashes import clash
from generator.align.pairs import Pair
from generator.align.profile import Profile, Stretch
from generator.align.questions import TIMED, Question
from generator.align.slots import gap
from generator.align.weights import Quoting
from generator.lexicon.negation import DENYING_WORDS
from generator.lexicon.parties import OFFICE_WORDS
from generator.model import Span
from generator.text.words import stem

NEARLY_BEST = 0.4
"""Around slots, clause pairs whose log odds lie at most so much below the best are as good; the handiest is quoted."""
HANDY_WORDS = 14
"""Words of a handy quote. Labelled quotes have 11 in the middle; a little more keeps subjects and nouns in."""
BREVITY = 0.005
"""By so much more probable must each word that is added to a quote make it that both answer one question."""
SURE = 0.0
"""Clauses from these log odds on are questions of their own, though both may stand in a longer quote."""
MOST_RANKED = 100
"""So many of the best are looked at among each other: sentences of dozens of clauses have thousands."""
MOST_QUOTED = 3
"""So many clause pairs of two sentences are quoted at most."""
TOUCHING = 2
"""Clauses with so many characters between them, a comma and a space, touch."""
LONGEST_JOINED = 24
"""Words of the longest quote that is joined from two clauses."""

_DENYING_KEYS = frozenset(map(stem, DENYING_WORDS))


@dataclass(frozen=True, slots=True, kw_only=True)
class ClausePair:
    """A stretch of the left sentence and one of the right; ``worth``: the log odds that they answer one question."""

    left: Span
    right: Span
    worth: float


def best_clauses(pair: Pair, score: float, quoting: Quoting) -> tuple[ClausePair, ...]:
    """The clause pairs that carry the match, best first: several where the sentences share more questions, or none.

    Of those, clauses that clash are left out: what the two share in other words goes with what they number or count.

    Where both answer a question with slots, the clauses around what fills them come first, whatever they share; they
    are as sure as the sentences are. ``score`` is that of the two sentences.
    """
    kept: list[ClausePair] = []
    for question in pair.questions[:MOST_QUOTED]:
        around = _around_slots(pair, score, quoting, question)
        if not any(_overlap(around, k) for k in kept):
            kept.append(replace(around, worth=score))
    found = [c for c in _ranked(pair, score, quoting) if not any(_overlap(c, k) for k in kept)]
    while found and len(kept) < MOST_QUOTED:
        best = next(c for c in found if not _holds_two(c, found))
        kept.append(best)
        found = [c for c in found if not _overlap(c, best)]
    return tuple(c for c in kept if not clash(pair.left.sentence, c.left, pair.right.sentence, c.right))


def _holds_two(clauses: ClausePair, found: Sequence[ClausePair]) -> bool:
    """Whether two others lie in a clause pair beside one another, on both sides: then it answers two questions."""
    inside = [
        c
        for c in found
        if c is not clauses and c.worth >= SURE and clauses.left.contains(c.left) and clauses.right.contains(c.right)
    ]
    return any(
        not one.left.overlaps(other.left) and not one.right.overlaps(other.right)
        for one, other in combinations(inside, 2)
    )


class _Part(NamedTuple):
    """A stretch of a sentence, and what it holds of all that the sentence and another have in common."""

    stretch: Stretch
    terms: Mapping[str, float]
    spoken: frozenset[str]
    twos: frozenset[tuple[str, str]]


class _Common:
    """What two sentences have in common; ``terms`` are in order, with the products of what they weigh in the two."""

    def __init__(self, pair: Pair) -> None:
        left, right = pair.left.vector.weights, pair.right.vector.weights
        self.terms = {key: left[key] * right[key] for key in pair.shared}
        self._whole = sum(self.terms.values()) or 1.0
        self._spoken = pair.left.spoken & pair.right.spoken
        self._twos = pair.left.twos & pair.right.twos

    def parts(self, stretches: Iterable[Stretch], terms: Set[str]) -> list[_Part]:
        """What those stretches of either sentence hold of it that hold any of the ``terms``."""
        return [self.part(stretch) for stretch in stretches if not terms.isdisjoint(stretch.vector.weights)]

    def part(self, stretch: Stretch) -> _Part:
        """What a stretch of either sentence holds of it."""
        held = stretch.vector.weights
        terms = {key: product for key, product in self.terms.items() if key in held}
        return _Part(stretch, terms, self._spoken & stretch.spoken, self._twos & stretch.twos)

    def measures(self, left: _Part, right: _Part) -> tuple[float, float, float, float, float, float]:
        """See ``measures``."""
        one, other = left.stretch, right.stretch
        product = sum([product for key, product in left.terms.items() if key in right.terms])
        likeness = product / (one.vector.norm * other.vector.norm)
        alike = 2 * len(left.spoken & right.spoken) / (len(one.spoken) + len(other.spoken) or 1)
        runs = math.log1p(len(left.twos & right.twos))
        return math.sqrt(product), likeness, float(one.answers and other.answers), product / self._whole, alike, runs


def measures(pair: Pair, left: Stretch, right: Stretch) -> tuple[float, float, float, float, float, float]:
    """What two stretches have in common, in the measures of ``Quoting``: shared, likeness, answer, part, alike, runs.

    The first lets a long clause that tells much win over a short one, the second lets it win over a longer one that
    tells no more. The third is there because a clause without the figure or the day that both give misses the point,
    the fourth because one of two sentences that share most elsewhere does, too. The last two count every word, common
    ones too, and words in a row: what is told in the same manner is more often the same.
    """
    common = _Common(pair)
    return common.measures(common.part(left), common.part(right))


def _ranked(pair: Pair, score: float, quoting: Quoting) -> list[ClausePair]:
    """The pairs of stretches that answer one question for sure enough, at most ``MOST_RANKED``, the best first.

    That is the surest, but for what its words cost. None have no more in common than who speaks in one of them,
    that something is not, and the name of an office.
    """
    found = []
    common = _Common(pair)
    telling = common.terms.keys() - pair.left.speakers - pair.right.speakers - _DENYING_KEYS - OFFICE_WORDS
    others = common.parts(pair.right.stretches, telling)
    for left in common.parts(pair.left.stretches, telling):
        told = telling & left.terms.keys()
        for right in others:
            if not told.isdisjoint(right.terms):
                worth = _worth(common.measures(left, right), score, quoting)
                if worth >= quoting.least:
                    one, other = left.stretch, right.stretch
                    good = 1 / (1 + math.exp(-worth)) - BREVITY * (one.words + other.words)
                    found.append((-good, one.span, other.span, worth))
    best = nsmallest(MOST_RANKED, found)
    return [ClausePair(left=left, right=right, worth=worth) for _, left, right, worth in best]


def _worth(measured: tuple[float, float, float, float, float, float], score: float, quoting: Quoting) -> float:
    """The log odds that two stretches so measured answer one question, where those of their sentences are ``score``."""
    shared, likeness, answer, part, alike, runs = measured
    worth = quoting.prior + quoting.score * score + quoting.shared * shared + quoting.likeness * likeness
    worth += quoting.answer * answer + quoting.part * part
    return round(worth + quoting.alike * alike + quoting.runs * runs, 6)


def _overlap(one: ClausePair, other: ClausePair) -> bool:
    return one.left.overlaps(other.left) or one.right.overlaps(other.right)


def _around_slots(pair: Pair, score: float, quoting: Quoting, question: Question) -> ClausePair:
    """The stretches around the answers to a question: of those that go together best, the handiest."""
    joined = question.name in TIMED
    return _handiest(
        pair,
        [
            ClausePair(left=left.span, right=right.span, worth=_worth(measures(pair, left, right), score, quoting))
            for left in _around(pair.left, question.left, joined=joined)
            for right in _around(pair.right, question.right, joined=joined)
        ],
    )


def _around(profile: Profile, answer: Span, *, joined: bool) -> tuple[Stretch, ...]:
    """The clauses that hold an answer; where ``joined``, also together with one that touches them."""
    spans = [c.span for c in profile.clauses]
    holding = [s for s in spans if s.contains(answer)] or [s for s in spans if s.overlaps(answer)] or spans
    holding = _least_else(profile, answer, holding)
    wider = {h.hull(s) for h in holding for s in spans if joined and gap(h, s) <= TOUCHING} - set(holding)
    stretches = [profile.stretch(span) for span in (*holding, *sorted(wider))]
    return tuple(s for s in stretches if s.span not in wider or s.words <= LONGEST_JOINED)


def _least_else(profile: Profile, answer: Span, spans: Sequence[Span]) -> list[Span]:
    """Those stretches that answer the fewest other questions: the killed without the homes flooded, if it can be."""
    figures = profile.sentence.quantities
    asked = {q.of for q in figures if q.span.overlaps(answer)}
    others = [q.span for q in figures if q.of not in asked] if asked else []
    counts = [sum(span.contains(other) for other in others) for span in spans]
    return [span for span, count in zip(spans, counts, strict=True) if count == min(counts)]


def _handiest(pair: Pair, found: Sequence[ClausePair]) -> ClausePair:
    """Of the clause pairs that are nearly as good as the best, the one of the handiest length."""
    best = max(c.worth for c in found)
    good = (c for c in found if c.worth >= best - NEARLY_BEST)
    return min(good, key=lambda c: (_unhandiness(pair, c), c.left, c.right))


def _unhandiness(pair: Pair, clauses: ClausePair) -> int:
    """How far the two quotes are from a handy length, in words."""
    counts = (pair.left.count_words(clauses.left), pair.right.count_words(clauses.right))
    return sum(abs(n - HANDY_WORDS) for n in counts)
