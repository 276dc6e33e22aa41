"""The site's own pages and files, each with what it is made from."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from hashlib import blake2b

from generator.compose.agreement import add_rosters
from generator.compose.alone_pages import make_alone_views
from generator.compose.counts_pages import make_counts_view
from generator.compose.differences_page import STORIES as DIFFERING
from generator.compose.differences_page import make_differences_view
from generator.compose.exports import feeds
from generator.compose.exports.facts_csv import facts_table, join_rows
from generator.compose.exports.files import add_news, join_paths, listed_paths
from generator.compose.exports.schema import schema_page
from generator.compose.exports.sitemap import make_sitemap_view, robots, sitemap_files
from generator.compose.exports.stories_json import join_members, stories_json
from generator.compose.links import (
    METHOD,
    NOT_FOUND,
    OUTLETS,
    SEARCH,
    SITE_SHARE,
    SITE_TABLE,
    STORIES,
    counts_path,
    differences_path,
    home_path,
    outlet_path,
    search_words_path,
)
from generator.compose.outlet_pages import STORIES as OF_OUTLET
from generator.compose.outlet_pages import Register, make_outlet_view, make_outlets_view, make_register
from generator.compose.outline import FEW, Outline, in_blocks
from generator.compose.pager import cut, make_pager
from generator.compose.search_index import (
    DRAWER,
    digests_of_words,
    file_count,
    join_words,
    make_words_file,
    words_of_stories,
)
from generator.compose.search_page import make_search_view
from generator.compose.share import make_site_card
from generator.compose.shelf import Part, Seen, Sheet, Shelf
from generator.compose.shell import Site
from generator.compose.site_pages import CARDS, ROWS, make_home_view, make_method_view, make_not_found_view
from generator.model import LooseEntry, Page, RawFile, Verdict


@dataclass(frozen=True, slots=True, kw_only=True)
class SiteParts:
    """What the sheets are drawn from: the stories, once in order of their days, and once in blocks."""

    site: Site
    newest: Sequence[Outline]
    blocks: Sequence[Sequence[Outline]]
    alone: Sequence[LooseEntry]
    shelf: Shelf


def site_sheets(site: Site, outlines: Sequence[Outline], alone: Sequence[LooseEntry], shelf: Shelf) -> Iterator[Sheet]:
    """Every page and file of the site's own; ``alone`` are the articles of no story, in order of their sources."""
    by_path = sorted(outlines, key=lambda one: one.count.path)
    parts = SiteParts(
        site=site,
        newest=sorted(by_path, key=lambda one: one.count.latest, reverse=True),
        blocks=tuple(in_blocks(outlines)),
        alone=alone,
        shelf=shelf,
    )
    pages = [*_home(parts), *_method(parts), *_alone(parts), *_outlets(parts), *_differences(parts), *_search(parts)]
    pages.append(Sheet(path=NOT_FOUND, template="404.html", make=make_not_found_view))
    yield from pages
    yield from _tables(parts)
    if site.config.base_url:
        yield from _for_the_web(parts, listed_paths(page.path for page in pages))


def _home(parts: SiteParts) -> Iterator[Sheet]:
    batches = cut(parts.newest, CARDS)
    for number, batch in enumerate(batches, start=1):
        pager = make_pager(number, len(batches), home_path)
        given = (pager, len(parts.alone), _parts(one.card for one in batch))
        yield Sheet(path=home_path(number), template="home.html", make=make_home_view, given=given)


def _parts(digests: Iterable[bytes]) -> tuple[Part[object], ...]:
    return tuple(map(Part, digests))


def _method(parts: SiteParts) -> Iterator[Sheet]:
    """The method page, and those that go on with its table of stories."""
    by_path = sorted(parts.newest, key=lambda one: one.count.path)
    batches = cut(by_path, ROWS)
    pagers = [make_pager(number, len(batches), counts_path) for number in range(1, len(batches) + 1)]
    given = (pagers[0], _counts(by_path), _digest(by_path), parts.site.measured)
    yield Sheet(path=METHOD, template="method.html", make=make_method_view, given=given)
    for pager, batch in zip(pagers[1:], batches[1:], strict=True):
        path = counts_path(pager.page)
        yield Sheet(path=path, template="counts.html", make=make_counts_view, given=(pager, _counts(batch)))


def _counts(outlines: Sequence[Outline]) -> Seen:
    return Seen(tuple(one.count for one in outlines), tuple(one.counted for one in outlines))


def _digest(outlines: Sequence[Outline]) -> str:
    """Sixteen hex digits of the stories' tables of facts and of all their words."""
    parts = sorted(f"{one.id} {one.said.hex()}" for one in outlines)
    return blake2b("\n".join(parts).encode(), digest_size=8).hexdigest()


def _alone(parts: SiteParts) -> Iterator[Sheet]:
    for path, view in make_alone_views(parts.site, parts.alone):
        yield _ready(Page(path=path, template="alone.html", view=view))


def _ready(page: Page) -> Sheet:
    """A page that is made already, since that is quick."""
    return Sheet(path=page.path, template=page.template, make=_as_it_is, given=(page.view,))


def _as_it_is(_site: Site, view: object) -> object:
    return view


def _outlets(parts: SiteParts) -> Iterator[Sheet]:
    rosters = tuple(parts.shelf.derive(add_rosters, _parts(one.roster for one in b)) for b in parts.blocks)
    register = make_register(parts.shelf.get(parts.shelf.derive(add_rosters, rosters)))
    yield _ready(Page(path=OUTLETS, template="outlets.html", view=make_outlets_view(parts.site, register)))
    articles: dict[str, list[bytes]] = {outlet: [] for outlet in register.links}
    for one in parts.newest:
        for outlet, own in one.outlets:
            articles[outlet].append(own)
    for outlet in register.links:
        yield from _outlet(register, outlet, articles[outlet])


def _outlet(register: Register, outlet: str, articles: Sequence[bytes]) -> Iterator[Sheet]:
    path_of = partial(outlet_path, outlet)
    batches = cut(articles, OF_OUTLET)
    for number, batch in enumerate(batches, start=1):
        agreements = register.agreements(outlet) if number == 1 else ()
        pager = make_pager(number, len(batches), path_of)
        given = (register.links[outlet], register.listed[outlet], pager, agreements, _parts(batch))
        yield Sheet(path=path_of(number), template="outlet.html", make=make_outlet_view, given=given)


def _differences(parts: SiteParts) -> Iterator[Sheet]:
    differing = [one for one in parts.newest if one.differing]
    batches = cut(differing, DIFFERING)
    for number, batch in enumerate(batches, start=1):
        total = sum(one.differing for one in differing) if number == 1 else 0
        pager = make_pager(number, len(batches), differences_path)
        given = (pager, total, _parts(one.differences for one in batch))
        yield Sheet(path=differences_path(number), template="differences.html", make=make_differences_view, given=given)


def _search(parts: SiteParts) -> Iterator[Sheet]:
    count = file_count(sum(one.letters for one in parts.newest))
    yield Sheet(path=SEARCH, template="search.html", make=make_search_view, given=(count,))
    blocks = [_drawers(parts, count, block) for block in parts.blocks]
    digests = parts.shelf.load_all(tuple(parts.shelf.derive(digests_of_words, drawers) for drawers in blocks))
    for number in range(count):
        words = tuple(drawers[number // DRAWER] for drawers in blocks)
        yield Sheet(
            path=search_words_path(number),
            make=make_words_file,
            given=(number, Seen(words, tuple(block[number] for block in digests))),
        )


def _drawers(parts: SiteParts, count: int, block: Sequence[Outline]) -> tuple[Part[tuple[bytes, ...]], ...]:
    """What a block has for each of ``count`` files, by drawers."""
    words = _words(parts, count, block)
    drawers = range(0, (count + DRAWER - 1) // DRAWER)
    return tuple(parts.shelf.derive_within(join_words, drawer, words) for drawer in drawers)


def _words(parts: SiteParts, count: int, block: Sequence[Outline]) -> tuple[Part[tuple[bytes, ...]], ...]:
    """The words of a block, a few stories at a time: an edit puts together those of these few again."""
    few = in_blocks(block, FEW)
    return tuple(parts.shelf.derive_within(words_of_stories, count, _parts(one.index for one in own)) for own in few)


def _tables(parts: SiteParts) -> Iterator[Sheet]:
    rows = tuple(parts.shelf.derive(join_rows, _parts(one.rows for one in block)) for block in parts.blocks)
    yield Sheet(path=SITE_TABLE, make=_table, given=(rows,))
    told = tuple(parts.shelf.derive(join_members, _parts(one.members for one in block)) for block in parts.blocks)
    yield Sheet(path=STORIES, make=_stories, given=(told, tuple(parts.alone)))
    yield _ready(schema_page(parts.site.config.base_url))
    yield _ready(robots(parts.site.config.base_url))


def _table(_site: Site, rows: tuple[bytes, ...]) -> RawFile:
    return RawFile(content=facts_table(rows))


def _stories(_site: Site, stories: tuple[str, ...], alone: tuple[LooseEntry, ...]) -> RawFile:
    return RawFile.of(stories_json(stories, alone))


def _for_the_web(parts: SiteParts, own: Sequence[str]) -> Iterator[Sheet]:
    """What holds absolute addresses: feeds, the list for search engines, the image."""
    site, shelf = parts.site, parts.shelf
    blocks = tuple(shelf.derive(add_news, _parts(one.news for one in block)) for block in parts.blocks)
    news = shelf.get(shelf.derive(add_news, blocks))
    yield from map(_ready, feeds.feed(site, feeds.STORIES, news.stories))
    yield from map(_ready, feeds.feed(site, feeds.VERDICTS, news.verdicts))
    yield from map(_ready, feeds.feed(site, feeds.CHANGES, news.changes))
    listed = tuple(shelf.derive(join_paths, _parts(one.paths for one in block)) for block in parts.blocks)
    for file in sitemap_files(len(own) + sum(map(len, shelf.load_all(listed)))):
        yield Sheet(path=file.path, template=file.template, make=make_sitemap_view, given=(file, tuple(own), listed))
    yield Sheet(path=SITE_SHARE, make=make_site_card, given=(_compared(parts.newest),))


def _compared(outlines: Iterable[Outline]) -> tuple[tuple[Verdict, int], ...]:
    """How many facts of all stories have each verdict, but for those that one outlet tells alone."""
    verdicts: Counter[Verdict] = Counter()
    for one in outlines:
        verdicts.update(dict(one.count.verdicts))
    return tuple((verdict, verdicts[verdict]) for verdict in Verdict if verdict is not Verdict.SINGLE)
