"""Claims → facts: which sentences answer the same question, on what evidence, and in which words.

Pairs are judged by sentence, in two lanes: by all that the two have in common, or by a question with slots that both
answer. The clauses that carry the match are quoted; kept pairs are grouped into facts. What no other outlet tells
becomes a fact of one outlet.
"""

from collections.abc import Sequence
from functools import partial

from generator.align.clashes import clash
from generator.align.facts import make_fact, single_fact
from generator.align.grouping import Groups, Quote, make_links, without_rivals
from generator.align.kinds import fact_kind
from generator.align.quotes import best_clauses
from generator.align.singles import single_claims
from generator.align.slots import is_dated, past_times, same_past
from generator.align.tolls import join_tolls
from generator.align.weighing import Weighed, weigh
from generator.align.weights import Weights, default_weights
from generator.model import Article, Fact, Sentence, Span

__all__ = ["align", "fact_kind"]


def align(
    articles: Sequence[Article], sentences: Sequence[Sentence], weights: Weights | None = None
) -> tuple[Fact, ...]:
    """The facts of one story: those of several outlets, then those of one; claims in order of article id and position.

    The order in which articles come makes no difference. ``weights`` by default the package's table.
    """
    weighed = weigh(articles, sentences, weights or default_weights())
    quoting = weighed.weights.quoting
    kept = {
        key: best_clauses(weighed.pairs[key], score, quoting)
        for key, score in weighed.scores.items()
        if score >= weighed.least
    }
    groups = Groups(_Fit(weighed))
    links = make_links(kept, partial(_past_in, weighed), partial(_figures_in, weighed))
    for link in without_rivals(links, lambda q: weighed.profiles[q.sentence].outlet, quoting):
        groups.add(link)
    told_once = join_tolls(groups.all(), weighed.sentences)
    facts = [make_fact(group, articles, weighed) for group in told_once]
    told = {(c.article, c.sentence, c.span) for f in facts for c in f.claims}
    in_order = sorted(articles, key=lambda a: a.id)
    return (*facts, *(single_fact(claim) for claim in single_claims(in_order, weighed.sentences, told)))


def _past_in(weighed: Weighed, quote: Quote) -> frozenset[Span]:
    return past_times(weighed.profiles[quote.sentence].sentence, quote.span)


def _figures_in(weighed: Weighed, quote: Quote) -> frozenset[Span]:
    figures = weighed.profiles[quote.sentence].sentence.quantities
    return frozenset(figure.span for figure in figures if quote.span.contains(figure.span))


class _Fit:
    """Whether two quotes may stand in one group: by a score that suffices, as of one past time, or as of one outlet.

    Never where they clash.
    """

    def __init__(self, weighed: Weighed) -> None:
        self._weighed = weighed

    def __call__(self, one: Quote, other: Quote) -> bool:
        left, right = self._weighed.profiles[one.sentence], self._weighed.profiles[other.sentence]
        if left.outlet == right.outlet:
            # Of one outlet's quotes, one that names a time of the calendar and one that does not answer two questions.
            return is_dated(left.sentence, one.span) == is_dated(right.sentence, other.span)
        if clash(left.sentence, one.span, right.sentence, other.span):
            return False
        key = (min(one.sentence, other.sentence), max(one.sentence, other.sentence))
        if self._weighed.scores.get(key, float("-inf")) >= self._weighed.join:
            return True
        return same_past(left.sentence, one.span, right.sentence, other.span)
