"""How much a term says, by how many reports of the same days have it.

Two reports that share a term tell one story the more probably the fewer other reports have it; so a term's weight is
the logarithm of its rarity, as in the inverse document frequency of Spärck Jones (1972). Here the reports are counted
that came out within days of the article, then, for an eighth, those before, and always what news at large would bring:
``IMAGINED`` reports, with the shares of ``generator.lexicon.everyday``. Numbers are absolute, not shares of the site,
so an article weighs on no other with which it shares no term, and on none that is older by more than ``WINDOW`` days.
"""

import math
from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Mapping, Sequence
from functools import cache
from types import MappingProxyType

from generator.gather.terms import FIGURE, KINDS, LEAD, Terms
from generator.lexicon.everyday import RARE, everyday_words, figure_share
from generator.text.words import stem

WINDOW = 14
"""Days within which reports of one event come out."""
EARLIER = 0.125
"""How much an earlier report counts, beside one of the same days."""
IMAGINED = 1000
COMMON = 1000
"""A term that so many reports have says nothing."""
HEAD_SHARE = 0.3
"""Of the reports that have a word, those that have it in their head."""


class Rarity:
    """Weights of terms, from the terms of all articles."""

    def __init__(self, articles: Sequence[Terms]) -> None:
        days: dict[tuple[str, str], list[int]] = defaultdict(list)
        undated: dict[tuple[str, str], int] = defaultdict(int)
        for terms in articles:
            for kind in KINDS:
                for key in terms.counts[kind]:
                    if terms.day is None:
                        undated[kind, key] += 1
                    else:
                        days[kind, key].append(terms.day)
        for own in days.values():
            own.sort()
        self._days = days
        self._undated = undated
        self._terms = {term: term for term in (*days, *undated)}

    def term(self, kind: str, key: str) -> tuple[str, str]:
        """The term as one object for all articles that have it: a large site has many."""
        return self._terms[kind, key]

    def weight(self, kind: str, key: str, day: int | None) -> float:
        """What the term says of a report of that ``day``, in natural logarithms: 0 for a common one."""
        own = self._days.get((kind, key), ())
        if day is None:
            near, before = len(own), len(own)
        else:
            before = bisect_right(own, day + WINDOW)
            near = before - bisect_left(own, day - WINDOW)
        undated = self._undated.get((kind, key), 0)
        seen = near + undated + EARLIER * (before + undated) + IMAGINED * _share(kind, key)
        return max(0.0, math.log(COMMON / seen))


@cache
def _share(kind: str, key: str) -> float:
    """The share of reports at large that have the term, 0 to 1; two words that stand together are rare."""
    if kind == FIGURE:
        return figure_share(key)
    if key[0].isdigit():
        return figure_share(key) * HEAD_SHARE
    share = _shares().get(key, RARE)
    return max(RARE, share * HEAD_SHARE) if kind == LEAD else share


@cache
def _shares() -> Mapping[str, float]:
    """The everyday words by their stems; of several words of one stem the commonest counts."""
    shares: dict[str, float] = {}
    for word, share in everyday_words().items():
        key = stem(word)
        shares[key] = max(share, shares.get(key, 0.0))
    return MappingProxyType(shares)
