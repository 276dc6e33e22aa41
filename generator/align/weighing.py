"""All candidate pairs of a story with their evidence, and how much is enough in this story."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from generator.align.pairs import Pair, candidate_pairs
from generator.align.profile import Profile, make_profiles
from generator.align.scoring import scores_that_count
from generator.align.weights import Weights
from generator.model import Article, Evidence, Sentence

Key = tuple[int, int]


@dataclass(frozen=True, slots=True, kw_only=True)
class Weighed:
    """A story's pairs by the numbers of their two sentences, the smaller first.

    ``sentences``  in order of article id and position: what the numbers count
    ``scores``     the sum of a pair's evidence, in natural-log odds; some below ``join`` are left out
    ``least``      the score from which on a pair is kept
    ``join``       the score that suffices between two sentences that a third one holds together
    ``more``       by how much quotes must be surer than elsewhere, as the reports have little in common
    ``weights``    the table as it is in this story
    """

    sentences: tuple[Sentence, ...]
    profiles: tuple[Profile, ...]
    pairs: Mapping[Key, Pair]
    scores: Mapping[Key, float]
    least: float
    join: float
    more: float
    weights: Weights

    def score(self, key: Key) -> float:
        """The score of any pair."""
        return self.weights.score(self.pairs[key])

    def evidence(self, key: Key) -> tuple[Evidence, ...]:
        """The evidence for a pair, the prior first; its weights add up to the pair's score."""
        return self.weights.evidence(self.pairs[key])


def weigh(articles: Sequence[Article], sentences: Sequence[Sentence], weights: Weights) -> Weighed:
    """The weighed pairs of one story.

    Sentences are put in order by article id first, so that the order in which articles come makes no difference.
    """
    ordered = tuple(sorted(sentences, key=lambda s: (s.article, s.index)))
    profiles = make_profiles(articles, ordered)
    pairs = candidate_pairs(profiles)
    outlets = len({profile.outlet for profile in profiles})
    weights = weights.in_story(len(ordered), outlets)
    scores = scores_that_count(pairs, weights)
    least = weights.least(scores.values())
    more = weights.loose.more(scores.values(), len(ordered), outlets)
    return Weighed(
        sentences=ordered,
        profiles=profiles,
        pairs={(p.left.number, p.right.number): p for p in pairs},
        scores=scores,
        least=least,
        join=least - weights.join,
        more=more,
        weights=weights.asking_more(more),
    )
