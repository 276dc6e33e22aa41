"""The list of the site's pages for search engines (sitemaps.org), and what robots may read (RFC 9309)."""

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import chain

from generator.compose.links import ROBOTS, SITEMAP, address
from generator.compose.shell import Site
from generator.model import Page, RawFile

MOST = 50_000
"""Addresses in one file: the limit of the protocol."""
_LIST, _INDEX = "sitemap.xml", "sitemap-index.xml"


@dataclass(frozen=True, slots=True, kw_only=True)
class SitemapView:
    """A list of absolute addresses: of pages, or of further lists."""

    addresses: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class SitemapFile:
    """One file of the list: the pages from ``start`` on, in order of their paths, or the ``parts`` of the list."""

    path: str
    template: str
    start: int = 0
    parts: tuple[str, ...] = ()


def sitemap_files(count: int, most: int = MOST) -> tuple[SitemapFile, ...]:
    """``sitemap.xml`` for so many pages; for more than ``most``, the lists of so many, and an index of these."""
    if count <= most:
        return (SitemapFile(path=SITEMAP, template=_LIST),)
    starts = range(0, count, most)
    parts = [
        SitemapFile(path=f"sitemap-{number}.xml", template=_LIST, start=start)
        for number, start in enumerate(starts, start=1)
    ]
    return (*parts, SitemapFile(path=SITEMAP, template=_INDEX, parts=tuple(part.path for part in parts)))


def make_sitemap_view(
    site: Site, file: SitemapFile, own: Iterable[str], listed: Iterable[Iterable[str]], most: int = MOST
) -> SitemapView:
    """What stands in ``file``; ``own`` are the paths of the site's own pages, ``listed`` those of stories."""
    paths = file.parts or sorted([*own, *chain.from_iterable(listed)])[file.start : file.start + most]
    return SitemapView(addresses=tuple(address(site.config.base_url, path) for path in paths))


def robots(base_url: str) -> Page:
    """``robots.txt``: everything may be read; and where the list of pages is."""
    lines = ["User-agent: *", "Disallow:"]
    if base_url:
        lines += ["", f"Sitemap: {address(base_url, SITEMAP)}"]
    return Page(path=ROBOTS, view=RawFile.of("\n".join(lines) + "\n"))
