"""``crossread import`` as its user sees it: the report, standard input, exit codes."""

from importlib import import_module
from pathlib import Path

from click.testing import CliRunner, Result

from generator.commands.group import group
from generator.importing import FORMATS

PAGE = """Home | World | Sport
Mill burns down at Orne
By Ann Lee

The mill at Orne burned down on Saturday, and nobody was hurt, the fire brigade told Reuters.

“It was built in 1871,” said Bo Ek, who leads the brigade, “and had stood empty for years.”

The village will decide in June what becomes of the ground, mayor Cy Dahl said in a statement.

Related articles
"""
REPORT = """\
new story: content/mill/
PAGE → content/mill/001-mill-burns-down-at-orne.md
  title      Mill burns down at Orne  (line 2, whose words the text takes up)
  author     Ann Lee  (the line “By Ann Lee” below the title)
  credits    Reuters
  not found: outlet, published, url, language; fill them in if you know them
  kept 3 paragraphs, left out 3 lines:
    - Home | World | Sport                                menu or site link
    - By Ann Lee                                          by-line
      … 3 paragraphs: “The mill at Orne burned down on Saturd …”
    - Related articles                                    list of other stories

1 article brought into content/mill.
"""


def site(tmp_path: Path) -> Path:
    (tmp_path / "site" / "content").mkdir(parents=True)
    return tmp_path / "site"


def run(site: Path, *files: str | Path, story: str = "mill", stdin: str | None = None) -> Result:
    arguments = ["import", *map(str, files), "--story", story, "--site", str(site)]
    return CliRunner().invoke(group, arguments, input=stdin)


def page(tmp_path: Path, text: str = PAGE) -> Path:
    file = tmp_path / "page.txt"
    file.write_text(text, encoding="utf-8")
    return file


def test_the_report(tmp_path: Path) -> None:
    file = page(tmp_path)
    result = run(site(tmp_path), file)
    assert (result.stdout, result.stderr, result.exit_code) == (REPORT.replace("PAGE", str(file)), "", 0)
    assert 'title: "Mill"' in (tmp_path / "site/content/mill/story.yml").read_text()


def test_again(tmp_path: Path) -> None:
    where, file = site(tmp_path), page(tmp_path)
    run(where, file)
    result = run(where, file)
    assert (result.stdout, result.stderr, result.exit_code) == (
        f"{file}: there already, as content/mill/001-mill-burns-down-at-orne.md (100% of its text is the same); "
        "left alone.\n\n0 articles brought into content/mill, 1 there already.\n",
        "",
        0,
    )


def test_standard_input(tmp_path: Path) -> None:
    result = run(site(tmp_path), "-", stdin=PAGE)
    assert result.stdout == REPORT.replace("PAGE", "standard input")


def test_a_dry_run_writes_nothing(tmp_path: Path) -> None:
    where = site(tmp_path)
    result = run(where, page(tmp_path), "--dry-run")
    assert result.stdout.endswith("1 article would be brought into content/mill.\n")
    assert list((where / "content").iterdir()) == []


def test_what_fails_does_not_hold_up_the_rest(tmp_path: Path) -> None:
    missing = tmp_path / "missing.html"
    (tmp_path / "empty.html").write_text("")
    result = run(site(tmp_path), missing, tmp_path / "empty.html", page(tmp_path))
    assert result.exit_code == 1
    assert result.stderr == (
        f"{missing}: error[unreadable]: cannot be read: No such file or directory\n"
        "    Check the name, and that it is a file you may read.\n"
        f"{tmp_path}/empty.html: error[import-empty]: there is nothing in it\n"
        "    Save the article's page or text into it.\n"
    )
    assert result.stdout.endswith("1 article brought into content/mill.\n")


def test_a_story_that_is_nearly_there(tmp_path: Path) -> None:
    where = site(tmp_path)
    (where / "content" / "mill-fire").mkdir()
    result = run(where, page(tmp_path), story="mil-fire")
    assert result.stdout.startswith('new story: content/mil-fire/  (Did you mean "mill-fire"?)\n')


def test_a_format_that_the_file_is_not_in(tmp_path: Path) -> None:
    result = run(site(tmp_path), page(tmp_path), "--format", "feed")
    assert result.exit_code == 1
    assert "page.txt: error[import-feed]: there is no entry of a feed in it" in result.stderr


def test_no_story_is_made_for_nothing(tmp_path: Path) -> None:
    where = site(tmp_path)
    assert run(where, tmp_path / "missing.html").exit_code == 1
    assert list((where / "content").iterdir()) == []


def test_controls_do_not_reach_the_terminal(tmp_path: Path) -> None:
    result = run(site(tmp_path), page(tmp_path, PAGE.replace("Mill burns", "Mill\x1b[2J burns")))
    assert "\x1b" not in result.stdout


def test_the_formats_are_those_that_are_read() -> None:
    assert import_module("generator.commands.import_").FORMATS == FORMATS


def test_the_formats_are_all_documented() -> None:
    text = (Path(__file__).parents[3] / "docs" / "commands.md").read_text(encoding="utf-8")
    assert [name for name in FORMATS if f"`{name}`" not in text] == []
