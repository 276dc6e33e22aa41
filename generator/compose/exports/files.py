"""Which files for programs there are: those of a story, and those of the site."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from generator.compose.exports import feeds
from generator.compose.exports.facts_csv import claims_table, fact_rows, facts_table
from generator.compose.exports.facts_json import facts_json
from generator.compose.exports.schema import schema_page
from generator.compose.exports.sitemap import robots, sitemap
from generator.compose.exports.stories_json import StoryMembers, stories_json, story_members
from generator.compose.links import NOT_FOUND, SITE_TABLE, STORIES, facts_path, table_path
from generator.compose.shell import Site
from generator.compose.story_page import StoryBook
from generator.compose.views import RawText
from generator.model import LooseEntry, Page

_RAW = "raw.txt"


@dataclass(frozen=True, slots=True, kw_only=True)
class StoryExport:
    """What the site's own files take from one story.

    ``members`` are the articles of the story, ``rows`` those of the table, ``paths`` of its pages; ``news``,
    ``verdicts`` and ``changes`` are entries of the three feeds
    """

    story: str
    members: StoryMembers
    rows: str
    paths: tuple[str, ...]
    news: tuple[feeds.Entry, ...]
    verdicts: tuple[feeds.Entry, ...]
    changes: tuple[feeds.Entry, ...]


def export_story(site: Site, book: StoryBook, pages: Sequence[Page]) -> StoryExport:
    """The story's part in the site's files; ``pages`` are all of its own."""
    return StoryExport(
        story=book.story.source.id,
        members=story_members(book.story.source),
        rows=fact_rows(book, site.config.base_url),
        paths=_listed(pages),
        news=tuple(feeds.story_entry(book)),
        verdicts=feeds.newest(feeds.verdict_entries(book)),
        changes=feeds.newest(feeds.change_entries(book)),
    )


def story_files(site: Site, book: StoryBook) -> Iterator[Page]:
    """``facts.json`` and ``facts.csv`` of one story."""
    story = book.story.source.id
    yield Page(path=facts_path(story), template=_RAW, view=RawText(text=facts_json(book.story, book.order)))
    yield Page(path=table_path(story), template=_RAW, view=RawText(text=claims_table(book, site.config.base_url)))


def export_site(
    site: Site, stories: Sequence[StoryExport], pages: Sequence[Page], alone: Sequence[LooseEntry]
) -> Iterator[Page]:
    """The site's files for programs; ``pages`` are its pages beside those of the stories.

    ``alone`` are the articles of no story, in order of their sources.

    Feeds and the list for search engines hold absolute addresses, so that there are none without ``base_url``.
    """
    ordered = sorted(stories, key=lambda story: story.story)
    yield Page(path=SITE_TABLE, template=_RAW, view=RawText(text=facts_table(story.rows for story in ordered)))
    yield Page(path=STORIES, template=_RAW, view=RawText(text=stories_json((s.members for s in stories), alone)))
    yield schema_page(site.config.base_url)
    yield robots(site.config.base_url)
    if site.config.base_url:
        news = feeds.newest(entry for story in stories for entry in story.news)
        verdicts = feeds.newest(entry for story in stories for entry in story.verdicts)
        changes = feeds.newest(entry for story in stories for entry in story.changes)
        yield from feeds.feed(site, feeds.STORIES, news)
        yield from feeds.feed(site, feeds.VERDICTS, verdicts)
        yield from feeds.feed(site, feeds.CHANGES, changes)
        yield from sitemap(
            [*_listed(pages), *(path for story in stories for path in story.paths)], site.config.base_url
        )


def _listed(pages: Sequence[Page]) -> tuple[str, ...]:
    """The paths of those pages that search engines shall know."""
    return tuple(page.path for page in pages if page.path.endswith(".html") and page.path != NOT_FOUND)
