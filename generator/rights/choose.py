"""Which of an article's claims are quoted where only so many of its words may be."""

from collections.abc import Sequence

from generator.model import Claim, Comparison, Span, Verdict
from generator.rights.passages import merge

_VALUE = (Verdict.DISPUTE, Verdict.DIFFER, Verdict.REFINE, Verdict.AGREE, Verdict.SINGLE)
"""What a reader gains most from comes first: where the words decide who said what, then what many tell."""


def choose(comparisons: Sequence[Comparison], article: str, text: str, words: int | None) -> frozenset[str]:
    """The ids of the claims of ``article`` that are shown; with ``words``, as many of the best as have so many words.

    ``text`` is the article's. Words that two claims share count once. A claim that is too long does not keep a shorter
    one of less value from being shown.
    """
    ranked = _ranked(comparisons, article)
    if words is None:
        return frozenset(claim.id for claim in ranked)
    chosen: list[Claim] = []
    for claim in ranked:
        spans = merge([*(c.span for c in chosen), claim.span], text)
        if count_words(spans, text) <= words:
            chosen.append(claim)
    return frozenset(claim.id for claim in chosen)


def count_words(spans: Sequence[Span], text: str) -> int:
    """How many words the ``spans`` of ``text`` have, parted by white space."""
    return sum(len(span.of(text).split()) for span in spans)


def _ranked(comparisons: Sequence[Comparison], article: str) -> list[Claim]:
    """The article's claims, each once, those of most value first; equal ones in order of the text."""
    best: dict[str, tuple[tuple[int, int, Span], Claim]] = {}
    for comparison in comparisons:
        told_by = len({claim.article for claim in comparison.fact.claims})
        for claim in comparison.fact.claims:
            if claim.article == article:
                rank = (_VALUE.index(comparison.verdict), -told_by, claim.span)
                best[claim.id] = min(best.get(claim.id, (rank, claim)), (rank, claim), key=lambda pair: pair[0])
    return [claim for _, claim in sorted(best.values(), key=lambda pair: pair[0])]
