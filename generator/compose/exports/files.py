"""The files for programs of a story, and what those of the site take from it."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from generator.compose.book import StoryBook
from generator.compose.exports import feeds
from generator.compose.exports.facts_csv import claims_table, fact_rows
from generator.compose.exports.facts_json import facts_json
from generator.compose.exports.stories_json import story_members
from generator.compose.links import NOT_FOUND, facts_path, table_path
from generator.compose.shell import Site
from generator.model import Page, RawFile


@dataclass(frozen=True, slots=True, kw_only=True)
class StoryNews:
    """Entries of the three feeds, the newest first."""

    stories: tuple[feeds.Entry, ...]
    verdicts: tuple[feeds.Entry, ...]
    changes: tuple[feeds.Entry, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class StoryExport:
    """What the site's own files take from one story.

    ``members`` is its part of ``stories.json``, ``rows`` are those of the table, ``paths`` those of its pages
    """

    members: str
    rows: str
    paths: tuple[str, ...]
    news: StoryNews


def export_story(site: Site, book: StoryBook, pages: Sequence[Page]) -> StoryExport:
    """The story's part in the site's files; ``pages`` are all of its own."""
    return StoryExport(
        members=story_members(book.story.source),
        rows=fact_rows(book, site.config.base_url),
        paths=listed_paths(page.path for page in pages),
        news=StoryNews(
            stories=tuple(feeds.story_entry(book)),
            verdicts=feeds.newest(feeds.verdict_entries(book)),
            changes=feeds.newest(feeds.change_entries(book)),
        ),
    )


def story_files(site: Site, book: StoryBook) -> Iterator[Page]:
    """``facts.json`` and ``facts.csv`` of one story."""
    story = book.story.source.id
    yield Page(path=facts_path(story), view=RawFile.of(facts_json(book.story, book.order)))
    yield Page(path=table_path(story), view=RawFile.of(claims_table(book, site.config.base_url)))


def add_news(parts: Iterable[StoryNews]) -> StoryNews:
    """The newest entries of all ``parts``."""
    parts = list(parts)
    return StoryNews(
        stories=feeds.newest(entry for part in parts for entry in part.stories),
        verdicts=feeds.newest(entry for part in parts for entry in part.verdicts),
        changes=feeds.newest(entry for part in parts for entry in part.changes),
    )


def join_paths(parts: Iterable[tuple[str, ...]]) -> tuple[str, ...]:
    """All the paths."""
    return tuple(path for part in parts for path in part)


def listed_paths(paths: Iterable[str]) -> tuple[str, ...]:
    """Those paths that search engines shall know."""
    return tuple(path for path in paths if path.endswith(".html") and path != NOT_FOUND)
