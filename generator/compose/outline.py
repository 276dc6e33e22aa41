"""What is at hand of every story while the site's own pages are made: its counts, and the digests of its parts."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from hashlib import blake2b

from generator.compose.agreement import Meeting, OutletPart, make_roster
from generator.compose.differences_page import StoryDifferences
from generator.compose.exports import StoryExport
from generator.compose.search_index import StoryIndex
from generator.compose.site_pages import StoryCard, StoryCount

BLOCK = 64
"""About so many stories make a block."""
FEW = 8
"""About so many make a small one; every block is made of whole small ones."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Brief:
    """What the site's own pages show of a story: nothing else of it may be on them."""

    id: str
    count: StoryCount
    card: StoryCard
    export: StoryExport
    outlets: tuple[OutletPart, ...]
    meetings: tuple[Meeting, ...]
    differences: StoryDifferences | None
    index: StoryIndex


@dataclass(frozen=True, slots=True, kw_only=True)
class Outline:
    """A brief whose parts are kept elsewhere, each under its digest: those of all stories are held at once.

    ``said``       a digest of its table of facts and of all its words
    ``differing``  how many differences it has; ``letters`` the length of its part of the search index
    ``outlets``    the articles of each named outlet, by its id
    """

    id: str
    count: StoryCount
    said: bytes
    differing: int
    letters: int
    counted: bytes
    card: bytes
    members: bytes
    rows: bytes
    paths: bytes
    news: bytes
    roster: bytes
    differences: bytes
    index: bytes
    outlets: tuple[tuple[str, bytes], ...]

    @property
    def digests(self) -> tuple[bytes, ...]:
        """The digests of all parts."""
        tables = (self.members, self.rows, self.paths, self.news, self.roster, self.index)
        return (self.counted, self.card, self.differences, *tables, *(articles for _, articles in self.outlets))


def outline(brief: Brief, put: Callable[[object], bytes]) -> Outline:
    """The outline of ``brief``; ``put`` keeps a part and gives its digest."""
    return Outline(
        id=brief.id,
        count=brief.count,
        said=blake2b(f"{brief.export.rows}\n{brief.index.buckets}".encode(), digest_size=16).digest(),
        differing=len(brief.differences.differences) if brief.differences else 0,
        letters=len(brief.index.buckets),
        counted=put(brief.count),
        card=put(brief.card),
        members=put(brief.export.members),
        rows=put(brief.export.rows),
        paths=put(brief.export.paths),
        news=put(brief.export.news),
        roster=put(make_roster(brief.outlets, brief.meetings)),
        differences=put(brief.differences),
        index=put(brief.index),
        outlets=tuple((part.id, put(part.articles)) for part in brief.outlets),
    )


def in_blocks(outlines: Sequence[Outline], size: int = BLOCK) -> Iterator[tuple[Outline, ...]]:
    """The stories in order of their ids, in blocks that end where an id says so: a new one changes a block alone.

    What is added up over the site is added up by blocks, so that an edit adds up one of them again.
    """
    block: list[Outline] = []
    for one in sorted(outlines, key=lambda o: o.id):
        block.append(one)
        if blake2b(one.id.encode(), digest_size=1).digest()[0] % size == 0:
            yield tuple(block)
            block = []
    if block:
        yield tuple(block)
