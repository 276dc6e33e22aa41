"""The invented reports of ``content/`` come into the stories that ``groups.yml``, written by hand, says they tell."""

from itertools import combinations
from pathlib import Path

import yaml

from generator.gather import gather
from generator.read import read_content

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
