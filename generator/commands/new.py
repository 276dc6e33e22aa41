"""``crossread new``: a site, a story or an article to begin with."""

from collections.abc import Mapping
from pathlib import Path
from shlex import quote

import click

from generator.commands.console import printable
from generator.commands.options import SITE_OPTION


@click.group("new", short_help="Begin a site, a story or an article.")
def command() -> None:
    """Begin a site, a story or an article: files with every key explained. None is ever written over."""


@command.command("site", short_help="Begin a site.")
@click.argument("folder", metavar="DIR", type=click.Path(file_okay=False, path_type=Path))
@click.option("--example", is_flag=True, help="With a story of two short invented reports to look at.")
def site(folder: Path, example: bool) -> None:  # noqa: FBT001 - click's signature
    """Begin a site in the folder DIR: site.yml and content/outlets.yml. It builds at once."""
    from generator.scaffold import site_files

    _write(folder, site_files(example=example))
    is_here = folder.resolve() == Path.cwd()
    steps = [
        *([] if is_here else [f"cd {quote(printable(str(folder)))}"]),
        "crossread import PAGE... --story my-story    saved pages, pasted texts, feeds",
        "crossread serve                              look at it while you write",
    ]
    place = "this folder" if is_here else printable(str(folder))
    click.echo(f"A new site in {place}. Next:\n  " + "\n  ".join(steps))


@command.command("story", short_help="Begin a story.")
@click.argument("name")
@SITE_OPTION
def story(name: str, site: Path) -> None:
    """Begin a story in the site's content/NAME: its story.yml."""
    from generator.commands.story_folder import make_story

    lines = make_story(site / "content", name)
    if not lines:
        raise click.UsageError(f"there is a folder content/{name} already; nothing was written.")
    click.echo(printable(lines[0]))
    click.echo(printable(f"Next: crossread import PAGE... --story {quote(name)}"))


def _words(_context: click.Context, _option: click.Parameter, value: str | None) -> str | None:
    """The option's value; a usage error where a file of UTF-8 cannot hold it, or it steers the terminal."""
    if value and not value.isprintable():
        raise click.BadParameter(f"{value!r} holds signs that are no text. Write it in letters of UTF-8, in one line")
    return value


def _address(_context: click.Context, _option: click.Parameter, value: str | None) -> str | None:
    """The option's value as the address of an article; a usage error where it is none."""
    from generator.text.settings import is_address

    if value and not is_address(value):
        raise click.BadParameter("write the whole address, as in https://courier.example/river")
    return value


@command.command("article", short_help="Begin an article.")
@click.argument("story")
@click.option(
    "--title",
    default="Untitled article",
    show_default=True,
    callback=_words,
    help="Its title; the file is named after it.",
)
@click.option("--outlet", callback=_words, help="Whose it is: an id of outlets.yml, or a name.")
@click.option("--url", callback=_address, help="Its whole address at the outlet.")
@SITE_OPTION
def article(story: str, title: str, outlet: str | None, url: str | None, site: Path) -> None:
    """Begin an article of STORY, a folder below content/: a draft with a place for the text."""
    from generator.commands.story_folder import check_name
    from generator.importing import Import, new_file
    from generator.scaffold import article_md

    into = Import(content=site / "content", story=story)
    check_name(into.content, story)
    if not into.folder.is_dir():
        raise click.UsageError(f"there is no story {story!r}. Begin it: crossread new story {quote(story)}")
    name = new_file(into, title)
    _write(into.folder, {name: article_md(title, outlet, url)})
    click.echo(printable(f"content/{story}/{name}: put the text in, and take the line `draft: true` away."))


def _write(folder: Path, files: Mapping[str, str]) -> None:
    """Write new files below ``folder``; none where one of them is there already."""
    try:
        there = [name for name in files if (folder / name).exists()]
        if there:
            raise click.UsageError(f"{printable(str(folder / there[0]))} is there already; nothing was written.")
        for name, text in files.items():
            file = folder / name
            file.parent.mkdir(parents=True, exist_ok=True)
            with file.open("x", encoding="utf-8", newline="\n") as stream:
                stream.write(text)
    except OSError as error:
        what = error.strerror or type(error).__name__
        message = f"cannot write to {printable(str(folder))}: {what}. Name another folder, or look at what lies there."
        raise click.ClickException(message) from error
