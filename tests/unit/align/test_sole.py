"""What each of two reports gives once speaks for the sentences that hold it."""

from collections.abc import Sequence

from generator.align.weighing import Weighed, weigh
from generator.align.weights import default_weights
from generator.extract import extract
from tests.unit.align.build import make_article

PIER = "The pier will be closed for 38 days, the harbour office said."
BOATS = "Nobody may moor there while welders work for 38 days."


def weighed(one: Sequence[str], other: Sequence[str]) -> Weighed:
    articles = (make_article("a", one), make_article("b", other))
    return weigh(articles, extract(articles), default_weights())


def sole_of(one: Sequence[str], other: Sequence[str]) -> list[str]:
    """What is told of the pair of the first two sentences by this feature."""
    found = weighed(one, other)
    pair = found.pairs[0, len(one)]
    return [e.label for e in found.weights.evidence(pair) if e.feature == "sole"]


def test_a_figure_that_both_give_once_is_evidence() -> None:
    assert sole_of([PIER], [BOATS]) == ["give a figure that each of the two reports gives once: 38 days"]


def test_a_figure_that_one_gives_twice_is_none() -> None:
    assert sole_of([PIER, "The mayor was away for 38 days last year."], [BOATS]) == []


def test_a_whole_number_up_to_a_dozen_is_none() -> None:
    assert sole_of(["Three welders work on the pier."], ["Welders closed three roads at the pier."]) == []


def test_a_time_or_a_name_that_both_have_once_is_evidence() -> None:
    time = sole_of(["The pier was built in 1908."], ["Since 1908 welders have mended the pier."])
    assert time == ["name a time that each of the two reports names once: 1908"]
    name = sole_of(["Mary Ashdown drew the pier."], ["The pier is that of Mary Ashdown."])
    assert name == ["hold a name that each of the two reports has once: Mary Ashdown"]
