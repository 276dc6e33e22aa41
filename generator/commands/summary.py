"""What a build made, in words."""

from pathlib import Path
from typing import TYPE_CHECKING

from generator.commands.console import count

if TYPE_CHECKING:
    from generator.pipeline import BuildResult


def summary(result: "BuildResult", output: Path, seconds: float) -> str:
    """Three lines: what was compared, what was written, and where to open it.

    Before them one for warnings, behind the first what the facts changed since the last publication.
    """
    changes = result.published
    warnings = f"{count(len(result.warnings), 'warning')}, see above\n" if result.warnings else ""
    told = _changes(result) if result.changes else ""
    return (
        f"{warnings}"
        f"{count(result.stories, 'story', 'stories')}, {count(result.articles, 'article')}, "
        f"{count(result.claims, 'claim')}, {_facts(result)}, {count(result.cautions, 'caution')}\n"
        f"{told}"
        f"{count(len(changes.written), 'file')} written, {changes.unchanged} unchanged, "
        f"{len(changes.removed)} removed, in {seconds:.1f} s\n"
        f"Open {(output.resolve() / 'index.html').as_uri()}"
    )


def _changes(result: "BuildResult") -> str:
    from generator.commands.changes import change_lines

    return "".join(line + "\n" for line in change_lines(result.changes))


def _facts(result: "BuildResult") -> str:
    """How many facts there are, and of which verdicts."""
    total = sum(number for _, number in result.verdicts)
    present = ", ".join(f"{number} {verdict}" for verdict, number in result.verdicts if number)
    return count(total, "fact") + (f" ({present})" if present else "")
