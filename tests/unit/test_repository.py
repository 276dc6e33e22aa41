"""What the README prints is what CI runs, and links in the documents lead somewhere."""

import re
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
README = (ROOT / "README.md").read_text(encoding="utf-8")
DOCUMENTS = [ROOT / "README.md", ROOT / "CONTRIBUTING.md", ROOT / "CHANGELOG.md", *sorted((ROOT / "docs").glob("*.md"))]
LINK = re.compile(r"\]\(([^)#:\s]+)(?:#([^)\s]+))?\)")


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


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda p: p.name)
def test_links_lead_somewhere(document: Path) -> None:
    text = document.read_text(encoding="utf-8")
    assert [link for link, _ in LINK.findall(text) if not (document.parent / link).exists()] == []


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda p: p.name)
def test_anchors_exist(document: Path) -> None:
    text = document.read_text(encoding="utf-8")
    for link, anchor in LINK.findall(text):
        if anchor:
            headings = re.findall(r"^#+ (.*)$", (document.parent / link).read_text(encoding="utf-8"), re.M)
            assert anchor in {re.sub(r"[^\w -]", "", h.lower()).replace(" ", "-") for h in headings}


def test_every_dependency_says_why() -> None:
    lines = (ROOT / "pyproject.toml").read_text(encoding="utf-8").splitlines()
    project = tomllib.loads("\n".join(lines))["project"]
    needed = [*project["dependencies"], *project["optional-dependencies"]["dev"]]
    stated = [line for line in lines if re.match(r'    "[A-Za-z]', line) and any(f'"{n}"' in line for n in needed)]
    assert len(stated) == len(needed)
    assert [line for line in stated if "#" not in line] == []
