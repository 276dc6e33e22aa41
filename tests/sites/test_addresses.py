"""Links to a story's pages stay good when the story changes, seen from the files that a build leaves."""

import json
import shutil
from pathlib import Path

import pytest
from bs4 import BeautifulSoup
from click.testing import CliRunner

from generator.commands.group import group
from tests.sites.support import HERE, bytes_of

STORY = "ousel-flood"


@pytest.fixture
def site(tmp_path: Path) -> Path:
    site = Path(shutil.copytree(HERE / "flood", tmp_path / "site"))
    build(site)
    return site


def build(site: Path) -> None:
    result = CliRunner().invoke(group, ["build", str(site)])
    assert result.exit_code == 0, result.output


def addresses(site: Path) -> dict[str, set[str]]:
    """Which facts and claims have an address: "fact" and "claim" with their ids, as facts.json tells."""
    data = json.loads((site / "public" / STORY / "facts.json").read_bytes())
    return {
        "f": {fact["id"] for fact in data["facts"]},
        "c": {claim["id"] for fact in data["facts"] for claim in fact["claims"]},
    }


def anchors(page: Path) -> list[str]:
    """All anchors of a page."""
    return [str(tag["id"]) for tag in BeautifulSoup(page.read_bytes(), "lxml").select("[id]")]


def lost(site: Path, before: dict[str, set[str]]) -> set[str]:
    """Addresses on the story page that lead nowhere any more."""
    found = anchors(site / "public" / STORY / "index.html")
    assert len(found) == len(set(found))
    return {f"f-{name}" for name in before["f"]} - set(found)


def test_an_article_that_is_added_breaks_no_link(site: Path) -> None:
    before = addresses(site)
    (site / "content" / STORY / "000-early.txt").write_text(
        "Dyke near Ousel gives way\n\nThe dyke at Ousel broke on Monday night, officials said.\n\n"
        "At least 300 people were taken out of their houses, the fire brigade said.\n",
        encoding="utf-8",
    )
    build(site)
    assert lost(site, before) == set()
    assert len(before["f"] & addresses(site)["f"]) >= len(before["f"]) - 2


def test_an_edit_breaks_no_link(site: Path) -> None:
    before = addresses(site)
    article = site / "content" / STORY / "001-dyke-breaks.md"
    article.write_text(article.read_text(encoding="utf-8").replace(" people ", " local people ", 1), encoding="utf-8")
    build(site)
    assert lost(site, before) == set()


def test_another_order_changes_no_id(site: Path) -> None:
    before = addresses(site)
    story = site / "content" / STORY
    (story / "001-dyke-breaks.md").rename(story / "009-dyke-breaks.md")
    build(site)
    assert addresses(site) == before


def test_a_clean_clone_has_the_same_ids(site: Path, tmp_path: Path) -> None:
    (site / "content" / STORY / "000-early.txt").write_text(
        "Dyke breaks\n\nThe dyke broke on Monday.\n", encoding="utf-8"
    )
    build(site)
    clone = Path(shutil.copytree(site, tmp_path / "clone", ignore=shutil.ignore_patterns("public", ".crossread")))
    build(clone)
    assert bytes_of(clone) == bytes_of(site)


def test_building_again_writes_nothing(site: Path) -> None:
    before = bytes_of(site)
    build(site)
    assert bytes_of(site) == before
