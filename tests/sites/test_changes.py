"""What a story page and a feed say of changes since the last publication, from one build to the next."""

import json
import shutil
from pathlib import Path

import pytest
from bs4 import BeautifulSoup
from click.testing import CliRunner

from generator.commands.group import group
from tests.sites.support import HERE, bytes_of

STORY = "ousel-flood"
BASE = "https://papers.example/river"


@pytest.fixture
def site(tmp_path: Path) -> Path:
    """A site that was built once, for the first time."""
    site = Path(shutil.copytree(HERE / "flood", tmp_path / "site"))
    with (site / "site.yml").open("a", encoding="utf-8") as settings:
        settings.write(f"base_url: {BASE}\n")
    (site / "content" / STORY / "addresses.json").unlink(missing_ok=True)
    build(site)
    return site


def build(site: Path) -> None:
    result = CliRunner().invoke(group, ["build", str(site)])
    assert result.exit_code == 0, result.output


def edit(site: Path, old: str, new: str) -> None:
    article = site / "content" / STORY / "001-dyke-breaks.md"
    text = article.read_text(encoding="utf-8")
    assert old in text
    article.write_text(text.replace(old, new), encoding="utf-8")


def cost(site: Path) -> None:
    """Let the first paper name the figure that the third has, too."""
    edit(site, "about 40 million crowns", "55 million crowns")


def shown(site: Path) -> dict[str, str]:
    """Each line of the fold on the story page, with the point that it leads to, which is on that page."""
    page = BeautifulSoup((site / "public" / STORY / "index.html").read_bytes(), "lxml")
    lines = {item.get_text(" ", strip=True): str(item.a["href"]) for item in page.select(".changed li") if item.a}
    assert all(page.select_one(f"[id='{path.removeprefix('#')}']") for path in lines.values())
    return lines


def entries(site: Path) -> dict[str, str]:
    """Titles and ids of the feed's entries."""
    data = json.loads((site / "public" / "changes.json").read_bytes())
    return {item["title"]: item["id"] for item in data["items"]}


def limit(site: Path, rights: str) -> None:
    (site / "content" / "outlets.yml").write_text(
        f"courier:\n  name: The Wend Courier\n  rights: {rights}\n", encoding="utf-8"
    )


def test_a_first_build_says_nothing(site: Path) -> None:
    assert (shown(site), entries(site)) == ({}, {})
    build(site)
    assert (shown(site), entries(site)) == ({}, {})


def test_an_edit_shows_on_the_page_and_in_the_feed(site: Path) -> None:
    cost(site)
    build(site)
    told = shown(site)
    assert list(told) == [
        "County: repairs will cost 55 million crowns : more precise in one → agree",
        "County: repairs will cost 55 million crowns : about 40 million / 55 million → 55 million",
    ]
    assert list(entries(site)) == [
        "County: repairs will cost 55 million crowns: about 40 million / 55 million → 55 million",
        "County: repairs will cost 55 million crowns: more precise in one → agree",
    ]
    fact = next(iter(told.values())).removeprefix("#f-")
    assert all(f"/{STORY}/{fact}/" in name for name in entries(site).values())


def test_every_later_build_and_a_clean_copy_show_the_same(site: Path, tmp_path: Path) -> None:
    cost(site)
    build(site)
    before = bytes_of(site)
    build(site)
    assert bytes_of(site) == before
    shutil.rmtree(site / ".crossread")
    shutil.rmtree(site / "public")
    build(site)
    assert bytes_of(site) == before
    clone = Path(shutil.copytree(site, tmp_path / "clone", ignore=shutil.ignore_patterns("public", ".crossread")))
    build(clone)
    assert bytes_of(clone) == before


def test_an_edit_that_changes_no_fact_leaves_the_last_changes(site: Path) -> None:
    cost(site)
    build(site)
    before, ids = shown(site), entries(site)
    edit(site, "ever reached us", "has ever reached us")
    build(site)
    assert (shown(site), entries(site)) == (before, ids)


def test_the_next_changes_take_the_place_of_the_last(site: Path) -> None:
    cost(site)
    build(site)
    first = set(shown(site))
    edit(site, "55 million crowns", "90 million crowns")
    build(site)
    assert shown(site)
    assert not first & set(shown(site))


def test_a_file_without_what_was_published_says_nothing(site: Path) -> None:
    book = site / "content" / STORY / "addresses.json"
    data = json.loads(book.read_text(encoding="utf-8"))
    del data["published"], data["changes"]
    book.write_text(json.dumps(data), encoding="utf-8")
    cost(site)
    build(site)
    assert shown(site) == {}
    edit(site, "55 million crowns", "90 million crowns")
    build(site)
    assert shown(site)


@pytest.mark.parametrize("rights", ["quotes", "none"])
def test_answers_of_a_limited_outlet_are_not_named(site: Path, rights: str) -> None:
    limit(site, rights)
    build(site)
    edit(site, "about 40 million crowns", "about 47 million crowns")
    build(site)
    assert [line.partition(" : ")[2] for line in shown(site)] == ["other answers than before"]
    assert not any("40 million" in text.decode(errors="ignore") for text in bytes_of(site / "public").values())


def test_answers_from_before_a_limit_are_not_named(site: Path) -> None:
    cost(site)
    build(site)
    assert b"40 million" in bytes_of(site / "public")[f"{STORY}/index.html"]
    limit(site, "none")
    build(site)
    assert not any("40 million" in text.decode(errors="ignore") for text in bytes_of(site / "public").values())
    (site / "content" / STORY / "001-dyke-breaks.md").unlink()
    build(site)
    assert not any("40 million" in text.decode(errors="ignore") for text in bytes_of(site / "public").values())


def test_the_rights_of_the_site_count(site: Path) -> None:
    with (site / "site.yml").open("a", encoding="utf-8") as settings:
        settings.write("rights: none\n")
    cost(site)
    build(site)
    assert not any("40 million" in text.decode(errors="ignore") for text in bytes_of(site / "public").values())
