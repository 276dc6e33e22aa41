"""What ties an article to others: the terms that add most to their likeness, as the article has them."""

from collections import defaultdict
from collections.abc import Mapping, Sequence

from generator.gather.likeness import Vector
from generator.model import SharedTerm

SHOWN = 6
"""So many terms are told of an article."""


def shared_terms(
    vectors: Sequence[Vector], forms: Mapping[str, str], n: int, others: Sequence[int]
) -> tuple[SharedTerm, ...]:
    """The terms that tie the article ``n`` to ``others`` most, the strongest first; a name's words are not repeated.

    ``forms`` are its terms as it has them.
    """
    weights: dict[str, float] = defaultdict(float)
    holders: dict[str, set[int]] = defaultdict(set)
    for (kind, key), value in vectors[n].items():
        for other in others:
            if (its_value := vectors[other].get((kind, key))) is not None:
                weights[key] += value * its_value
                holders[key].add(other)
    chosen: list[str] = []
    for key in sorted(weights, key=lambda key: (-weights[key], key)):
        if not any(_repeats(key, other) for other in chosen):
            chosen = [other for other in chosen if not _repeats(other, key)] + [key]
    return tuple(SharedTerm(form=forms[key], others=len(holders[key])) for key in chosen[:SHOWN])


def _repeats(key: str, other: str) -> bool:
    """Whether the words of ``key`` are all in ``other``."""
    return set(key.split()) <= set(other.split())
