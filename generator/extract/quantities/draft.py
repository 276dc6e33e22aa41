"""A quantity in the making: its amount, and the noun phrase behind it."""

from dataclasses import dataclass

from generator.extract.quantities.amount import Amount
from generator.extract.quantities.noun import Phrase


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """What was read at one place of a sentence.

    ``unit`` is the unit's name ("" for counts); ``of`` is filled where the form itself tells it (ages, votes).
    """

    amount: Amount
    unit: str
    phrase: Phrase | None = None
    noun: str = ""
    whole: str = ""
    of: str = ""

    @property
    def start(self) -> int:
        """The first token, hedge included."""
        return self.amount.start

    @property
    def end(self) -> int:
        """The token behind the noun phrase, or behind the amount where there is none."""
        return self.phrase.end if self.phrase else self.amount.end

    @property
    def counts(self) -> bool:
        """Whether things are counted."""
        return self.amount.counts and not self.unit
