"""All pages of the site, each at its own address."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from hashlib import blake2b

from generator.compose.agreement import Meeting, OutletPart, meetings, outlet_parts
from generator.compose.alone_pages import make_alone_views
from generator.compose.article_page import make_article_view
from generator.compose.differences_page import StoryDifferences, make_differences_views, story_differences
from generator.compose.exports import StoryExport, export_site, export_story, story_files
from generator.compose.links import METHOD, NOT_FOUND, OUTLETS, SEARCH, article_path, story_path, text_path
from generator.compose.meta import describe
from generator.compose.moved_pages import make_moved_pages
from generator.compose.outlet_pages import make_outlet_view, make_outlets_view, make_register
from generator.compose.pair_page import make_pair_view
from generator.compose.search_index import StoryIndex, index_files, index_story
from generator.compose.search_page import make_search_view
from generator.compose.share import share_site, share_story
from generator.compose.shell import Site
from generator.compose.site_pages import StoryCount, count_story, make_home_views, make_method_view, make_not_found_view
from generator.compose.story_page import ALONE, StoryBook, make_pairs, make_story_view, open_book
from generator.compose.views import RawText
from generator.diagnostics import Diagnostic, InvalidSite, Severity
from generator.model import LooseEntry, Neighbours, Page, Story, StoryEntry, TextRights, find_neighbours

RAW = "raw.txt"
"""The template that writes a ``RawText`` as it is."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Brief:
    """What the site's own pages are made from: all that they may know of a story.

    Kept small, since those of all stories are held at once, while a story's pages are made and let go one by one.
    """

    id: str
    count: StoryCount
    export: StoryExport
    outlets: tuple[OutletPart, ...]
    meetings: tuple[Meeting, ...]
    differences: StoryDifferences | None
    index: StoryIndex


@dataclass(frozen=True, slots=True, kw_only=True)
class StoryPages:
    """One story's pages, which depend on nothing outside of it, and what it has for the site's own."""

    pages: tuple[Page, ...]
    brief: Brief


def compose(site: Site, stories: Iterable[Story]) -> tuple[Page, ...]:
    """Every page of the site and every file for programs, with their views, in order of their paths.

    Raises InvalidSite where two pages would have one address.
    """
    stories = list(stories)
    near = find_neighbours(StoryEntry.of(story.source) for story in stories)
    made = [compose_story(site, story, near[story.source.id]) for story in stories]
    pages = [page for story in made for page in story.pages]
    pages += compose_site(site, [story.brief for story in made])
    return tuple(sorted(pages, key=lambda page: page.path))


def compose_story(site: Site, story: Story, near: Neighbours = ALONE) -> StoryPages:
    """The pages of one story, ``near`` its neighbours. Raises InvalidSite where two of them would have one address."""
    book = open_book(story, site.words)
    count = count_story(book)
    pages = describe(site, list(_story_pages(site, book, near)), share_story(site, story.source.id, count.card))
    export = export_story(site, book, pages)
    index, record = index_story(book)
    pages += [*story_files(site, book), record, *make_moved_pages(site, story.source)]
    refuse_collisions([page.path for page in pages])
    brief = Brief(
        id=story.source.id,
        count=count,
        export=export,
        outlets=outlet_parts(book),
        meetings=meetings(book),
        differences=story_differences(book),
        index=index,
    )
    return StoryPages(pages=tuple(pages), brief=brief)


def compose_site(site: Site, briefs: Sequence[Brief], alone: Sequence[LooseEntry] = ()) -> tuple[Page, ...]:
    """The site's own pages; ``alone`` are the articles of no story, in order of their sources.

    Raises InvalidSite where one of them would lie where a story does, or two stories would.
    """
    counts = [brief.count for brief in briefs]
    pages = describe(site, list(_site_pages(site, briefs, alone)), share_site(site, [count.card for count in counts]))
    pages += export_site(site, [brief.export for brief in briefs], pages, alone)
    refuse_collisions([*(page.path for page in pages), *(story_path(brief.id) for brief in briefs)])
    return tuple(pages)


def _site_pages(site: Site, briefs: Sequence[Brief], alone: Sequence[LooseEntry]) -> Iterator[Page]:
    counts = [brief.count for brief in briefs]
    for home in make_home_views(site, counts, len(alone)):
        yield Page(path=home.pages[home.page - 1], template="home.html", view=home)
    yield Page(path=METHOD, template="method.html", view=make_method_view(site, counts, _digest(briefs)))
    for path, listed in make_alone_views(site, alone):
        yield Page(path=path, template="alone.html", view=listed)
    yield Page(path=NOT_FOUND, template="404.html", view=make_not_found_view(site))
    yield from _outlet_pages(site, briefs)
    differing = [brief.differences for brief in briefs if brief.differences]
    for view in make_differences_views(site, differing):
        yield Page(path=view.pages[view.page - 1], template="differences.html", view=view)
    files = index_files([brief.index for brief in briefs])
    yield Page(path=SEARCH, template="search.html", view=make_search_view(site, len(files)))
    yield from files


def _digest(briefs: Sequence[Brief]) -> str:
    """Sixteen hex digits of the stories' tables of facts and of all their words."""
    parts = sorted(f"{brief.id}\n{brief.export.rows}\n{brief.index.buckets}" for brief in briefs)
    return blake2b("\n".join(parts).encode(), digest_size=8).hexdigest()


def _outlet_pages(site: Site, briefs: Sequence[Brief]) -> Iterator[Page]:
    ordered = sorted(briefs, key=lambda brief: brief.id)
    register = make_register(
        [part for brief in ordered for part in brief.outlets], [met for brief in ordered for met in brief.meetings]
    )
    yield Page(path=OUTLETS, template="outlets.html", view=make_outlets_view(site, register))
    for key, link in register.links.items():
        yield Page(path=link.path, template="outlet.html", view=make_outlet_view(site, register, key))


def _story_pages(site: Site, book: StoryBook, near: Neighbours) -> Iterator[Page]:
    source = book.story.source
    yield Page(path=story_path(source.id), template="story.html", view=make_story_view(site, book, near))
    for article in source.articles:
        view = make_article_view(site, book, article)
        yield Page(path=article_path(source.id, article.id), template="article.html", view=view)
        if article.shown is TextRights.FULL:
            yield Page(path=text_path(source.id, article.id), template=RAW, view=RawText(text=article.text))
    for link in make_pairs(source.id, book.cast.witnesses):
        yield Page(path=link.path, template="pair.html", view=make_pair_view(site, book, link))


def refuse_collisions(paths: Sequence[str]) -> None:
    """Two pages at one address, or a page where another's folder must be; upper and lower case count as the same.

    A host's disk may not tell them apart. Of a story's pages that are all in the way of one thing, the first is told.
    """
    taken: dict[str, str] = {"assets": "the theme's files"}
    problems: dict[tuple[str, str], Diagnostic] = {}
    for path in sorted(paths):
        key = path.casefold()
        clash = next((taken[k] for k in (key, *_folders(key)) if k in taken), None)
        if clash is not None:
            problems.setdefault((path.split("/")[0], clash), _collision(path, clash))
        taken.setdefault(key, repr(path))
    if problems:
        raise InvalidSite(problems.values())


def _folders(path: str) -> list[str]:
    """The folders above ``path``: "a/b/c" has "a/b" and "a"."""
    parts = path.split("/")[:-1]
    return ["/".join(parts[:n]) for n in range(len(parts), 0, -1)]


def _collision(path: str, other: str) -> Diagnostic:
    return Diagnostic(
        severity=Severity.ERROR,
        code="page-collision",
        path=f"content/{path.split('/', maxsplit=1)[0]}",
        message=f"a page would be written to {path!r}, where {other} would lie",
        cure="Rename the story's folder or the article's file: pages are named after them.",
    )
