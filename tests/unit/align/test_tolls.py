"""A toll that an article gives in its headline and in its text is one question."""

from collections.abc import Sequence
from dataclasses import replace

import pytest

from generator.align.grouping import Quote
from generator.align.tolls import join_tolls
from generator.extract import extract
from generator.model import BlockKind, Sentence, Span
from tests.unit.align.build import make_article
from tests.unit.articles import laid_out


def told(**lines: Sequence[str]) -> tuple[Sentence, ...]:
    """The sentences of articles by name; the first line of each is its headline."""
    articles = []
    for name, own in lines.items():
        kinds = (BlockKind.TITLE, *[BlockKind.PARAGRAPH] * (len(own) - 1))
        text, blocks = laid_out(list(zip(kinds, own, strict=True)))
        articles.append(replace(make_article(name, own), title_made=False, text=text, blocks=blocks))
    return tuple(extract(articles))


def joined(sentences: Sequence[Sentence], *groups: Sequence[int]) -> list[list[int]]:
    """The groups after tolls were joined, as sentence numbers; quotes are whole sentences."""
    made = [tuple(Quote(n, sentences[n].span) for n in group) for group in groups]
    return [[quote.sentence for quote in group] for group in join_tolls(made, sentences)]


HERALD = ("Three dead as the mill burns", "Three people were killed on Monday.", "Two people were hurt.")


def test_the_headline_and_the_text_make_one_group() -> None:
    sentences = told(a=HERALD, b=("Four killed in mill fire", "At least four people died.", "Five people were hurt."))
    assert joined(sentences, (0, 3), (1, 4), (2, 5)) == [[0, 1, 3, 4], [2, 5]]


@pytest.mark.parametrize(
    "headline",
    [
        "Six dead as the mill burns",
        "Three hurt as the mill burns",
        "The mill burns",
        "Three children dead as the mill burns",
        "Three dead in 2019 as the mill burned",
    ],
)
def test_another_figure_role_noun_or_year_makes_none(headline: str) -> None:
    others = (headline.replace("mill", "old mill"), "At least four people died.", "Five people were hurt.")
    sentences = told(a=(headline, *HERALD[1:]), b=others)
    assert joined(sentences, (0, 3), (1, 4)) == [[0, 3], [1, 4]]


def test_two_sentences_of_the_text_make_none() -> None:
    sentences = told(
        a=("The mill burns", "Three people were killed on Monday.", "In the barn three people died."),
        b=("Mill fire", "At least four people died.", "Three people died in the barn."),
    )
    assert joined(sentences, (1, 4), (2, 5)) == [[1, 4], [2, 5]]


def test_only_what_all_of_a_group_tell_counts() -> None:
    sentences = told(
        a=("Three dead, five hurt as the mill burns", "Three people were killed on Monday."),
        b=("Mill fire", "At least four people died.", "Six people were hurt."),
    )
    assert joined(sentences, (0, 4), (1, 3)) == [[0, 4], [1, 3]]


def test_only_what_the_quotes_hold_counts() -> None:
    sentences = told(
        a=("Three dead, five hurt", "Three people were killed on Monday."),
        b=("Mill fire", "Four people died, six were hurt.", "At least four people died."),
    )
    half = tuple(Quote(n, Span(sentences[n].span.start + 12, sentences[n].span.end)) for n in (0, 3))
    whole = tuple(Quote(n, sentences[n].span) for n in (1, 4))
    assert join_tolls([half, whole], sentences) == (half, whole)
