"""A story of many reports is spread over pages: none of them is too large, and nothing is left out."""

import csv
import json
import re
from pathlib import Path
from typing import Any

import pytest
from bs4 import BeautifulSoup

from tests.sites.large_story import REPORTS, write_large_story
from tests.sites.support import build_quietly

MOST = 300_000
BASE = "https://news.example"

Fact = dict[str, Any]


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The output of a site with a large story."""
    root = tmp_path_factory.mktemp("large")
    write_large_story(root / "content")
    (root / "site.yml").write_text(f"title: News\nbase_url: {BASE}\n", encoding="utf-8")
    build_quietly(root, root / "public")
    return root / "public"


@pytest.fixture(scope="module")
def facts(site: Path) -> list[Fact]:
    """The story's facts as its file for programs has them."""
    found: list[Fact] = json.loads((site / "flood" / "facts.json").read_bytes())["facts"]
    return found


def soup(path: Path) -> BeautifulSoup:
    return BeautifulSoup(path.read_text(encoding="utf-8"), "lxml")


def pages(site: Path, kind: str) -> list[BeautifulSoup]:
    return [soup(path) for path in sorted((site / "flood" / kind).rglob("*.html"))]


def test_no_page_is_too_large(site: Path) -> None:
    assert [path for path in site.rglob("*.html") if path.stat().st_size > MOST] == []


def test_every_point_stands_once_with_all_its_claims(site: Path, facts: list[Fact]) -> None:
    shared = [fact for fact in facts if fact["verdict"] != "single"]
    assert len(shared) > 8
    rows = {}
    for page in pages(site, "points"):
        for row in page.select("tr.point"):
            assert row["id"] not in rows
            rows[row["id"]] = {place["id"] for place in row.select("[id^=c-]")}
    assert rows.keys() == {f"f-{fact['id']}" for fact in shared}
    every = {f"c-{claim['id']}" for fact in shared for claim in fact["claims"]}
    assert set().union(*rows.values()) == every


def test_the_storys_page_names_every_point_under_its_address(site: Path, facts: list[Fact]) -> None:
    page = soup(site / "flood" / "index.html")
    places = {place["id"] for place in page.select("[id^=f-]")}
    assert {f"f-{fact['id']}" for fact in facts if fact["verdict"] != "single"} <= places


def test_what_single_reports_have_and_all_reports_have_pages(site: Path, facts: list[Fact]) -> None:
    alone = {f"f-{fact['id']}" for fact in facts if fact["verdict"] == "single"}
    assert alone
    assert {place["id"] for page in pages(site, "alone") for place in page.select("li[id^=f-]")} == alone
    assert sum(len(page.select(".uncompared > li")) for page in pages(site, "reports")) == REPORTS


def heads(page: BeautifulSoup) -> list[str]:
    """The heads of the columns of its first table, which the points stand in."""
    return [head.get_text(" ", strip=True) for head in page.select(".matrix thead th")]


def test_a_table_of_many_reports_has_few_columns_and_one_for_all_others(site: Path) -> None:
    first = heads(soup(site / "flood" / "index.html"))
    assert len(first) == 6
    assert (first[0], first[-1]) == ("Point", "Other reports")


def test_points_of_a_dozen_reports_have_a_column_for_each(site: Path) -> None:
    spread = [heads(page) for page in pages(site, "points")]
    assert spread
    assert all(len(found) == 6 if found[-1] == "Other reports" else len(found) <= 13 for found in spread)


def test_only_reports_that_share_points_are_laid_side_by_side(site: Path, facts: list[Fact]) -> None:
    sharing = [{claim["article"] for claim in fact["claims"]} for fact in facts]
    pairs = [path.parent.name.split("-vs-") for path in site.glob("flood/*-vs-*/index.html")]
    assert pairs
    assert len(pairs) <= 4 * REPORTS
    assert all(any({left, right} <= told for told in sharing) for left, right in pairs)


def test_the_table_for_programs_leads_to_every_point(site: Path) -> None:
    with (site / "facts.csv").open(encoding="utf-8-sig", newline="") as file:
        places = [row["place"] for row in csv.DictReader(file)]
    assert places
    anchors: dict[str, set[str]] = {}
    for place in places:
        path, anchor = re.fullmatch(rf"{BASE}/(.+/)#(.+)", place).groups()  # type: ignore[union-attr]
        if path not in anchors:
            anchors[path] = {str(tag["id"]) for tag in soup(site / path / "index.html").select("[id]")}
        assert anchor in anchors[path]
