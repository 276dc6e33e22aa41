"""``crossread import``: brings articles into a story."""

from pathlib import Path

import click

from generator.commands.console import hush_libraries, printable, report
from generator.commands.options import SITE_OPTION
from generator.diagnostics import Diagnostic, has_errors

FORMATS = ("text", "html", "markdown", "jsonl", "feed", "mail")
"""Those of ``generator.importing``, which is not loaded for the help."""


@click.command("import", short_help="Bring articles into a story.")
@click.argument("files", metavar="FILE...", nargs=-1, required=True, type=click.Path(path_type=Path, allow_dash=True))
@click.option("--story", required=True, help="Folder of the story below content/; made where there is none.")
@SITE_OPTION
@click.option("--format", "form", type=click.Choice(FORMATS), help="What the files are.  [default: as they look]")
@click.option("--outlet", help="Whose articles they are; goes before what pages say.")
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
    from generator.commands.import_files import bring_in
    from generator.importing import Import

    hush_libraries()
    into = Import(content=site / "content", story=story, outlet=outlet, is_trial=dry_run)
    problems: list[Diagnostic] = []
    try:
        for told in bring_in(files, form, into):
            if isinstance(told, Diagnostic):
                problems.append(told)
            else:
                click.echo(printable(told))
    except BrokenPipeError:  # nothing is wrong with the folder: who reads what is printed has gone
        raise
    except OSError as error:
        what = error.strerror or type(error).__name__
        message = f"cannot write into {into.folder}: {what}. Name another story, or look whether you may write there."
        raise click.ClickException(message) from error
    report(problems, Path())
    if has_errors(problems):
        raise SystemExit(1)
