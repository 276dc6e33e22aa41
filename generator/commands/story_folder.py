"""A story's folder, made with its ``story.yml`` where there is none."""

from pathlib import Path

import click

from generator.diagnostics import did_you_mean
from generator.read.story_file import FILE
from generator.scaffold import story_yml
from generator.text.slug import slug, title_of


def check_name(content: Path, name: str) -> None:
    """Wrong usage where ``name`` can be no story's folder, or ``content`` is no folder."""
    is_plain = name == Path(name).name and name.isprintable() and not name.startswith((".", "_"))
    if not is_plain or not name.strip():
        near = slug(name) if any(sign.isalnum() for sign in name) else "river-flood"
        cure = f"Write the name of a folder below content/: {near}"
        raise click.BadParameter(f"{name!r} can be no story's folder. {cure}", param_hint="STORY")
    if not content.is_dir():
        cure = "Name the site's folder with --site, or make one: crossread new site DIR"
        raise click.UsageError(f"there is no folder {content}. {cure}")
    folder = content / name
    if folder.is_symlink() and not folder.resolve().is_relative_to(content.resolve()):
        cure = "Name another story, or put a folder in the place of the link."
        raise click.UsageError(f"{folder} is a link that leads out of {content}, or nowhere. {cure}")
    if folder.exists() and not folder.is_dir():
        raise click.UsageError(f"{folder} is a file. Name another story, or move the file away.")


def make_story(content: Path, name: str, *, is_trial: bool = False) -> tuple[str, ...]:
    """Make the folder of the story ``name`` below ``content`` if it is not there; what to tell of it, in lines."""
    check_name(content, name)
    folder = content / name
    if folder.is_dir():
        return ()
    near = did_you_mean(name, [entry.name for entry in content.iterdir() if entry.is_dir()])
    lines = [f"new story: content/{name}/" + (f"  ({near.strip()})" if near else "")]
    if is_trial:
        return tuple(lines)
    try:
        folder.mkdir()
        (folder / FILE).write_text(story_yml(title_of(name)), encoding="utf-8")
    except OSError as error:
        what = error.strerror or type(error).__name__
        message = f"cannot make {folder}: {what}. Name another story, or look whether you may write there."
        raise click.ClickException(message) from error
    return tuple(lines)
