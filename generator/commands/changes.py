"""What a build changed in the facts of stories that the last publication had, in words."""

from collections import Counter
from collections.abc import Iterator, Sequence

from generator.commands.console import printable
from generator.model import Change, ChangeKind

MOST = 12
"""So many changes are listed."""
_COUNTED = {
    ChangeKind.NEW: "new",
    ChangeKind.VERDICT: "with another verdict",
    ChangeKind.VALUE: "with another value",
    ChangeKind.JOINED: "joined to others",
    ChangeKind.GONE: "gone",
}


def change_lines(changes: Sequence[Change]) -> Iterator[str]:
    """How many facts changed since the last publication, and the first of them."""
    counts = Counter(change.kind for change in changes)
    told = ", ".join(f"{counts[kind]} {_COUNTED[kind]}" for kind in ChangeKind if counts[kind])
    yield f"Since the last publication: {told}"
    yield from (f"  {_change(change)}" for change in changes[:MOST])
    if len(changes) > MOST:
        yield f"  and {len(changes) - MOST} more"


def _change(change: Change) -> str:
    inner = change.label.replace("“", "‘").replace("”", "’")
    label = printable(f"{change.story}: “{inner}”")
    if change.kind in (ChangeKind.VERDICT, ChangeKind.VALUE):
        return f"{label} {change.kind}: {printable(change.before) or '–'} → {printable(change.after) or '–'}"
    joined = f" to {change.fact}" if change.kind is ChangeKind.JOINED else ""
    return f"{label} {change.kind}{joined}"
