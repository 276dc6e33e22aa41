"""How commands speak: problems, progress, counts."""

import logging
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import NoReturn

import click

from generator.diagnostics import Diagnostic, InvalidSite, Severity, Sources, excerpt

ALIKE = 5
"""So many warnings with the same words are shown: a key that means nothing here may stand in every article."""


def hush_libraries() -> None:
    """Keep the log lines of libraries off the error stream: what a maintainer should know is a diagnostic."""
    logging.getLogger().addHandler(logging.NullHandler())


def report(diagnostics: Iterable[Diagnostic], *roots: Path) -> None:
    """Print problems to the error stream, in the order given; ``roots`` are the folders that their paths start from."""
    for text in told(diagnostics, *roots):
        click.echo(text, err=True)


def report_site(diagnostics: Sequence[Diagnostic], site: Path) -> None:
    """Print the problems of a site: every error, and of warnings that say the same the first ``ALIKE`` alone."""
    shown: list[Diagnostic] = []
    seen: Counter[tuple[str, str]] = Counter()
    for problem in diagnostics:
        kind = (problem.code, problem.message)
        seen[kind] += problem.severity is Severity.WARNING
        if problem.severity is not Severity.WARNING or seen[kind] <= ALIKE:
            shown.append(problem)
    report(shown, site)
    for (code, message), number in seen.items():
        if number > ALIKE:
            more = f"and {number - ALIKE} more warnings [{code}]: {printable(message)}"
            click.echo(f"{more}\n    `crossread check` tells where each of them stands.", err=True)


def told(diagnostics: Iterable[Diagnostic], *roots: Path) -> Iterator[str]:
    """Each problem as a maintainer reads it: place and message, the line with a caret, what to do."""
    sources = Sources(*roots)
    for d in diagnostics:
        line = sources.line(d)
        lines = [printable(d.headline), *([excerpt(line, d)] if line is not None else []), f"    {printable(d.cure)}"]
        yield "\n".join(lines)


def fail(problem: InvalidSite, *roots: Path, outcome: str = "nothing was written") -> NoReturn:
    """Print every problem of a site that cannot be built and what that leads to, and end with exit code 1."""
    report(problem.diagnostics, *roots)
    errors = sum(d.severity is Severity.ERROR for d in problem.diagnostics)
    click.echo(f"{count(errors, 'error')}; {outcome}.", err=True)
    raise SystemExit(1)


def count(number: int, one: str, many: str = "") -> str:
    """A number and its noun.

    >>> count(1, "story", "stories"), count(0, "claim")
    ('1 story', '0 claims')
    """
    return f"{number} {one if number == 1 else many or one + 's'}"


def printable(text: str) -> str:
    r"""``text`` with every character that would steer the terminal, line ends included, written out.

    >>> printable("a\x1b[2Jb\n")
    'a\\x1b[2Jb\\n'
    """
    return "".join(c if c.isprintable() else c.encode("unicode_escape").decode() for c in text)
