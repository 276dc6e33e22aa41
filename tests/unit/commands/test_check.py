"""``crossread check`` as a maintainer and a script meet it."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from generator.commands.group import group

GOOD = "---\noutlet: {outlet}\npublished: 2031-05-14\n---\nThe ferry will close in {month}, the mayor said.\n"


def check(*arguments: object) -> Result:
    return CliRunner().invoke(group, ["check", *map(str, arguments)])


@pytest.fixture
def site(tmp_path: Path) -> Path:
    story = tmp_path / "content" / "ferry"
    story.mkdir(parents=True)
    (story / "a.md").write_text(GOOD.format(outlet="Post", month="May"))
    (story / "b.md").write_text(GOOD.format(outlet="Mail", month="June"))
    (tmp_path / "site.yml").write_text("base_url: https://ferry.example\n")
    return tmp_path


def test_nothing_wrong(site: Path) -> None:
    result = check(site, "--strict")
    assert (result.exit_code, result.stdout, result.stderr) == (0, "Nothing wrong in 1 story and 2 articles.\n", "")
    assert sorted(p.name for p in site.iterdir()) == ["content", "site.yml"]


def test_warnings_fail_only_where_they_should(site: Path) -> None:
    (site / "site.yml").write_text("base_url: https://ferry.example\ntitel: Ferry\n")
    assert check(site).exit_code == 0
    result = check(site, "--strict")
    assert result.exit_code == 1
    assert result.stdout == (
        "site.yml:2:1: warning[site-unknown-key]: unknown key 'titel', left out\n"
        "    2 | titel: Ferry\n"
        "      | ^^^^^\n"
        "    Did you mean `title`?\n"
        "1 warning in 1 story and 2 articles.\n"
    )


def test_notes_never_fail(site: Path) -> None:
    (site / "site.yml").unlink()
    result = check(site, "--strict")
    assert result.exit_code == 0
    assert "note[base-url-missing]" in result.stdout


def test_what_is_sound_is_looked_at_although_other_things_are_broken(site: Path) -> None:
    """A story whose pages cannot lie where they should, one that cannot be read, and a theme that does not exist."""
    (site / "site.yml").write_text("base_url: https://ferry.example\ntheme: none\n")
    (site / "content" / "ferry" / "c.md").write_text("---\ndate: never\n---\nThe ferry closed.\n")
    assets = site / "content" / "assets"
    assets.mkdir()
    for name in ("a.md", "b.md"):
        (assets / name).write_text((site / "content" / "ferry" / name).read_text())
    result = check(site, "--json")
    found = [(p["code"], p["path"], p["line"]) for p in json.loads(result.stdout)["problems"]]
    assert found == [
        ("page-collision", "content/assets", None),
        ("front-matter-date", "content/ferry/c.md", 2),
        ("theme-unknown", "site.yml", 2),
    ]
    assert result.exit_code == 1


def test_json(site: Path) -> None:
    (site / "site.yml").write_text("base_url: ferry.example\n")
    data = json.loads(check(site, "--json").stdout)
    assert data == {
        "schema": 1,
        "errors": 1,
        "warnings": 0,
        "notes": 1,
        "problems": [
            {
                "severity": "note",
                "code": "base-url-missing",
                "path": "site.yml",
                "line": None,
                "column": None,
                "length": None,
                "message": "the site's address is not known; feeds and search engines need it",
                "cure": "Write where it will be published: `base_url: https://example.org/news`.",
                "source": None,
            },
            {
                "severity": "error",
                "code": "site-type",
                "path": "site.yml",
                "line": 1,
                "column": 11,
                "length": 13,
                "message": "'base_url' cannot be 'ferry.example'",
                "cure": "Write the whole address: `base_url: https://example.org/news`.",
                "source": "base_url: ferry.example",
            },
        ],
    }


def test_what_a_code_means() -> None:
    result = check("--about", "theme-unknown")
    assert result.exit_code == 0
    assert result.stdout.startswith("theme-unknown (error): There is no theme of that name.\n\n")
    wrong = check("--about", "theme-unknow")
    assert wrong.exit_code == 2
    assert 'Did you mean "theme-unknown"?' in wrong.stderr


def test_wrong_usage() -> None:
    assert check("nowhere").exit_code == 2
    assert check("--fast").exit_code == 2


def test_a_decision_that_cannot_be_read_hides_no_other(site: Path) -> None:
    ledger = (
        "decisions:\n  - labell: {article: a, quote: will close in May}\n  - hide: nothing of the kind was ever said\n"
    )
    (site / "content" / "ferry" / "decisions.yml").write_text(ledger)
    found = [(p["code"], p["line"]) for p in json.loads(check(site, "--json").stdout)["problems"]]
    assert found == [("decisions-operation", 2), ("decisions-quote-gone", 3)]
