"""How probably two articles report one event.

Each article is a vector for each kind of term: its weights by rarity and count, of length 1 or less. The products of
two articles' vectors, one for each kind, are added up with the weights of ``WEIGHTS`` to the odds that both report one
event. Articles are found through the terms that they share (an inverted index), within a window of days; no step looks
at all pairs.
"""

import math
from collections import defaultdict, deque
from collections.abc import Iterator, Mapping, Sequence
from itertools import chain
from types import MappingProxyType

from generator.gather.rarity import WINDOW, Rarity
from generator.gather.terms import FIGURE, KINDS, LEAD, NAME, Terms

WEIGHTS: Mapping[str, float] = MappingProxyType({NAME: 9.8, FIGURE: 3.4, LEAD: 6.1})
PRIOR = -3.8
"""In natural-log odds. These and the weights are rounded from fits by ``benchmarks/fit_gathering.py``."""
FEW: Mapping[str, float] = MappingProxyType({NAME: 6.0, FIGURE: 0.0, LEAD: 0.0})
"""So much length more a vector counts as having: two articles of few names are not one story for sharing them."""
MOST = 0.5
"""No term makes up more of a vector: one rare place in common is no event."""
A_DAY = -0.1
"""What each day that lies between two articles takes from the odds."""
DAYS_UNKNOWN = 10
"""So many days count as lying between two articles of which one bears no date."""
LEAST = 0.05
"""A pair that is less probable than this counts as not alike at all."""
LEAST_ODDS = math.log(LEAST / (1 - LEAST))

Term = tuple[str, str]
Vector = Mapping[Term, float]
Pair = tuple[int, int]


def find_likeness(articles: Sequence[Terms]) -> tuple[tuple[Vector, ...], dict[Pair, float]]:
    """The vector of each article, and the probability of each pair that may report one event, as (lower, higher)."""
    vectors = make_vectors(articles)
    found = {}
    for pair, product in _products(articles, vectors):
        odds = PRIOR + product + A_DAY * _days_between(articles[pair[0]], articles[pair[1]])
        if odds >= LEAST_ODDS:
            found[pair] = 1 / (1 + math.exp(-odds))
    return vectors, found


def make_vectors(articles: Sequence[Terms]) -> tuple[Vector, ...]:
    """The vector of each article."""
    rarity = Rarity(articles)
    return tuple(_vector(terms, rarity) for terms in articles)


def _days_between(left: Terms, right: Terms) -> int:
    if left.day is not None and right.day is not None:
        return abs(left.day - right.day)
    return 0 if left.day is right.day else DAYS_UNKNOWN


def _vector(terms: Terms, rarity: Rarity) -> Vector:
    """The article's weights: a product of two such vectors is the sum over the kinds, each with its weight."""
    vector: dict[Term, float] = {}
    for kind in KINDS:
        own = {
            key: weight * (1 + math.log(count))
            for key, count in terms.counts[kind].items()
            if (weight := rarity.weight(kind, key, terms.day)) > 0
        }
        length = math.hypot(FEW[kind], *own.values())
        scale = math.sqrt(WEIGHTS[kind])
        vector.update((rarity.term(kind, key), scale * min(value / length, MOST)) for key, value in own.items())
    return vector


def _products(articles: Sequence[Terms], vectors: Sequence[Vector]) -> Iterator[tuple[Pair, float]]:
    """Each two articles that share a term and are near in time, with the product of their vectors.

    Articles are taken in order of their days, undated ones first: what is dated leaves the index after ``WINDOW`` days.
    """
    undated = [n for n, terms in enumerate(articles) if terms.day is None]
    dated = sorted((terms.day, n) for n, terms in enumerate(articles) if terms.day is not None)
    lasting: dict[Term, list[tuple[int, float]]] = defaultdict(list)
    passing: dict[Term, deque[tuple[int, float]]] = defaultdict(deque)
    for n in undated:
        products: dict[int, float] = defaultdict(float)
        for term, value in vectors[n].items():
            for other, its_value in lasting[term]:
                products[other] += value * its_value
            lasting[term].append((n, value))
        yield from (((other, n), product) for other, product in products.items())
    for day, n in dated:
        products = defaultdict(float)
        for term, value in vectors[n].items():
            posted = passing[term]
            while posted and (articles[posted[0][0]].day or 0) < day - WINDOW:
                posted.popleft()
            for other, its_value in chain(posted, lasting.get(term, ())):
                products[other] += value * its_value
            posted.append((n, value))
        for other, product in products.items():
            if (articles[other].latest or day) >= day - WINDOW:
                yield (min(n, other), max(n, other)), product
