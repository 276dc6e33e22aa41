"""Matched quotes → groups that answer one question.

An outlet answers a question once, as a rule: what goes with a second quote of it must be far surer. A group is a
clique: each quote in it fits each quote of every other outlet. Links are taken strongest first, ties in the order of
the quotes, so the result does not depend on the order in which articles are read. A quote may stand in several groups,
where it answers several questions.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence, Set
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


def make_links(
    clauses: Mapping[tuple[int, int], Sequence[ClausePair]],
    past_of: Callable[[Quote], Set[Span]],
    figures_of: Callable[[Quote], Set[Span]],
) -> tuple[Link, ...]:
    """Links between quotes, strongest first, stretches of a sentence that say nearly the same made one.

    ``past_of`` gives the times before the story that a quote names, ``figures_of`` its figures, by their places.
    """
    quotes = _quotes(clauses, past_of, figures_of)
    links: dict[tuple[Quote, Quote], float] = {}
    for (i, j), pairs in clauses.items():
        for pair in pairs:
            ends = quotes[Quote(i, pair.left)], quotes[Quote(j, pair.right)]
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


def _quotes(
    clauses: Mapping[tuple[int, int], Sequence[ClausePair]],
    past_of: Callable[[Quote], Set[Span]],
    figures_of: Callable[[Quote], Set[Span]],
) -> dict[Quote, Quote]:
    """For each chosen stretch of a sentence, the quote that stands for it."""
    chosen: dict[int, set[Quote]] = defaultdict(set)
    for (i, j), pairs in clauses.items():
        for pair in pairs:
            chosen[i].add(Quote(i, pair.left))
            chosen[j].add(Quote(j, pair.right))
    quotes: dict[Quote, Quote] = {}
    for own in chosen.values():
        short = {quote: _of_one_past(quote, own, past_of) for quote in own}
        long = _unify(set(short.values()), figures_of)
        quotes.update((quote, long[short[quote]]) for quote in own)
    return quotes


def _of_one_past(quote: Quote, others: Iterable[Quote], past_of: Callable[[Quote], Set[Span]]) -> Quote:
    """The shortest quote inside this one that looks back to the same times: both tell of one event."""
    past = past_of(quote)
    inside = [q for q in others if past and quote.span.contains(q.span) and past_of(q) == past]
    return min(inside, key=lambda q: (len(q.span), q.span), default=quote)


def _unify(quotes: Set[Quote], figures_of: Callable[[Quote], Set[Span]]) -> dict[Quote, Quote]:
    """For each quote of a sentence the one that stands for it: the longest of those that say nearly the same.

    Who gives one figure does not say the same as who gives a second beside it.
    """
    found: dict[Quote, Quote] = {}
    kept: list[Quote] = []
    for quote in sorted(quotes, key=lambda q: (-len(q.span), q.span)):
        figures = figures_of(quote)
        alike = [k for k in kept if _say_nearly_same(k, quote) and (not figures or figures == figures_of(k))]
        if not alike:
            kept.append(quote)
        found[quote] = alike[0] if alike else quote
    return found


def _say_nearly_same(long: Quote, short: Quote) -> bool:
    """Whether two stretches of a sentence share most of the shorter one, and that is much of the longer."""
    return overlap(long.span, short.span) >= SAME_QUOTE and len(short.span) >= SAME_LENGTH * len(long.span)


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
        """The groups, quotes in order, those left out that another says already."""
        groups = sorted({frozenset(g) for g in self._groups}, key=lambda g: (-len(g), _length(g), sorted(g)))
        kept: list[frozenset[Quote]] = []
        for group in groups:
            if not any(_is_said_in(group, k) for k in kept):
                kept.append(group)
        return tuple(sorted(tuple(sorted(g)) for g in kept))


def _length(group: Set[Quote]) -> int:
    return sum(len(quote.span) for quote in group)


def _is_said_in(group: Set[Quote], other: Set[Quote]) -> bool:
    """Whether all quotes of the first group stand in the other, but for being longer or shorter there."""
    return all(any(_is_nested(quote, member) for member in other) for quote in group)


def _is_nested(one: Quote, other: Quote) -> bool:
    """Whether one of two quotes of a sentence lies in the other."""
    return one.sentence == other.sentence and (one.span.contains(other.span) or other.span.contains(one.span))
