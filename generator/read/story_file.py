"""``story.yml``: what a maintainer says of a story as a whole."""

from dataclasses import dataclass
from pathlib import Path

from generator.diagnostics import Diagnostic, Severity
from generator.read.decode import MAX_BYTES, decode
from generator.read.slug import title_of
from generator.text.fields import Fields
from generator.text.files import read_plain_file
from generator.text.yaml_reader import read_yaml

FILE = "story.yml"
KEYS = ("title", "summary")


@dataclass(frozen=True, slots=True, kw_only=True)
class StoryFile:
    """A story's title and its summary in a sentence, "" where there is none."""

    title: str
    summary: str


def read_story_file(folder: Path, *, is_told: bool) -> tuple[StoryFile, tuple[Diagnostic, ...]]:
    """What ``story.yml`` in ``folder`` says, and what is wrong with it.

    Where there is none to read (``is_told`` is False) the folder's name makes the title.
    """
    made = StoryFile(title=title_of(folder.name), summary="")
    source = f"{folder.name}/{FILE}"
    if not is_told:
        return made, ()
    try:
        decoded = decode(read_plain_file(folder / FILE, MAX_BYTES), source)
    except OSError as error:
        return made, (_unreadable(source, error.strerror or type(error).__name__),)
    mapping, problems = read_yaml(decoded.text or "", source, code="story")
    fields = Fields(mapping, source, "story")
    story = StoryFile(title=fields.text("title") or made.title, summary=fields.text("summary") or "")
    fields.warn_unknown(KEYS)
    return story, decoded.problems + problems + fields.problems


def _unreadable(path: str, reason: str) -> Diagnostic:
    return Diagnostic(
        severity=Severity.ERROR,
        code="unreadable",
        path=path,
        message=f"cannot be read: {reason}",
        cure="Check that it is a file and that you may read it.",
    )
