"""Every operation of the ledger is documented, and every example in the documents is one."""

import re
from pathlib import Path

import pytest

from generator.model import DecisionKind, SourceFile
from generator.overrides import OPERATIONS, read_ledger

DOCUMENT = (Path(__file__).parents[3] / "docs" / "decisions.md").read_text(encoding="utf-8")
EXAMPLES = re.findall(r"```yaml\n(.*?)```", DOCUMENT, re.S)


def test_each_operation_has_a_section_with_an_example() -> None:
    sections = dict(re.findall(r"^### `(\w+)`\n(.*?)(?=^##)", DOCUMENT, re.M | re.S))
    assert tuple(sections) == OPERATIONS
    for name, text in sections.items():
        assert f"```yaml\n- {name}:" in text


def test_operations_are_the_kinds_of_decisions() -> None:
    assert tuple(kind.value for kind in DecisionKind) == OPERATIONS


@pytest.mark.parametrize("example", EXAMPLES)
def test_each_example_can_be_read(example: str) -> None:
    text = example if example.startswith("decisions:") else f"decisions:\n{example}"
    ledger, problems = read_ledger([SourceFile(path="content/a/decisions.yml", text=text)])
    assert problems == ()
    assert len(ledger.operations) == len(re.findall(rf"^ *- (?:{'|'.join(OPERATIONS)}):", example, re.M))
