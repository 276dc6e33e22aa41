"""What is sent to those who do the work, and what comes back: values, and paths of files that all can see."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from generator.diagnostics import Diagnostic
from generator.model import Measured, Neighbours, Outlet, SiteConfig, Story, StoryEntry, Theme, Verdict

Files = tuple[tuple[str, str], ...]
"""Paths below the output folder, with their digests."""
Images = tuple[tuple[bytes, str], ...]
"""Hashes of what images show, with the digests of their files."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """What reading a folder told.

    ``story``   what puts its story in order, None where there is none to show
    ``source``  the hash of the story without its book of addresses, ``book`` that of the book that its facts are
                named by; b"" where there is none
    ``weight``  characters of its articles
    """

    story: StoryEntry | None
    source: bytes
    book: bytes
    articles: int
    diagnostics: tuple[Diagnostic, ...]
    strange: tuple[tuple[str, str], ...]
    weight: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Examined:
    """A story with what is wrong with its ledger and addresses; ``book`` is the text that keeps its ids."""

    story: Story
    problems: tuple[Diagnostic, ...]
    book: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Made:
    """What making a story's pages told: what a build counts, and the hashes of its outline and its addresses."""

    outline: bytes
    book: bytes
    articles: int
    claims: int
    cautions: int
    verdicts: tuple[tuple[Verdict, int], ...]
    problems: tuple[Diagnostic, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadJob:
    """A story's folder to be read. ``known`` are its articles that were read before: name of the file → packed."""

    folder: Path
    content: Path
    outlets: tuple[Outlet, ...]
    drafts: bool
    known: Mapping[str, bytes]


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadDone:
    """A folder that was read. ``source`` is the packed story; ``articles`` those that were not known, packed."""

    folder: str
    told: Told
    source: bytes | None
    articles: Mapping[str, bytes]


@dataclass(frozen=True, slots=True, kw_only=True)
class FileJob:
    """A loose article's file to be read."""

    file: Path
    content: Path
    drafts: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class FileDone:
    """A loose article that was read, packed."""

    file: Path
    article: bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """What pages are made with: settings, theme and words, of which ``version`` is the hash, and measured figures."""

    root: Path
    config: SiteConfig
    measured: Measured | None
    theme: Theme
    version: bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class MakeJob:
    """A story whose pages are to be made.

    They are made from what an earlier build found out (packed), else from its packed ``source``, else by ``reading``.
    ``held``    the files that the output has, path → digest: they are not written again
    ``images``  digests of the images that were drawn for the story last, each with the hash of what it shows
    """

    key: bytes
    look: Look
    examined: bytes | None
    source: bytes | None
    reading: ReadJob
    near: Neighbours
    held: Mapping[str, str]
    staging: Path
    images: Images = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class MakeDone:
    """A story whose files are staged; none, and nothing made, where its ``problems`` hold an error.

    ``outline``   packed, what the site's own pages take from it; ``parts`` what it stands for, packed, by digest
    ``examined``  packed, where it was found out anew
    ``book``      the text that keeps the story's ids
    ``faults``    what is wrong with the templates of pages that are missing from ``files``
    """

    key: bytes
    problems: tuple[Diagnostic, ...]
    examined: bytes | None
    made: Made | None = None
    outline: bytes = b""
    parts: Mapping[bytes, bytes] = field(default_factory=dict)
    book: str = ""
    files: Files = ()
    images: Images = ()
    faults: tuple[Diagnostic, ...] = ()
