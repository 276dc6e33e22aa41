"""``crossread serve``: shows the site while it is being written."""

import signal
from collections.abc import Collection
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

import click

from generator.commands.console import fail, hush_libraries, report, report_site, told
from generator.commands.options import SITE
from generator.commands.progress import Ticker
from generator.diagnostics import InvalidSite, in_order

if TYPE_CHECKING:  # loaded when the command runs, so that --help is quick
    from generator.building.keep_going import Good
    from generator.building.session import Session
    from generator.commands.preview import Board


@click.command("serve", short_help="Show the site and follow changes.")
@SITE
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
    it is made anew and open pages reload. If a change breaks an article or a story, that stays as it was last, or is
    left out, and the rest follows; if it breaks the site as a whole, the last good one stays. The problems are listed
    here and at the top of each page. End it with Ctrl-C.
    """
    from generator.building.session import Session
    from generator.commands.preview import Board, Watched, preview
    from generator.commands.watch import Watcher

    hush_libraries()
    for stop in (signal.SIGINT, signal.SIGTERM):  # so that the temporary folder goes whoever ends the server
        signal.signal(stop, signal.default_int_handler)
    with TemporaryDirectory(prefix="crossread-") as folder, Session(site, Path(folder) / "site") as session:
        session.place.begin_with(site / "public")
        maker = Maker(site, session, Board(), drafts=drafts)
        watched = Watched(folders=(site / "content", site / "themes"), files=(site / "site.yml", site / "figures.yml"))
        watcher = Watcher(watched.paths)
        try:
            maker.make()
        except InvalidSite as problem:
            fail(problem, site)
        try:
            preview(maker, port, watched, watcher, maker.board)
        except OSError as error:
            message = f"cannot listen on port {port}: {error.strerror}. Choose another with --port."
            raise click.ClickException(message) from error
        except KeyboardInterrupt:
            click.echo("Stopped.")


class Maker:
    """Makes the site again and again; stories that an edit broke stay as they were.

    ``output``  where the site is
    ``board``   what pages show of the problems
    """

    def __init__(self, site: Path, session: "Session", board: "Board", *, drafts: bool) -> None:
        self.output = session.place.output
        self.board = board
        self._site = site
        self._drafts = drafts
        self._good: Good = {}
        self._session = session

    def make(self) -> bool:
        """Make the site, and tell of its problems; whether all of it could be made. InvalidSite where none could be."""
        from generator.pipeline import Options, Plan

        options = Options(drafts=self._drafts, cached=True, plan=Plan(), keep_going=True, good=self._good)
        with Ticker() as ticker:
            result = self._session.build(ticker, options)
        self._good = result.good
        report_site(in_order([*result.warnings, *result.errors]), self._site)
        self.board.problems = tuple(told(result.errors, self._site))
        return not result.errors

    def make_anew(self, changed: Collection[Path]) -> None:
        """Make the site after a change of what lies at, below and beside those paths."""
        self._session.tell(changed)
        try:
            is_whole = self.make()
        except InvalidSite as problem:
            report(problem.diagnostics, self._site)
            self.board.problems = tuple(told(problem.diagnostics, self._site))
            click.echo("The site has errors; the last good one stays.", err=True)
        else:
            click.echo("Made anew." if is_whole else "Made anew, as far as it has no errors.")

    def rest(self) -> None:
        """Do what can wait until pages have been told."""
        self._session.rest()
