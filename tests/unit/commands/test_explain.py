"""``crossread explain`` as a maintainer meets it."""

import re
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from generator.commands.group import group

WEIGHT = re.compile(r"^ +([+−]\d+\.\d\d)  ", re.M)

FERRY = """---
outlet: Harbour Post
date: 2031-05-14
---
The ferry Marigold struck the breakwater at Port Ellery on Monday, killing three people.

The mayor promised a new lighthouse before winter.
"""
COAST = """---
outlet: Coast Gazette
date: 2031-05-14
---
Three people were killed when the ferry Marigold struck the breakwater at Port Ellery, police said.

Tickets for the crossing cost eleven crowns.
"""


@pytest.fixture
def site(tmp_path: Path) -> Path:
    folder = tmp_path / "content" / "ferry"
    folder.mkdir(parents=True)
    (folder / "1-post.md").write_text(FERRY, encoding="utf-8")
    (folder / "2-gazette.md").write_text(COAST, encoding="utf-8")
    return tmp_path


def explain(site: Path, *arguments: str) -> Result:
    return CliRunner().invoke(group, ["explain", *arguments, "--site", str(site)])


def test_a_story_lists_its_facts_with_their_ids(site: Path) -> None:
    result = explain(site, "ferry")
    assert result.exit_code == 0
    assert result.output.startswith("ferry: Ferry\n  A  Harbour Post\n  B  Coast Gazette\n4 sentences; ")
    assert "agree" in result.output


def test_a_fact_shows_its_claims_verdict_and_evidence(site: Path) -> None:
    line = next(line for line in explain(site, "ferry").output.splitlines() if "agree" in line)
    result = explain(site, "ferry", line[:6])
    assert result.exit_code == 0
    assert result.output.startswith(f"{line.split()[0]}: ")
    assert "\nA  Harbour Post\n   “" in result.output
    assert "\nVerdict: agree, by the rule “" in result.output
    assert "\nA and B\n" in result.output
    assert "[prior]" in result.output
    assert "in all; the least kept in this story is" in result.output


def test_the_weights_that_are_shown_add_up(site: Path) -> None:
    result = explain(site, "ferry", "killing three people", "Three people were killed")
    weights = [float(shown.replace("−", "-")) for shown in WEIGHT.findall(result.output)]
    assert len(weights) > 2
    assert sum(weights[:-1]) == pytest.approx(weights[-1], abs=0.005 * len(weights))


def test_two_quotes_that_stand_together(site: Path) -> None:
    result = explain(
        site, "ferry", "the ferry Marigold struck", "ferry Marigold struck the breakwater at Port Ellery, police"
    )
    assert result.exit_code == 0
    assert "\nPut together.\nThey stand in the fact " in result.output


def test_quotes_that_several_sentences_hold(site: Path) -> None:
    result = explain(site, "ferry", "the", "Port Ellery, police said")
    assert result.output.startswith("“the” can be of 4 sentences: these two came nearest to each other. To mean ")
    assert "\n\nPut together.\n" in result.output


def test_a_quote_that_is_of_two_sentences_alike(site: Path) -> None:
    result = explain(site, "ferry", "the ferry Marigold struck a breakwater", "the ferry Marigold struck a breakwater")
    assert result.exit_code == 0
    assert "\n\nPut together.\n" in result.output


def test_two_quotes_that_do_not(site: Path) -> None:
    result = explain(site, "content/ferry/", "a new lighthouse", "tickets cost eleven crowns")
    assert result.exit_code == 0
    assert "\nNot put together: they were not looked at side by side." in result.output


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["fery"], "there is no story 'fery'. Did you mean \"ferry\"?"),
        (["zzz"], "there is no story 'zzz'. The stories are ferry."),
        (["ferry", "zeppelin"], "the story has no fact 'zeppelin'. Leave it out to see all facts."),
        (["ferry", "a new lighthouse", "zeppelins over Port Ellery at noon"], "no sentence of the story is like"),
        (["ferry", "a new lighthouse", "The mayor promised"], "Both quotes are of one sentence"),
        (["ferry", "one", "two", "three"], "Give one fact, or two quotes"),
    ],
)
def test_wrong_usage_ends_with_2_and_what_to_do(site: Path, arguments: list[str], message: str) -> None:
    result = explain(site, *arguments)
    assert result.exit_code == 2
    assert message in result.output


def test_a_site_with_errors_ends_with_1(tmp_path: Path) -> None:
    result = explain(tmp_path, "ferry")
    assert result.exit_code == 1
    assert "content: error[no-content]" in result.output
    assert result.output.endswith("1 error; nothing was explained.\n")


@pytest.fixture
def loose(tmp_path: Path) -> Path:
    content = tmp_path / "content"
    (content / "inbox").mkdir(parents=True)
    (content / "1-post.md").write_text(FERRY, encoding="utf-8")
    (content / "inbox" / "2-gazette.md").write_text(COAST, encoding="utf-8")
    (content / "3-choir.md").write_text("The choir of Lund sang all Sunday, and nobody went home.\n", encoding="utf-8")
    return tmp_path


@pytest.mark.parametrize("name", ["inbox/2-gazette.md", "content/inbox/2-gazette.md", "2-gazette.md"])
def test_it_says_why_a_loose_article_is_in_its_story(loose: Path, name: str) -> None:
    result = explain(loose, "--article", name)
    assert result.exit_code == 0
    lines = result.output.splitlines()
    assert lines[0].startswith("inbox/2-gazette.md is in the story ")
    assert lines[1].startswith("Of that story 1-post.md is most like it: ")
    assert lines[2] == "In common with others there:"
    assert "  Port Ellery (1 of 1)" in lines
    assert "Most like it, whatever came of it:" in lines


def test_it_says_that_an_article_is_in_no_story(loose: Path) -> None:
    result = explain(loose, "--article", "3-choir.md")
    assert result.output.splitlines()[0] == "3-choir.md is in no story."
    assert "No other loose article is like it." in result.output


def test_it_says_who_put_an_article_into_a_story_by_its_name(loose: Path) -> None:
    (loose / "content/1-post.md").write_text(f"---\nstory: choir\n---\n{FERRY}", encoding="utf-8")
    listed = "together:\n  choir: {articles: [3-choir.md]}\n"
    (loose / "content/stories.yml").write_text(listed, encoding="utf-8")
    by_itself, by_list = (explain(loose, "--article", name).output.splitlines() for name in ("1-post.md", "3-choir.md"))
    assert by_itself[0].startswith("1-post.md is in the story choir: ")
    assert by_itself[1:] == ["It names that story itself."]
    assert by_list[0].startswith("3-choir.md is in the story choir: ")
    assert by_list[1:] == ["stories.yml puts it there."]


def test_a_story_that_was_found_can_be_explained(loose: Path) -> None:
    (story,) = re.findall(r"in the story ([a-z0-9-]+):", explain(loose, "--article", "1-post.md").output)
    assert "agree" in explain(loose, story).output


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["--article", "1-past.md"], "there is no loose article '1-past.md'. Did you mean \"1-post.md\"?"),
        (["--article", "1-post.md", "ferry"], "Give a story, or --article and a file."),
        ([], "Give a story, or --article and a file."),
    ],
)
def test_what_is_no_loose_article(loose: Path, arguments: list[str], message: str) -> None:
    result = explain(loose, *arguments)
    assert result.exit_code == 2
    assert message in " ".join(result.output.split())
