"""What is asked at a glance in extraction: it spares the dear question only where that finds nothing."""

import pytest

from generator.extract.mentions.tokens import tokenize
from generator.extract.quantities import find_quantities
from generator.extract.quantities.figure import ARTICLES, BEHIND_ARTICLE, read_figure
from generator.extract.quantities.line import read_line
from generator.lexicon.numbers import FRACTIONS, SCALES
from generator.lexicon.units import FIRST_WORDS, UNITS

_AROUND = ("They lasted {} after the fair.", "It fell by {}.", "She met {} of them.", "{} point was lost.")
_PLAIN = ("boat", "mayor", "2", "dozens", "twenty", "several", "no", "point", "second", "-", ".")


@pytest.mark.parametrize("around", _AROUND)
@pytest.mark.parametrize("article", sorted(ARTICLES))
def test_an_article_in_front_of_other_words_begins_no_number(around: str, article: str) -> None:
    for word in _PLAIN:
        line = read_line(around.format(f"{article} {word}"), 0, ())
        assert word not in BEHIND_ARTICLE
        assert read_figure(line, line.low.index(article)) is None


@pytest.mark.parametrize(
    ("text", "surfaces"),
    [
        ("A couple of boats sank.", ["A couple"]),
        ("Moss owns a few dozen goats.", ["a few dozen"]),
        ("It closed for an hour.", ["an hour"]),
        ("A third of the goats fled.", ["A third"]),
        ("Half a million birds came, then a quarter of a million goats.", ["Half a million", "a quarter of a million"]),
        ("The ferry costs A$5 more.", ["A$5"]),
        ("A goat and a mayor met.", []),
    ],
)
def test_articles_that_begin_an_amount_are_read(text: str, surfaces: list[str]) -> None:
    assert [found.surface for found in find_quantities(text, 0, ())] == surfaces


def test_what_makes_a_number_of_an_article_is_that_of_the_tables() -> None:
    assert SCALES.keys() | FRACTIONS.keys() <= BEHIND_ARTICLE


def test_every_unit_is_found_by_its_first_word() -> None:
    assert all(words[0] in FIRST_WORDS for words in UNITS)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Gov. Moss left.", [("Gov.", True), ("Moss", True), ("left", False)]),
        ("The gov left. Moss stayed.", [("The", True), ("gov", False), ("left", False), ("Moss", True)]),
        ("McHale met J. Venn in iBar.", [("McHale", True), ("met", False), ("J.", True), ("Venn", True)]),
    ],
)
def test_a_word_that_takes_its_point_is_looked_at_where_it_stands(text: str, words: list[tuple[str, bool]]) -> None:
    assert [(token.text, token.capital) for token in tokenize(text)][: len(words)] == words


def test_a_headline_is_one_by_the_words_that_are_not_small() -> None:
    assert read_line("Nine Boats Sink in the Bay of Venn", 0, ()).headline
    assert not read_line("Nine boats sink in the Bay of Venn", 0, ()).headline
    assert not read_line("Boats Sink of the", 0, ()).headline
