"""Facts → the same facts under the ids that they had.

What is new gets an id from its own words: a claim from its article and quote, a fact from its first claim. What was
there before keeps its id by overlap: a claim where it shares most of its passage with the known one, a fact where it
shares most of its claims. So an id survives new articles, edits, and another cut of a quote. Where the claims of a fact
part, the id stays with those that still answer its question.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from hashlib import blake2b
from itertools import count

from generator.addresses.book import Book
from generator.addresses.places import Place, places_now
from generator.addresses.questions import asks
from generator.model import Article, Claim, Fact, Match, Span

_SAME_CLAIM = 0.5
"""A claim is the known one where the two share at least so much of the stretch that they cover together."""
_SAME_FACT = 0.3
"""A fact is the known one where they share at least so much of their claims (Dice coefficient)."""


def assign(facts: Sequence[Fact], articles: Sequence[Article], book: Book) -> tuple[Fact, ...]:
    """``facts``, in their order, with the ids that ``book`` knows for them and new ones for the rest.

    Facts and claims keep their order. An id of ``book`` that no fact bears any more is among the ``was`` of the fact
    that holds its claims now; for claims likewise. With the book that was written for the outcome, the outcome is the
    same.
    """
    now = places_now(book, articles)
    claims = _named_claims(facts, now, book)
    renamed = tuple(_with_claims(fact, claims) for fact in facts)
    shares = _Shares(book, now, renamed)
    inherited = _fact_ids(shares)
    taken = set(inherited.values())
    named = []
    for number, fact in enumerate(renamed):
        name = inherited.get(number) or _new_id(fact, taken)
        taken.add(name)
        named.append(replace(fact, id=name))
    return tuple(_with_was(named, shares, inherited, taken, book))


def _place(claim: Claim) -> Place:
    return Place(claim.article, claim.span)


def _named_claims(facts: Sequence[Fact], now: Mapping[str, Place], book: Book) -> Mapping[Place, Claim]:
    """The claims of the facts by their places, with the ids that are known for them."""
    own = {_place(claim): claim for fact in facts for claim in fact.claims}
    ids = _claim_ids(own, now)
    taken = set(ids.values())
    kept = {key: place for place, key in ids.items()}
    was: defaultdict[Place, set[str]] = defaultdict(set)
    standing = _by_article(own)
    for key, old in now.items():
        place = kept.get(key) or _holder(old, standing[old.article])
        if place is not None:
            was[place] |= {key, *book.claims[key].was} - taken
    return {place: _named(claim, ids[place], tuple(sorted(was[place]))) for place, claim in own.items()}


def _named(claim: Claim, name: str, was: tuple[str, ...]) -> Claim:
    """The claim under this id; itself where it has it already, as all claims of a new story."""
    return claim if (claim.id, claim.was) == (name, was) else replace(claim, id=name, was=was)


def _claim_ids(own: Mapping[Place, Claim], now: Mapping[str, Place]) -> dict[Place, str]:
    """The id of each claim by its place: of the known claims that share enough with it, the one that shares most."""
    standing = _by_article(own)
    pairs = [
        (-round(share, 6), key != own[place].id, key, place)
        for key, old in now.items()
        for place in standing[old.article]
        if (share := _jaccard(old.span, place.span)) >= _SAME_CLAIM
    ]
    ids: dict[Place, str] = {}
    taken: set[str] = set()
    for _, _, key, place in sorted(pairs):
        if place not in ids and key not in taken:
            ids[place] = key
            taken.add(key)
    for place in sorted(own.keys() - ids.keys()):
        ids[place] = _free(own[place].id, taken)
        taken.add(ids[place])
    return ids


def _by_article(places: Iterable[Place]) -> defaultdict[str, list[Place]]:
    found: defaultdict[str, list[Place]] = defaultdict(list)
    for place in sorted(places):
        found[place.article].append(place)
    return found


def _holder(old: Place, places: Iterable[Place]) -> Place | None:
    """The first of the places that hold most of an old one; None where none holds any of it."""
    best = max(places, key=lambda place: _held(old.span, place.span), default=None)
    return best if best is not None and best.span.overlaps(old.span) else None


def _with_claims(fact: Fact, claims: Mapping[Place, Claim]) -> Fact:
    new = {claim.id: claims[_place(claim)] for claim in fact.claims}
    return replace(
        fact,
        claims=tuple(new[claim.id] for claim in fact.claims),
        matches=tuple(_between(match, new[match.left].id, new[match.right].id) for match in fact.matches),
    )


def _between(match: Match, left: str, right: str) -> Match:
    return match if (match.left, match.right) == (left, right) else replace(match, left=left, right=right)


def _jaccard(one: Span, other: Span) -> float:
    shared = _shared(one, other)
    return shared / (len(one) + len(other) - shared) if shared else 0.0


def _held(old: Span, span: Span) -> float:
    """How much of ``old`` lies in ``span``, 0 to 1."""
    return _shared(old, span) / len(old) if len(old) else 0.0


def _shared(one: Span, other: Span) -> int:
    return max(0, min(one.end, other.end) - max(one.start, other.start))


class _Shares:
    """What known facts have in common with those of now."""

    def __init__(self, book: Book, now: Mapping[str, Place], facts: Sequence[Fact]) -> None:
        self._book = book
        self._now = now
        self._facts = facts
        self._sizes = [len(fact.claims) for fact in facts]
        self._standing: defaultdict[str, list[tuple[int, Span]]] = defaultdict(list)
        for number, fact in enumerate(facts):
            for claim in fact.claims:
                self._standing[claim.article].append((number, claim.span))

    def enough(self) -> Iterator[tuple[float, str, int]]:
        """For known facts and the numbers of those of now that share enough of their claims: how much.

        Where some of these still ask what the known fact asked, the others are none of it.
        """
        alike: defaultdict[str, list[tuple[float, int]]] = defaultdict(list)
        for share, key, number in self._likeness():
            if share >= _SAME_FACT:
                alike[key].append((share, number))
        for key, found in alike.items():
            question = self._book.facts[key].asks
            asking = [(share, number) for share, number in found if question and asks(self._facts[number], question)]
            yield from ((share, key, number) for share, number in asking or found)

    def _likeness(self) -> Iterator[tuple[float, str, int]]:
        """For known facts and the numbers of facts of now that share claims: the Dice coefficient of their claims."""
        for key, known in self._book.facts.items():
            sums: defaultdict[int, float] = defaultdict(float)
            for place in (self._now[c] for c in known.claims if c in self._now):
                for number, share in self._best(place, _jaccard).items():
                    sums[number] += share
            for number, total in sums.items():
                yield 2 * total / (len(known.claims) + self._sizes[number]), key, number

    def holder(self, key: str) -> int | None:
        """The number of the fact that holds most of what stood in a known one; None where none holds any of it."""
        sums: defaultdict[int, float] = defaultdict(float)
        for place in (self._now[c] for c in self._book.facts[key].claims if c in self._now):
            for number, share in self._best(place, _held).items():
                sums[number] += share
        return max(sums, key=lambda number: (round(sums[number], 6), -number), default=None)

    def _best(self, place: Place, measure: Callable[[Span, Span], float]) -> dict[int, float]:
        """For each fact with a claim that overlaps ``place``, the most that one of its claims shares with it."""
        best: dict[int, float] = {}
        for number, span in self._standing[place.article]:
            share = measure(place.span, span)
            if share > best.get(number, 0.0):
                best[number] = share
        return best


def _fact_ids(shares: _Shares) -> dict[int, str]:
    """The known ids of facts by their numbers: those that share most first, each known id once."""
    pairs = [(-round(share, 6), key, number) for share, key, number in shares.enough()]
    ids: dict[int, str] = {}
    taken: set[str] = set()
    for _, key, number in sorted(pairs, key=lambda p: (p[0], p[2], p[1])):
        if number not in ids and key not in taken:
            ids[number] = key
            taken.add(key)
    return ids


def _with_was(
    facts: Sequence[Fact], shares: _Shares, inherited: Mapping[int, str], taken: set[str], book: Book
) -> Iterator[Fact]:
    """The facts with the ids of those that are part of them now; an id that a fact bears leads to that fact alone."""
    was: defaultdict[int, list[str]] = defaultdict(list)
    kept = {key: number for number, key in inherited.items()}
    for key in sorted(book.facts):
        number = kept.get(key, shares.holder(key))
        if number is not None:
            was[number] += [key, *book.facts[key].was]
    for number, fact in enumerate(facts):
        yield replace(fact, was=tuple(sorted({key for key in was[number] if key not in taken})))


def _new_id(fact: Fact, taken: set[str]) -> str:
    """An id from the fact's first claim; where that is taken, from as many of its claims as tell it apart."""
    for size in range(1, len(fact.claims) + 1):
        name = _digest(claim.id for claim in fact.claims[:size])
        if name not in taken:
            return name
    return _free(_digest(claim.id for claim in fact.claims), taken)


def _free(name: str, taken: set[str]) -> str:
    """``name``, or what is made of it where it is taken."""
    options = (name if number == 0 else _digest((name, str(number))) for number in count())
    return next(option for option in options if option not in taken)


def _digest(parts: Iterator[str] | tuple[str, ...]) -> str:
    return blake2b("\n".join(parts).encode(), digest_size=5).hexdigest()
