"""What a build says that it changed since the last publication."""

import json
import shutil
from pathlib import Path

from click.testing import CliRunner

from generator.building.changes import compare_facts
from generator.commands.group import group

SITE = Path(__file__).parents[2] / "sites" / "flood"


def fact(
    name: str, verdict: str = "agree", kind: str = "number", answers: str = "12", was: str = ""
) -> dict[str, object]:
    readings = [{"answer": answer, "claims": []} for answer in answers.split()]
    return {
        "id": name,
        "label": name.upper(),
        "verdict": verdict,
        "kind": kind,
        "readings": readings,
        "was": was.split(),
    }


def told(before: list[dict[str, object]], after: list[dict[str, object]]) -> list[tuple[str, str, str, str]]:
    texts = (json.dumps({"facts": facts}) for facts in (before, after))
    return [(c.kind.value, c.fact, c.before, c.after) for c in compare_facts("s", *texts)]


def test_nothing_changed() -> None:
    assert told([fact("a"), fact("b")], [fact("b"), fact("a")]) == []


def test_each_kind_of_change() -> None:
    before = [fact("a"), fact("b"), fact("c"), fact("d"), fact("e", kind="statement", answers="one")]
    after = [
        fact("a", verdict="differ"),
        fact("b", answers="12 16", was="c"),
        fact("n"),
        fact("e", kind="statement", answers="other"),
    ]
    assert told(before, after) == [
        ("verdict", "a", "agree", "differ"),
        ("value", "b", "12", "12 / 16"),
        ("new", "n", "", "agree"),
        ("joined", "b", "agree", ""),
        ("gone", "d", "agree", ""),
    ]


def test_what_cannot_be_read_is_no_change() -> None:
    assert list(compare_facts("s", "{", "{}")) == []


def test_a_build_says_what_it_changed(tmp_path: Path) -> None:
    site = Path(shutil.copytree(SITE, tmp_path / "site"))
    first = CliRunner().invoke(group, ["build", str(site)])
    assert "Since the last publication" not in first.stdout
    ledger = "decisions:\n  - hide: {article: 003-minister-visits, quote: Interior Minister Jonas Arkwell}\n"
    (site / "content" / "ousel-flood" / "decisions.yml").write_text(ledger, encoding="utf-8")
    second = CliRunner().invoke(group, ["build", str(site)])
    assert "\nSince the last publication: 1 gone\n" in second.stdout
    third = CliRunner().invoke(group, ["build", str(site)])
    assert "Since the last publication" not in third.stdout
