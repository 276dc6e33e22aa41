"""``story.yml``: what a maintainer says of a story as a whole."""

from dataclasses import dataclass
from pathlib import Path

from generator.diagnostics import Diagnostic
from generator.model import Alias, Rights, Vocabulary
from generator.read.order import BY_NAME, Order, read_order
from generator.read.yaml_file import read_yaml_file
from generator.text.edtf import bounds
from generator.text.fields import Fields
from generator.text.settings import read_rights
from generator.text.slug import title_of

FILE = "story.yml"
KEYS = ("title", "summary", "period", "order", "terms", "aliases", "draft", "rights", "decisions")

NO_WORDS = Vocabulary()


@dataclass(frozen=True, slots=True, kw_only=True)
class StoryFile:
    """What ``story.yml`` says; the values are those of a ``StorySource``."""

    title: str
    summary: str = ""
    period: str = ""
    order: Order = BY_NAME
    vocabulary: Vocabulary = NO_WORDS
    draft: bool = False
    rights: Rights | None = None


def read_story_file(folder: Path, *, is_told: bool) -> tuple[StoryFile, tuple[Diagnostic, ...]]:
    """What ``story.yml`` in ``folder`` says, and what is wrong with it.

    Where there is none to read (``is_told`` is False) the folder's name makes the title.
    """
    made = StoryFile(title=title_of(folder.name))
    source = f"{folder.name}/{FILE}"
    if not is_told:
        return made, ()
    mapping, problems = read_yaml_file(folder / FILE, source, code="story")
    fields = Fields(mapping, source, "story")
    story = StoryFile(
        title=fields.text("title") or made.title,
        summary=fields.text("summary") or "",
        period=_period(fields),
        order=read_order(fields),
        vocabulary=Vocabulary(aliases=_aliases(fields), event_terms=fields.texts("terms")),
        draft=fields.flag("draft"),
        rights=read_rights(fields),
    )
    fields.warn_unknown(KEYS)
    return story, problems + fields.problems


def _period(fields: Fields) -> str:
    """The period as an EDTF value; "" where it is missing or none."""
    text, entry = fields.text("period"), fields.find("period")
    if text is None or entry is None:
        return ""
    value = text.replace(" to ", "/").replace(" ", "")
    try:
        bounds(value)
    except ValueError:
        cure = "Write a day, a month or a year, or two of them: `period: 2024-05-01/2024-06-30`."
        fields.refuse(entry.value, f"'period' cannot be {text!r}", cure, code="date")
        return ""
    return value


def _aliases(fields: Fields) -> tuple[Alias, ...]:
    """Names with their other spellings; a spelling that two names claim is an error."""
    found = tuple(Alias(name=name, spellings=spellings) for name, spellings in fields.lists("aliases"))
    owner: dict[str, str] = {}
    for alias in found:
        for spelling in (alias.name, *alias.spellings):
            other = owner.setdefault(spelling, alias.name)
            if other != alias.name:
                _refuse_alias(fields, spelling, other, alias.name)
    return found


def _refuse_alias(fields: Fields, spelling: str, one: str, other: str) -> None:
    entry = fields.find("aliases")
    if entry is not None:
        message = f"{spelling!r} means both {one!r} and {other!r}"
        fields.refuse(entry, message, "Give each spelling to one name.", code="alias")
