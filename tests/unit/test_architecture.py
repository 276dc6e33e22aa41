"""The shape of the code: the direction of imports, the size of files and functions, and no state in modules."""

import ast
from pathlib import Path

import pytest
from importlinter.cli import EXIT_STATUS_SUCCESS, lint_imports

ROOT = Path(__file__).parents[2]
MODULES = sorted((ROOT / "generator").rglob("*.py"))
MAX_FILE, MAX_FUNCTION = 400, 60


def test_imports_go_one_way() -> None:
    assert lint_imports(config_filename=str(ROOT / "pyproject.toml"), no_cache=True) == EXIT_STATUS_SUCCESS


def test_every_part_is_under_the_contract() -> None:
    """A part that the contract does not name could import anything."""
    contract = (ROOT / "pyproject.toml").read_text(encoding="utf-8").partition("[[tool.importlinter.contracts]]")[2]
    parts = {p.stem for p in (ROOT / "generator").iterdir() if p.suffix == ".py" or (p / "__init__.py").is_file()}
    assert [p for p in sorted(parts - {"__init__", "__main__"}) if f"generator.{p}" not in contract] == []


@pytest.mark.parametrize("path", MODULES, ids=lambda p: str(p.relative_to(ROOT)))
def test_files_and_functions_are_short(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert text.count("\n") <= MAX_FILE
    functions = (n for n in ast.walk(ast.parse(text)) if isinstance(n, ast.FunctionDef))
    assert [f.name for f in functions if (f.end_lineno or 0) - f.lineno >= MAX_FUNCTION] == []


def test_only_the_command_line_prints() -> None:
    printing = [p for p in MODULES if "print(" in p.read_text(encoding="utf-8").replace("pprint(", "")]
    assert [p.name for p in printing] == ["cli.py"]
