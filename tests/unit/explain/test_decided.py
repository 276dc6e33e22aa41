"""What an editor decided is told by the explanations, too."""

import shutil
from pathlib import Path

import pytest
from click.testing import CliRunner

from generator.commands.group import group

SITE = Path(__file__).parents[2] / "sites" / "flood"
LEDGER = """\
decisions:
  - label: {article: 001-dyke-breaks, quote: At least 12 people were killed}
    to: The dead of Brackenford
    because: A clearer heading.
  - apart:
      - {article: 001-dyke-breaks, quote: At least 12 people were killed}
      - {article: 002-town-cut-off, quote: Sixteen people have died in the flood}
    because: Two counts of two days.
"""


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    site = Path(shutil.copytree(SITE, tmp_path_factory.mktemp("explain") / "site"))
    (site / "content" / "ousel-flood" / "decisions.yml").write_text(LEDGER, encoding="utf-8")
    return site


def explained(site: Path, *arguments: str) -> str:
    result = CliRunner().invoke(group, ["explain", "--site", str(site), "ousel-flood", *arguments])
    assert result.exit_code == 0, result.output
    return result.stdout


def test_the_list_of_facts_ends_with_the_decisions(site: Path) -> None:
    listed = explained(site).split("An editor decided:\n")[1].splitlines()
    assert [line.split(":")[0].strip() for line in listed] == ["apart", "label"]


def test_a_fact_tells_what_was_decided_on_it(site: Path) -> None:
    text = explained(site, "The dead of Brackenford")
    assert "An editor decided:\n" in text
    assert "A clearer heading." in text


def test_a_pair_that_an_editor_keeps_apart(site: Path) -> None:
    text = explained(site, "At least 12 people were killed when", "Sixteen people have died in the flood")
    assert "Not put together: an editor decided so.\n  apart: Claims are kept apart. Two counts of two days." in text
