"""What a comparison of a fact's claims comes to."""

from dataclasses import dataclass
from enum import StrEnum

from generator.model.claim import Fact


class Verdict(StrEnum):
    """Whether the outlets agree; never whether they are right."""

    AGREE = "agree"
    REFINE = "refine"
    DIFFER = "differ"
    DISPUTE = "dispute"
    SINGLE = "single"


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """One distinct answer to a fact's question: ``answer`` in few words, and the ids of the claims that give it."""

    answer: str
    claims: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Caution:
    """A ground to doubt that claims speak of the same thing: ``kind`` is a stable key, ``reason`` is for readers."""

    kind: str
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Origin:
    """Claims that go back to one source: ``claims`` are ids, ``reason`` says how that was seen."""

    claims: tuple[str, ...]
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Comparison:
    """A fact with its verdict.

    ``label``   the question, as a short heading
    ``rule``    the name of the rule that gave the verdict
    ``reason``  why, in one sentence for a reader
    ``focus``   for each claim id, the words of its quote that decide ("at least 40")
    ``pinned``  an editor put it before all others
    """

    fact: Fact
    label: str
    verdict: Verdict
    rule: str
    reason: str
    readings: tuple[Reading, ...]
    cautions: tuple[Caution, ...]
    origins: tuple[Origin, ...]
    focus: tuple[tuple[str, str], ...]
    pinned: bool = False
