"""``crossread build``: makes the site."""

from pathlib import Path
from time import perf_counter

import click

from generator.commands.console import Ticker, fail, hush_libraries, report
from generator.diagnostics import InvalidSite


def _address(_context: click.Context, _option: click.Parameter, value: str | None) -> str:
    """The option's value as an address of a site; a usage error where it is none."""
    from generator.config import read_address

    address = read_address(value or "")
    if value and not address:
        raise click.BadParameter("write the whole address, as in https://example.org/news")
    return address


@click.command("build", short_help="Make the site.")
@click.argument("site", type=click.Path(exists=True, file_okay=False, path_type=Path), default=".")
@click.option("-o", "--output", type=click.Path(path_type=Path), help="Folder to write to.  [default: SITE/public]")
@click.option("--base-url", metavar="ADDRESS", callback=_address, help="Published under it, whatever site.yml says.")
@click.option("--drafts", is_flag=True, help="Include what is marked as a draft.")
def command(site: Path, output: Path | None, base_url: str, drafts: bool) -> None:  # noqa: FBT001 - click's signature
    """Make the site in the folder SITE (by default the current one).

    Reads SITE/content and SITE/site.yml and writes plain files, which any web server or a browser alone can show.
    Only what changed is written. Beside each story's articles, addresses.json keeps the addresses of its facts: commit
    it. If the site has errors, all of them are listed and nothing is written.
    """
    from generator.commands.summary import summary
    from generator.pipeline import Options, build

    hush_libraries()
    target = output or site / "public"
    start = perf_counter()
    try:
        with Ticker() as ticker:
            options = Options(drafts=drafts, keep_addresses=not drafts, base_url=base_url, cached=True)
            result = build(site, target, ticker, options)
    except InvalidSite as problem:
        fail(problem, site)
    report(result.warnings, site)
    click.echo(summary(result, target, perf_counter() - start))
