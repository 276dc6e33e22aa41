"""``crossread evaluate`` as a maintainer meets it."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from generator import __version__
from generator.commands.group import group

FERRY = "The ferry Marigold struck the breakwater at Port Ellery on Monday, killing three people.\n"
COAST = "Three people were killed when the ferry Marigold struck the breakwater at Port Ellery, police said.\n"
LABELS = """\
story: ferry
facts:
  - label: People killed
    verdict: VERDICT
    claims:
      - {article: "1", quote: "killing three people"}
      - {article: "2", quote: "Three people were killed"}
"""


@pytest.fixture
def site(tmp_path: Path) -> Path:
    folder = tmp_path / "site" / "content" / "ferry"
    folder.mkdir(parents=True)
    for name, outlet, text in (("1-post.md", "Post", FERRY), ("2-gazette.md", "Gazette", COAST)):
        head = f"---\noutlet: {outlet}\ndate: 2031-05-14\n---\n"
        (folder / name).write_text(head + text, encoding="utf-8")
    return tmp_path / "site"


def labels(site: Path, text: str) -> Path:
    path = site.parent / "ferry.yml"
    path.write_text(text, encoding="utf-8")
    return path


def evaluate(*arguments: object) -> Result:
    return CliRunner().invoke(group, ["evaluate", *map(str, arguments)])


def test_figures_of_a_story_and_of_all(site: Path) -> None:
    result = evaluate(labels(site, LABELS.replace("VERDICT", "agree")), site)
    assert result.exit_code == 0
    head, story, overall, counts = (line.split() for line in result.output.splitlines())
    assert head == ["facts", "precision", "judged", "recall", "F1", "verdict", "traps", "tight"]
    assert story[:6] == ["ferry", "1.00", "1.00", "1.00", "1.00", "1.00"]
    assert story[7] == "–"
    assert overall[:3] == ["all", "stories", "1.00"]
    assert counts[:4] == ["of", "how", "many", "1"]


def test_misses_say_what_and_why(site: Path) -> None:
    path = labels(site, LABELS.replace("VERDICT", "differ"))
    result = evaluate(path, site, "--misses")
    assert result.exit_code == 0
    assert f"  {path}:6: wrong verdict: People killed\n      agree for differ, by the rule “" in result.output
    assert result.output.endswith("\nwrong verdict: 1\n")


def test_json_keeps_what_the_shares_are_of(site: Path) -> None:
    result = evaluate(labels(site, LABELS.replace("VERDICT", "differ")), site, "--misses", "--json")
    data = json.loads(result.output)
    assert data["all"]["facts"] == {"value": 1.0, "part": 1.0, "whole": 1}
    assert data["all"]["verdict"]["value"] == 0.0
    assert [miss["kind"] for miss in data["stories"][0]["misses"]] == ["wrong verdict"]
    assert data["stories"][0]["lost_pairs"] == {}


def test_nothing_is_written(site: Path) -> None:
    before = sorted(site.rglob("*"))
    evaluate(labels(site, LABELS.replace("VERDICT", "agree")), site)
    assert sorted(site.rglob("*")) == before


def test_figures_are_kept_for_the_method_page(site: Path) -> None:
    path = labels(site, LABELS.replace("VERDICT", "refine"))
    assert evaluate(path, site, "--write").exit_code == 0
    kept = (site / "figures.yml").read_text(encoding="utf-8").splitlines()
    assert kept[2:] == [
        f'version: "{__version__}"',
        "stories: 1",
        "facts: 1 of 1",
        "recall: 1 of 1",
        "precision: 1 of 1",
        "judged: 1 of 1",
        "verdict: 0.5 of 1",
        "tightness: 0.5 of 2",
    ]
    assert CliRunner().invoke(group, ["build", str(site)]).exit_code == 0
    page = (site / "public" / "method" / "index.html").read_text(encoding="utf-8")
    assert "<dt>50%</dt><dd>of the points found have the verdict that the label has (1)</dd>" in page
    assert "Not measured here" not in page


def test_figures_that_cannot_be_kept(site: Path) -> None:
    (site / "figures.yml").mkdir()
    result = evaluate(labels(site, LABELS.replace("VERDICT", "agree")), site, "--write")
    assert result.exit_code == 1
    assert "error[figures-not-written]: the figures could not be written: Is a directory" in result.output


@pytest.mark.parametrize(
    ("text", "message"),
    [
        (
            "story: fery\nfacts: []\n",
            ":1:8: error[labels-story]: the site has no story 'fery'\n"
            "    1 | story: fery\n"
            "      |        ^\n"
            '    Did you mean "ferry"?',
        ),
        (LABELS, ":4:14: error[labels-verdict]: 'verdict' cannot be 'VERDICT'"),
        (
            LABELS.replace("VERDICT", "agree").replace('"2"', '"7"'),
            ":7:9: error[labels-article]: the story has no article '7'\n"
            '    7 |       - {article: "7", quote: "Three people were killed"}\n'
            "      |         ^\n"
            "    Write the beginning of its file's name: 1, 2.",
        ),
    ],
)
def test_labels_that_do_not_fit_end_with_1_and_their_place(site: Path, text: str, message: str) -> None:
    path = labels(site, text)
    result = evaluate(path, site)
    assert result.exit_code == 1
    assert f"{path}{message}" in result.output
    assert result.output.endswith("1 error; nothing was measured.\n")


def test_a_quote_that_is_not_in_the_article_is_warned_of(site: Path) -> None:
    path = labels(site, LABELS.replace("VERDICT", "agree").replace("killing three", "killing nine"))
    result = evaluate(path, site)
    assert result.exit_code == 0
    assert f"{path}:6:9: warning[labels-quote]: the article has no such words: 'killing nine people'" in result.output


def test_problems_of_the_site_and_the_labels_are_told_together(site: Path) -> None:
    path = labels(site, LABELS)
    (site / "content" / "ferry" / "3-x.md").write_text("---\ndate: 2031-13-01\n---\nText.\n", encoding="utf-8")
    result = evaluate(path, site)
    assert result.exit_code == 1
    assert "content/ferry/3-x.md:2:7: error" in result.output
    assert "error[labels-verdict]" in result.output


def test_wrong_usage_ends_with_2(site: Path) -> None:
    path = labels(site, LABELS)
    for arguments in ((), (site,), (path, site, site), (path, "no-such-folder")):
        assert evaluate(*arguments).exit_code == 2
