import pytest

from generator.compose.marks import is_whole, nest


@pytest.mark.parametrize(
    ("quote", "shown"),
    [
        ("The mayor said: “We took no side.”", "The mayor said: ‘We took no side.’"),
        ("“We took no side,” the mayor said", "‘We took no side,’ the mayor said"),
        ('He called it "a shame" ("no less")', "He called it ‘a shame’ (‘no less’)"),
        ("we took no side.”", "we took no side.’"),
        ("She isn’t here", "She isn’t here"),
    ],
)
def test_double_marks_within_a_quote_are_shown_as_single_ones(quote: str, shown: str) -> None:
    assert nest(quote) == shown


@pytest.mark.parametrize(
    ("quote", "whole"),
    [
        ("“We took no side.”", True),
        ('"We took no side."', True),
        ("“No”, he said. “Never.”", False),
        ("“No”, he said", False),
        ("he said: “No.”", False),
        ("“", False),
        ("", False),
    ],
)
def test_a_quote_needs_no_marks_of_ours_where_one_pair_holds_all_of_it(*, quote: str, whole: bool) -> None:
    assert is_whole(quote) is whole
