"""``crossread import``: brings articles into a story."""

import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from generator.commands.console import count, hush_libraries, printable, report
from generator.diagnostics import Diagnostic, Severity, has_errors

if TYPE_CHECKING:
    from generator.importing import Outcome, Piece

FORMATS = ("text", "html", "markdown", "jsonl", "feed", "mail")
MAX_BYTES = 200_000_000
"""A mailbox may hold years; a larger one is a mistake."""


@click.command("import", short_help="Bring articles into a story.")
@click.argument("files", metavar="FILE...", nargs=-1, required=True, type=click.Path(path_type=Path, allow_dash=True))
@click.option("--story", required=True, help="Folder of the story below content/; made where there is none.")
@click.option(
    "--site",
    type=click.Path(exists=True, file_okay=False, path_type=Path),
    default=".",
    help="Folder of the site.  [default: the current one]",
)
@click.option("--format", "form", type=click.Choice(FORMATS), help="What the files are.  [default: as they look]")
@click.option("--outlet", help="Whose articles they are, where the files do not say.")
@click.option("--dry-run", is_flag=True, help="Show what would be written, and write nothing.")
def command(
    files: tuple[Path, ...],
    story: str,
    site: Path,
    form: str | None,
    outlet: str | None,
    dry_run: bool,  # noqa: FBT001
) -> None:
    """Bring the articles in each FILE (- for standard input) into a story, one Markdown file an article.

    A FILE is a page pasted as text, a saved HTML page, Markdown, JSON Lines, an RSS or Atom file, a mailbox or a mail.
    Menus, forms and the like are left out and listed. What is found of title, outlet, author and days stands at the
    head of the file with its evidence. No file is written over, an article that is there already is not brought in
    again, and nothing is fetched.
    """
    from generator.commands.import_report import outcome_lines
    from generator.commands.story_folder import make_story
    from generator.importing import Import, import_pieces

    hush_libraries()
    pieces, problems = _pieces(files, form)
    into = Import(content=site / "content", story=story, outlet=outlet, is_trial=dry_run)
    made = make_story(into.content, story, is_trial=dry_run)
    for line in made:
        click.echo(printable(line))
    done: list[Outcome] = []
    try:
        for outcome in import_pieces(pieces, into):
            done.append(outcome)
            for line in outcome_lines(outcome):
                click.echo(printable(line))
    except OSError as error:
        message = f"cannot write into {into.folder}: {error.strerror or type(error).__name__}"
        raise click.ClickException(message) from error
    problems += [problem for outcome in done for problem in outcome.read.problems]
    report(problems, Path())
    click.echo(_summary(done, story, is_trial=dry_run))
    if has_errors(problems):
        raise SystemExit(1)


def _pieces(files: Sequence[Path], form: str | None) -> "tuple[list[Piece], list[Diagnostic]]":
    """The documents of all files, and what is wrong with those that have none."""
    from generator.importing import split_source

    pieces: list[Piece] = []
    problems: list[Diagnostic] = []
    for file in files:
        name = "" if str(file) == "-" else str(file)
        raw = _bytes(file)
        if isinstance(raw, Diagnostic):
            problems.append(raw)
        else:
            found = split_source(raw, name, form)
            pieces += found.pieces
            problems += found.problems
    return pieces, problems


def _bytes(file: Path) -> bytes | Diagnostic:
    from generator.text.files import read_plain_file

    try:
        if str(file) == "-":
            return sys.stdin.buffer.read(MAX_BYTES)
        return read_plain_file(file, MAX_BYTES)
    except OSError as error:
        return Diagnostic(
            severity=Severity.ERROR,
            code="unreadable",
            path=str(file),
            message=f"cannot be read: {error.strerror or type(error).__name__}",
            cure="Check the name, and that it is a file you may read.",
        )


def _summary(done: "Sequence[Outcome]", story: str, *, is_trial: bool) -> str:
    written = sum(outcome.path is not None for outcome in done)
    there = sum(outcome.path is None and outcome.twin is not None for outcome in done)
    brought = f"{count(written, 'article')} {'would be ' if is_trial else ''}brought into content/{story}"
    return f"{brought}, {there} there already." if there else f"{brought}."
