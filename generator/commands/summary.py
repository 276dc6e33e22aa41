"""What a build made, in words."""

from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path

from generator.commands.console import count, printable
from generator.model import Change, ChangeKind
from generator.pipeline import BuildResult

MOST = 12
"""So many changes are listed."""
_COUNTED = {
    ChangeKind.NEW: "new",
    ChangeKind.VERDICT: "with another verdict",
    ChangeKind.VALUE: "with another value",
    ChangeKind.JOINED: "joined to others",
    ChangeKind.GONE: "gone",
}


def summary(result: BuildResult, output: Path, seconds: float) -> str:
    """Three lines: what was compared, what was written, and where to open it.

    Before them one for warnings, behind the first what the facts changed since the last publication.
    """
    changes = result.published
    warnings = f"{count(len(result.warnings), 'warning')}, see above\n" if result.warnings else ""
    told = "".join(line + "\n" for line in _changes(result.changes))
    return (
        f"{warnings}"
        f"{count(result.stories, 'story', 'stories')}, {count(result.articles, 'article')}, "
        f"{count(result.claims, 'claim')}, {_facts(result)}, {count(result.cautions, 'caution')}\n"
        f"{told}"
        f"{count(len(changes.written), 'file')} written, {len(changes.unchanged)} unchanged, "
        f"{len(changes.removed)} removed, in {seconds:.1f} s\n"
        f"Open {(output.resolve() / 'index.html').as_uri()}"
    )


def _changes(changes: Sequence[Change]) -> Iterator[str]:
    """How many facts changed since the last publication, and the first of them."""
    if not changes:
        return
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


def _facts(result: BuildResult) -> str:
    """How many facts there are, and of which verdicts."""
    total = sum(number for _, number in result.verdicts)
    present = ", ".join(f"{number} {verdict}" for verdict, number in result.verdicts if number)
    return count(total, "fact") + (f" ({present})" if present else "")
