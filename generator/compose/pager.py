"""A list that takes several pages: how many items stand on one, and the links between them."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TypeVar

T = TypeVar("T")

NEAR = 2
"""So many pages before and after its own does a page link to, beside the first and the last."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PageLink:
    """A link to the page of that ``number``; ``gap``: pages before it are left out."""

    number: int
    path: str
    gap: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Pager:
    """Where a page stands in its list: ``page`` is its number, from 1.

    ``links``  the first page, the last, and those near this one, which is among them; empty where it is the only one
    """

    page: int
    links: tuple[PageLink, ...]


def make_pager(page: int, count: int, path_of: Callable[[int], str]) -> Pager:
    """The pager of a page among ``count``; ``path_of`` gives the path of each number, from 1.

    >>> [(link.number, link.gap) for link in make_pager(6, 30, "{}.html".format).links]
    [(1, False), (4, True), (5, False), (6, False), (7, False), (8, False), (30, True)]
    """
    near = {1, count, *range(max(1, page - NEAR), min(count, page + NEAR) + 1)}
    for number in (2, count - 1):  # a gap of one page takes as much room as a link to it
        if {number - 1, number + 1} <= near:
            near.add(number)
    links = [PageLink(number=n, path=path_of(n), gap=n > 1 and n - 1 not in near) for n in sorted(near)]
    return Pager(page=page, links=tuple(links) if count > 1 else ())


def cut(items: Sequence[T], size: int) -> list[Sequence[T]]:
    """The items in parts of a size; one empty part where there is none."""
    return [items[start : start + size] for start in range(0, len(items), size)] or [()]
