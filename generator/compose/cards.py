"""The facts that differ or are disputed, as cards."""

from collections.abc import Iterable
from dataclasses import dataclass

from generator.compose.facts import FactView, Placed, ReadingView
from generator.compose.views import Witness


@dataclass(frozen=True, slots=True, kw_only=True)
class CardReading:
    """One answer on a card: ``headline`` is "" where only the quotes tell it."""

    headline: str
    witnesses: tuple[Witness, ...]
    claims: tuple[Placed, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Card:
    """A fact with its answers set large."""

    fact: FactView
    readings: tuple[CardReading, ...]

    @property
    def claim_ids(self) -> tuple[str, ...]:
        """The claims that stand on the card."""
        return tuple(placed.claim.id for reading in self.readings for placed in reading.claims)


def make_cards(facts: Iterable[FactView]) -> tuple[Card, ...]:
    """Cards for ``facts``, in their order; a claim has its anchor on the first card that shows it."""
    seen: set[str] = set()
    return tuple(
        Card(fact=fact, readings=tuple(_reading(reading, seen) for reading in fact.readings)) for fact in facts
    )


def _reading(reading: ReadingView, seen: set[str]) -> CardReading:
    """The answer with its claims' anchors; adds the claims to ``seen``."""
    claims = []
    for claim in reading.claims:
        claims.append(Placed.first(claim, seen))
        seen.add(claim.id)
    return CardReading(headline=reading.headline, witnesses=reading.witnesses, claims=tuple(claims))
