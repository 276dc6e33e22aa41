"""What a build made, in words."""

from pathlib import Path

from generator.commands.console import count
from generator.pipeline import BuildResult


def summary(result: BuildResult, output: Path, seconds: float) -> str:
    """Three lines: what was compared, what was written, and where to open it."""
    verdicts = ", ".join(f"{number} {verdict}" for verdict, number in result.verdicts)
    facts = sum(number for _, number in result.verdicts)
    changes = result.published
    return (
        f"{count(result.stories, 'story', 'stories')}, {count(result.articles, 'article')}, "
        f"{count(result.claims, 'claim')}, {count(facts, 'fact')} ({verdicts}), {count(result.cautions, 'caution')}\n"
        f"{count(len(changes.written), 'file')} written, {len(changes.unchanged)} unchanged, "
        f"{len(changes.removed)} removed, in {seconds:.1f} s\n"
        f"Open {(output.resolve() / 'index.html').as_uri()}"
    )
