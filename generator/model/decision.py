"""What an editor decided, as the pages tell of it."""

from dataclasses import dataclass
from enum import StrEnum


class DecisionKind(StrEnum):
    """The operations of the ledger."""

    MERGE = "merge"
    SPLIT = "split"
    TOGETHER = "together"
    APART = "apart"
    LABEL = "label"
    VERDICT = "verdict"
    HIDE = "hide"
    PIN = "pin"
    NOTE = "note"
    CORRECT = "correct"
    ADD = "add"
    PARTIAL = "partial"
    CONFIRM = "confirm"


@dataclass(frozen=True, slots=True, kw_only=True)
class Decision:
    """One decision of an editor that took effect.

    ``reason``   why, in the editor's words; "" where none is given
    ``facts``    ids of the facts that bear it: those that it made or changed, as they are published
    ``claims``   ids of the claims that it names
    ``article``  id of the article that it is about, or ""
    ``before``   what the program had: a label, a verdict, a figure; "" where that says nothing
    ``after``    what the editor put in its place: a label, a verdict, a figure, the words of a note
    """

    kind: DecisionKind
    reason: str
    facts: tuple[str, ...] = ()
    claims: tuple[str, ...] = ()
    article: str = ""
    before: str = ""
    after: str = ""
