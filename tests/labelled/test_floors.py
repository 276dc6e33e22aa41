"""The labelled stories are built and scored; their figures hold the floors."""

import re
import tomllib
from functools import cache
from pathlib import Path

import pytest

from generator.evaluate.run import Evaluation, evaluate

HERE = Path(__file__).parent
LABELS = sorted((HERE / "labels").glob("*.yml"))
FLOORS = tomllib.loads((HERE / "floors.toml").read_text(encoding="utf-8"))


@cache
def measured() -> Evaluation:
    return evaluate(HERE, LABELS, lambda _stage, _done, _total: None)


def test_labels_and_stories_fit_each_other() -> None:
    """Each story has labels, each quote stands in its article, and no label has a key that is not known."""
    stories = sorted(folder.name for folder in (HERE / "content").iterdir())
    assert [result.story for result in measured().stories] == stories
    assert measured().warnings == ()


@pytest.mark.parametrize("figure", ["facts", "f1", "judged", "verdict", "tightness"])
def test_no_figure_falls_below_its_floor(figure: str) -> None:
    overall = measured().overall
    value = overall.f1 if figure == "f1" else getattr(overall, figure).value
    assert value is not None
    assert value >= FLOORS[figure]


def test_no_more_traps_are_sprung_than_before() -> None:
    sprung = measured().overall.traps.value
    assert sprung is not None
    assert sprung <= FLOORS["traps"]


@pytest.mark.parametrize(
    ("said", "figure"),
    [
        ("labelled rows found", "facts"),
        ("are right", "judged"),
        ("have the labelled verdict", "verdict"),
        ("must not stand together, but do", "traps"),
    ],
)
def test_the_readme_says_what_is_measured(said: str, figure: str) -> None:
    """Within two points of a hundred: if it fails, measure again with the command beside the figure."""
    rows = (HERE.parents[1] / "README.md").read_text(encoding="utf-8").splitlines()
    (percent,) = (int(found[1]) for row in rows if said in row and (found := re.search(r"\| (\d+) % \|", row)))
    assert getattr(measured().overall, figure).value == pytest.approx(percent / 100, abs=0.02)
