"""What a format's reader makes of a file: parts of the article and what it left out, not yet one text."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date

from generator.model import BlockKind, DroppedLine, Rights


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One line, or several that were broken by hand and are joined again; white space is folded, never empty.

    ``number`` counts from 1 in the file; ``gap`` tells whether an empty line stands before it.
    ``heading`` is set by formats that mark headings, ``row`` for the row of a table, ``item`` for that of a list.
    """

    number: int
    text: str
    gap: bool = True
    heading: bool = False
    row: bool = False
    item: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """One block of the article, its text without line breaks."""

    kind: BlockKind
    text: str
    line: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """Where a document states a value: ``field`` is one of ``Stated``, ``words`` say where ("JSON-LD headline")."""

    field: str
    words: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Spot:
    """Where a value stands in its file, and how many characters it has, as a ``Diagnostic`` counts."""

    line: int
    column: int
    length: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Stated:
    """What a document says of itself; None and () where it says nothing.

    ``not_after``  the day on which the page was captured: a bare date in its furniture
    ``story``      the id of the story that it belongs to
    ``is_clean``   the text is the article alone, with nothing to leave out of it
    ``slug_at``    where its ``slug`` stands in the file
    ``places``     where the values were found, at most one a field
    """

    title: str | None = None
    outlet: str | None = None
    author: str | None = None
    published: date | None = None
    published_from: str | None = None
    updated: date | None = None
    not_after: date | None = None
    url: str | None = None
    archive: str | None = None
    language: str | None = None
    credits: tuple[str, ...] = ()
    dateline: str | None = None
    tags: tuple[str, ...] = ()
    slug: str | None = None
    slug_at: Spot | None = None
    story: str | None = None
    rights: Rights | None = None
    dropped: tuple[DroppedLine, ...] = ()
    draft: bool = False
    is_clean: bool = False
    places: tuple[Place, ...] = ()

    def place(self, field: str) -> str:
        """Where the value of that field was found, or ""."""
        return next((place.words for place in self.places if place.field == field), "")

    def over(self, other: "Stated") -> "Stated":
        """What this says, and what ``other`` says where this says nothing."""
        return Stated(
            title=self.title or other.title,
            outlet=self.outlet or other.outlet,
            author=self.author or other.author,
            published=self.published or other.published,
            published_from=self.published_from if self.published else other.published_from,
            updated=self.updated or other.updated,
            not_after=self.not_after or other.not_after,
            url=self.url or other.url,
            archive=self.archive or other.archive,
            language=self.language or other.language,
            credits=self.credits or other.credits,
            dateline=self.dateline or other.dateline,
            tags=self.tags or other.tags,
            slug=self.slug or other.slug,
            slug_at=self.slug_at or other.slug_at,
            story=self.story or other.story,
            rights=self.rights or other.rights,
            dropped=self.dropped or other.dropped,
            draft=self.draft or other.draft,
            is_clean=self.is_clean or other.is_clean,
            places=(*self.places, *(place for place in other.places if not getattr(self, place.field))),
        )


NOTHING = Stated()

EVIDENCED = tuple("title outlet author published updated not_after url archive language credits dateline".split())
"""The fields of which it is told where they were found."""


def with_places(stated: Stated, words: Mapping[str, str]) -> Stated:
    """``stated`` with the places of those of its values that it has; ``words`` by field."""
    return replace(stated, places=tuple(Place(field=f, words=w) for f, w in words.items() if w and getattr(stated, f)))


def all_from(stated: Stated, words: str) -> Stated:
    """``stated`` with one place for all its values."""
    return with_places(stated, dict.fromkeys(EVIDENCED, words))


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """The parts in order, the title (if the document has one) first; every line left out; what was stated.

    ``is_rescued`` tells that no line looked like an article's, those most like sentences were kept, and others went.
    """

    parts: tuple[Part, ...]
    dropped: tuple[DroppedLine, ...]
    stated: Stated = field(default_factory=Stated)
    is_rescued: bool = False
