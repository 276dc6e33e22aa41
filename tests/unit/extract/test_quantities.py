"""Figures of a sentence: the cases in ``tests/cases/quantities``, and what needs an article around it."""

import pytest

from generator.extract.quantities import find_quantities
from generator.model import Bound, Quantity, Span
from tests.cases import Case, load


@pytest.mark.parametrize("case", load("quantities"), ids=str)
def test_case(case: Case) -> None:
    """Each line: surface | low..high | unit | noun | of, and the whole of a share behind it."""
    found = find_quantities(case.input, 0, ())
    assert ("\n".join(map(_line, found)) or "nothing") == case.expected


def _line(quantity: Quantity) -> str:
    bounds = f"{_number(quantity.low)}..{_number(quantity.high)}"
    parts = [quantity.surface, bounds, quantity.unit, quantity.noun, quantity.of]
    return " | ".join(parts + [quantity.whole] * bool(quantity.whole))


def _number(value: float | None) -> str:
    return "" if value is None else f"{value:.10g}" if value < 10**9 else f"{value:.0f}"


def test_spans_are_those_of_the_article() -> None:
    article = "The storm passed. At least 27 boats sank."
    found = find_quantities(article[18:], 18, ())
    assert [q.span.of(article) for q in found] == ["At least 27"]
    assert found[0].span == Span(18, 29)


def test_masked_text_holds_no_quantity() -> None:
    text = "On 12 June 2014 about 300 boats sank."
    assert [q.surface for q in find_quantities(text, 0, [Span(3, 15)])] == ["about 300"]


def test_masked_spans_are_absolute() -> None:
    text = "In 300 boats came 40 men."
    assert [q.surface for q in find_quantities(text, 1000, [Span(0, 10), Span(1003, 1006)])] == ["40"]


def test_a_masked_time_does_not_part_a_number_from_its_verb() -> None:
    text = "The raid killed, on 12 June 2014, 27 men; 30 men on Friday were wounded."
    spans = [Span(text.index("12 June"), text.index(", 27")), Span(text.index("Friday"), text.index(" were"))]
    assert [(q.surface, q.of) for q in find_quantities(text, 0, spans)][-1] == ("30", "wounded")


@pytest.mark.parametrize(
    ("text", "bound", "stated"),
    [
        ("It has 27 rooms.", Bound.EXACT, 27),
        ("It has at least 27 rooms.", Bound.AT_LEAST, 27),
        ("It has more than 27 rooms.", Bound.MORE_THAN, 27),
        ("It has up to 27 rooms.", Bound.AT_MOST, 27),
        ("It has fewer than 27 rooms.", Bound.LESS_THAN, 27),
        ("It has nearly 27 rooms.", Bound.NEARLY, 27),
        ("It has roughly 27 rooms.", Bound.ABOUT, 27),
        ("It has 27 to 30 rooms.", Bound.BETWEEN, None),
        ("It has dozens of rooms.", Bound.VAGUE, None),
    ],
)
def test_bound_and_the_number_that_is_named(text: str, bound: Bound, stated: float | None) -> None:
    (found,) = find_quantities(text, 0, ())
    assert (found.bound, found.stated) == (bound, stated)


def test_a_typographic_apostrophe_is_an_apostrophe() -> None:
    straight = find_quantities("The mayor's 27 clerks weren't paid.", 0, ())
    curly = find_quantities("The mayor’s 27 clerks weren’t paid.", 0, ())
    assert straight == curly


def test_digits_beyond_any_count_are_left_out() -> None:
    assert find_quantities("Key " + "9" * 5000 + " boats", 0, ()) == ()


def test_hundreds_of_numbers_are_read_and_thousands_are_a_table() -> None:
    boats = [f"{n:,} boats" for n in range(10_001, 15_001)]
    assert len(find_quantities(f"It lists {', '.join(boats[:500])}.", 0, ())) == 500
    assert find_quantities(f"It lists {', '.join(boats)}.", 0, ()) == ()


@pytest.mark.parametrize(
    "piece", ["1 ", "two hundred ", "hundred ", "one thousand ", "5 points ", "1-", "between 1 and ", "killed, 3 and "]
)
def test_hostile_repetition_is_read_in_linear_time(piece: str) -> None:
    """Would take minutes if a look around were not bounded, or end in a stack overflow."""
    for quantity in find_quantities("voted " + piece * 4000, 0, ()):
        assert quantity.surface
