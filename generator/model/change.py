"""What a publication changed in a story, seen from the one before it."""

from dataclasses import dataclass
from enum import StrEnum


class ChangeKind(StrEnum):
    """What became of a fact."""

    NEW = "new"
    VERDICT = "verdict"
    VALUE = "value"
    JOINED = "joined"
    GONE = "gone"


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """One change of one fact.

    ``fact``    its id; of one that was joined to another, the id of that other
    ``label``   its heading now, or the last one that it had
    ``before``  its verdict, or its answers parted by " / ", at the last publication; "" where it was not there
    ``after``   the same now
    """

    story: str
    fact: str
    kind: ChangeKind
    label: str
    before: str
    after: str
