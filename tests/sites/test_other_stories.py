"""What is added to another story changes no byte of a story's own files: its pages, those of pairs, its data."""

import shutil
from pathlib import Path

import pytest

from tests.sites.support import HERE, build_quietly, bytes_of

STORY, OTHER = "ousel-flood", "plant-vote"
NEW = """---
title: {title}
outlet: {outlet}
published: {day}
---

Halden raised its offer to 6 percent on Saturday, its chief executive, Piet Osgar, said in Corvane.

At least 27 people were killed when a dyke broke at Ousel, and the minister visited the town on Tuesday.
"""
"""A report for the other story, which also speaks of what this one is about."""


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    root = tmp_path_factory.mktemp("two")
    for name, story in (("flood", STORY), ("factory", OTHER)):
        shutil.copytree(HERE / name / "content" / story, root / "content" / story)
    (root / "site.yml").write_text("base_url: https://desk.example/\n", encoding="utf-8")
    build_quietly(root, root / "before")
    return root


def outlet_of(site: Path) -> str:
    """An outlet that tells the story that must not change."""
    head = (site / "content" / STORY / "001-dyke-breaks.md").read_text(encoding="utf-8")
    return next(line.partition(": ")[2] for line in head.splitlines() if line.startswith("outlet: "))


@pytest.mark.parametrize(
    ("outlet", "day"), [("The Evening Lamp", "2031-01-02"), ("", "1999-12-31"), ("", "2099-12-31")]
)
def test_a_report_of_another_story_changes_nothing(site: Path, tmp_path: Path, outlet: str, day: str) -> None:
    root = Path(shutil.copytree(site / "content", tmp_path / "content")).parent
    shutil.copyfile(site / "site.yml", root / "site.yml")
    report = NEW.format(title="Halden offers more", outlet=outlet or outlet_of(site), day=day)
    (root / "content" / OTHER / "d-more.md").write_text(report, encoding="utf-8")
    build_quietly(root, root / "after")
    before, after = bytes_of(site / "before"), bytes_of(root / "after")
    own = {path for path in before if path.startswith(f"{STORY}/")}
    assert {f"{STORY}/{name}" for name in ("index.html", "facts.json", "facts.csv")} < own
    assert any("-vs-" in path for path in own)
    assert [path for path in sorted(own) if after.get(path) != before[path]] == []
    assert {path for path in after if path.startswith(f"{STORY}/")} == own
    assert any(after[path] != before.get(path) for path in after if path.startswith(f"{OTHER}/"))
