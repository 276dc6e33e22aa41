"""Matched quotes → groups that answer one question.

An outlet answers a question once, as a rule: what goes with a second quote of it must be far surer. A group is a
clique: each quote in it fits each quote of every other outlet. Links are taken strongest first, ties in the order of
the quotes, so the result does not depend on the order in which articles are read. A quote may stand in several groups,
where it answers several questions.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from generator.align.quotes import ClausePair
from generator.align.weights import Quoting
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
    """Two quotes of two outlets that belong together; ``worth``: the log odds that they answer one question."""

    left: Quote
    right: Quote
    worth: float


def make_links(clauses: Mapping[tuple[int, int], Sequence[ClausePair]]) -> tuple[Link, ...]:
    """Links between quotes, strongest first, stretches of a sentence that say nearly the same made one."""
    quotes = _unify(clauses)
    links: dict[tuple[Quote, Quote], float] = {}
    for (i, j), pairs in clauses.items():
        for pair in pairs:
            ends = quotes[i, pair.left], quotes[j, pair.right]
            links[ends] = max(pair.worth, links.get(ends, pair.worth))
    made = [Link(left=left, right=right, worth=worth) for (left, right), worth in links.items()]
    return tuple(sorted(made, key=lambda k: (-k.worth, k.left, k.right)))


def without_rivals(links: Iterable[Link], outlet_of: Callable[[Quote], str], quoting: Quoting) -> Iterator[Link]:
    """The ``links``, strongest first, but for those that others make improbable.

    An outlet answers a question once, as a rule. So a quote that goes with one of an outlet seldom goes with a second,
    and two that both have a stronger one there mostly answer two questions.
    """
    partners: defaultdict[Quote, set[str]] = defaultdict(set)
    for link in links:
        left, right = outlet_of(link.left), outlet_of(link.right)
        rivals = (right in partners[link.left]) + (left in partners[link.right])
        if link.worth >= quoting.least + rivals * quoting.rival:
            partners[link.left].add(right)
            partners[link.right].add(left)
            yield link


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
