import pytest

from generator.extract.attribution import find_attributions
from generator.extract.clauses import find_clauses
from generator.extract.sentences import segment
from tests.cases import Case, load
from tests.unit.extract.articles import article
from tests.unit.extract.marked import marked


@pytest.mark.parametrize("case", load("clauses"), ids=str)
def test_a_sentence_falls_into_the_clauses_of_the_case(case: Case) -> None:
    whole, segments, mentions = marked(case.input)
    (sentence,) = segments
    clauses = find_clauses(sentence, find_attributions(segments, mentions)[0])
    assert "\n".join(c.of(whole.text) for c in clauses) == case.expected


@pytest.mark.parametrize("text", ["Yes.", "No comment.", "Two."])
def test_a_sentence_of_few_words_is_its_own_clause(text: str) -> None:
    (sentence,) = segment(article(text))
    assert find_clauses(sentence, ()) == (sentence.span,)


def test_clauses_lie_where_the_sentence_lies() -> None:
    whole = article("First.", "The dam broke, and two villages were flooded.")
    sentence = segment(whole)[1]
    texts = [c.of(whole.text) for c in find_clauses(sentence, ())]
    assert "two villages were flooded" in texts


def test_a_table_without_a_full_stop_stays_whole() -> None:
    (sentence,) = segment(article("the firm said and who, " * 150 + "that."))
    assert find_clauses(sentence, ()) == (sentence.span,)
