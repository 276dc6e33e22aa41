import pytest

from generator.extract.terms import find_terms


@pytest.mark.parametrize(
    ("text", "keys"),
    [
        ("In this case the mayor resigned.", ["mayor", "resign"]),
        ("As a result, two mills closed for some reason.", ["mill", "close"]),
        ("In order to win a lot of votes, she sang at the same time.", ["win", "vote", "sing"]),
        ("The case was heard, and the result is known for good reason.", ["case", "hear", "result", "good", "reason"]),
    ],
)
def test_set_phrases_tell_nothing(text: str, keys: list[str]) -> None:
    assert [term.key for term in find_terms(text, 0, (), ())] == keys
