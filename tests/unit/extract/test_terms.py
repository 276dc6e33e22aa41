import pytest

from generator.extract.terms import find_terms
from generator.model import Mention, MentionKind, Span


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


def test_titles_before_a_name_are_part_of_it_and_no_terms_of_their_own() -> None:
    text = "The mill pleased Prime Minister Ana Lund, whose minister, Bo Venn, left."
    names = [
        Mention(span=Span(at, at + len(name)), surface=name, name=name, kind=MentionKind.PERSON)
        for name in ("Ana Lund", "Bo Venn")
        for at in [text.index(name)]
    ]
    keys = [term.key for term in find_terms(text, 0, names, ())]
    assert keys == ["mill", "pleas", "@Ana Lund", "minist", "@Bo Venn", "leav"]
