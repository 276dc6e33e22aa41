"""How two sentences stand to each other: in one fact, or what kept them apart."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import product

from generator.explain.weighed import WeighedPair, WeighedStory
from generator.model import Claim, Comparison, Sentence, Story


class Standing(StrEnum):
    """What became of a pair of sentences, from the farthest apart to the nearest."""

    SAME_OUTLET = "same outlet"
    NO_CANDIDATE = "no candidate"
    TOO_WEAK = "evidence too weak"
    NO_QUOTES = "nothing to quote"
    GROUPED_APART = "grouped apart"
    TOGETHER = "together"


_ORDER = {standing: rank for rank, standing in enumerate(Standing)}


@dataclass(frozen=True, slots=True, kw_only=True)
class Rival:
    """What the sentence ``number`` goes with, in the other sentence's outlet, in place of that one."""

    number: int
    claim: Claim
    fact: Comparison


@dataclass(frozen=True, slots=True, kw_only=True)
class PairReport:
    """What became of two sentences, given by their numbers in the story.

    ``pair``    their evidence; None where they were no candidate
    ``facts``   the facts that quote both
    ``rivals``  where they were grouped apart, what each goes with instead
    """

    left: int
    right: int
    standing: Standing
    pair: WeighedPair | None
    facts: tuple[Comparison, ...]
    rivals: tuple[Rival, ...]

    @property
    def nearness(self) -> tuple[int, float]:
        """How far the two came: the standing, then the score."""
        return _ORDER[self.standing], self.pair.score if self.pair else float("-inf")


def explain_pair(story: Story, weighed: WeighedStory, left: int, right: int) -> PairReport:
    """What became of sentences ``left`` and ``right`` of the story, in either order."""
    one, other = story.sentences[left], story.sentences[right]
    facts = tuple(c for c in story.comparisons if quotes(c, one) and quotes(c, other)) if left != right else ()
    pair = weighed.pair(left, right)
    standing = Standing.TOGETHER if facts else _apart(story, (one, other), pair, weighed.least)
    rivals = _rivals(story, left, right) if standing is Standing.GROUPED_APART else ()
    return PairReport(left=left, right=right, standing=standing, pair=pair, facts=facts, rivals=rivals)


def explain_nearest(
    story: Story, weighed: WeighedStory, lefts: Iterable[int], rights: Sequence[int]
) -> PairReport | None:
    """What became of the two sentences, one of ``lefts`` and one of ``rights``, that came farthest; None of none."""
    reports = [explain_pair(story, weighed, left, right) for left, right in product(lefts, rights)]
    return max(reports, key=lambda report: report.nearness, default=None)


def quotes(comparison: Comparison, sentence: Sentence) -> bool:
    """Whether a claim of the fact stands in this sentence."""
    return any((c.article, c.sentence) == (sentence.article, sentence.index) for c in comparison.fact.claims)


def _rivals(story: Story, left: int, right: int) -> tuple[Rival, ...]:
    """For each of two sentences the claims of the other's outlet that stand in a fact with it."""
    outlets = {a.id: a.outlet_key for a in story.source.articles}
    return tuple(
        Rival(number=own, claim=claim, fact=comparison)
        for own, other in ((left, right), (right, left))
        for comparison in story.comparisons
        if quotes(comparison, story.sentences[own])
        for claim in comparison.fact.claims
        if outlets[claim.article] == outlets[story.sentences[other].article]
    )


def _apart(story: Story, sentences: Sequence[Sentence], pair: WeighedPair | None, least: float) -> Standing:
    outlets = {a.id: a.outlet_key for a in story.source.articles}
    if len({outlets[s.article] for s in sentences}) == 1:
        return Standing.SAME_OUTLET
    if pair is None:
        return Standing.NO_CANDIDATE
    if pair.score < least:
        return Standing.TOO_WEAK
    return Standing.GROUPED_APART if pair.quotable else Standing.NO_QUOTES
