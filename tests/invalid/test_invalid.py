"""Broken sites: each folder beside this file is one, with the exact messages it gets in ``expected.txt``.

A site with an error is not written, one with warnings is. ``OUTPUT`` stands for the folder that is written to.
"""

import shutil
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from generator.commands.group import group

CASES = sorted(folder for folder in Path(__file__).parent.iterdir() if (folder / "expected.txt").is_file())


def build(site: Path, output: Path) -> Result:
    return CliRunner().invoke(group, ["build", str(site), "--output", str(output)])


def expected_of(case: Path) -> str:
    return (case / "expected.txt").read_text(encoding="utf-8")


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_messages(case: Path, tmp_path: Path) -> None:
    output = tmp_path / "public"
    site = Path(shutil.copytree(case, tmp_path / "site", symlinks=True))  # a build writes beside the articles
    result = build(site, output)
    assert result.stderr.replace(str(output), "OUTPUT") == expected_of(case)
    has_errors = ": error[" in expected_of(case)
    assert result.exit_code == int(has_errors)
    assert output.exists() is not has_errors


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
