"""``story.yml``: what each key does, and the exact message for what it may not be."""

from datetime import date
from pathlib import Path

import pytest

from generator.model import Alias, Rights, StorySource, TextRights
from generator.read import read_content
from generator.read.story_file import read_story_file


def article(day: str) -> str:
    return f"---\npublished: {day}\n---\nThe mill at Orne burned down, the fire brigade said.\n"


def story(tmp_path: Path, about: str, *, drafts: bool = False) -> StorySource | None:
    folder = tmp_path / "content" / "mill"
    folder.mkdir(parents=True)
    (folder / "story.yml").write_text(about)
    for name, day in (("1.md", "2031-05-03"), ("2.md", "2031-05-01"), ("3.md", "2031-05-02")):
        (folder / name).write_text(article(day))
    content = read_content(tmp_path / "content", drafts=drafts)
    assert content.diagnostics == ()
    return next(iter(content.stories), None)


def messages(tmp_path: Path, about: str) -> list[str]:
    (tmp_path / "story.yml").write_text(about)
    return [str(problem).split(": ", 1)[1] for problem in read_story_file(tmp_path, is_told=True)[1]]


@pytest.mark.parametrize(
    ("about", "ids"),
    [
        ("", ["1", "2", "3"]),
        ("order: name", ["1", "2", "3"]),
        ("order: published", ["2", "3", "1"]),
        ("order: [3, 1.md]", ["3", "1", "2"]),
    ],
)
def test_order(tmp_path: Path, about: str, ids: list[str]) -> None:
    made = story(tmp_path, about)
    assert made is not None
    assert [a.id for a in made.articles] == ids


def test_an_order_that_is_none(tmp_path: Path) -> None:
    assert messages(tmp_path, "order: 3.md") == [
        "error[story-type]: 'order' cannot be '3.md'\n"
        "    Write `order: published`, or a list of the articles' files: `order: [002-b.md, 001-a.md]`."
    ]


def test_words_and_rights(tmp_path: Path) -> None:
    about = (
        "terms: [blaze, the fire]\naliases:\n  Ana Lund: [Lund, Anna Lundt]\n  Orne: Ornne\n"
        "rights: none\nperiod: 2031-05-01 to 2031-05-03\n"
    )
    made = story(tmp_path, about)
    assert made is not None
    assert made.vocabulary.event_terms == ("blaze", "the fire")
    assert made.vocabulary.aliases == (
        Alias(name="Ana Lund", spellings=("Lund", "Anna Lundt")),
        Alias(name="Orne", spellings=("Ornne",)),
    )
    assert made.rights == Rights(text=TextRights.NONE, words=None)
    assert made.period == "2031-05-01/2031-05-03"
    assert made.articles[0].published == date(2031, 5, 3)


def test_a_draft_is_left_out_unless_asked_for(tmp_path: Path) -> None:
    assert story(tmp_path / "a", "draft: true") is None
    assert story(tmp_path / "b", "draft: true", drafts=True) is not None


def test_messages(tmp_path: Path) -> None:
    assert messages(tmp_path, "period: spring\n") == [
        "error[story-date]: 'period' cannot be 'spring'\n    "
        "Write a day, a month or a year, or two of them: `period: 2024-05-01/2024-06-30`."
    ]
    assert messages(tmp_path, "aliases: {Ana: [Lund], Bo: [Lund]}\n") == [
        "error[story-alias]: 'Lund' means both 'Ana' and 'Bo'\n    Give each spelling to one name."
    ]
    assert messages(tmp_path, "aliases: [Ana]\n") == [
        "error[story-type]: 'aliases' must hold keys of its own\n    "
        "Write each name on a line of its own: `aliases: {One name: [another, a third]}`."
    ]
    assert messages(tmp_path, "rights: {text: some, words: 0}\n") == [
        "error[story-type]: 'text' cannot be 'some'\n    Write `text: full`, `text: quotes` or `text: none`.",
        "error[story-type]: 'words' must be a whole number, 1 or more\n    Write `words: 100`.",
    ]
