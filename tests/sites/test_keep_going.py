"""``--keep-going``: what has errors is left out, the rest is built, and the exit code says so."""

import shutil
from collections.abc import Sequence
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from generator.commands.group import group
from generator.extract import extract
from generator.model import Article, Sentence, Vocabulary
from tests.sites.support import HERE

NEXT = "# Ferry sinks\n\nThe ferry sank at the old pier on Monday, the coast guard said.\n"


@pytest.fixture
def site(tmp_path: Path) -> Path:
    site = Path(shutil.copytree(HERE / "factory", tmp_path / "site"))
    for story in ("ferry", "lock"):
        (site / "content" / story).mkdir()
        for name in ("a", "b"):
            (site / "content" / story / f"{name}.md").write_text(NEXT)
    return site


def build(site: Path, *options: str) -> Result:
    return CliRunner().invoke(group, ["build", str(site), *options])


@pytest.mark.parametrize(
    ("path", "content"),
    [
        ("ferry/c.md", b"---\npublished: never\n---\nShort.\n"),
        ("ferry/c.md", b"---\na: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n---\nShort.\n"),
        ("ferry/c.txt", b"word " * 4_000_000),  # 20 MB
        ("ferry/c.html", b"x" * 50_000_000),  # one line
        ("ferry/c.md", b"\x89PNG\r\n\x1a\n"),
    ],
    ids=["a date", "an alias bomb", "20 MB", "a line of 50 MB", "a picture"],
)
def test_an_article_that_cannot_be_read_is_left_out(site: Path, path: str, content: bytes) -> None:
    (site / "content" / path).write_bytes(content)
    assert build(site).exit_code == 1
    assert not (site / "public").exists()
    result = build(site, "--keep-going")
    assert result.exit_code == 1
    assert f"content/{path}" in result.stderr and "error[" in result.stderr
    assert "1 error; what has them was left out." in result.stderr
    assert (site / "public" / "ferry" / "b" / "index.html").is_file()
    assert (site / "public" / "plant-vote" / "index.html").is_file()
    assert not (site / "public" / "ferry" / "c").exists()
    assert not (site / "content" / "ferry" / "addresses.json").exists()


@pytest.mark.parametrize("name", ["story.yml", "decisions.yml"])
def test_a_story_whose_settings_or_decisions_cannot_be_read_is_left_out(site: Path, name: str) -> None:
    """They may say that nobody is to see it."""
    (site / "content" / "ferry" / name).write_text("draft: [")
    result = build(site, "--keep-going")
    assert result.exit_code == 1
    assert not (site / "public" / "ferry").exists()
    assert 'href="ferry/' not in (site / "public" / "index.html").read_text()
    assert (site / "public" / "plant-vote" / "index.html").is_file()


def test_an_error_of_the_site_as_a_whole_stops(site: Path) -> None:
    (site / "site.yml").write_text("title: [")
    result = build(site, "--keep-going")
    assert (result.exit_code, (site / "public").exists()) == (1, False)
    assert "nothing was written" in result.stderr


def test_a_fault_of_the_program_names_its_story_and_hinders_no_other(
    site: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(articles: Sequence[Article], vocabulary: Vocabulary) -> tuple[Sentence, ...]:
        if articles[0].story == "ferry":
            raise IndexError("a word too many")
        return extract(articles, vocabulary)

    monkeypatch.setattr("generator.stages.extract", broken)
    expected = (
        "content/ferry: error[program-fault]: the program failed on the story 'ferry': IndexError: a word too many "
        f"(test_keep_going.py, line {broken.__code__.co_firstlineno + 2})\n"
        "    Report it with the articles. Until then build the other stories with --keep-going.\n"
    )
    for command in (("build", str(site), "--jobs", "1"), ("check", str(site))):
        result = CliRunner().invoke(group, command)
        assert result.exit_code == 1
        assert expected in result.output
        assert not (site / "public").exists()
    kept = build(site, "--keep-going", "--jobs", "1")
    assert (kept.exit_code, expected in kept.stderr) == (1, True)
    assert (site / "public/lock/index.html").exists()
    assert not (site / "public/ferry").exists()


def test_no_page_leads_to_a_story_that_was_left_out_whenever_it_is_built(site: Path) -> None:
    decided = 'decisions:\n  - hide: "No such words stand in any report."\n    because: Told too early.\n'
    (site / "content" / "lock" / "decisions.yml").write_text(decided)
    for _ in range(3):
        assert build(site, "--keep-going").exit_code == 1
        shutil.rmtree(site / ".public.crossread", ignore_errors=True)  # so that all that is staged is put in place
        assert not (site / "public" / "lock").exists()
        assert "lock/index.html" not in (site / "public" / "ferry" / "index.html").read_text()
        assert "lock/index.html" not in (site / "public" / "plant-vote" / "index.html").read_text()
