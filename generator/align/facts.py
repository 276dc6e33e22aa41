"""Groups of quotes → facts."""

from collections.abc import Sequence
from hashlib import blake2b
from itertools import combinations

from generator.align.grouping import Quote
from generator.align.kinds import fact_kind
from generator.align.weighing import Weighed
from generator.model import Article, Claim, Fact, Match


def make_fact(group: Sequence[Quote], articles: Sequence[Article], weighed: Weighed) -> Fact:
    """A fact of several outlets, with the evidence of every pair of its sentences that was weighed."""
    by_id = {a.id: a for a in articles}
    ordered = sorted(group)
    claims = tuple(_claim(quote, by_id[weighed.sentences[quote.sentence].article], weighed) for quote in ordered)
    matches = tuple(
        Match(left=claims[i].id, right=claims[j].id, evidence=weighed.evidence((a.sentence, b.sentence)))
        for (i, a), (j, b) in combinations(enumerate(ordered), 2)
        if (a.sentence, b.sentence) in weighed.pairs
    )
    return Fact(id=_fact_id(claims), kind=fact_kind(claims), claims=claims, matches=matches)


def single_fact(claim: Claim) -> Fact:
    """A fact that one outlet alone tells."""
    return Fact(id=_fact_id((claim,)), kind=fact_kind((claim,)), claims=(claim,), matches=())


def _claim(quote: Quote, article: Article, weighed: Weighed) -> Claim:
    return Claim.cut(article, weighed.sentences[quote.sentence], quote.span)


def _fact_id(claims: Sequence[Claim]) -> str:
    """Ten hex digits of the claims' ids, whatever their order."""
    return blake2b("\n".join(sorted(c.id for c in claims)).encode(), digest_size=5).hexdigest()
