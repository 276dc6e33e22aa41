"""What a site of hostile articles has in its files: their words, and nothing that a program would act upon."""

import csv
import json
import re
from html.parser import HTMLParser
from pathlib import Path
from xml.etree.ElementTree import fromstring

import pytest

from tests.sites.hostile import FORMULA, MARKUP, OUTLETS, TRAP

POLICY = "Content-Security-Policy"
FOREIGN = ("iframe", "object", "embed", "base", "style", "img", "video", "audio", "frame", "template")
OWN = ("template", "reports")
"""The one element of those that is ours, by its id: the columns to choose from in a large story."""
LEADS = ("href", "src", "action", "formaction", "data", "poster", "srcset", "xlink:href")
CONTROLS = re.compile(r"[\x00-\x08\x0b-\x1f\x7f\u202a-\u202e]")
SCRIPT_TAG = re.compile(r"<!--|</?script", re.IGNORECASE)
SHARD = re.compile(r'crossread\.(?:story|words)\((?:"[^"\\]*"|\d+),(?P<data>.*)\);?\n?', re.DOTALL)


class Tags(HTMLParser):
    """The start tags of a page with their attributes, and the text of its data blocks."""

    def __init__(self, page: Path) -> None:
        super().__init__()
        self.found: list[tuple[str, dict[str, str]]] = []
        self.data: list[str] = []
        self.feed(page.read_text(encoding="utf-8"))

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found.append((tag, {key: value or "" for key, value in attrs}))

    def handle_data(self, data: str) -> None:
        if self.found[-1:] and self.found[-1][1].get("type") == "application/ld+json" and data.strip():
            self.data.append(data)
            self.found.append(("", {}))


def pages_of(site: Path) -> list[Path]:
    found = sorted(site.rglob("*.html"))
    assert len(found) > 30
    return found


def test_the_articles_are_there_and_are_compared(hostile_site: Path) -> None:
    """Else nothing is tried by the tests below."""
    facts = json.loads((hostile_site / "dam" / "facts.json").read_bytes())
    assert facts["story"]["title"] == MARKUP + FORMULA
    assert {article["outlet"] for article in facts["articles"]} >= {name.strip() for name in OUTLETS}
    assert {fact["verdict"] for fact in facts["facts"]} >= {"agree", "differ", "single"}
    assert len(facts["articles"]) == 7


def test_every_kind_of_page_is_there(hostile_site: Path) -> None:
    kinds = {page.relative_to(hostile_site).parts[0] for page in pages_of(hostile_site)}
    assert kinds >= {"404.html", "alone", "dam", "differences", "index.html", "method", "outlets", "search"}
    text = "\n".join(page.read_text(encoding="utf-8") for page in pages_of(hostile_site))
    assert 'http-equiv="refresh"' in text
    assert list(hostile_site.glob("dam/*-vs-*/index.html"))
    assert list(hostile_site.glob("outlets/*/index.html"))
    assert list(hostile_site.glob("dam/*/index.html"))
    assert {page.parent.name for page in hostile_site.glob("flood/*/index.html")} >= {"points", "alone", "reports"}
    assert len(list(hostile_site.glob("brought/*/index.html"))) == 10


def test_what_an_editor_decided_and_what_changed_is_shown(hostile_site: Path) -> None:
    data = json.loads((hostile_site / "dam" / "facts.json").read_bytes())
    kinds = {decision["kind"] for decision in data["decisions"]}
    assert kinds >= {"label", "note", "verdict", "add", "correct", "partial"}
    assert '<details class="changed">' in (hostile_site / "dam" / "index.html").read_text(encoding="utf-8")


def test_no_page_has_a_handler_a_foreign_tag_or_an_address_that_runs(hostile_site: Path) -> None:
    for page in pages_of(hostile_site):
        for tag, attributes in Tags(page).found:
            assert tag not in FOREIGN or (tag, attributes.get("id")) == OWN
            assert not any(name.startswith("on") or name in {"style", "srcdoc", "ping"} for name in attributes)
            for name in LEADS:
                address = attributes.get(name, "")
                assert not re.match(r"\s*(?:javascript|data|vbscript|blob):", address, re.IGNORECASE), page
                assert tag == "a" or "//" not in address.removeprefix("https://desk.example/"), (page, tag, address)
            if tag == "script":
                assert attributes.get("type") == "application/ld+json" or attributes["src"].endswith(".js")
            if attributes.get("http-equiv") == "refresh":
                assert re.fullmatch(r"0; url=(?:\.\./)*[a-z0-9-]+/index\.html", attributes["content"])


def test_every_page_has_the_policy_before_anything_that_it_governs(hostile_site: Path) -> None:
    for page in pages_of(hostile_site):
        tags = Tags(page).found
        policy = [attributes["content"] for _, attributes in tags if attributes.get("http-equiv") == POLICY]
        assert len(policy) == 1
        assert policy[0].startswith("default-src 'none'; ")
        assert "unsafe" not in policy[0]
        assert "http" not in policy[0]
        order = [tag for tag, attributes in tags if tag in {"script", "link", "title"} or "http-equiv" in attributes]
        assert order[0] == "meta"


def test_data_blocks_are_json_that_cannot_end_their_element(hostile_site: Path) -> None:
    for page in pages_of(hostile_site):
        blocks = Tags(page).data
        for block in blocks:
            assert not SCRIPT_TAG.search(block)
            json.loads(block)
        assert blocks or page.name == "404.html" or "http-equiv" in page.read_text(encoding="utf-8")


def test_cells_are_no_formulas(hostile_site: Path) -> None:
    tables = sorted(hostile_site.rglob("*.csv"))
    assert len(tables) == 7
    cells: list[str] = []
    for table in tables:
        with table.open(encoding="utf-8-sig", newline="") as file:
            rows = list(csv.reader(file))
        assert len({len(row) for row in rows}) == 1
        cells += [cell for row in rows for cell in row]
    assert any(cell.startswith(f"'{FORMULA}") for cell in cells)
    assert [cell for cell in cells if cell.startswith(("=", "+", "-", "@", "\t", "\r"))] == []


def test_feeds_and_the_sitemap_are_xml_with_our_addresses_alone(hostile_site: Path) -> None:
    files = [*sorted(hostile_site.rglob("*.atom")), *sorted(hostile_site.rglob("*.xml"))]
    assert len(files) >= 2
    for file in files:
        for element in fromstring(file.read_bytes()).iter():  # noqa: S314 - our own file
            assert element.tag.split("}")[-1] not in {"script", "img", "svg", "iframe", "style"}
            assert all(value.startswith("https://desk.example/") for value in [element.get("href", "")] if value)


def test_json_is_json_and_the_search_index_is_data(hostile_site: Path) -> None:
    for file in [*hostile_site.rglob("*.json"), *hostile_site.rglob("*.geojson")]:
        json.loads(file.read_bytes())
    shards = sorted((hostile_site / "search").rglob("*.js"))
    assert len(shards) >= 4
    for shard in shards:
        match = SHARD.fullmatch(shard.read_text(encoding="utf-8"))
        assert match, shard
        json.loads(match["data"])


def test_no_text_turns_the_direction_or_hides_a_control(hostile_site: Path) -> None:
    for page in pages_of(hostile_site):
        assert not CONTROLS.search(page.read_text(encoding="utf-8")), page


def test_templates_in_texts_stay_as_they_are(hostile_site: Path) -> None:
    page = (hostile_site / "dam" / "index.html").read_text(encoding="utf-8")
    assert "{{ 6 * 7 }}{% for a in" in page
    assert "__mro__" in page
    assert "&lt;class" not in page


def test_addresses_are_plain_and_reserved_names_are_none_of_them(hostile_site: Path) -> None:
    for path in hostile_site.rglob("*"):
        assert re.fullmatch(r"[a-zA-Z0-9._-]{1,200}", path.name), path
        assert path.name.split(".")[0].lower() not in {"con", "aux", "nul", "prn", "com1", "lpt1"}, path


@pytest.mark.parametrize("kind", ["svg", "css"])
def test_nothing_foreign_gets_into_assets(hostile_site: Path, kind: str) -> None:
    for file in hostile_site.rglob(f"*.{kind}"):
        assert TRAP not in file.read_text(encoding="utf-8")


def test_share_images_hold_a_picture_and_no_text(hostile_site: Path) -> None:
    images = sorted(hostile_site.rglob("share.png"))
    assert len(images) > 4
    for image in images:
        content = image.read_bytes()
        assert content.startswith(b"\x89PNG\r\n\x1a\n")
        assert not re.search(rb"tEXt|zTXt|iTXt", content[:4096])
