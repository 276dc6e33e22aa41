"""Which two articles of a story are laid side by side on a page of their own."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations

from generator.compose.links import pair_path
from generator.compose.views import Witness

CLOSEST = 4
"""In a large story an article is read in parallel with so many others: those with which it shares most points."""
WIDE = 30
"""A point that more articles have ties no two of them closely, and its pairs would be too many to count."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PairLink:
    """A link to the parallel reading of two articles."""

    left: Witness
    right: Witness
    path: str

    def holds(self, witness: Witness) -> bool:
        """Whether the article is one of the two."""
        return witness.article in (self.left.article, self.right.article)


def make_pairs(story: str, witnesses: Mapping[str, Witness]) -> tuple[PairLink, ...]:
    """Every two articles once, in the story's order."""
    return tuple(_link(story, left, right) for left, right in combinations(witnesses.values(), 2))


def closest_pairs(
    story: str, witnesses: Mapping[str, Witness], points: Iterable[Sequence[Witness]]
) -> tuple[PairLink, ...]:
    """The pairs of a large story, in its order: each article with those that share most points with it.

    ``points`` are the witnesses of each point. Of two that share as many, the first in the story's order is taken.
    """
    order = {article: place for place, article in enumerate(witnesses)}
    shared: dict[str, Counter[str]] = {article: Counter() for article in witnesses}
    for told in points:
        articles = [witness.article for witness in told]
        for one, other in combinations(articles, 2) if len(articles) <= WIDE else ():
            shared[one][other] += 1
            shared[other][one] += 1
    chosen = set()
    for article, counts in shared.items():
        for other in sorted(counts, key=lambda name: (-counts[name], order[name]))[:CLOSEST]:
            chosen.add(tuple(sorted((order[article], order[other]))))
    listed = list(witnesses.values())
    return tuple(_link(story, listed[left], listed[right]) for left, right in sorted(chosen))


def _link(story: str, left: Witness, right: Witness) -> PairLink:
    return PairLink(left=left, right=right, path=pair_path(story, left.article, right.article))
