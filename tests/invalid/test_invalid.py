"""Broken sites: each folder beside this file is one, with the exact messages it gets in ``expected.txt``.

A site is built where ``command.txt`` gives no other command line; ``answers.txt`` is what is typed meanwhile. A build
with an error writes nothing, one with warnings does; ``crossread check`` tells the same of the site's own files.
"""

import re
import shlex
import shutil
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from generator.commands.group import group
from generator.diagnostics import definition_of

CASES = sorted(folder for folder in Path(__file__).parent.iterdir() if (folder / "expected.txt").is_file())
HEADLINE = re.compile(r"^[^\s:][^:]*(?::\d+)*: (?P<severity>error|warning|note)\[(?P<code>[a-z0-9-]+)\]: ", re.M)
OF_THE_OUTPUT = ("output-", "build-", "labels-", "addresses-not-kept", "figures-not-written")
"""How codes begin that are not of the site's own files."""


def run(*arguments: str, answers: str = "") -> Result:
    return CliRunner().invoke(group, arguments, input=answers)


def build(site: Path, output: Path) -> Result:
    return run("build", str(site), "--output", str(output))


def text_of(case: Path, name: str) -> str:
    file = case / name
    return file.read_text(encoding="utf-8") if file.is_file() else ""


@pytest.fixture
def site(case: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A copy of the broken site, which is the current folder: what is printed does not depend on where it lies."""
    copy = Path(shutil.copytree(case, tmp_path / "site", symlinks=True))
    monkeypatch.chdir(copy)
    return copy


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_messages(case: Path, site: Path) -> None:
    command = shlex.split(text_of(case, "command.txt") or "build")
    result = run(*command, answers=text_of(case, "answers.txt"))
    expected = text_of(case, "expected.txt")
    told = result.stdout if command[0] == "check" else result.stderr
    assert told == expected
    has_errors = ": error[" in expected
    assert result.exit_code == int(has_errors)
    if command == ["build"]:
        assert (site / "public" / "index.html").exists() is not has_errors


@pytest.mark.parametrize("case", [c for c in CASES if not (c / "command.txt").exists()], ids=lambda case: case.name)
@pytest.mark.usefixtures("site")
def test_check_tells_the_same(case: Path) -> None:
    result = run("check")
    expected = text_of(case, "expected.txt")
    told = set(result.stdout.splitlines())
    wanted = [m for m in HEADLINE.finditer(expected) if not m["code"].startswith(OF_THE_OUTPUT)]
    lines = [expected[m.start() : expected.index("\n", m.start())] for m in wanted]
    assert [line for line in lines if line not in told] == []
    assert result.exit_code == int(any(m["severity"] == "error" for m in wanted))


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_severities_are_those_that_are_documented(case: Path) -> None:
    told = [(m["code"], m["severity"]) for m in HEADLINE.finditer(text_of(case, "expected.txt"))]
    assert told != [] and told == [(code, d.severity if (d := definition_of(code)) else None) for code, _ in told]


def test_every_case_has_its_messages() -> None:
    folders = [f for f in Path(__file__).parent.iterdir() if f.is_dir() and not f.name.startswith("__")]
    assert sorted(folders) == CASES


def test_an_error_leaves_the_last_site(tmp_path: Path) -> None:
    output = tmp_path / "public"
    site = tmp_path / "site"
    article = site / "content" / "ferry" / "a.md"
    article.parent.mkdir(parents=True)
    article.write_text("The ferry will close in May, the mayor said.\n")
    assert build(site, output).exit_code == 0
    before = {p: p.read_bytes() for p in output.rglob("*") if p.is_file()}
    article.write_text("---\ntitle: [\n---\nThe ferry will close in May, the mayor said.\n")
    assert build(site, output).exit_code == 1
    assert {p: p.read_bytes() for p in output.rglob("*") if p.is_file()} == before


def test_a_file_that_may_not_be_read(tmp_path: Path) -> None:
    """A link to itself stands for it: permissions do not bind the user that CI runs as."""
    story = tmp_path / "content" / "ferry"
    story.mkdir(parents=True)
    (story / "a.md").symlink_to(story / "a.md")
    result = build(tmp_path, tmp_path / "public")
    assert result.exit_code in {0, 1}
    assert "content/ferry/a.md" in result.stderr
    assert result.exception is None or isinstance(result.exception, SystemExit)
