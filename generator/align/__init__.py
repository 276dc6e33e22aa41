"""Claims → facts: which sentences answer the same question, on what evidence, and in which words.

Pairs are judged by sentence, with the evidence of all its features; the clauses that carry the match are quoted; kept
pairs are grouped into facts. What no other outlet tells becomes a fact of one outlet.
"""

from collections.abc import Mapping, Sequence
from hashlib import blake2b
from itertools import combinations

from generator.align.grouping import Groups, Quote, make_links
from generator.align.kinds import fact_kind
from generator.align.pairs import candidate_pairs
from generator.align.profile import Profile, make_profiles
from generator.align.quotes import best_clauses
from generator.align.singles import single_claims
from generator.align.slots import same_past
from generator.align.weights import Weights, default_weights
from generator.model import Article, Claim, Evidence, Fact, Match, Sentence

__all__ = ["align"]


def align(
    articles: Sequence[Article], sentences: Sequence[Sentence], weights: Weights | None = None
) -> tuple[Fact, ...]:
    """The facts of one story: those of several outlets, then those of one; claims in order of article id and position.

    The order in which articles come makes no difference: everything is put in order by article id first.
    """
    table = weights or default_weights()
    articles = sorted(articles, key=lambda a: a.id)
    sentences = sorted(sentences, key=lambda s: (s.article, s.index))
    profiles = make_profiles(articles, sentences)
    pairs = {(p.left.number, p.right.number): p for p in candidate_pairs(profiles)}
    evidence = {key: table.weigh(pair) for key, pair in pairs.items()}
    scores = {key: round(sum(e.weight for e in rows), 6) for key, rows in evidence.items()}
    least = table.least(scores.values(), len(sentences))
    kept = {key: best_clauses(pairs[key]) for key, score in scores.items() if score >= least}
    groups = Groups(_Fit(profiles, scores, least - table.join))
    for link in make_links(kept, scores):
        groups.add(link)
    maker = _FactMaker(articles, sentences, evidence)
    facts = [maker.fact(group) for group in groups.all()]
    told = {(c.article, c.span) for f in facts for c in f.claims}
    singles = [maker.single(c) for c in single_claims(articles, sentences, told)]
    return (*facts, *singles)


class _Fit:
    """Whether two quotes may stand in one group: of one outlet, with a score that suffices, or of one past time."""

    def __init__(self, profiles: Sequence[Profile], scores: Mapping[tuple[int, int], float], least: float) -> None:
        self._profiles = profiles
        self._scores = scores
        self._least = least

    def __call__(self, one: Quote, other: Quote) -> bool:
        left, right = self._profiles[one.sentence], self._profiles[other.sentence]
        if left.outlet == right.outlet:
            return True
        key = (min(one.sentence, other.sentence), max(one.sentence, other.sentence))
        if self._scores.get(key, float("-inf")) >= self._least:
            return True
        return same_past(left.sentence, one.span, right.sentence, other.span)


class _FactMaker:
    """Makes facts of groups of quotes."""

    def __init__(
        self,
        articles: Sequence[Article],
        sentences: Sequence[Sentence],
        evidence: Mapping[tuple[int, int], tuple[Evidence, ...]],
    ) -> None:
        self._articles = {a.id: a for a in articles}
        self._sentences = sentences
        self._evidence = evidence

    def fact(self, group: Sequence[Quote]) -> Fact:
        """A fact of several outlets, with the evidence of every pair of its sentences that was weighed."""
        claims = {q: self._claim(q) for q in group}
        matches = tuple(
            Match(left=claims[a].id, right=claims[b].id, evidence=self._evidence[a.sentence, b.sentence])
            for a, b in combinations(sorted(group), 2)
            if (a.sentence, b.sentence) in self._evidence
        )
        ordered = tuple(claims[q] for q in sorted(group))
        return Fact(id=_fact_id(ordered), kind=fact_kind(ordered), claims=ordered, matches=matches)

    def single(self, claim: Claim) -> Fact:
        """A fact that one outlet alone tells."""
        return Fact(id=_fact_id((claim,)), kind=fact_kind((claim,)), claims=(claim,), matches=())

    def _claim(self, quote: Quote) -> Claim:
        sentence = self._sentences[quote.sentence]
        return Claim.cut(self._articles[sentence.article], sentence, quote.span)


def _fact_id(claims: Sequence[Claim]) -> str:
    """Ten hex digits of the claims' ids, whatever their order."""
    return blake2b("\n".join(sorted(c.id for c in claims)).encode(), digest_size=5).hexdigest()
