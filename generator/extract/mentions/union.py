"""Joins what belongs together, whatever the order in which the ties are found."""

from collections.abc import Hashable, Iterable, Mapping
from types import MappingProxyType
from typing import TypeVar

T = TypeVar("T", bound=Hashable)


def representatives(items: Iterable[T], ties: Iterable[tuple[T, T]]) -> Mapping[T, T]:
    """Each item with the first of ``items`` that a chain of ties joins it to (union-find with path halving).

    >>> dict(representatives("abcd", [("c", "a"), ("d", "c")]))
    {'a': 'a', 'b': 'b', 'c': 'a', 'd': 'a'}
    """
    ordered = tuple(dict.fromkeys(items))
    rank = {item: n for n, item in enumerate(ordered)}
    parent = list(range(len(ordered)))
    for one, other in ties:
        a, b = _root(parent, rank[one]), _root(parent, rank[other])
        parent[max(a, b)] = min(a, b)
    return MappingProxyType({item: ordered[_root(parent, n)] for item, n in rank.items()})


def _root(parent: list[int], at: int) -> int:
    while parent[at] != at:
        parent[at] = parent[parent[at]]
        at = parent[at]
    return at
