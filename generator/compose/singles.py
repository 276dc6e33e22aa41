"""What only one outlet tells, article by article, the most newsworthy first."""

from collections import defaultdict
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
    """One article's own points: ``shown`` at once, ``folded`` behind a fold, ``more`` on another page."""

    witness: Witness
    shown: tuple[SingleView, ...]
    folded: tuple[SingleView, ...]
    more: int = 0

    @property
    def count(self) -> int:
        """All of them."""
        return len(self.shown) + len(self.folded) + self.more


def make_singles(
    singles: Sequence[tuple[Comparison, FactView]], cast: Cast, blocks: Mapping[tuple[str, int], BlockKind]
) -> tuple[SinglesView, ...]:
    """``singles`` by article, in the articles' order; ``blocks`` tells where each sentence (article, index) stands."""
    by_article: defaultdict[str, list[tuple[Comparison, FactView]]] = defaultdict(list)
    for pair in singles:
        by_article[pair[0].fact.claims[0].article].append(pair)
    views = []
    for article, witness in cast.witnesses.items():
        own = by_article[article]
        own.sort(key=lambda pair: _newsworthiness(pair[0], blocks))
        points = tuple(SingleView(fact=view, claim=_first_told(view)) for _, view in own)
        if points:
            keep = SHOWN if len(points) > SHOWN + 1 else len(points)
            views.append(SinglesView(witness=witness, shown=points[:keep], folded=points[keep:]))
    return tuple(views)


def list_singles(singles: Sequence[tuple[Comparison, FactView]], cast: Cast) -> tuple[SinglesView, ...]:
    """``singles`` by article, in the articles' order and as they come, all of them open."""
    found: defaultdict[str, list[SingleView]] = defaultdict(list)
    for comparison, view in singles:
        found[comparison.fact.claims[0].article].append(SingleView(fact=view, claim=_first_told(view)))
    return tuple(
        SinglesView(witness=witness, shown=tuple(found[article]), folded=())
        for article, witness in cast.witnesses.items()
        if article in found
    )


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
