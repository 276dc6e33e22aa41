"""An article as it was read: its text, where the blocks lie, and what was left out."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from generator.model.outlet import Outlet, Rights, TextRights
from generator.model.span import Span


class BlockKind(StrEnum):
    """What part of an article a block of text is."""

    TITLE = "title"
    SUBHEAD = "subhead"
    PARAGRAPH = "paragraph"


@dataclass(frozen=True, slots=True, kw_only=True)
class Block:
    """One title, subhead or paragraph: ``span`` lies in the article's text; hard-wrapped lines are already joined."""

    kind: BlockKind
    span: Span


@dataclass(frozen=True, slots=True, kw_only=True)
class DroppedLine:
    """A line of the source that is no part of the article, kept with the reason why it was dropped.

    ``line`` counts from 1 in the source file; 0 where it was left out when the article was brought in.
    """

    line: int
    text: str
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Article:
    """One outlet's report, read from one file.

    ``id``            unique in its story, made from the file's name; part of URLs
    ``assigned``      the id of the story that its own front matter names, or ""
    ``source``        path of the file below ``content/``, with ``/``
    ``outlet``        the outlet's name, or None where the document does not name it; a listed outlet's own name
    ``listed``        what ``content/outlets.yml`` tells of that outlet, or None
    ``title``         the title; taken from the lead where the document has none (``title_made``)
    ``published``     day of publication, only from a source that can be trusted; else None
    ``updated``       day of the last change, where the document states one
    ``not_after``     the page was captured on this day (a clock in its furniture): published then or earlier
    ``credits``       agencies and other outlets that the text says it draws on
    ``dateline``      the place at the head of the first paragraph ("BAKU"), not part of ``text``'s claims
    ``tags``          words that the maintainer filed it under
    ``archive``       address of a copy in an archive, where the maintainer gives one
    ``rights``        what its front matter says may be shown of it, or None
    ``partial``       our text is known not to be all of it
    ``shown``         how much of it the story that is published holds; the whole of it until rights are applied
    ``withheld``      how many of its claims are without their words since it may not be shown whole
    ``text``          cleaned text; the title, where the document has one, is its first block;
                      blocks are separated by a blank line
    """

    id: str
    story: str
    source: str
    outlet: str | None
    title: str
    title_made: bool
    published: date | None
    published_from: str | None
    not_after: date | None
    author: str | None
    url: str | None
    language: str
    credits: tuple[str, ...]
    dateline: str | None
    text: str
    blocks: tuple[Block, ...]
    dropped: tuple[DroppedLine, ...]
    listed: Outlet | None = None
    updated: date | None = None
    tags: tuple[str, ...] = ()
    archive: str | None = None
    rights: Rights | None = None
    partial: bool = False
    shown: TextRights = TextRights.FULL
    withheld: int = 0
    assigned: str = ""

    @property
    def outlet_key(self) -> str:
        """What tells outlets apart: the outlet's name, or this article where none is named."""
        return self.outlet.casefold() if self.outlet else f"?{self.id}"
