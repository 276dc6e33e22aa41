"""What the README prints is what CI runs; every dependency says why it is there, and is locked."""

import re
import tomllib
from importlib.util import cache_from_source
from pathlib import Path
from typing import Any, cast

import pytest
from packaging.requirements import Requirement

from hatch_build import CompileInPlace

ROOT = Path(__file__).parents[2]
README = (ROOT / "README.md").read_text(encoding="utf-8")


def commands() -> list[str]:
    return [line for line in README.splitlines() if line.startswith("python3 ")]


def dependencies() -> list[str]:
    """What the package and its development need, as pyproject.toml words it."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    return [*project["dependencies"], *project["optional-dependencies"]["dev"]]


def test_the_two_commands_stand_in_the_readme_once() -> None:
    assert [command.rsplit("/", 1)[1] for command in commands()] == ["crossread build", "pytest"]


def test_ci_takes_them_from_there() -> None:
    script = (ROOT / ".ci" / "run").read_text(encoding="utf-8")
    assert "build=$(readme_command 'crossread build')" in script
    assert "test=$(readme_command 'pytest')" in script
    assert re.findall(r".*pip install.*", script) == [
        'run "python3 -m venv .venv && .venv/bin/pip install --quiet --require-hashes -r requirements-dev.txt"'
    ]


def test_the_commands_touch_no_python_of_the_system() -> None:
    """Where pip refuses to, they work all the same: everything happens in an environment of their own."""
    for command in commands():
        first, *others = command.split(" && ")
        assert first == "python3 -m venv .venv"
        assert all(step.startswith(".venv/bin/") for step in others)


def test_every_dependency_says_why() -> None:
    lines = (ROOT / "pyproject.toml").read_text(encoding="utf-8").splitlines()
    needed = dependencies()
    stated = [line for line in lines if re.match(r'    "[A-Za-z]', line) and any(f'"{n}"' in line for n in needed)]
    assert len(stated) == len(needed)
    assert [line for line in stated if "#" not in line] == []


def test_the_lock_has_what_is_asked_for_with_hashes() -> None:
    """Else run ``.ci/lock``. That nothing is in it that is no longer needed, CI asks, by ``.ci/lock --check``."""
    lock = (ROOT / "requirements-dev.txt").read_text(encoding="utf-8")
    pins = re.findall(
        r"^(\S+)==(\S+)(?: ; .*)? \\\n((?:    --hash=sha256:[0-9a-f]{64}(?: \\)?\n)+)", lock, re.MULTILINE
    )
    assert len(pins) == len(re.findall(r"^[^\s#]", lock, re.MULTILINE))
    assert "://" not in lock
    for asked in map(Requirement, dependencies()):
        name = re.sub(r"[-_.]+", "-", asked.name).lower()
        versions = [version for pin, version, _ in pins if pin == name]
        assert versions, f"{asked} is not locked"
        assert all(version in asked.specifier for version in versions), asked


@pytest.mark.parametrize(("version", "is_compiled"), [("editable", True), ("standard", False)])
def test_a_working_copy_is_compiled_when_it_is_installed(tmp_path: Path, version: str, *, is_compiled: bool) -> None:
    (tmp_path / "generator" / "inner").mkdir(parents=True)
    module = tmp_path / "generator" / "inner" / "one.py"
    module.touch()
    hook = CompileInPlace(str(tmp_path), {}, None, cast("Any", None), str(tmp_path), "wheel")
    hook.initialize(version, {})
    assert Path(cache_from_source(str(module))).exists() is is_compiled
