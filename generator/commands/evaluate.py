"""``crossread evaluate``: a site's facts against labels."""

from pathlib import Path

import click

from generator.commands.console import fail, hush_libraries, printable, report
from generator.commands.progress import Ticker
from generator.diagnostics import InvalidSite


@click.command("evaluate", short_help="Measure a site's facts against labels.")
@click.argument("paths", metavar="LABELS... [SITE]", nargs=-1, type=click.Path(exists=True, path_type=Path))
@click.option("--misses", is_flag=True, help="List what was missed or is wrong, and why.")
@click.option("--write", is_flag=True, help="Keep the figures in SITE/figures.yml, for the method page.")
@click.option("--json", "as_json", is_flag=True, help="Print the figures as JSON.")
def command(paths: tuple[Path, ...], misses: bool, write: bool, as_json: bool) -> None:  # noqa: FBT001 - click's signature
    """Measure the facts of the site in the folder SITE (by default the current one) against the files LABELS.

    LABELS hold what a careful editor would put side by side, a file for each story. The facts are those that
    `crossread build` would show now; nothing is built or written, but the figures where --write asks for them.
    """
    from generator.evaluate.report import report_json, report_lines
    from generator.evaluate.run import evaluate
    from generator.evaluate.write import write_figures

    labels, site = _parted(paths)
    hush_libraries()
    try:
        with Ticker() as ticker:
            evaluation = evaluate(site, labels, ticker, misses=misses)
    except InvalidSite as problem:
        fail(problem, site, Path(), outcome="nothing was measured")
    report(evaluation.warnings, site, Path())
    if write and (fault := write_figures(site, evaluation.measured)):
        fail(InvalidSite([fault]), outcome="the figures were not written")
    if as_json:
        click.echo(report_json(evaluation, misses=misses))
    else:
        for line in report_lines(evaluation, misses=misses):
            click.echo(printable(line))


def _parted(paths: tuple[Path, ...]) -> tuple[list[Path], Path]:
    """The label files, and the site's folder; wrong usage where there is no file, or more than one folder."""
    files = [path for path in paths if not path.is_dir()]
    folders = [path for path in paths if path.is_dir()]
    if not files:
        raise click.UsageError("Give at least one file of labels.")
    if len(folders) > 1:
        raise click.UsageError(f"Give one site, not {len(folders)}; labels are files.")
    return files, folders[0] if folders else Path()
