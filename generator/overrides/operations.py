"""The operations of the ledger, as frozen values.

Those that change facts come before comparing (``FactOperation``), those that change what was found out about a fact
come after it (``ComparisonOperation``).
"""

from dataclasses import dataclass

from generator.model import DecisionKind, Stance, Verdict


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """Where something stands in the ledger: ``length`` characters from ``line`` and ``column``, counted from 1."""

    path: str
    line: int
    column: int
    length: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Target:
    """What an operation is about: ``words`` are the id of a fact or claim, or a passage of an article.

    ``article``  the article that the passage is of, as the ledger names it, or "" for any of the story
    """

    words: str
    article: str
    place: Place


@dataclass(frozen=True, slots=True, kw_only=True)
class Operation:
    """What all operations have: their place in the ledger, and the editor's ``reason`` or ""."""

    place: Place
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Merge(Operation):
    """Make one fact of several; it keeps the id of the first."""

    facts: tuple[Target, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Split(Operation):
    """Take claims out of a fact, or of all that hold them and others, into a fact of their own."""

    claims: tuple[Target, ...]
    source: Target | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Together(Operation):
    """Have a fact hold all these claims."""

    claims: tuple[Target, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Apart(Operation):
    """Have no fact hold two of these claims."""

    claims: tuple[Target, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Add(Operation):
    """Add a claim that the program missed, alone or in a fact.

    None for ``speaker`` and ``stance`` as the words tell.
    """

    claim: Target
    fact: Target | None
    speaker: str | None
    stance: Stance | None


@dataclass(frozen=True, slots=True, kw_only=True)
class CorrectQuantity(Operation):
    """Say what a figure means, or with ``time`` what a time means.

    ``surface`` are its words in the claim; what is None stays as the program read it.

    ``value`` are its lowest and highest, each None where open.
    """

    claim: Target
    surface: str
    value: tuple[float | None, float | None] | None
    of: str | None
    noun: str | None
    unit: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class CorrectTime(Operation):
    """What a time expression means: ``surface`` are its words in the claim, ``value`` is EDTF."""

    claim: Target
    surface: str
    value: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Partial(Operation):
    """Say that our text of an article is not all of it."""

    article: Target


@dataclass(frozen=True, slots=True, kw_only=True)
class Label(Operation):
    """Give a fact another heading."""

    fact: Target
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SetVerdict(Operation):
    """Give a fact another verdict; the reason is shown in place of the program's."""

    fact: Target
    verdict: Verdict


@dataclass(frozen=True, slots=True, kw_only=True)
class Note(Operation):
    """Put a note for the reader beside a fact."""

    fact: Target
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Confirm(Operation):
    """Say that a fact is right as it is, with this verdict."""

    fact: Target
    verdict: Verdict


@dataclass(frozen=True, slots=True, kw_only=True)
class Hide(Operation):
    """Leave a fact out of the pages."""

    fact: Target


@dataclass(frozen=True, slots=True, kw_only=True)
class Pin(Operation):
    """Put a fact before all others."""

    fact: Target


FactOperation = Merge | Split | Together | Apart | Add | CorrectQuantity | CorrectTime
ComparisonOperation = Label | SetVerdict | Note | Confirm | Hide | Pin
AnyOperation = FactOperation | ComparisonOperation | Partial


@dataclass(frozen=True, slots=True, kw_only=True)
class Ledger:
    """The operations of one story, in the order of the ledger."""

    operations: tuple[AnyOperation, ...]


KINDS: dict[type[Operation], DecisionKind] = {
    Merge: DecisionKind.MERGE,
    Split: DecisionKind.SPLIT,
    Together: DecisionKind.TOGETHER,
    Apart: DecisionKind.APART,
    Add: DecisionKind.ADD,
    CorrectQuantity: DecisionKind.CORRECT,
    CorrectTime: DecisionKind.CORRECT,
    Partial: DecisionKind.PARTIAL,
    Label: DecisionKind.LABEL,
    SetVerdict: DecisionKind.VERDICT,
    Note: DecisionKind.NOTE,
    Confirm: DecisionKind.CONFIRM,
    Hide: DecisionKind.HIDE,
    Pin: DecisionKind.PIN,
}
"""The kind of decision that each operation makes."""
