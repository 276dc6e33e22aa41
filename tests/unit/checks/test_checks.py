"""What is probably not meant in a story that is sound otherwise."""

from collections.abc import Mapping
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import pytest

from generator.checks import check_config, check_stories
from generator.config import DEFAULTS
from generator.model import DroppedLine, StorySource
from generator.read import read_content

WORDS = "alder birch cedar elm fir hazel juniper larch maple oak pine rowan spruce willow yew".split()
TEXT = " ".join(f"The {one} stood beside the {other} in the {one} wood." for one, other in pairwise(WORDS))
OTHER = " ".join(f"Nobody has seen a {word} near the harbour since the {word} fair." for word in WORDS)


def article(outlet: str = "", url: str = "", text: str = TEXT) -> str:
    return f"---\ntitle: Trees\noutlet: {outlet}\npublished: 2031-05-14\nurl: {url}\n---\n{text}\n"


def told(root: Path, files: Mapping[str, str]) -> list[tuple[str, str, str]]:
    return [(p.code, p.path, p.message) for p in check_stories(stories(root, files))]


def stories(root: Path, files: Mapping[str, str]) -> tuple[StorySource, ...]:
    folder = root / "content" / "trees"
    folder.mkdir(parents=True)
    for name, text in files.items():
        (folder / name).write_text(text, encoding="utf-8")
    return read_content(root / "content").stories


def test_nothing_is_said_of_different_reports(tmp_path: Path) -> None:
    files = {"a.md": article("Post"), "b.md": article("Post", text=OTHER), "c.md": article("Mail", text=OTHER[:200])}
    assert told(tmp_path, files) == []


def test_one_report_in_one_outlet_twice(tmp_path: Path) -> None:
    files = {"a.md": article("Post"), "b.md": article("Post", text=TEXT + " And so it stayed.")}
    assert told(tmp_path, files) == [("article-twice", "trees/b.md", "97% of its text is that of a.md")]


def test_one_text_in_two_outlets(tmp_path: Path) -> None:
    files = {"a.md": article("Post"), "b.md": article("Mail")}
    assert told(tmp_path, files) == [
        ("article-alike", "trees/b.md", "100% of its text is that of a.md, from another outlet")
    ]


def test_one_address_twice(tmp_path: Path) -> None:
    url = "https://post.example/trees"
    files = {"a.md": article("Post", url), "b.md": article("Post", url, OTHER)}
    assert told(tmp_path, files) == [("article-twice", "trees/b.md", "it has the address of a.md")]


def test_a_line_or_two_may_be_alike(tmp_path: Path) -> None:
    line = "The oak fell in the night, and nobody was hurt."
    assert told(tmp_path, {"a.md": article("Post", text=line), "b.md": article("Post", text=line)}) == []


def test_many_articles_without_an_outlet_are_one_note(tmp_path: Path) -> None:
    texts = [f"{OTHER} The {word} was the {n}th of its kind." for n, word in enumerate(WORDS[:7])]
    files = {f"{n}.md": article(text=text[40 * n : 40 * n + 250]) for n, text in enumerate(texts)}
    assert told(tmp_path, files) == [
        ("article-no-outlet", "trees", "7 of 7 articles without an outlet: 0.md, 1.md, 2.md, 3.md, 4.md and 2 more")
    ]


@pytest.mark.parametrize(
    ("line", "is_told"),
    [
        ("The alder stood beside the birch in the alder wood, and the cedar in its own.", True),
        ("The alder stood beside the birch.", False),
        ("A new stadium opens on Saturday with a concert of three famous orchestras from abroad.", False),
        ("The alder stood beside the birch in the alder wood, and the cedar in...", False),
    ],
    ids=["the same matter", "few words", "another matter", "cut off"],
)
def test_a_line_that_was_left_out_and_reads_like_the_article(tmp_path: Path, line: str, is_told: bool) -> None:  # noqa: FBT001
    story = stories(tmp_path, {"a.md": article("Post")})[0]
    left_out = DroppedLine(line=9, text=line, reason="list of other stories")
    changed = replace(story, articles=(replace(story.articles[0], dropped=(left_out, left_out)),))
    expected = "this line was left out (list of other stories) and reads like the article, and 1 more like it"
    assert [(p.path, p.line, p.message) for p in check_stories([changed])] == [("trees/a.md", 9, expected)] * is_told


def test_a_line_that_was_left_out_when_the_article_was_brought_in(tmp_path: Path) -> None:
    line = "The alder stood beside the birch in the alder wood, and the cedar in its own."
    text = article("Post").replace("---\nThe", f'dropped: {{menu or site link: ["{line}"]}}\n---\nThe')
    assert [str(problem) for problem in check_stories(stories(tmp_path, {"a.md": text}))] == [
        "trees/a.md: note[dropped-text]: the line “The alder stood beside the birch in the …” was left out "
        "(menu or site link) and reads like the article\n"
        "    If it is part of it, write it between its paragraphs."
    ]


def test_a_site_without_an_address() -> None:
    assert [problem.code for problem in check_config(DEFAULTS)] == ["base-url-missing"]


def test_words_that_stand_in_no_article(tmp_path: Path) -> None:
    about = "aliases: {The oak: [oak, Oak tree]}\nterms: [Wood, storm]\n"
    files = {"a.md": article("Post"), "b.md": article("Post", text=OTHER), "story.yml": about}
    assert told(tmp_path, files) == [
        ("story-unused", "trees/story.yml", "'Oak tree', a spelling of 'The oak', stands in no article"),
        ("story-unused", "trees/story.yml", "'storm', a word for the main event, stands in no article"),
    ]


@pytest.mark.parametrize(("updated", "is_told"), [("2031-05-13", True), ("2031-05-14", False), ("2031-06-01", False)])
def test_changed_before_it_was_published(tmp_path: Path, updated: str, is_told: bool) -> None:  # noqa: FBT001
    text = article("Post").replace("published:", f"updated: {updated}\npublished:")
    codes = [code for code, _, _ in told(tmp_path, {"a.md": text})]
    assert codes == ["article-days"] * is_told


def test_a_text_in_many_outlets_is_told_of_each_a_few_times(tmp_path: Path) -> None:
    files = {f"{n:02}.md": article(f"Paper {n}") for n in range(30)}
    notes = told(tmp_path, files)
    assert {path for _, path, _ in notes} == {f"trees/{n:02}.md" for n in range(1, 30)}
    assert len(notes) == 29 + 28 + 27  # against the first, the second and the third
