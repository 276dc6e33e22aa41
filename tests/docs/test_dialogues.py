"""What the documents show of the sample site in ``examples/`` is what the program prints."""

import shutil
from contextlib import chdir
from pathlib import Path

import pytest

from tests.docs.documents import DOCS, ROOT
from tests.docs.reader import Command, follow, steps


@pytest.mark.parametrize(("name", "commands"), [("matching", 2), ("correct", 3)])
def test_followed_to_the_letter(name: str, commands: int, tmp_path: Path) -> None:
    shutil.copytree(ROOT / "examples", tmp_path / "examples", ignore=shutil.ignore_patterns("public", ".crossread"))
    to_do = list(steps(DOCS / f"{name}.md"))
    assert sum(isinstance(step, Command) for step in to_do) == commands
    with chdir(tmp_path):
        for step in to_do:
            follow(step)
