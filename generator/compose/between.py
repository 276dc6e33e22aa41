"""How two of a fact's sides stand to each other, whatever the others say."""

from collections.abc import Collection

from generator.model import Comparison, Verdict

_UNEQUAL = (Verdict.DIFFER, Verdict.DISPUTE, Verdict.REFINE)


def verdict_between(comparison: Comparison, left: Collection[str], right: Collection[str]) -> Verdict:
    """The verdict between two sets of articles (ids), both of which have claims in the fact.

    It is the fact's own, unless the two give the same answer: then they agree, though others may differ from them.
    """
    if comparison.verdict not in _UNEQUAL:
        return comparison.verdict
    ours, theirs = _readings(comparison, left), _readings(comparison, right)
    if comparison.verdict is Verdict.REFINE:
        return Verdict.AGREE if len(comparison.readings) > 1 and ours and ours == theirs else Verdict.REFINE
    return Verdict.AGREE if ours & theirs else comparison.verdict


def _readings(comparison: Comparison, articles: Collection[str]) -> frozenset[int]:
    """The numbers of the answers that the articles give."""
    own = {claim.id for claim in comparison.fact.claims if claim.article in articles}
    return frozenset(i for i, reading in enumerate(comparison.readings) if own & set(reading.claims))
