"""The list of the site's pages for search engines (sitemaps.org), and what robots may read (RFC 9309)."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from generator.compose.links import ROBOTS, SITEMAP, address
from generator.compose.views import RawText
from generator.model import Page

MOST = 50_000
"""Addresses in one file: the limit of the protocol."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SitemapView:
    """A list of absolute addresses: of pages, or of further lists."""

    addresses: tuple[str, ...]


def sitemap(paths: Sequence[str], base_url: str, most: int = MOST) -> Iterator[Page]:
    """``sitemap.xml`` with the pages at ``paths``; with more than ``most``, an index of such lists."""
    addresses = [address(base_url, path) for path in sorted(paths)]
    if len(addresses) <= most:
        yield _list(SITEMAP, addresses)
        return
    parts = [addresses[start : start + most] for start in range(0, len(addresses), most)]
    names = [f"sitemap-{number}.xml" for number in range(1, len(parts) + 1)]
    yield from map(_list, names, parts)
    view = SitemapView(addresses=tuple(address(base_url, name) for name in names))
    yield Page(path=SITEMAP, template="sitemap-index.xml", view=view)


def robots(base_url: str) -> Page:
    """``robots.txt``: everything may be read; and where the list of pages is."""
    lines = ["User-agent: *", "Disallow:"]
    if base_url:
        lines += ["", f"Sitemap: {address(base_url, SITEMAP)}"]
    return Page(path=ROBOTS, template="raw.txt", view=RawText(text="\n".join(lines) + "\n"))


def _list(path: str, addresses: Sequence[str]) -> Page:
    return Page(path=path, template="sitemap.xml", view=SitemapView(addresses=tuple(addresses)))
