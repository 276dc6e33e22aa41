"""``content/stories.yml``: what the maintainer says of loose articles, over what the program would make of them."""

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from pathlib import Path

from generator.diagnostics import Diagnostic, did_you_mean
from generator.model import Arrangement, Together
from generator.read.yaml_file import read_yaml_file
from generator.text.fields import Fields
from generator.text.slug import slug
from generator.text.yaml_reader import Entry, Listing, Scalar, Value

FILE = "stories.yml"
KEYS = ("together", "apart", "alone")
STORY_KEYS = ("title", "summary", "articles")
_TOGETHER = "Name each story by its address, and list its articles: `ferry-strike: {articles: [a.md, inbox/b.md]}`."
_APART = "Write lists of two articles or more: `apart: [[a.md, b.md]]`."
_ALONE = "Write `alone: [a.md, b.md]`."


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """What the file may speak of: sources of ``loose`` articles, and the ids of the ``stories`` that have folders."""

    loose: Collection[str]
    stories: Collection[str]


def read_arrangement(content: Path, known: Known, *, is_told: bool) -> tuple[Arrangement, tuple[Diagnostic, ...]]:
    """What ``stories.yml`` in the folder ``content`` says, and what is wrong with it.

    None of either where there is no file to read (``is_told`` is False). An article that is not there is a warning: it
    may be gone, and the rest holds.
    """
    if not is_told:
        return Arrangement(), ()
    mapping, problems = read_yaml_file(content / FILE, FILE, code="stories")
    reader = _Reader(Fields(mapping, FILE, "stories"), known)
    arrangement = reader.read()
    return arrangement, (*problems, *reader.problems)


class _Reader:
    """Reads the three keys, and remembers which article was named where."""

    def __init__(self, fields: Fields, known: Known) -> None:
        self._fields = fields
        self._known = known
        self._belongs: dict[str, str] = {}

    @property
    def problems(self) -> tuple[Diagnostic, ...]:
        return self._fields.problems

    def read(self) -> Arrangement:
        """The whole file, in the order of ``KEYS``."""
        arrangement = Arrangement(
            together=tuple(self._together()), apart=tuple(self._apart()), alone=tuple(self._alone())
        )
        self._fields.warn_unknown(KEYS)
        return arrangement

    def _together(self) -> Iterator[Together]:
        section = self._fields.section("together", _TOGETHER)
        for entry, fields in section.sections(_TOGETHER) if section else ():
            listed = fields.find("articles")
            if slug(entry.key) != entry.key:
                cure = f"Write lower-case letters, digits and hyphens: `{slug(entry.key)}:`."
                fields.refuse(entry, f"the id {entry.key!r} cannot stand in an address", cure, code="id")
            elif entry.key in self._known.stories:
                message = f"there is a story of that address already, in content/{entry.key}/"
                fields.refuse(entry, message, "Move the articles there, or choose another address.", code="id")
            if listed is None:
                fields.refuse(entry, f"the story {entry.key!r} lists no article", _TOGETHER, code="articles")
            articles = tuple(self._named(listed, listed.value, entry.key)) if listed else ()
            title, summary = fields.text("title") or "", fields.text("summary") or ""
            fields.warn_unknown(STORY_KEYS)
            if articles:
                yield Together(id=entry.key, title=title, summary=summary, articles=articles)

    def _apart(self) -> Iterator[tuple[str, ...]]:
        entry = self._fields.find("apart")
        if entry is None:
            return
        items = entry.value.items if isinstance(entry.value, Listing) else ()
        lists = [item for item in items if isinstance(item, Listing) and len(item.items) > 1]
        for wrong in [item for item in items if item not in lists] if lists else [entry.value]:
            self._fields.refuse(wrong, "'apart' must be a list of lists of articles", _APART, code="type")
        for item in lists:
            articles = tuple(self._named(entry, item, ""))
            self._refuse_both(item, articles)
            if len(articles) > 1:
                yield articles

    def _alone(self) -> Iterator[str]:
        entry = self._fields.find("alone")
        if entry is not None:
            yield from self._named(entry, entry.value, "alone")

    def _named(self, entry: Entry, value: Value, belongs: str) -> Iterator[str]:
        """The loose articles that ``value`` lists. Each ``belongs`` to that story alone, unless it is ""."""
        items = value.items if isinstance(value, Listing) else (value,)
        for item in items:
            if not isinstance(item, Scalar):
                cure = _ALONE if entry.key == "alone" else f"Write `{entry.key}: [a.md, inbox/b.md]`."
                self._fields.refuse(item, f"{entry.key!r} must be a list of articles", cure, code="type")
                continue
            source = item.text.strip().removeprefix("content/")
            if source not in self._known.loose:
                self._warn_missing(item, source)
            elif belongs and self._belongs.setdefault(source, belongs) != belongs:
                message = f"{source!r} has its place already: {_place(self._belongs[source])}"
                self._fields.refuse(item, message, "Name it once.", code="twice")
            else:
                yield source

    def _warn_missing(self, item: Scalar, source: str) -> None:
        folder, _, name = source.rpartition("/")
        if folder and slug(folder) in self._known.stories:
            message = f"{source!r} lies in a story's folder, and belongs to that story"
            cure = f"Move it to content/{name}, or take it out of this list."
        else:
            message = f"there is no loose article {source!r}"
            elsewhere = [loose for loose in self._known.loose if loose.rpartition("/")[2] == name]
            meant = did_you_mean(source, self._known.loose) if not elsewhere else f'Did you mean "{elsewhere[0]}"? '
            cure = f"{meant}Name files as they lie below content/, or take it out of this list."
        self._fields.warn(item, message, cure, code="article")

    def _refuse_both(self, item: Value, articles: tuple[str, ...]) -> None:
        """An error where articles that are to be kept apart are in one story by the same file."""
        stories = [self._belongs[source] for source in articles if source in self._belongs]
        both = next((story for story in stories if stories.count(story) > 1), None)
        if both is not None:
            message = f"these articles are apart here, and together in {both!r}"
            self._fields.refuse(item, message, "Take them out of one of the two.", code="contradiction")


def _place(belongs: str) -> str:
    return "'alone'" if belongs == "alone" else f"the story {belongs!r}"
