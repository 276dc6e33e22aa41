"""What a built site offers to programs: every file is read by a reader that is not ours."""

import csv
import json
import re
from datetime import datetime
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import feedparser
import html5lib
import jsonschema
import pytest

from tests.sites.support import HERE, build_copy

BASE = "https://news.example/desk"
SITEMAP = "{http://www.sitemaps.org/schemas/sitemap/0.9}"
DATA = re.compile(r'<script type="application/ld\+json">(.*?)</script>', re.S)
SITES = {site.parent.name: site.parent for site in sorted(HERE.glob("*/content"))} | {"project": HERE.parents[1]}


@pytest.fixture(scope="module", params=SITES)
def site(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The output folder of a site with an address."""
    root = tmp_path_factory.mktemp(request.param)
    return build_copy(SITES[request.param], root, f"title: Desk & <Co>\nbase_url: {BASE}/\n")


def pages(site: Path) -> list[Path]:
    return sorted(site.rglob("*.html"))


def closed(node: object) -> object:
    """The schema without room for fields that it does not name: what we write has to be in it."""
    if isinstance(node, list):
        return [closed(item) for item in node]
    if not isinstance(node, dict):
        return node
    own: dict[str, object] = {key: closed(value) for key, value in node.items()}
    return {**own, "additionalProperties": False} if own.get("type") == "object" else own


def test_facts_hold_against_the_published_schema(site: Path) -> None:
    schema = json.loads((site / "schema" / "facts.json").read_bytes())
    jsonschema.Draft202012Validator.check_schema(schema)
    assert schema["$id"] == f"{BASE}/schema/facts.json"
    strict: Any = closed(schema)
    validator = jsonschema.Draft202012Validator(strict, format_checker=jsonschema.FormatChecker())
    found = sorted(site.glob("*/facts.json"))
    assert found
    for path in found:
        if path.parent.name != "schema":
            data = json.loads(path.read_bytes())
            assert [error.message for error in validator.iter_errors(data)] == []
            assert (path.parent / data["$schema"]).resolve() == (site / "schema" / "facts.json").resolve()


@pytest.mark.parametrize(
    ("place", "value"),
    [
        (("schema",), 2),
        (("facts", 0, "verdict"), "true"),
        (("facts", 0, "claims", 0, "start"), -1),
        (("articles",), None),
    ],
)
def test_the_schema_refuses_what_is_wrong(site: Path, place: tuple[str | int, ...], value: object) -> None:
    schema = json.loads((site / "schema" / "facts.json").read_bytes())
    path = next(p for p in sorted(site.glob("*/facts.json")) if p.parent.name != "schema")
    data = node = json.loads(path.read_bytes())
    for step in place[:-1]:
        node = node[step]
    node[place[-1]] = value
    assert not jsonschema.Draft202012Validator(schema).is_valid(data)


def test_tables_are_read_strictly(site: Path) -> None:
    def rows(path: Path) -> list[list[str]]:
        with path.open(encoding="utf-8", newline="") as file:
            return list(csv.reader(file, strict=True))

    (head, *whole), stories = rows(site / "facts.csv"), sorted(site.glob("*/facts.csv"))
    assert stories
    assert all(len(row) == len(head) for row in whole)
    for path in stories:
        own, *claims = rows(path)
        assert all(len(row) == len(own) for row in claims)
        compared = {row[1] for row in claims if row[own.index("verdict")] != "single"}
        assert {row[1] for row in whole if row[0] == path.parent.name} == compared


@pytest.mark.parametrize("name", ["feed", "differences", "changes"])
def test_feeds_are_read_without_complaint(site: Path, name: str) -> None:
    feed = feedparser.parse((site / f"{name}.atom").read_bytes())
    assert not feed.bozo, feed.get("bozo_exception")
    assert feed.version == "atom10"
    assert feed.feed.title.startswith("Desk & <Co>")
    assert name != "feed" or feed.entries
    for entry in feed.entries:
        assert entry.id.startswith("tag:news.example,2026:/desk/")
        assert entry.link.startswith(f"{BASE}/")
        assert entry.updated_parsed
        assert entry.content[0].value
    assert len({entry.id for entry in feed.entries}) == len(feed.entries)
    check_json_feed(json.loads((site / f"{name}.json").read_bytes()), [entry.id for entry in feed.entries])


def check_json_feed(data: dict[str, Any], ids: list[str]) -> None:
    """The rules of https://www.jsonfeed.org/version/1.1/: what must be there, and of which type."""
    assert data["version"] == "https://jsonfeed.org/version/1.1"
    assert isinstance(data["title"], str)
    assert data["feed_url"].startswith(f"{BASE}/")
    assert data["home_page_url"] == f"{BASE}/"
    assert all(isinstance(author["name"], str) for author in data["authors"])
    assert [item["id"] for item in data["items"]] == ids
    for item in data["items"]:
        assert isinstance(item["content_text"], str)
        assert item["url"].startswith(f"{BASE}/")
        assert datetime.fromisoformat(item["date_modified"]).tzinfo
        assert item.keys() <= {"id", "url", "title", "content_text", "date_modified"}


def test_every_page_is_in_the_sitemap(site: Path) -> None:
    root = ElementTree.parse(site / "sitemap.xml").getroot()  # noqa: S314 - our own file
    listed = [element.text or "" for element in root.iter(f"{SITEMAP}loc")]
    expected = [
        f"{BASE}/{path.relative_to(site).as_posix().removesuffix('index.html')}"
        for path in pages(site)
        if path.name != "404.html"
    ]
    assert sorted(listed) == sorted(expected)
    assert f"Sitemap: {BASE}/sitemap.xml" in (site / "robots.txt").read_text(encoding="utf-8")


def test_every_page_is_html_without_a_parse_error(site: Path) -> None:
    parser = html5lib.HTMLParser(strict=True)
    for path in pages(site):
        parser.parse(path.read_text(encoding="utf-8"))


def test_every_page_carries_json_ld_with_absolute_addresses(site: Path) -> None:
    for path in pages(site):
        blocks = re.findall(
            r'<script type="application/ld\+json">(.*?)</script>', path.read_text(encoding="utf-8"), re.S
        )
        assert len(blocks) == (path.name != "404.html"), path
        for block in blocks:
            assert not set("<>&") & set(block)
            nodes = json.loads(block)["@graph"]
            assert all(name.startswith("https://") for name in names(nodes))


def names(node: object, key: str = "") -> list[str]:
    """Every address in JSON-LD."""
    if isinstance(node, dict):
        return [found for name, value in node.items() for found in names(value, name)]
    if isinstance(node, list):
        return [found for value in node for found in names(value, key)]
    return [str(node)] if key in ("@id", "url", "item") else []
