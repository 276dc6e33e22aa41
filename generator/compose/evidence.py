"""Why claims stand in one row, in the words and weights of the match."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from generator.compose.views import Witness
from generator.i18n import Words
from generator.model import Fact, Match


@dataclass(frozen=True, slots=True, kw_only=True)
class EvidenceView:
    """One feature's part: ``weight`` as printed ("+4.12"), ``share`` of the longest bar in the fact, 0 to 100."""

    label: str
    weight: str
    share: float
    against: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class MatchView:
    """Two articles' claims with what ties them; ``score`` is the sum of the weights, as printed."""

    left: Witness
    right: Witness
    score: str
    evidence: tuple[EvidenceView, ...]


def make_matches(fact: Fact, witnesses: Mapping[str, Witness], words: Words) -> tuple[MatchView, ...]:
    """The strongest matches that hold the articles together: one fewer than there are articles."""
    articles = {claim.id: claim.article for claim in fact.claims}
    chosen = _spanning(fact.matches, articles)
    longest = max((abs(e.weight) for match in chosen for e in match.evidence), default=1.0) or 1.0
    return tuple(_match_view(match, {c: witnesses[a] for c, a in articles.items()}, longest, words) for match in chosen)


def _spanning(matches: Sequence[Match], articles: Mapping[str, str]) -> list[Match]:
    """A spanning forest of the heaviest matches over the articles (Kruskal), heaviest first."""
    group = {article: article for article in articles.values()}
    chosen = []
    for match in sorted(matches, key=lambda m: (-m.score, m.left, m.right)):
        if match.left not in articles or match.right not in articles:
            continue
        left, right = group[articles[match.left]], group[articles[match.right]]
        if left != right:
            chosen.append(match)
            group = {article: left if g == right else g for article, g in group.items()}
    return chosen


def _match_view(match: Match, tellers: Mapping[str, Witness], longest: float, words: Words) -> MatchView:
    """``tellers`` are the witnesses by claim, ``longest`` is the weight that fills a bar."""
    evidence = sorted(match.evidence, key=lambda e: (-e.weight, e.feature, e.level))
    return MatchView(
        left=tellers[match.left],
        right=tellers[match.right],
        score=words.signed(match.score),
        evidence=tuple([_evidence_view(e.label, e.weight, longest, words) for e in evidence]),
    )


@lru_cache(maxsize=4096)
def _evidence_view(label: str, weight: float, longest: float, words: Words) -> EvidenceView:
    """The view of evidence, which says the same over and over: one serves all facts."""
    share = round(100 * abs(weight) / longest, 1)
    return EvidenceView(label=label, weight=words.signed(weight), share=share, against=weight < 0)
