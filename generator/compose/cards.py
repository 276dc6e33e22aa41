"""The facts that differ or are disputed, as cards."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from generator.compose.facts import ClaimView, FactView, Placed, ReadingView
from generator.compose.views import Witness
from generator.model import Verdict


@dataclass(frozen=True, slots=True, kw_only=True)
class CardReading:
    """One answer on a card: ``headline`` is "" where only the quotes tell it; ``side`` names a side of a dispute.

    ``more`` further claims stand elsewhere. Of ``claims``,
    ``shown`` are the first of each article, ``folded`` those in which it says the same again.
    """

    headline: str
    witnesses: tuple[Witness, ...]
    claims: tuple[Placed, ...]
    side: str = ""
    more: int = 0

    @property
    def shown(self) -> tuple[Placed, ...]:
        """One claim an article."""
        first = {placed.claim.witness.article: placed for placed in reversed(self.claims)}
        return tuple(placed for placed in self.claims if first[placed.claim.witness.article] is placed)

    @property
    def folded(self) -> tuple[Placed, ...]:
        """What its articles say of it once more."""
        return tuple(placed for placed in self.claims if placed not in self.shown)


@dataclass(frozen=True, slots=True, kw_only=True)
class Card:
    """A fact with its answers set large."""

    fact: FactView
    readings: tuple[CardReading, ...]

    @property
    def lines(self) -> tuple[Placed, ...]:
        """The claims of all answers, each once."""
        placed = {p.claim.id: p for reading in reversed(self.readings) for p in reversed(reading.claims)}
        return tuple(reversed(placed.values()))

    @property
    def claim_ids(self) -> tuple[str, ...]:
        """The claims that stand on the card."""
        return tuple(placed.claim.id for reading in self.readings for placed in reading.claims)


def make_cards(facts: Iterable[FactView], shown: Iterable[str] = (), most: int | None = None) -> tuple[Card, ...]:
    """Cards for ``facts``, in their order; a claim has its anchor on the first card that shows it.

    ``shown`` are the ids of claims that stand above these cards. An answer has as many claims as ``most``, if given.
    """
    seen = set(shown)
    return tuple(Card(fact=fact, readings=_readings(fact, seen, most)) for fact in facts)


def _readings(fact: FactView, seen: set[str], most: int | None) -> tuple[CardReading, ...]:
    """The sides of a dispute, else the answers."""
    if fact.verdict.key == Verdict.DISPUTE.value and fact.sides:
        return tuple(
            CardReading(
                headline="",
                witnesses=(),
                claims=_placed(side.claims[:most], seen),
                side=side.heading,
                more=len(side.claims) - len(side.claims[:most]),
            )
            for side in fact.sides
        )
    return tuple(_reading(reading, seen, most) for reading in _once(fact.readings))


def _once(readings: Iterable[ReadingView]) -> Iterator[ReadingView]:
    """The answers; of those that only their quotes tell, each quote once."""
    told: set[str] = set()
    for reading in readings:
        new = tuple(claim for claim in reading.claims if reading.headline or claim.id not in told)
        told |= {claim.id for claim in new}
        if new:
            yield replace(reading, claims=new)


def _reading(reading: ReadingView, seen: set[str], most: int | None) -> CardReading:
    """The answer with its claims' anchors; adds the claims to ``seen``. Where not all are shown, one an article."""
    claims = reading.claims if most is None else _one_each(reading.claims)[:most]
    return CardReading(
        headline=reading.headline,
        witnesses=reading.witnesses,
        claims=_placed(claims, seen),
        more=len(reading.claims) - len(claims),
    )


def _one_each(claims: Iterable[ClaimView]) -> tuple[ClaimView, ...]:
    first: dict[str, ClaimView] = {}
    for claim in claims:
        first.setdefault(claim.witness.article, claim)
    return tuple(first.values())


def _placed(claims: Iterable[ClaimView], seen: set[str]) -> tuple[Placed, ...]:
    placed = []
    for claim in claims:
        placed.append(Placed.first(claim, seen))
        seen.add(claim.id)
    return tuple(placed)
