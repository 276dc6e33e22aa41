"""Loose articles that belong to no story yet: lists of them, newest first, with the way to each at its outlet."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from generator.compose.links import alone_path, web_address
from generator.compose.pager import Pager, cut, make_pager
from generator.compose.shell import Site, make_shell
from generator.compose.views import Crumb, Shell
from generator.i18n import Words
from generator.model import LooseEntry

ROWS = 300
"""Articles on one page."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AloneRow:
    """An article: ``date`` in words, "" where it bears none; ``original`` is its address at the outlet, or ""."""

    title: str
    outlet: str
    date: str
    iso_date: str
    language: str
    original: str


@dataclass(frozen=True, slots=True, kw_only=True)
class AloneView:
    """One page of the list."""

    shell: Shell
    count: int
    rows: tuple[AloneRow, ...]
    pager: Pager


def make_alone_views(site: Site, alone: Sequence[LooseEntry]) -> Iterator[tuple[str, AloneView]]:
    """Each page's path and view; none where no article is alone."""
    newest = sorted(alone, key=lambda a: (-(a.published or date.min).toordinal(), a.source))
    batches = cut(newest, ROWS) if newest else []
    title = site.words("alone.title")
    for number, batch in enumerate(batches, start=1):
        path = alone_path(number)
        crumbs = [Crumb(label=title, path=None)]
        yield (
            path,
            AloneView(
                shell=make_shell(site, path, title, site.words("alone.description", count=len(alone)), crumbs),
                count=len(alone),
                rows=tuple(_row(article, site.words) for article in batch),
                pager=make_pager(number, len(batches), alone_path),
            ),
        )


def _row(article: LooseEntry, words: Words) -> AloneRow:
    return AloneRow(
        title=article.title,
        outlet=article.outlet or words("outlet.unnamed"),
        date=words.day(article.published),
        iso_date=article.published.isoformat() if article.published else "",
        language=article.language,
        original=web_address(article.url),
    )
