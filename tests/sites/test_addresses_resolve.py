"""Every address that a built site gives of itself leads to a file of it, and every anchor to a place in that file."""

import csv
import json
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from urllib.parse import unquote, urljoin, urlsplit
from xml.etree import ElementTree

import pytest
from bs4 import BeautifulSoup

from tests.sites.support import HERE, build_copy

HOST = "https://news.example"
BASE = f"{HOST}/desk"
SITES = {site.parent.name: site.parent for site in sorted(HERE.glob("*/content"))} | {"project": HERE.parents[1]}
LINKS = (("a", "href"), ("link", "href"), ("script", "src"), ("img", "src"), ("use", "href"), ("form", "action"))


@pytest.fixture(scope="module", params=SITES)
def site(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The output folder of a site below a path."""
    root = tmp_path_factory.mktemp(request.param)
    return build_copy(SITES[request.param], root, f"base_url: {BASE}\n", "desk")


@cache
def page(path: Path) -> BeautifulSoup:
    return BeautifulSoup(path.read_bytes(), "lxml")


@cache
def anchors(path: Path) -> frozenset[str]:
    return frozenset(str(element["id"]) for element in page(path).find_all(id=True))


def file_at(site: Path, path: str) -> Path:
    """The file that a server shows for a path below the host."""
    file = site.parent / unquote(path).lstrip("/")
    return file / "index.html" if path.endswith("/") else file


def fault(site: Path, address: str) -> str:
    """Why an absolute address leads nowhere, or "" for one that leads to its place, or to another host."""
    parts = urlsplit(address)
    if f"{parts.scheme}://{parts.netloc}" != HOST:
        return ""
    file = file_at(site, parts.path)
    if not file.is_relative_to(site) or not file.is_file():
        return f"{address}: no file"
    anchor = unquote(parts.fragment).partition(":~:")[0]
    if anchor and file.suffix == ".html" and anchor not in anchors(file) | {"article", "outlet", "site"}:
        return f"{address}: no place"
    return ""


def html(site: Path) -> list[Path]:
    return sorted(site.rglob("*.html"))


def links(path: Path) -> Iterator[str]:
    for name, attribute in LINKS:
        for element in page(path).find_all(name, attrs={attribute: True}):
            yield str(element[attribute])


def test_links_between_pages(site: Path) -> None:
    faults = [
        (path.name, found)
        for path in html(site)
        for link in links(path)
        if (found := fault(site, urljoin(f"{HOST}/{path.relative_to(site.parent).as_posix()}", link)))
    ]
    assert faults == []


def test_only_the_page_for_unknown_addresses_names_the_path_of_the_site(site: Path) -> None:
    """All others work from any folder."""
    for path in html(site):
        rooted = [link for link in links(path) if link.startswith("/")]
        assert bool(rooted) == (path.name == "404.html")


def test_pages_load_nothing_from_elsewhere(site: Path) -> None:
    for path in html(site):
        loaded = page(path).select("[src], link[rel=stylesheet], link[rel=icon], [srcset], [poster], [data]")
        for element in loaded:
            assert not urlsplit(str(element.get("src") or element.get("href") or "")).netloc


def test_no_page_has_an_inline_style_or_handler(site: Path) -> None:
    for path in html(site):
        for element in page(path).select("*"):
            assert element.name != "style"
            assert not [name for name in element.attrs if name == "style" or name.startswith("on")]
            assert element.name != "script" or element.get("src") or element.get("type") == "application/ld+json"


def test_what_pages_tell_programs(site: Path) -> None:
    for path in html(site):
        metas = page(path).select('meta[property="og:url"], meta[property="og:image"]')
        told = [str(meta["content"]) for meta in metas]
        for block in page(path).select('script[type="application/ld+json"]'):
            told += re.findall(rf'"({re.escape(HOST)}[^"]*)"', block.get_text())
        assert told or path.name == "404.html"
        assert [found for address in told if (found := fault(site, address))] == []


def test_what_files_for_programs_tell(site: Path) -> None:
    told = []
    for name in ("feed.atom", "differences.atom", "changes.atom", "sitemap.xml"):
        for element in ElementTree.parse(site / name).iter():  # noqa: S314 - our own file
            told += [value for value in (element.get("href"), element.text) if value and value.startswith(HOST)]
    for name in ("feed.json", "differences.json", "changes.json"):
        data = json.loads((site / name).read_bytes())
        told += [data["feed_url"], data["home_page_url"], *(item["url"] for item in data["items"])]
    for table in site.rglob("facts.csv"):
        with table.open(encoding="utf-8", newline="") as file:
            told += [row["place"] for row in csv.DictReader(file)]
    told += re.findall(r"Sitemap: (\S+)", (site / "robots.txt").read_text(encoding="utf-8"))
    assert len(told) > 20
    assert all(address.startswith(BASE) for address in told)
    assert [found for address in told if (found := fault(site, address))] == []
