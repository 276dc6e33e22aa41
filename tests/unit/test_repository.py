"""What the README prints is what CI runs, and every dependency says why it is there."""

import re
import tomllib
from pathlib import Path

ROOT = Path(__file__).parents[2]
README = (ROOT / "README.md").read_text(encoding="utf-8")


def commands() -> list[str]:
    return [line for line in README.splitlines() if line.startswith("python3 ")]


def test_the_two_commands_stand_in_the_readme_once() -> None:
    assert [command.rsplit("/", 1)[1] for command in commands()] == ["crossread build", "pytest"]


def test_ci_takes_them_from_there() -> None:
    script = (ROOT / ".ci" / "run").read_text(encoding="utf-8")
    assert "build=$(readme_command 'crossread build')" in script
    assert "test=$(readme_command 'pytest')" in script
    assert "pip install" not in script


def test_the_commands_touch_no_python_of_the_system() -> None:
    """Where pip refuses to, they work all the same: everything happens in an environment of their own."""
    for command in commands():
        first, *others = command.split(" && ")
        assert first == "python3 -m venv .venv"
        assert all(step.startswith(".venv/bin/") for step in others)


def test_every_dependency_says_why() -> None:
    lines = (ROOT / "pyproject.toml").read_text(encoding="utf-8").splitlines()
    project = tomllib.loads("\n".join(lines))["project"]
    needed = [*project["dependencies"], *project["optional-dependencies"]["dev"]]
    stated = [line for line in lines if re.match(r'    "[A-Za-z]', line) and any(f'"{n}"' in line for n in needed)]
    assert len(stated) == len(needed)
    assert [line for line in stated if "#" not in line] == []
