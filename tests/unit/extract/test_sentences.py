import pytest

from generator.extract.sentences import dateline_length, segment
from generator.model import BlockKind
from tests.cases import Case, load
from tests.unit.extract.articles import article


@pytest.mark.parametrize("case", load("sentences"), ids=str)
def test_a_paragraph_is_cut_as_the_case_says(case: Case) -> None:
    found = segment(article(case.input))
    assert "\n".join(s.text for s in found) == case.expected


def test_a_title_is_one_sentence() -> None:
    found = segment(article("He stayed.", title="Mayor quits. Council split. What now?"))
    assert [(s.text, s.block, s.paragraph, s.index) for s in found] == [
        ("Mayor quits. Council split. What now?", BlockKind.TITLE, 0, 0),
        ("He stayed.", BlockKind.PARAGRAPH, 1, 1),
    ]


def test_spans_lie_in_the_article_and_not_in_the_block() -> None:
    whole = article("One came. Two left.", "  Three stayed.  ")
    found = segment(whole)
    assert [s.span.of(whole.text) for s in found] == ["One came.", "Two left.", "Three stayed."]
    assert [s.paragraph for s in found] == [0, 0, 1]


def test_a_dateline_is_looked_for_at_the_head_of_the_article_only() -> None:
    paragraphs = ["OSLO — One.", "Two.", "Three.", "OSLO — Four."]
    assert [s.text for s in segment(article(*paragraphs))] == ["One.", "Two.", "Three.", "OSLO — Four."]


def test_a_dateline_with_nothing_behind_it_is_none() -> None:
    assert dateline_length("OSLO — ") == 0


@pytest.mark.parametrize("text", ["", "   ", "—", "“”", ". . ."])
def test_a_block_without_a_word_has_no_sentence(text: str) -> None:
    assert segment(article(text)) == ()


@pytest.mark.parametrize("words", ["the ferry closes; ", "the ferry, ", "ferry ", "f"])
def test_what_goes_on_without_end_is_cut_where_it_hurts_least(words: str) -> None:
    text = words * (10_000 // len(words))
    whole = article(text)
    found = segment(whole)
    assert all(2_000 <= len(s.text) <= 4_000 for s in found[:-1])
    assert "".join(s.text for s in found).replace(" ", "") == text.replace(" ", "")
    assert {s.text[-1] for s in found[:-1]} == {words.rstrip()[-1]}
