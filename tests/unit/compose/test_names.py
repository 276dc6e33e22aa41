"""Which spellings of a name are told beside one another."""

from dataclasses import replace

import pytest

from generator.compose.book import open_book
from generator.compose.names import make_names
from generator.model import Mention, MentionKind, Sentence, Span
from tests.sites.demo_story import WORDS, demo_story

STORY = demo_story()
CAST = open_book(STORY, WORDS).cast


def sentence(article: str, *surfaces: str, name: str = "Marek Oslan", named: bool = True) -> Sentence:
    mentions = tuple(
        Mention(span=Span(0, len(s)), surface=s, name=name, kind=MentionKind.PERSON, named=named) for s in surfaces
    )
    return replace(STORY.sentences[0], article=article, mentions=mentions)


def told(*sentences: Sentence) -> list[tuple[str, list[tuple[str, list[str]]]]]:
    """Each name with its spellings, and each of these with the articles that have it."""
    return [
        (view.name, [(s.surface, [w.article for w in s.witnesses]) for s in view.spellings])
        for view in make_names(sentences, CAST)
    ]


def test_two_spellings_the_most_widely_used_first() -> None:
    assert told(
        sentence("1-courier", "Marek Oslan"),
        sentence("4-unnamed", "Marek Osslan", "Mr. Osslan’s"),
        sentence("5-radio", "Osslan"),
    ) == [("Marek Oslan", [("Osslan", ["4-unnamed", "5-radio"]), ("Oslan", ["1-courier"])])]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Oslan", "Oslan"),
        ("Oslan", "OSLAN"),  # as headlines have it
        ("Oslan", "Oslans"),  # a plural
        ("Norland", "Norlandish"),  # its people
        ("Marek Oslan", "Marek"),  # another name of his
        ("Osmocratic", "Osmocrats"),  # two words of one stem
        ("Oslan", "Oslanbek"),  # a short form
        ("Ola", "Olu"),  # too short to tell
    ],
)
def test_what_is_no_other_spelling(one: str, other: str) -> None:
    assert told(sentence("1-courier", one), sentence("4-unnamed", other)) == []


def test_a_description_is_no_spelling() -> None:
    assert told(sentence("1-courier", "Oslan"), sentence("4-unnamed", "Osslan", named=False)) == []


def test_names_come_in_their_order() -> None:
    found = told(
        sentence("1-courier", "Oslan", "Osslan"),
        sentence("4-unnamed", "Tarrow", "Tarrov", name="Ilse Tarrow"),
    )
    assert [name for name, _ in found] == ["Ilse Tarrow", "Marek Oslan"]
