"""Which pairs of a story reach the score that counts, found without weighing all pairs to the end."""

from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence, Set
from heapq import heappush, heapreplace
from itertools import accumulate
from typing import NamedTuple

from generator.align.features import BY_COST, CLAUSE, FEATURES, Feature, clause_at_most
from generator.align.pairs import Pair
from generator.align.weights import Weights

_ROUNDING = 1e-6
"""Sums that are nearer to one another than this may be the same score."""


def scores_that_count(pairs: Sequence[Pair], weights: Weights) -> dict[tuple[int, int], float]:
    """The scores of all ``pairs`` from ``weights.join`` below the last kept one on, by the numbers of their sentences.

    Some of those below are left out, so that ``weights.least`` of these scores is that of all. Pairs that share most
    should come first: the earlier strong ones are known, the sooner weak ones are given up.
    """
    scorer = _Scorer(weights)
    best: list[float] = []
    found: dict[tuple[int, int], float] = {}
    for pair in pairs:
        least = max(weights.floor, best[0]) if 0 < len(best) == weights.allowed else weights.floor
        score = scorer.score(pair, least - weights.join)
        if score is not None:
            found[pair.left.number, pair.right.number] = score
            if len(best) < weights.allowed:
                heappush(best, score)
            elif best and score > best[0]:
                heapreplace(best, score)
    return found


class _Step(NamedTuple):
    """A feature to look at: what its levels are worth, the most of that, and the feature's place in the sum."""

    feature: Feature
    worth: Mapping[str | None, float]
    most: float
    place: int


class _Plan(NamedTuple):
    """The features but "clause" that may have something to say, and the most that they come to, with the prior."""

    steps: Sequence[tuple[Callable[[Pair], str | None], Mapping[str | None, float], float, int]]
    most: float


class _Scorer:
    """Scores pairs feature by feature, the cheap ones first, and gives up where the others cannot make up for it."""

    def __init__(self, weights: Weights) -> None:
        self._weights = weights
        self._plans: dict[tuple[Set[str], Set[str]], _Plan] = {}
        self._of_both: dict[Set[str], _Plan] = {}
        *self._steps, self._clause = _steps(weights)
        up_to = accumulate((self._clause.worth.get(level, 0.0) for level in CLAUSE.levels), max)
        self._clause_at_most = dict(zip(CLAUSE.levels, up_to, strict=True))

    def score(self, pair: Pair, least: float) -> float | None:
        """The sum of the pair's evidence, as ``Weights.score`` gives it; None where it is plainly below ``least``."""
        if pair.question is not None:
            return self._weights.score(pair)
        plan = self._plan(pair.left.holds, pair.right.holds)
        found = [0.0] * len(FEATURES)
        enough = least - _ROUNDING
        most = plan.most + self._clause_at_most[clause_at_most(pair)]
        for level, worth, most_of_it, place in plan.steps:
            found[place] = weight = worth.get(level(pair), 0.0)
            most += weight - most_of_it
            if most < enough:
                return None
        clause = self._clause
        found[clause.place] = clause.worth.get(clause.feature.level(pair), 0.0)
        return round(sum(found, self._weights.start), 6)

    def _plan(self, left: Set[str], right: Set[str]) -> _Plan:
        """The plan for two sentences that hold so much."""
        plan = self._plans.get((left, right))
        if plan is None:
            both = left & right
            if both not in self._of_both:
                self._of_both[both] = self._made(both)
            plan = self._plans[left, right] = self._of_both[both]
        return plan

    def _made(self, both: Set[str]) -> _Plan:
        """The plan for two sentences that hold so much both."""
        steps = [step for step in self._steps if step.feature.speaks_of(both)]
        return _Plan(
            steps=[(step.feature.level, step.worth, step.most, step.place) for step in steps],
            most=self._weights.start + sum(step.most for step in steps),
        )


def _steps(weights: Weights) -> list[_Step]:
    """A step for each feature, the cheap ones first."""
    worth: dict[str, dict[str | None, float]] = defaultdict(dict)
    for (name, level), weight in weights.table.items():
        worth[name][level] = weight.weight
    places = {feature.name: place for place, feature in enumerate(FEATURES)}
    return [_Step(f, worth[f.name], max([0.0, *worth[f.name].values()]), places[f.name]) for f in BY_COST]
