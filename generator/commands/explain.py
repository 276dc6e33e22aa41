"""``crossread explain``: why claims stand together, or why not."""

from collections.abc import Iterator
from itertools import chain
from pathlib import Path

import click

from generator.commands.console import fail, hush_libraries, printable
from generator.commands.options import SITE_OPTION
from generator.diagnostics import InvalidSite


@click.command("explain", short_help="Say why claims stand together, or why not.")
@click.argument("story", required=False)
@click.argument("words", metavar="[FACT | QUOTE QUOTE]", nargs=-1)
@click.option("--article", metavar="FILE", help="Say why this loose article is in its story, or in none.")
@SITE_OPTION
def command(story: str | None, words: tuple[str, ...], article: str | None, site: Path) -> None:
    """Say why claims of STORY, a folder below content/, stand together, or why not.

    With STORY alone: its facts, with their ids. With a FACT, which is its id or how that begins, or words of its
    label: the evidence that holds its claims together, and the rule of its verdict. With two QUOTEs of two articles:
    whether their sentences were looked at side by side, what their evidence adds up to, and where they stand.

    With --article in place of STORY: why that article, which lies loose in content/ or content/inbox/, was put where
    it is.
    """
    if (story is None) == (article is None):
        raise click.UsageError("Give a story, or --article and a file.")
    if len(words) > 2:
        raise click.UsageError("Give one fact, or two quotes; a quote stands between quotation marks.")
    hush_libraries()
    try:
        lines = _lines(site, story, words) if story is not None else _placing(site, article or "")
    except InvalidSite as problem:
        fail(problem, site, outcome="nothing was explained")
    for line in lines:
        click.echo(printable(line))


def _lines(site: Path, name: str, words: tuple[str, ...]) -> Iterator[str]:
    from generator.commands.lookup import fact_of, sentences_of, story_of
    from generator.explain import explain_nearest, read_stories, weigh_story
    from generator.explain.wording import choice_lines, fact_lines, pair_lines, story_lines
    from generator.stages import analyse

    stories, _ = read_stories(site)
    story = analyse(story_of(stories, name))
    weighed = weigh_story(story.source.articles, story.sentences)
    if not words:
        return story_lines(story, weighed)
    if len(words) == 1:
        return fact_lines(story, weighed, fact_of(story.comparisons, words[0]))
    meant = [sentences_of(story, quote) for quote in words]
    report = explain_nearest(story, weighed, *meant)
    if report is None or report.left == report.right:
        raise click.UsageError("Both quotes are of one sentence; give two quotes of two articles.")
    chosen = {quote: len(numbers) for quote, numbers in zip(words, meant, strict=True)}
    return chain(choice_lines(chosen), pair_lines(story, weighed, report))


def _placing(site: Path, name: str) -> Iterator[str]:
    from generator.commands.lookup import loose_article
    from generator.explain import read_gathering
    from generator.explain.placing import placing_lines

    gathering = read_gathering(site)
    return placing_lines(gathering, loose_article(gathering.neighbours, name))
