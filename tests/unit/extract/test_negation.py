import pytest

from generator.extract.negation import find_negations
from generator.extract.sentences import segment
from tests.cases import Case, load
from tests.unit.extract.articles import article


@pytest.mark.parametrize("case", load("negation"), ids=str)
def test_denying_words_are_found(case: Case) -> None:
    whole = article("Before.", case.input)
    found = [n.of(whole.text) for s in segment(whole) for n in find_negations(s)]
    assert " | ".join(found) == case.expected
