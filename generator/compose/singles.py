"""What only one outlet tells, article by article, the most newsworthy first."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from generator.compose.facts import Cast, ClaimView, FactView
from generator.compose.views import Witness
from generator.model import BlockKind, Claim, Comparison, FactKind

SHOWN = 4
"""So many stand open for each article; the rest fold out."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SingleView:
    """A point of one article: the fact for its anchors, and the claim (the first, where there are several)."""

    fact: FactView
    claim: ClaimView


@dataclass(frozen=True, slots=True, kw_only=True)
class SinglesView:
    """One article's own points: ``shown`` at once, ``folded`` behind a fold."""

    witness: Witness
    shown: tuple[SingleView, ...]
    folded: tuple[SingleView, ...]

    @property
    def count(self) -> int:
        """All of them."""
        return len(self.shown) + len(self.folded)


def make_singles(
    singles: Sequence[tuple[Comparison, FactView]], cast: Cast, blocks: Mapping[tuple[str, int], BlockKind]
) -> tuple[SinglesView, ...]:
    """``singles`` by article, in the articles' order; ``blocks`` tells where each sentence (article, index) stands."""
    views = []
    for article, witness in cast.witnesses.items():
        own = [(c, view) for c, view in singles if c.fact.claims[0].article == article]
        own.sort(key=lambda pair: _newsworthiness(pair[0], blocks))
        points = tuple(SingleView(fact=view, claim=_first_told(view)) for _, view in own)
        if points:
            keep = SHOWN if len(points) > SHOWN + 1 else len(points)
            views.append(SinglesView(witness=witness, shown=points[:keep], folded=points[keep:]))
    return tuple(views)


def _first_told(fact: FactView) -> ClaimView:
    return next((claim for claim in fact.claims if not claim.withheld), fact.claims[0])


def _newsworthiness(comparison: Comparison, blocks: Mapping[tuple[str, int], BlockKind]) -> tuple[bool, int, int, str]:
    """Smaller is more: what an editor put first, then figures and statements, then the earlier in the article."""
    claim = comparison.fact.claims[0]
    if blocks.get((claim.article, claim.sentence)) is not BlockKind.PARAGRAPH:
        return not comparison.pinned, 9, claim.span.start, claim.id
    return not comparison.pinned, -_weight(comparison.fact.kind, claim), claim.span.start, claim.id


def _weight(kind: FactKind, claim: Claim) -> int:
    figures = bool(claim.quantities) or kind is FactKind.NUMBER
    return 2 * figures + (claim.speaker is not None) + bool(claim.mentions)
