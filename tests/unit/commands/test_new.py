"""``crossread new``: what it makes builds at once, explains every key, and is never written over anything."""

import re
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from generator.commands.group import group
from generator.config import site as site_file
from generator.read import keys, outlets_file, story_file
from generator.scaffold import article_md, site_files, story_yml


def run(*arguments: str | Path) -> Result:
    return CliRunner().invoke(group, [str(argument) for argument in arguments])


def commented(text: str) -> set[str]:
    """The keys that a file has, set or behind a remark's sign."""
    return set(re.findall(r"^(?:# ?)?(?:  )?([a-z_]+):", text, re.M))


def test_every_key_is_explained() -> None:
    files = site_files()
    assert commented(files["site.yml"]) >= set(site_file.KEYS)
    assert commented(files["content/outlets.yml"].replace("#   ", "# ")) >= set(outlets_file.KEYS)
    assert commented(story_yml("A")) >= set(story_file.KEYS)
    assert commented(article_md("A", None, None)) >= set(keys.KEYS)


def test_a_new_site_builds_at_once(tmp_path: Path) -> None:
    made = run("new", "site", tmp_path / "site")
    assert (made.exit_code, made.stderr) == (0, "")
    built = run("build", tmp_path / "site")
    assert built.exit_code == 0
    assert built.stderr == (
        "content: warning[no-story]: there is no story in this folder\n"
        "    Put articles into it, those of one story in a folder.\n"
    )
    assert "No stories yet." in (tmp_path / "site/public/index.html").read_text(encoding="utf-8")


def test_the_example_shows_rows_of_two_reports(tmp_path: Path) -> None:
    assert run("new", "site", tmp_path, "--example").exit_code == 0
    built = run("build", tmp_path)
    assert (built.exit_code, built.stderr) == (0, "")
    page = (tmp_path / "public/example/index.html").read_text(encoding="utf-8")
    assert "At least 300" in page
    assert "About 450" in page


def test_the_remarks_of_the_files_can_be_taken_away(tmp_path: Path) -> None:
    """What stands behind the remarks is right as it is: each line without its sign still builds without a word."""
    run("new", "site", tmp_path)
    for name in ("site.yml", "content/outlets.yml"):
        file = tmp_path / name
        shown = [re.sub(r"^# ?(?=(?:  )*[a-z-]+_?[a-z]*:)", "", line) for line in file.read_text().splitlines()]
        file.write_text("\n".join(shown) + "\n")
    run("new", "story", "flood", "--site", tmp_path)
    built = run("build", tmp_path)
    assert built.exit_code == 0
    assert "error" not in built.stderr
    assert "unknown-key" not in built.stderr


def test_nothing_is_written_over(tmp_path: Path) -> None:
    (tmp_path / "content").mkdir()
    (tmp_path / "content/outlets.yml").write_text("mine: {name: Mine}\n")
    result = run("new", "site", tmp_path)
    assert result.exit_code == 2
    assert f"{tmp_path}/content/outlets.yml is there already; nothing was written." in result.stderr
    assert sorted(path.name for path in tmp_path.rglob("*")) == ["content", "outlets.yml"]


def test_a_story_and_an_article(tmp_path: Path) -> None:
    run("new", "site", tmp_path)
    made = run("new", "story", "ousel-flood", "--site", tmp_path)
    assert made.stdout == "new story: content/ousel-flood/\nNext: crossread import PAGE... --story ousel-flood\n"
    assert 'title: "Ousel flood"' in (tmp_path / "content/ousel-flood/story.yml").read_text()
    again = run("new", "story", "ousel-flood", "--site", tmp_path)
    assert again.exit_code == 2
    assert "there is a folder content/ousel-flood already" in again.stderr
    article = (
        "new",
        "article",
        "ousel-flood",
        "--site",
        tmp_path,
        "--title",
        "Dam: it holds",
        "--outlet",
        "North Post",
    )
    assert run(*article).stdout == (
        "content/ousel-flood/001-dam-it-holds.md: put the text in, and take the line `draft: true` away.\n"
    )
    assert run(*article).stdout.startswith("content/ousel-flood/002-dam-it-holds.md")
    text = (tmp_path / "content/ousel-flood/001-dam-it-holds.md").read_text()
    assert 'title: "Dam: it holds"\noutlet: "North Post"\n' in text
    assert run("build", tmp_path).exit_code == 0
    assert run("build", tmp_path, "--drafts").exit_code == 0
    assert (tmp_path / "public/ousel-flood/001-dam-it-holds/index.html").is_file()


def test_what_to_type_next_is_quoted_for_the_shell(tmp_path: Path) -> None:
    site = tmp_path / "my news"
    made = run("new", "site", site)
    assert f"\n  cd '{site}'\n" in made.stdout
    assert run("new", "story", "high water", "--site", site).stdout.endswith("--story 'high water'\n")
    assert "crossread new story 'low water'" in run("new", "article", "low water", "--site", site).stderr


@pytest.mark.parametrize("name", ["../out", "a/b", ".hidden", "_left-out", " "])
def test_names_that_can_be_no_folder(tmp_path: Path, name: str) -> None:
    run("new", "site", tmp_path)
    result = run("new", "story", name, "--site", tmp_path)
    assert result.exit_code == 2
    assert "can be no story's folder" in result.stderr


def test_an_article_of_no_story(tmp_path: Path) -> None:
    run("new", "site", tmp_path)
    result = run("new", "article", "flood", "--site", tmp_path)
    assert result.exit_code == 2
    assert "there is no story 'flood'. Begin it: crossread new story flood" in result.stderr


def test_a_folder_without_content(tmp_path: Path) -> None:
    result = run("new", "story", "flood", "--site", tmp_path)
    assert result.exit_code == 2
    assert "Name the site's folder with --site, or make one: crossread new site DIR" in result.stderr
