"""What is read: a story's folder, a loose article, and the stories that loose articles tell; in any process.

files → read → Article → gather (loose ones) → StorySource
"""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from generator.addresses import read_book
from generator.cache import key_of, pack, unpack
from generator.checks import check_stories
from generator.diagnostics import Diagnostic
from generator.gather import Gathering, find_stories, take_named
from generator.jobs import FileDone, FileJob, ReadDone, ReadJob, Told
from generator.meter import measured
from generator.model import Arrangement, Article, StoryEntry, StorySource
from generator.overrides import read_ledger
from generator.read import ReadArticle, make_registry, read_article, read_story


def read(job: ReadJob) -> ReadDone:
    """Read the folder of ``job``."""
    new: dict[str, bytes] = {}

    def article(path: Path, content: Path) -> ReadArticle:
        known = unpack(job.known[path.name]) if path.name in job.known else None
        if isinstance(known, ReadArticle):
            return known
        made = read_article(path, content, drafts=job.drafts)
        new[path.name] = _packed(made)
        return made

    with measured("read"):
        done = read_story(job.folder, job.content, make_registry(job.outlets), article, drafts=job.drafts)
        return ReadDone(
            folder=job.folder.name,
            told=told(done.source, (*done.diagnostics, *(_doubts(done.source) if done.source else ())), done.strange),
            source=pack(done.source) if done.source else None,
            articles=new,
        )


def _doubts(source: StorySource) -> tuple[Diagnostic, ...]:
    return (*check_stories([source]), *check_beside(source))


def read_file(job: FileJob) -> FileDone:
    """Read the loose article of ``job``."""
    with measured("read"):
        return FileDone(file=job.file, article=_packed(read_article(job.file, job.content, drafts=job.drafts)))


def _packed(made: ReadArticle) -> bytes:
    return pack(replace(made, document=None))  # the article is made of it already


def gather_stories(name: str, articles: Sequence[Article], arrangement: Arrangement) -> tuple[list[Told], Gathering]:
    """The story that loose ``articles`` name, or those that they tell without a ``name``; and what is told of each."""
    with measured("gather"):
        gathering = take_named(name, articles, arrangement) if name else find_stories(articles, arrangement)
    return [told(source, check_stories([source]), ()) for source in gathering.stories], gathering


def told(source: StorySource | None, diagnostics: tuple[Diagnostic, ...], strange: tuple[tuple[str, str], ...]) -> Told:
    """What is told of a story that was read; ``source`` is None where there is none to show."""
    articles = source.articles if source else ()
    return Told(
        story=StoryEntry.of(source) if source else None,
        source=key_of(pack(replace(source, addresses=None))) if source else b"",
        book=key_of(source.addresses.text) if source and source.addresses else b"",
        articles=len(articles),
        diagnostics=diagnostics,
        strange=strange,
        weight=sum(len(article.text) for article in articles),
    )


def check_beside(source: StorySource) -> tuple[Diagnostic, ...]:
    """What is wrong with a story's ledger and book of addresses as files, whatever its articles are."""
    return (*read_ledger(source.ledgers)[1], *read_book(source.addresses)[1])
