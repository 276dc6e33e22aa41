"""How much surer quotes must be where the reports of a story have little in common."""

from dataclasses import replace

import pytest

from generator.align import align
from generator.align.loose import Loose
from generator.align.weighing import weigh
from generator.align.weights import default_weights
from tests.unit.align.build import make_story

LOOSE = Loose(rate=1.0, usual=0.1, sure=1.0, few=10.0)
ONE = ["Two cranes fell into the northern basin of the harbour.", "A choir sang in the station hall."]
TWO = ["Both cranes of the northern basin fell in a storm.", "Bakers sold out of bread by noon."]


def test_where_as_many_pairs_are_sure_as_usual_nothing_more_is_asked() -> None:
    assert LOOSE.more([1.0] * 10, sentences=100, outlets=3) == 0.0
    assert LOOSE.more([4.0] * 90, sentences=100, outlets=3) == 0.0


def test_the_fewer_sure_pairs_the_surer_quotes_must_be() -> None:
    asked = [LOOSE.more([1.0] * sure + [0.9] * 50, sentences=100, outlets=3) for sure in (10, 5, 2, 0)]
    assert asked == sorted(set(asked))
    assert asked[1] == pytest.approx(0.61)  # ln (11 / 6)


def test_two_outlets_can_have_but_half_as_many_pairs_as_three() -> None:
    assert LOOSE.more([1.0] * 5, sentences=100, outlets=2) == 0.0
    assert LOOSE.more([1.0] * 5, sentences=100, outlets=3) > 0.0


def test_in_a_few_sentences_little_is_asked_for_want_of_pairs() -> None:
    assert LOOSE.more([], sentences=4, outlets=2) < 0.2 < LOOSE.more([], sentences=400, outlets=2)


def test_one_outlet_has_no_pairs() -> None:
    assert LOOSE.more([], sentences=400, outlets=1) == 0.0


def test_what_is_asked_is_added_to_what_quotes_must_reach() -> None:
    weights = default_weights()
    strict = replace(weights, loose=Loose(rate=50.0, usual=0.9, sure=9.0, few=1.0))
    weighed = weigh(*make_story(a=ONE, b=TWO), strict)
    assert weighed.more > 0.0
    assert weighed.weights.quoting.least == pytest.approx(weights.quoting.least + weighed.more)
    assert [f for f in align(*make_story(a=ONE, b=TWO), weights) if f.matches]
    assert not [f for f in align(*make_story(a=ONE, b=TWO), strict) if f.matches]
