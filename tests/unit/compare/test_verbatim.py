"""No answer shows a figure that its own passages do not have."""

from dataclasses import replace

from generator.compare import check_verbatim, compare
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
    assert check_verbatim("ferry", [comparison]) == ()


def test_a_figure_of_another_passage_is_told() -> None:
    comparison = _comparison()
    first, second = comparison.readings
    swapped = replace(comparison, readings=(replace(first, answer=second.answer), second))
    (problem,) = check_verbatim("ferry", [swapped])
    assert str(problem.headline) == (
        f"content/ferry: error[figure-not-quoted]: the answer {second.answer!r} to {comparison.label!r} "
        "is in none of the passages that it would stand beside"
    )


def test_a_part_of_a_longer_figure_is_not_the_figure() -> None:
    comparison = _comparison()
    (one, _), *others = comparison.focus
    assert len(check_verbatim("ferry", [replace(comparison, focus=((one, "7"), *others))])) == 1
