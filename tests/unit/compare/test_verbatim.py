"""No answer shows a figure that its own passages do not have."""

from dataclasses import replace

from generator.compare import compare, hold_to_quotes
from generator.model import Comparison
from tests.unit.compare.build import story

_STORY = """kind: number
Gazette |  | [27 = 27 killed person] people were killed
Herald |  | [90 = 90 killed person] people were killed"""


def _comparison() -> Comparison:
    articles, sentences, fact = story(_STORY)
    return compare(articles, sentences, [fact])[0]


def test_answers_of_the_program_are_quoted() -> None:
    comparison = _comparison()
    assert sorted(reading.answer for reading in comparison.readings) == ["27", "90"]
    assert hold_to_quotes("ferry", [comparison]) == ((comparison,), ())


def test_a_figure_of_another_passage_gives_way_to_the_passage() -> None:
    comparison = _comparison()
    first, second = comparison.readings
    swapped = replace(comparison, readings=(replace(first, answer=second.answer), second))
    (held,), (problem,) = hold_to_quotes("ferry", [swapped])
    assert str(problem.headline) == (
        f"content/ferry: warning[figure-not-quoted]: the answer {second.answer!r} to {comparison.label!r} "
        "is in none of the passages that it would stand beside"
    )
    (quote,) = (claim.quote for claim in comparison.fact.claims if claim.id in first.claims)
    assert held == replace(comparison, readings=(replace(first, answer=quote), second))


def test_a_part_of_a_longer_figure_is_not_the_figure() -> None:
    comparison = _comparison()
    (one, _), *others = comparison.focus
    (held,), problems = hold_to_quotes("ferry", [replace(comparison, focus=((one, "7"), *others))])
    assert len(problems) == 1
    (quote,) = (claim.quote for claim in comparison.fact.claims if claim.id == one)
    assert held.focus == ((one, quote), *others)
