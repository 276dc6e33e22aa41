"""docs/layout.md tells of the code as it is: its parts, their order, its files, the places of the worked changes."""

import re
import tomllib
from pathlib import Path

import pytest

from tests.docs.documents import DOCS, ROOT

TEXT = (DOCS / "layout.md").read_text(encoding="utf-8")
NEW = {"about_page.py", "about.html", "subtitles.py"}
"""Files that a worked change would add."""
PATH = re.compile(r"`((?:[\w.-]+/)*(?:[\w-]+/|[\w-]+\.(?:py|toml|txt|md|html|yml)))`")
CHANGE = re.compile(r"^([^\n]+)\n\n```diff\n(.*?)^```$", re.S | re.M)


def test_the_layers_are_those_of_the_contract() -> None:
    contract = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    (layers,) = [c["layers"] for c in contract["tool"]["importlinter"]["contracts"]]
    shown = re.findall(r"^```\n(cli\n.*?)^```$", TEXT, re.S | re.M)
    assert shown == ["".join(layer.replace("generator.", "") + "\n" for layer in layers)]


def test_every_part_has_its_line() -> None:
    parts = {p for p in (ROOT / "generator").iterdir() if (p / "__init__.py").is_file() or p.suffix == ".py"}
    named = {f"{p.name}/" if p.is_dir() else p.name for p in parts if not p.name.startswith("__")}
    rows = "\n".join(line.split("|")[1] for line in TEXT.splitlines() if line.startswith("|"))
    assert sorted(name for name in named if f"`{name}`" not in rows and name != "stages.py") == []


def test_every_path_exists() -> None:
    paths = set(PATH.findall(TEXT)) - NEW - {"content/", "public/", "site.yml"}
    assert len(paths) > 40
    assert [path for path in sorted(paths) if find(path) is None] == []


def find(path: str) -> Path | None:
    """The file or folder of that name in the program, or in the repository."""
    return next((base / path for base in (ROOT / "generator", ROOT) if (base / path).exists()), None)


@pytest.mark.parametrize(("above", "change"), CHANGE.findall(TEXT))
def test_a_worked_change_fits_its_file(above: str, change: str) -> None:
    """Its lines without those that it adds stand in a file that was named last above it."""
    (path, *_) = [p for p in reversed(PATH.findall(TEXT[: TEXT.index(change)])) if p.endswith(".py") and p not in NEW]
    file = find(path)
    assert file is not None, above
    lines = [line[1:] for line in change.splitlines() if line[0] in " -"]
    assert "\n".join(lines) in file.read_text(encoding="utf-8")
