"""``crossread serve``: shows the site while it is being written."""

import signal
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory

import click

from generator.commands.console import fail, hush_libraries, report
from generator.commands.progress import Ticker
from generator.diagnostics import InvalidSite


@click.command("serve", short_help="Show the site and follow changes.")
@click.argument("site", type=click.Path(exists=True, file_okay=False, path_type=Path), default=".")
@click.option(
    "--port",
    metavar="NUMBER",
    type=click.IntRange(1, 65535),
    default=8000,
    show_default=True,
    help="Port to listen on.",
)
@click.option("--drafts", is_flag=True, help="Include what is marked as a draft.")
def command(site: Path, port: int, drafts: bool) -> None:  # noqa: FBT001 - click's signature
    """Show the site in the folder SITE (by default the current one) on this machine, and follow changes.

    The site is made in a temporary folder; SITE/public is left alone. When an article, a theme or site.yml changes,
    it is made anew and open pages reload. If a change breaks it, the problems are listed here and the last good site
    stays. End it with Ctrl-C.
    """
    from generator.commands.preview import preview

    hush_libraries()
    for stop in (signal.SIGINT, signal.SIGTERM):  # so that the temporary folder goes whoever ends the server
        signal.signal(stop, signal.default_int_handler)
    with TemporaryDirectory(prefix="crossread-") as folder:
        output = Path(folder) / "site"
        try:
            _build(site, output, drafts=drafts)
        except InvalidSite as problem:
            fail(problem, site)
        try:
            click.echo(f"Serving http://127.0.0.1:{port}/ (Ctrl-C ends it)")
            preview(
                output,
                port,
                (site / "content", site / "themes", site / "site.yml"),
                _rebuild(site, output, drafts=drafts),
            )
        except OSError as error:
            message = f"cannot listen on port {port}: {error.strerror}. Choose another with --port."
            raise click.ClickException(message) from error
        except KeyboardInterrupt:
            click.echo("Stopped.")


def _build(site: Path, output: Path, *, drafts: bool) -> None:
    from generator.pipeline import Options, Plan, build

    with Ticker() as ticker:
        result = build(site, output, ticker, Options(drafts=drafts, cached=True, plan=Plan()))
    report(result.warnings, site)


def _rebuild(site: Path, output: Path, *, drafts: bool) -> Callable[[], bool]:
    """A function that makes the site anew and tells whether it could."""

    def rebuild() -> bool:
        try:
            _build(site, output, drafts=drafts)
        except InvalidSite as problem:
            report(problem.diagnostics, site)
            click.echo("The site has errors; the last good one stays.", err=True)
            return False
        click.echo("Made anew.")
        return True

    return rebuild
