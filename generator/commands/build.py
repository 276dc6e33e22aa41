"""``crossread build``: makes the site."""

import re
from importlib.util import find_spec
from pathlib import Path
from time import perf_counter

import click

from generator.commands.console import count, fail, hush_libraries, report_site
from generator.commands.group import INTERRUPTED
from generator.commands.options import SITE
from generator.commands.progress import Ticker, timing_lines
from generator.diagnostics import InvalidSite, in_order
from generator.meter import take

CLUSTER = re.compile(r"dask://[^\s/]+:\d+")


def _address(_context: click.Context, _option: click.Parameter, value: str | None) -> str:
    """The option's value as an address of a site; a usage error where it is none."""
    from generator.config import read_address

    address = read_address(value or "")
    if value and not address:
        raise click.BadParameter("write the whole address, as in https://example.org/news")
    return address


def _cluster(_context: click.Context, _option: click.Parameter, value: str | None) -> str:
    """The option's value as the address of a cluster; a usage error where it is none, or Dask is not there."""
    if not value:
        return ""
    if not CLUSTER.fullmatch(value):
        raise click.BadParameter("write dask://HOST:PORT, the address of a Dask scheduler")
    if find_spec("distributed") is None:
        raise click.BadParameter("Dask is not installed. Install it with: pip install 'crossread[dask]'")
    return value


@click.command("build", short_help="Make the site.")
@SITE
@click.option(
    "-o", "--output", metavar="DIR", type=click.Path(path_type=Path), help="Folder to write to.  [default: SITE/public]"
)
@click.option("--base-url", metavar="ADDRESS", callback=_address, help="Published under it, whatever site.yml says.")
@click.option("--drafts", is_flag=True, help="Include what is marked as a draft.")
@click.option(
    "-j", "--jobs", metavar="N", type=click.IntRange(1), help="Processes at once.  [default: one for each core]"
)
@click.option(
    "--executor", metavar="ADDRESS", callback=_cluster, help="A cluster that does the work: dask://HOST:PORT."
)
@click.option("--keep-going", is_flag=True, help="Leave out what has errors, and make the rest.")
@click.option("--no-cache", is_flag=True, help="Neither use nor keep results in SITE/.crossread.")
@click.option("--timings", is_flag=True, help="Say where the time went.")
def command(  # noqa: PLR0913, PLR0917 - click's signature
    site: Path,
    output: Path | None,
    base_url: str,
    jobs: int | None,
    executor: str,
    drafts: bool,  # noqa: FBT001
    keep_going: bool,  # noqa: FBT001
    no_cache: bool,  # noqa: FBT001
    timings: bool,  # noqa: FBT001
) -> None:
    """Make the site in the folder SITE (by default the current one).

    Reads SITE/content and SITE/site.yml and writes plain files, which any web server or a browser alone can show.
    Only what changed is written. Beside each story's articles, addresses.json keeps the addresses of its facts: commit
    it. What builds find out is kept in SITE/.crossread, so that the next one is quick; it is safe to delete. If the
    site has errors, all of them are listed and nothing is written; with --keep-going, articles and stories that have
    errors are left out, the rest is written, and the exit code is 1 all the same.
    """
    from generator.commands.summary import summary
    from generator.pipeline import Options, build
    from generator.work import LostWorkersError, Plan

    hush_libraries()
    target = output or site / "public"
    options = Options(
        drafts=drafts,
        base_url=base_url,
        keep_addresses=not drafts,
        cached=not no_cache,
        keep_going=keep_going,
        plan=Plan(jobs=jobs or 0, address=executor),
    )
    start = perf_counter()
    try:
        with Ticker() as ticker:
            result = build(site, target, ticker, options)
    except InvalidSite as problem:
        fail(problem, site)
    except LostWorkersError as error:
        raise click.ClickException(f"{error} The site that was there is as it was.") from error
    except KeyboardInterrupt:
        click.echo("Stopped. The site that was there is as it was.", err=True)
        raise SystemExit(INTERRUPTED) from None
    report_site(in_order([*result.warnings, *result.errors]), site)
    seconds = perf_counter() - start
    click.echo(summary(result, target, seconds))
    if timings:
        for line in timing_lines(take(), seconds):
            click.echo(line)
    if result.errors:
        click.echo(f"{count(len(result.errors), 'error')}; what has them was left out.", err=True)
        raise SystemExit(1)
