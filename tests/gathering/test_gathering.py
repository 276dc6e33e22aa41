"""The invented reports of ``content/`` come into the stories that ``groups.yml``, written by hand, says they tell."""

import json
from itertools import combinations
from pathlib import Path
from typing import Any

import pytest
import yaml

from generator.gather import gather
from generator.read import read_content
from tests.sites.support import build_quietly

HERE = Path(__file__).parent
FLOOR = 1.0
"""Pair F1 that must be reached; lower it only with a reason."""


def pairs(groups: list[list[str]]) -> set[tuple[str, ...]]:
    return {pair for group in groups for pair in combinations(sorted(group), 2)}


def test_the_floor_is_held() -> None:
    content = read_content(HERE / "content")
    assert content.diagnostics == ()
    wanted = yaml.safe_load((HERE / "groups.yml").read_text(encoding="utf-8"))
    assert sorted(source for group in wanted.values() for source in group) == [a.source for a in content.loose]
    found = gather(content.loose, content.arrangement)
    right, told = pairs(list(wanted.values())), pairs([[a.source for a in s.articles] for s in found.stories])
    assert 2 * len(right & told) / (len(right) + len(told)) >= FLOOR


@pytest.fixture(scope="module")
def output(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("site") / "public"
    build_quietly(HERE, folder)
    return folder


@pytest.fixture(scope="module")
def fire(output: Path) -> dict[str, Any]:
    """What ``stories.json`` says of the fire in the fish market."""
    data = json.loads((output / "stories.json").read_bytes())
    assert data["schema"] == 1
    assert [entry["source"] for entry in data["alone"]] == ["budget.md", "market-day.md"]
    (story,) = (s for s in data["stories"] if "tarnby-1.md" in [a["source"] for a in s["articles"]])
    return dict(story)


def test_the_list_of_stories_names_their_articles(fire: dict[str, Any]) -> None:
    assert fire["gathered"] is True
    assert fire["articles"] == [
        {"id": "tarnby-1", "source": "tarnby-1.md"},
        {"id": "tarnby-2", "source": "tarnby-2.md"},
        {"id": "tarnby-3", "source": "inbox/tarnby-3.md"},
    ]
    assert fire["id"].startswith("three-hurt-as-fire-sweeps-tarnby-fish-market-")


def test_the_page_says_that_the_program_grouped_it_and_why(output: Path, fire: dict[str, Any]) -> None:
    page = (output / fire["id"] / "index.html").read_text(encoding="utf-8")
    fold = page[page.index('<details class="found">') : page.index("</details>")]
    assert "Why these reports stand together" in fold
    assert fold.count("<li>") == 3
    assert "Lodden Seafood" in fold


def test_each_further_address_leads_to_the_story(output: Path, fire: dict[str, Any]) -> None:
    assert len(fire["former"]) == 2
    for former in fire["former"]:
        assert f"url=../{fire['id']}/index.html" in (output / former / "index.html").read_text(encoding="utf-8")


def test_articles_of_no_story_are_listed_and_linked_from_the_home_page(output: Path) -> None:
    assert 'href="alone/index.html"' in (output / "index.html").read_text(encoding="utf-8")
    listed = (output / "alone" / "index.html").read_text(encoding="utf-8")
    assert "Why I miss the old market" in listed
    assert "Strong earthquake" not in listed
