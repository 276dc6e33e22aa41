"""What a format's reader makes of a file: parts of the article and what it left out, not yet one text."""

from dataclasses import dataclass, field
from datetime import date

from generator.model import BlockKind, DroppedLine, Rights


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One line, or several that were broken by hand and are joined again; white space is folded, never empty.

    ``number`` counts from 1 in the file; ``gap`` tells whether an empty line stands before it.
    ``heading`` is set by formats that mark headings.
    """

    number: int
    text: str
    gap: bool = True
    heading: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """One block of the article, its text without line breaks."""

    kind: BlockKind
    text: str
    line: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Stated:
    """What a document says of itself; None and () where it says nothing."""

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
    rights: Rights | None = None
    dropped: tuple[DroppedLine, ...] = ()
    draft: bool = False

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
            rights=self.rights or other.rights,
            dropped=self.dropped or other.dropped,
            draft=self.draft or other.draft,
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """The parts in order, the title (if the document has one) first; every line left out; what was stated.

    ``is_rescued`` tells that no line looked like an article's, those most like sentences were kept, and others went.
    """

    parts: tuple[Part, ...]
    dropped: tuple[DroppedLine, ...]
    stated: Stated = field(default_factory=Stated)
    is_rescued: bool = False
