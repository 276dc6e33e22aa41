"""``crossread check``: everything that is wrong with a site."""

import json
from collections.abc import Iterator
from pathlib import Path

import click

from generator.commands.console import count, hush_libraries, told
from generator.commands.options import SITE
from generator.commands.progress import Ticker
from generator.diagnostics import Diagnostic, Severity, Sources, definition_of, did_you_mean

SCHEMA = 1
"""The version of the JSON form; it changes when a key goes or changes its meaning."""


@click.command("check", short_help="Say what is wrong with the site.")
@SITE
@click.option("--strict", is_flag=True, help="Let warnings fail as well.")
@click.option("--drafts", is_flag=True, help="Include what is marked as a draft.")
@click.option("--json", "as_json", is_flag=True, help="Print the problems as JSON.")
@click.option("--about", metavar="CODE", help="Say what a code means, and end.")
def command(site: Path, strict: bool, drafts: bool, as_json: bool, about: str | None) -> None:  # noqa: FBT001 - click's
    """Look at all of the site in the folder SITE (by default the current one), and write nothing.

    Tells everything that is wrong with content, settings, theme and decisions: where, what, and what to do. Ends with
    exit code 1 where there is an error, with --strict where there is a warning, too. Notes never fail.
    """
    if about is not None:
        _explain(about)
        return
    from generator.checking import check

    hush_libraries()
    with Ticker() as ticker:
        checked = check(site, ticker, drafts=drafts)
    if as_json:
        click.echo(_json(checked.problems, site))
    else:
        for text in told(checked.problems, site):
            click.echo(text)
        click.echo(_summary(checked.problems, checked.stories, checked.articles))
    fails = {Severity.ERROR, Severity.WARNING} if strict else {Severity.ERROR}
    raise SystemExit(int(any(problem.severity in fails for problem in checked.problems)))


def _summary(problems: tuple[Diagnostic, ...], stories: int, articles: int) -> str:
    looked_at = f"{count(stories, 'story', 'stories')} and {count(articles, 'article')}"
    return f"{', '.join(_counts(problems)) or 'Nothing wrong'} in {looked_at}."


def _counts(problems: tuple[Diagnostic, ...]) -> Iterator[str]:
    for severity in Severity:
        number = sum(problem.severity is severity for problem in problems)
        if number:
            yield count(number, severity)


def _json(problems: tuple[Diagnostic, ...], site: Path) -> str:
    sources = Sources(site)
    data = {
        "schema": SCHEMA,
        **{f"{severity}s": sum(p.severity is severity for p in problems) for severity in Severity},
        "problems": [
            {
                "severity": p.severity,
                "code": p.code,
                "path": p.path,
                "line": p.line or None,
                "column": p.column or None,
                "length": p.length or None,
                "message": p.message,
                "cure": p.cure,
                "source": sources.line(p),
            }
            for p in problems
        ],
    }
    return json.dumps(data, ensure_ascii=False, indent=2)


def _explain(code: str) -> None:
    from generator.diagnostics import definitions

    definition = definition_of(code)
    if definition is None:
        known = [known for every in definitions() for known in every.codes]
        message = f"there is no code {code!r}. {did_you_mean(code, known)}All are listed in docs/diagnostics.md."
        raise click.BadParameter(message, param_hint="--about")
    click.echo(f"{code} ({definition.severity}): {definition.meaning}\n")
    click.echo(f"How it comes: {definition.cause}\nWhat to do:   {definition.cure}")
