"""Names: the cases in ``tests/cases/names``, and what a case file cannot say."""

import re
from dataclasses import replace

import pytest

from generator.extract.mentions import find_mentions
from generator.extract.segment import Segment
from generator.model import Article, BlockKind, Mention, Span
from tests.cases import Case, load
from tests.unit.articles import BARE


def make_article(name: str, text: str) -> Article:
    return replace(BARE, id=name, text=text)


def segments_of(text: str) -> list[Segment]:
    """Naive: a sentence ends at a line's end, or at a full stop before a capital that no title or initial precedes."""
    cuts = re.finditer(r"[^\n]+?(?:(?<=[a-z]{3})\.(?= [A-Z])|$)", text, re.MULTILINE)
    spans = [Span(m.start() + len(m[0]) - len(m[0].lstrip()), m.end()) for m in cuts if m[0].strip()]
    return [
        Segment(index=n, block=BlockKind.PARAGRAPH, paragraph=n, span=span, text=span.of(text))
        for n, span in enumerate(spans)
    ]


def mentions_of(*texts: str) -> list[list[Mention]]:
    """Each text's mentions, sentence by sentence in one list."""
    articles = [make_article(str(n), text) for n, text in enumerate(texts)]
    found = find_mentions(articles, [segments_of(text) for text in texts])
    return [[mention for segment in own for mention in segment] for own in found]


def shown(mention: Mention) -> str:
    described = "" if mention.named else ", described"
    return f"{mention.surface} → {mention.name} ({mention.kind}{described})"


@pytest.mark.parametrize("case", load("names"), ids=str)
def test_case(case: Case) -> None:
    texts = [part.partition("\n")[2] for part in f"\n{case.input}".split("\n## ")[1:]] or [case.input]
    assert "\n".join(shown(m) for own in mentions_of(*texts) for m in own) == case.expected


def test_one_result_for_each_segment() -> None:
    text = "Rain fell.\nIvan Petrak slept.\nRain fell."
    found = find_mentions([make_article("a", text)], [segments_of(text)])
    assert [[m.surface for m in segment] for segment in found[0]] == [[], ["Ivan Petrak"], []]


def test_no_articles() -> None:
    assert find_mentions([], []) == ()


def test_an_article_without_sentences() -> None:
    assert find_mentions([make_article("a", "")], [[]]) == ((),)


def test_spans_lie_in_the_article_and_not_in_the_sentence() -> None:
    text = "Rain fell.\nIvan Petrak slept."
    assert mentions_of(text)[0][0].span == Span(11, 22)


def test_many_sentences_with_one_description_are_no_square_of_work() -> None:
    found = mentions_of("Zelvo, a brewery, sold the brewery.\n" * 3000)[0]
    assert [m.name for m in found if not m.named] == ["Zelvo"] * 3000


def test_many_names_of_one_surname_are_no_square_of_work() -> None:
    text = "\n".join(f"They met {given}{chr(97 + n % 26)} Quarrel." for n, given in enumerate(["Bor"] * 3000))
    assert {m.name[-7:] for m in mentions_of(text)[0]} == {"Quarrel"}


@pytest.mark.parametrize(
    "word", ["Oslo", "Zed", "President", "Bank of", "U.S.-", "he", "Ministry of", "Anna", "A. B.", "“He"]
)
def test_a_sentence_of_one_word_repeated_takes_linear_work(word: str) -> None:
    assert len(find_mentions([make_article("a", f"{word} " * 3000)], [segments_of(f"{word} " * 3000)])) == 1
