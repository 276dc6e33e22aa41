"""Matched quotes → groups that answer one question.

A group is a clique: each quote in it fits each quote of every other outlet. Links are taken strongest first, ties in
the order of the quotes, so the result does not depend on the order in which articles are read. A quote may stand in
several groups, where it answers several questions.
"""

from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from generator.align.quotes import ClausePair
from generator.model import Span

SAME_QUOTE = 0.7
"""Two stretches of a sentence are one quote where they share at least so much of the shorter one…"""
SAME_LENGTH = 0.5
"""…and the shorter is at least so much of the longer: a long clause does not swallow each point in it."""


class Quote(NamedTuple):
    """A stretch of a sentence (by its number in the story)."""

    sentence: int
    span: Span


@dataclass(frozen=True, slots=True, kw_only=True)
class Link:
    """Two quotes of two outlets that belong together, with the score of their sentences."""

    left: Quote
    right: Quote
    score: float


def make_links(
    clauses: Mapping[tuple[int, int], Sequence[ClausePair]], scores: Mapping[tuple[int, int], float]
) -> tuple[Link, ...]:
    """Links between quotes, strongest first, stretches of a sentence that say nearly the same made one."""
    quotes = _unify(clauses)
    links = {(quotes[i, c.left], quotes[j, c.right]): scores[i, j] for (i, j), pairs in clauses.items() for c in pairs}
    made = [Link(left=left, right=right, score=score) for (left, right), score in links.items()]
    return tuple(sorted(made, key=lambda k: (-k.score, k.left, k.right)))


def _unify(clauses: Mapping[tuple[int, int], Sequence[ClausePair]]) -> dict[tuple[int, Span], Quote]:
    """For each sentence and stretch, the quote that stands for it: the longest of those that say nearly the same."""
    chosen: dict[int, set[Span]] = defaultdict(set)
    for (i, j), pairs in clauses.items():
        for pair in pairs:
            chosen[i].add(pair.left)
            chosen[j].add(pair.right)
    quotes: dict[tuple[int, Span], Quote] = {}
    for number, spans in chosen.items():
        kept: list[Span] = []
        for span in sorted(spans, key=lambda s: (-len(s), s)):
            alike = [k for k in kept if overlap(k, span) >= SAME_QUOTE and len(span) >= SAME_LENGTH * len(k)]
            if not alike:
                kept.append(span)
            quotes[number, span] = Quote(number, alike[0] if alike else span)
    return quotes


def overlap(one: Span, other: Span) -> float:
    """Characters that two stretches share, as a part of the shorter one."""
    if not one.overlaps(other):
        return 0.0
    return (min(one.end, other.end) - max(one.start, other.start)) / max(min(len(one), len(other)), 1)


class Groups:
    """Groups of quotes, grown link by link."""

    def __init__(self, fits: Callable[[Quote, Quote], bool]) -> None:
        self._fits = fits
        self._groups: list[set[Quote]] = []
        self._of: dict[Quote, set[int]] = defaultdict(set)

    def add(self, link: Link) -> None:
        """Takes a link in: into a group of one of its quotes that the other fits, else as a group of its own."""
        if self._of[link.left] & self._of[link.right]:
            return
        near = self._of[link.left] | self._of[link.right]
        for number in sorted(near, key=lambda n: (-len(self._groups[n]), n)):
            new = [q for q in (link.left, link.right) if q not in self._groups[number]]
            if all(self._fits(q, member) for q in new for member in self._groups[number]):
                self._join(number, new)
                return
        self._groups.append(set())
        self._join(len(self._groups) - 1, [link.left, link.right])

    def _join(self, number: int, quotes: Sequence[Quote]) -> None:
        for quote in quotes:
            self._groups[number].add(quote)
            self._of[quote].add(number)

    def all(self) -> tuple[tuple[Quote, ...], ...]:
        """The groups, quotes in order, those contained in another left out."""
        groups = sorted({frozenset(g) for g in self._groups}, key=lambda g: (-len(g), sorted(g)))
        kept: list[frozenset[Quote]] = []
        for group in groups:
            if not any(group < k for k in kept):
                kept.append(group)
        return tuple(sorted(tuple(sorted(g)) for g in kept))
