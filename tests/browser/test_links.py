"""From the first page, links lead to all others, and none leads nowhere."""

from pathlib import Path
from urllib.parse import unquote, urldefrag

import pytest
from playwright.sync_api import Browser

from tests.sites.support import is_kept_aside

pytestmark = pytest.mark.browser

LINKS = """() => [...document.querySelectorAll('a[href], link[href], script[src], img[src], use[href], form[action]')]
  .map(e => e.href?.baseVal ?? e.href ?? e.src ?? e.action).map(link => new URL(link, document.baseURI).href)"""
PLACES = "[...document.querySelectorAll('[id]')].map(e => e.id)"


def is_page(path: Path) -> bool:
    """Whether it is more than a sign to where a page lies now."""
    return path.suffix == ".html" and 'http-equiv="refresh"' not in path.read_text(encoding="utf-8")


@pytest.mark.parametrize("part", ["", "gathered/", "wide/", "large/"])
def test_a_walk_along_all_links_meets_every_page_and_ends_nowhere(browser: Browser, site: Path, part: str) -> None:
    root = site / part
    places: dict[str, set[str]] = {}
    links: dict[str, list[str]] = {}
    context = browser.new_context()
    page = context.new_page()
    waiting = [(root / "index.html").as_uri(), (root / "404.html").as_uri()]
    while waiting:
        address = waiting.pop()
        if address in links:
            continue
        page.goto(address)
        links[address], ids = page.evaluate(LINKS), page.evaluate(PLACES)
        places[address] = set(ids)
        assert len(ids) == len(places[address]), address
        inside = {urldefrag(link).url for link in links[address] if link.startswith("file:")}
        waiting += sorted(link for link in inside if link.endswith(".html"))
    context.close()
    for address, targets in links.items():
        for target in targets:
            lead, anchor = urldefrag(target)
            if lead.startswith("file:"):
                assert Path(unquote(lead.removeprefix("file://"))).is_file(), (address, target)
                assert not anchor or unquote(anchor) in places.get(lead, ()), (address, target)
    inner = (root / "gathered", root / "wide", root / "large")
    pages = [p for p in root.rglob("*.html") if is_page(p) and not is_kept_aside(p)]
    other = [p for p in pages if part == "" and any(map(p.is_relative_to, inner))]
    every = {p.as_uri() for p in pages if p not in other}
    assert set(links) == every
