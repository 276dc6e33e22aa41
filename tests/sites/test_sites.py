"""Each site under ``tests/sites/`` shows what its ``expect.yml``, written by hand, says a careful reader finds.

Its list ``missed`` holds what is known not to be found yet; it is not tested.
"""

from dataclasses import dataclass
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
import yaml

from tests.sites.support import SITES, Fact, build_quietly, facts_of


@dataclass(frozen=True, slots=True, kw_only=True)
class Expectation:
    """What ``expect.yml`` asks: ``how`` the passages (article and words) stand to one another.

    ``name`` is that of the folder with the file; ``root`` is the site, which may lie elsewhere.
    """

    name: str
    root: Path
    story: str
    question: str
    how: str
    passages: tuple[tuple[str, str], ...]
    verdicts: tuple[str, ...]
    caution: bool


def expectations() -> list[Expectation]:
    return [expectation for site in SITES for expectation in _read(site)]


def _read(site: Path) -> list[Expectation]:
    data = yaml.safe_load((site / "expect.yml").read_text(encoding="utf-8"))
    found = []
    for entry in data["expect"]:
        (how,) = {"together", "apart", "single"} & entry.keys()
        found.append(
            Expectation(
                name=site.name,
                root=(site / data.get("site", ".")).resolve(),
                story=data["story"],
                question=entry["question"],
                how=how,
                passages=tuple(entry[how].items()),
                verdicts=tuple(entry.get("verdict", ())),
                caution=entry.get("caution", False),
            )
        )
    return found


@cache
def facts_at(root: Path, story: str) -> list[Fact]:
    with TemporaryDirectory() as folder:
        output = Path(folder) / "public"
        build_quietly(root, output)
        return facts_of(output, story)


@pytest.mark.parametrize("expected", expectations(), ids=lambda e: f"{e.name}: {e.question}")
def test_expected(expected: Expectation) -> None:
    facts = facts_at(expected.root, expected.story)
    for article, words in expected.passages:
        assert any(fact.holds(article, words) for fact in facts), f"no claim of {article} has “{words}”"
    rows = [fact for fact in facts if all(fact.holds(*passage) for passage in expected.passages)]
    if expected.how == "apart":
        assert rows == []
    elif expected.how == "single":
        assert [fact.verdict for fact in rows] == ["single"]
    else:
        assert rows, "the passages are in no fact together"
        assert rows[0].verdict in expected.verdicts
        assert rows[0].cautions or not expected.caution
