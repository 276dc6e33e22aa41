"""What a whole story's pairs are weighed with; what single features are worth is in ``test_weights``."""

from dataclasses import replace

import pytest

from generator.align.weighing import weigh
from generator.align.weights import default_weights
from tests.unit.align.build import make_story

ARTICLES, SENTENCES = make_story(
    a=["Two cranes fell into the northern basin of the harbour.", "A choir sang in the station hall."],
    b=["Both cranes of the northern basin fell in a storm.", "Bakers sold out of bread by noon."],
)


def test_between_sentences_that_a_third_one_holds_together_less_is_enough() -> None:
    weights = replace(default_weights(), join=1.5)
    weighed = weigh(ARTICLES, SENTENCES, weights)
    assert weighed.join == pytest.approx(weighed.least - 1.5)


def test_the_order_of_the_sentences_makes_no_difference() -> None:
    weights = default_weights()
    assert weigh(ARTICLES, SENTENCES[::-1], weights) == weigh(ARTICLES, SENTENCES, weights)


def test_the_evidence_of_a_pair_adds_up_to_its_score() -> None:
    weighed = weigh(ARTICLES, SENTENCES, default_weights())
    assert (0, 2) in weighed.scores
    for key, score in weighed.scores.items():
        assert sum(e.weight for e in weighed.evidence(key)) == pytest.approx(score)
