"""Which fact comes first: what a reader gains most from."""

from collections.abc import Sequence

from generator.model import Claim, Comparison, FactKind, Stance, Verdict

_RANK = {Verdict.DISPUTE: 0, Verdict.DIFFER: 0, Verdict.REFINE: 1, Verdict.AGREE: 2, Verdict.SINGLE: 3}

GROUPS = ("pinned", "how-many", "when", "where", "who", "said", "next")
"""Kinds of question, in the order of the page, behind what an editor put first; the words "group.<key>" head them."""

_BY_KIND = {
    FactKind.NUMBER: "how-many",
    FactKind.EXTENT: "how-many",
    FactKind.DATE: "when",
    FactKind.PLACE: "where",
    FactKind.IDENTITY: "who",
    FactKind.CAUSE: "who",
}


def strength(comparison: Comparison) -> float:
    """How well the fact hangs together: the best score among its matches; 0 where it has none."""
    return max((match.score for match in comparison.fact.matches), default=0.0)


SortKey = tuple[bool, int, int, int, int, int, str]


def sort_key(comparison: Comparison) -> SortKey:
    """What an editor put first; disagreement; the more articles, the sharper kind, the earlier; the id last."""
    claims = comparison.fact.claims
    articles = len({claim.article for claim in claims})
    sharp = 0 if comparison.fact.kind in (FactKind.NUMBER, FactKind.DATE) else 1
    first = min((claim.span.start for claim in claims), default=0)
    rank = _RANK[comparison.verdict]
    return not comparison.pinned, rank, -articles, sharp, first, -len(claims), comparison.fact.id


def sharpness(comparison: Comparison) -> tuple[bool, int, int, SortKey]:
    """The order of the difference cards: what an editor put first, then figures; those without a caution first."""
    sharp = 0 if comparison.fact.kind in (FactKind.NUMBER, FactKind.DATE) else 1
    return not comparison.pinned, sharp, len(comparison.cautions), sort_key(comparison)


def group_of(comparison: Comparison) -> str:
    """The key of the kind of question in ``GROUPS``, or "pinned"."""
    if comparison.pinned:
        return "pinned"
    by_kind = _BY_KIND.get(comparison.fact.kind)
    if by_kind:
        return by_kind
    claims = comparison.fact.claims
    if _most([claim.stance in (Stance.PLANS, Stance.DEMANDS) for claim in claims]):
        return "next"
    return "said" if _most([_is_said(claim) for claim in claims]) else "who"


def _is_said(claim: Claim) -> bool:
    return claim.speaker is not None


def _most(flags: Sequence[bool]) -> bool:
    return 2 * sum(flags) > len(flags)
