import pytest

from generator.extract.quotes import find_quotations
from generator.extract.sentences import segment
from tests.unit.extract.articles import article


def quoted(*paragraphs: str) -> list[str]:
    whole = article(*paragraphs)
    return [q.span.of(whole.text) for q in find_quotations(segment(whole))]


@pytest.mark.parametrize(
    ("text", "inside"),
    [
        ("He said “it is dry” and left.", ["it is dry"]),
        ('He said "it is dry" and "it is hot".', ["it is dry", "it is hot"]),
        ("He said ‘it’s dry’ and left.", ["it’s dry"]),
        ("He called it 'dry' and left.", ["dry"]),
        ("The miners’ union met at Moss’s house.", []),
        ("The board is 5\" wide and 6' long.", []),
        ("She said “it is dry. It is hot” and left.", ["it is dry. It is hot"]),
    ],
)
def test_what_stands_between_marks(text: str, inside: list[str]) -> None:
    assert quoted(text) == inside


def test_a_stray_mark_holds_no_more_than_its_sentence() -> None:
    assert quoted("He said “it is dry. She left.", "They stayed.") == ["it is dry."]


def test_a_paragraph_of_a_long_quotation_is_closed_by_the_mark_that_opens_the_next() -> None:
    assert quoted("She said: “It is dry. It is hot.", "“We left.”") == ["It is dry. It is hot.", "We left."]
