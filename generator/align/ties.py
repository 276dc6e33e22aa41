"""How each pair of sentences lies among the other pairs of its story."""

from collections import defaultdict
from collections.abc import Mapping, Sequence

from generator.align.profile import Profile

BEST = 3
"""Partners of a sentence in each outlet among which a third outlet that backs a pair is looked for."""


class Ties:
    """What the sentences of a story share two by two, by their numbers; ``shared`` in order of the numbers."""

    def __init__(self, profiles: Sequence[Profile], shared: Mapping[tuple[int, int], float]) -> None:
        self.closest_first = sorted(shared, key=shared.__getitem__, reverse=True)
        self._shared: list[dict[int, float]] = [{} for _ in profiles]
        self._ranks: list[dict[int, int]] = [{} for _ in profiles]
        self._best: list[list[int]] = [[] for _ in profiles]
        self._beside = _neighbours(profiles)
        for one, other in self.closest_first:
            self._shared[one][other] = self._shared[other][one] = shared[one, other]
        for number, ties in enumerate(self._shared):
            self._rank(number, [profiles[other] for other in ties])

    def _rank(self, number: int, partners: Sequence[Profile]) -> None:
        """Keep the ranks and the best of a sentence's partners, which come closest first."""
        of_article: dict[str, int] = defaultdict(int)
        of_outlet: dict[str, int] = defaultdict(int)
        for partner in partners:
            self._ranks[number][partner.number] = of_article[partner.article]
            of_article[partner.article] += 1
            of_outlet[partner.outlet] += 1
            if of_outlet[partner.outlet] <= BEST:
                self._best[number].append(partner.number)

    def rank(self, one: int, other: int) -> int:
        """How many sentences of the other's article share more with the one than the other does, from 0."""
        return self._ranks[one][other]

    def around(self, one: int, other: int) -> float:
        """The most that a neighbour of the one shares with a neighbour of the other."""
        return max([self._shared[i].get(j, 0.0) for i in self._beside[one] for j in self._beside[other]], default=0.0)

    def third(self, one: int, other: int) -> float:
        """The best sentence of a third outlet, measured by the weaker of its two ties; 0 without one."""
        found = 0.0
        for near, far in ((one, other), (other, one)):
            ties, others = self._shared[near], self._shared[far]  # none with a sentence of its own outlet
            for number in self._best[near]:
                value = ties[number]
                if value <= found:
                    break
                tie = others.get(number, 0.0)
                if tie > found:
                    found = min(value, tie)
        return found


def _neighbours(profiles: Sequence[Profile]) -> list[tuple[int, ...]]:
    """For each sentence the numbers of those before and behind it in its article."""
    numbers = {(p.article, p.place): p.number for p in profiles}
    beside = ([numbers.get((p.article, p.place + step)) for step in (-1, 1)] for p in profiles)
    return [tuple(number for number in two if number is not None) for two in beside]
