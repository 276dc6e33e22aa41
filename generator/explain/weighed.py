"""A story's candidate pairs with their evidence: the sums that decide which sentences are put together."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from generator.align.quotes import best_clauses
from generator.align.weighing import weigh
from generator.align.weights import Weights, default_weights
from generator.model import Article, Evidence, Sentence, Span


@dataclass(frozen=True, slots=True, kw_only=True)
class WeighedPair:
    """The evidence for two sentences, by their numbers in the story, the smaller first.

    ``score``     the sum of the evidence's weights, in natural-log odds
    ``quotes``    the clauses to quote beside each other; None where none answer one question for sure enough
    """

    left: int
    right: int
    evidence: tuple[Evidence, ...]
    score: float
    quotes: tuple[Span, Span] | None

    @property
    def quotable(self) -> bool:
        """Whether two of their clauses surely enough answer one question."""
        return self.quotes is not None


@dataclass(frozen=True, slots=True, kw_only=True)
class WeighedStory:
    """Every candidate pair of a story by its two sentences' numbers, the smaller first.

    ``least``  the score from which on pairs are kept in this story
    ``join``   the score that suffices between sentences which a third one holds together
    ``more``   by how much quotes must be surer than in other stories, as the reports have little in common
    """

    pairs: Mapping[tuple[int, int], WeighedPair]
    least: float
    join: float
    more: float = 0.0

    def pair(self, one: int, other: int) -> WeighedPair | None:
        """The pair of two sentences in either order; None where it was no candidate."""
        return self.pairs.get((min(one, other), max(one, other)))

    @property
    def kept(self) -> int:
        """How many pairs reach the least score."""
        return sum(pair.score >= self.least for pair in self.pairs.values())


def weigh_story(
    articles: Sequence[Article], sentences: Sequence[Sentence], weights: Weights | None = None
) -> WeighedStory:
    """The weighed pairs of one story; ``weights`` by default the package's table.

    The numbers of sentences count ``sentences`` as they are given, which need not be the order of the alignment.
    """
    weighed = weigh(articles, sentences, weights or default_weights())
    given = {(s.article, s.index): number for number, s in enumerate(sentences)}
    number = [given[s.article, s.index] for s in weighed.sentences]
    pairs = {}
    for (i, j), pair in weighed.pairs.items():
        left, right = sorted((number[i], number[j]))
        score = weighed.score((i, j))
        best = next(iter(best_clauses(pair, score, weighed.weights.quoting)), None)
        spans = (best.left, best.right) if best else None
        pairs[left, right] = WeighedPair(
            left=left,
            right=right,
            evidence=weighed.evidence((i, j)),
            score=score,
            quotes=spans[::-1] if spans and number[i] > number[j] else spans,
        )
    return WeighedStory(pairs=pairs, least=weighed.least, join=weighed.join, more=weighed.more)
