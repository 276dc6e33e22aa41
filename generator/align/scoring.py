"""Which pairs of a story reach the score that counts, found without weighing all pairs to the end."""

from collections.abc import Mapping, Sequence
from heapq import heappush, heapreplace
from itertools import accumulate

from generator.align.features import BY_COST, CLAUSE, FEATURES, Feature, clause_at_most
from generator.align.pairs import Pair
from generator.align.weights import Weights

_ROUNDING = 1e-6
"""Sums that are nearer to one another than this may be the same score."""


def scores_that_count(pairs: Sequence[Pair], weights: Weights, sentences: int) -> dict[tuple[int, int], float]:
    """The scores of all ``pairs`` from ``weights.join`` below the last kept one on, by the numbers of their sentences.

    Some of those below are left out, so that ``weights.least`` of these scores is that of all. Pairs that share most
    should come first: the earlier strong ones are known, the sooner weak ones are given up.
    """
    scorer = _Scorer(weights)
    allowed = int(weights.share * sentences)
    best: list[float] = []
    found: dict[tuple[int, int], float] = {}
    for pair in pairs:
        least = max(weights.floor, best[0]) if 0 < len(best) == allowed else weights.floor
        score = scorer.score(pair, least - weights.join)
        if score is not None:
            found[pair.left.number, pair.right.number] = score
            if len(best) < allowed:
                heappush(best, score)
            elif best and score > best[0]:
                heapreplace(best, score)
    return found


class _Scorer:
    """Scores pairs feature by feature, the cheap ones first, and gives up where the others cannot make up for it."""

    def __init__(self, weights: Weights) -> None:
        worth = {f: _worth(weights, f) for f in BY_COST}
        *others, clause = BY_COST
        self._weights = weights
        self._steps = [(f.level, worth[f], max([0.0, *worth[f].values()]), FEATURES.index(f)) for f in others]
        self._most = weights.prior.weight + sum(most for _, _, most, _ in self._steps)
        self._clause = (clause.level, worth[clause], FEATURES.index(clause))
        up_to = accumulate((worth[clause].get(level, 0.0) for level in CLAUSE.levels), max)
        self._clause_at_most = dict(zip(CLAUSE.levels, up_to, strict=True))

    def score(self, pair: Pair, least: float) -> float | None:
        """The sum of the pair's evidence, as ``Weights.score`` gives it; None where it is plainly below ``least``."""
        if pair.question is not None:
            return self._weights.score(pair)
        found = [0.0] * len(FEATURES)
        most = self._most + self._clause_at_most[clause_at_most(pair)]
        for level, worth, most_of_it, place in self._steps:
            found[place] = weight = worth.get(level(pair), 0.0)
            most += weight - most_of_it
            if most < least - _ROUNDING:
                return None
        level, worth, place = self._clause
        found[place] = worth.get(level(pair), 0.0)
        return round(sum(found, self._weights.prior.weight), 6)


def _worth(weights: Weights, feature: Feature) -> Mapping[str | None, float]:
    """What the levels of a feature are worth."""
    return {level: weight.weight for (name, level), weight in weights.table.items() if name == feature.name}
