"""All pages of the site, each at its own address."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from generator.compose.agreement import meetings, outlet_parts
from generator.compose.article_page import make_article_view
from generator.compose.book import StoryBook, open_book
from generator.compose.differences_page import story_differences
from generator.compose.exports import export_story, story_files
from generator.compose.links import SITE_SHARE, article_path, share_path, story_path, text_path
from generator.compose.meta import describe, make_picture
from generator.compose.moved_pages import make_moved_pages
from generator.compose.outline import Brief, Outline, outline
from generator.compose.pair_page import make_pair_view
from generator.compose.points_page import make_spread_pages
from generator.compose.search_index import index_story
from generator.compose.share import make_story_card
from generator.compose.shelf import Sheet, Shelf
from generator.compose.shell import Site
from generator.compose.site_pages import count_story, make_card
from generator.compose.site_sheets import site_sheets
from generator.compose.story_page import ALONE, make_story_view
from generator.diagnostics import Diagnostic, InvalidSite, Severity
from generator.model import LooseEntry, Neighbours, Page, RawFile, Story, StoryEntry, TextRights, find_neighbours


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
    pages += compose_pages(site, [story.brief for story in made])
    return tuple(sorted(pages, key=lambda page: page.path))


def compose_story(site: Site, story: Story, near: Neighbours = ALONE) -> StoryPages:
    """The pages of one story, ``near`` its neighbours. Raises InvalidSite where two of them would have one address."""
    book = open_book(story, site.words)
    card = make_card(book)
    image = make_story_card(site, card)
    share = Page(path=share_path(story.source.id), view=image)
    pages = list(describe(site, _story_pages(site, book, near), make_picture(site, share.path, image.alt)))
    pages += [share] if site.config.base_url else []
    export = export_story(site, book, pages)
    index, records = index_story(book)
    pages += [*story_files(site, book), *records, *make_moved_pages(site, story.source)]
    refuse_collisions([page.path for page in pages])
    brief = Brief(
        id=story.source.id,
        count=count_story(book),
        card=card,
        export=export,
        outlets=outlet_parts(book),
        meetings=meetings(book),
        differences=story_differences(book),
        index=index,
    )
    return StoryPages(pages=tuple(pages), brief=brief)


def compose_pages(site: Site, briefs: Sequence[Brief], alone: Sequence[LooseEntry] = ()) -> Iterator[Page]:
    """The site's own pages, where all is in memory. InvalidSite as ``compose_site``."""
    shelf = Shelf()
    sheets = compose_site(site, [outline(brief, shelf.put) for brief in briefs], alone, shelf)
    return (make_page(site, sheet, shelf) for sheet in sheets)


def compose_site(
    site: Site, outlines: Sequence[Outline], alone: Sequence[LooseEntry], shelf: Shelf
) -> tuple[Sheet, ...]:
    """The site's own pages, still to be made; ``alone`` are the articles of no story, in order of their sources.

    Raises InvalidSite where one of them would lie where a story does, or two stories would.
    """
    sheets = tuple(site_sheets(site, outlines, alone, shelf))
    refuse_collisions([*(sheet.path for sheet in sheets), *(one.count.path for one in outlines)])
    return sheets


def make_page(site: Site, sheet: Sheet, shelf: Shelf) -> Page:
    """The page of the site's own that ``sheet`` is for."""
    page = Page(path=sheet.path, template=sheet.template, view=shelf.view(sheet, site))
    (described,) = describe(site, [page], make_picture(site, SITE_SHARE, site.config.title))
    return described


def _story_pages(site: Site, book: StoryBook, near: Neighbours) -> Iterator[Page]:
    source = book.story.source
    yield Page(path=story_path(source.id), template="story.html", view=make_story_view(site, book, near))
    yield from make_spread_pages(site, book)
    for article in source.articles:
        view = make_article_view(site, book, article)
        yield Page(path=article_path(source.id, article.id), template="article.html", view=view)
        if article.shown is TextRights.FULL:
            yield Page(path=text_path(source.id, article.id), view=RawFile.of(article.text))
    for link in book.pairs:
        yield Page(path=link.path, template="pair.html", view=make_pair_view(site, book, link))


def refuse_collisions(paths: Sequence[str]) -> None:
    """Two pages at one address, or a page where another's folder must be; upper and lower case count as the same.

    A host's disk may not tell them apart. Of a story's pages that are all in the way of one thing, the first is told.
    """
    if not _collide(paths):
        return
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


def _collide(paths: Sequence[str]) -> bool:
    """Whether any of ``paths`` is in the way of another: most are not, and this is quick to tell."""
    keys = {path.casefold() for path in paths} | {"assets"}
    folders: set[str] = set()
    for key in keys:
        folder = key.rpartition("/")[0]
        while folder and folder not in folders:
            folders.add(folder)
            folder = folder.rpartition("/")[0]
    return len(keys) <= len(paths) or not keys.isdisjoint(folders)


def _folders(path: str) -> list[str]:
    """The folders above ``path``: "a/b/c" has "a/b" and "a"."""
    parts = path.split("/")[:-1]
    return ["/".join(parts[:n]) for n in range(len(parts), 0, -1)]


def _collision(path: str, other: str) -> Diagnostic:
    other = "another page of the site" if other == repr(path) else other
    return Diagnostic(
        severity=Severity.ERROR,
        code="page-collision",
        path=f"content/{path.split('/', maxsplit=1)[0]}",
        message=f"a page would be written to {path!r}, where {other} would lie",
        cure="Rename the story's folder or the article's file: pages are named after them.",
    )
