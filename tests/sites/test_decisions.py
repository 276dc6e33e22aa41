"""What an editor decided on the repository's own sample: it shows, it is listed, and it survives another article."""

import json
import shutil
from pathlib import Path
from typing import Any

import pytest
from bs4 import BeautifulSoup
from click.testing import CliRunner

from generator.commands.group import group
from tests.sites.support import HERE, bytes_of

Json = dict[str, Any]
STORY = "karabakh"
LEDGER = """\
decisions:
  - merge:
      - {article: 004-until-armenian-troops-leave, quote: "Armenian armed forces must unconditionally, fully"}
      - {article: 002-if-arms-are-laid-down, quote: demanded the withdrawal of Armenian troops from the region}
    because: Aliyev repeats what his government demands.
  - split: {article: 004-until-armenian-troops-leave, quote: Nearly 100 people are confirmed to have died}
    because: The one speaks of the flare-up, the other of a day.
  - label: {article: 001-offensive-to-continue, quote: at least 27 people had been killed}
    to: How many were killed in a day
  - add: {article: 003-more-than-60-positions, quote: a mine explosion}
    because: What killed them.
"""
ANOTHER = """\
Three hurt in Karabakh, monitors say

At least 27 people had been killed by Wednesday, the Armenian Ministry of Defense said, and 200 were wounded.

Azerbaijan demanded that Armenian forces must leave the region at once and lay down their arms.
"""


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    site = tmp_path_factory.mktemp("site")
    shutil.copytree(HERE.parents[1] / "content", site / "content")
    (site / "content" / STORY / "decisions.yml").write_text(LEDGER, encoding="utf-8")
    build(site)
    return site


def build(site: Path) -> None:
    result = CliRunner().invoke(group, ["build", str(site)])
    assert result.exit_code == 0, result.output
    assert "decisions-quote" not in result.stderr


def facts(site: Path) -> Json:
    data: Json = json.loads((site / "public" / STORY / "facts.json").read_bytes())
    return data


def test_each_decision_shows_where_it_took_effect(site: Path) -> None:
    check_effects(site)


def check_effects(site: Path) -> None:
    data = facts(site)
    assert [d["kind"] for d in data["decisions"]] == ["merge", "split", "add", "label"]
    merged = fact_with(data, "Armenian armed forces must unconditionally, fully")
    assert "demanded the withdrawal of Armenian troops" in quotes(merged)
    assert merged["decided"] == ["merge"]
    assert any(e["feature"] == "editor" for m in merged["matches"] for e in m["evidence"])
    assert merged["origins"] > 1
    parted = fact_with(data, "Nearly 100 people are confirmed")
    assert "at least 27" not in quotes(parted)
    assert parted["verdict"] == "single"
    counted = fact_with(data, "at least 27 people had been killed")
    assert counted["label"] == "How many were killed in a day"
    added = next(f for f in data["facts"] if [c["quote"] for c in f["claims"]] == ["a mine explosion"])
    assert (added["verdict"], added["decided"]) == ("single", ["add"])


def fact_with(data: Json, words: str) -> Json:
    """The fact with the shortest quote that holds ``words``: another may stand in a row of its own, and say more."""
    quoted = [(len(c["quote"]), f) for f in data["facts"] for c in f["claims"] if words in c["quote"]]
    found: Json = min(quoted, key=lambda one: one[0])[1]
    return found


def quotes(fact: Json) -> str:
    return " | ".join(c["quote"] for c in fact["claims"])


def test_the_page_marks_and_lists_them(site: Path) -> None:
    page = BeautifulSoup((site / "public" / STORY / "index.html").read_bytes(), "lxml")
    listed = [item.get_text(" ", strip=True) for item in page.select(".decisions li")]
    assert len(listed) == 4
    assert "Aliyev repeats what his government demands." in listed[0]
    marks = [mark.get_text(" ", strip=True) for mark in page.select(".editor")]
    assert "Editor: A claim was added that the program had missed. What killed them." in marks
    assert any(mark.startswith("Editor: The heading was set; the program’s was “") for mark in marks)
    anchors = {str(tag["id"]) for tag in page.select("[id]")}
    links = [str(link["href"])[1:] for link in page.select(".decisions a")]
    assert links
    assert set(links) <= anchors


def test_the_method_page_counts_them(site: Path) -> None:
    page = BeautifulSoup((site / "public" / "method" / "index.html").read_bytes(), "lxml")
    counts = {row.dt.get_text(): row.dd.get_text() for row in page.select(".counts div") if row.dt and row.dd}
    assert [counts[key] for key in ("Points put together", "Claims taken out of a row", "Headings set")] == ["1"] * 3


def test_they_survive_another_article_and_an_edit(site: Path, tmp_path: Path) -> None:
    later = Path(shutil.copytree(site, tmp_path / "later"))
    (later / "content" / STORY / "000-a-new-one.txt").write_text(ANOTHER, encoding="utf-8")
    article = later / "content" / STORY / "002-if-arms-are-laid-down.txt"
    text = article.read_text(encoding="utf-8")
    article.write_text(text.replace("\n\n", "\n\nThis is a line put in above.\n\n", 1), encoding="utf-8")
    build(later)
    check_effects(later)


def test_building_again_changes_nothing(site: Path) -> None:
    before = bytes_of(site / "public") | bytes_of(site / "content")
    build(site)
    assert bytes_of(site / "public") | bytes_of(site / "content") == before
