"""The table of weights decides, and every level has a label."""

from dataclasses import replace

import pytest

from generator.align import align
from generator.align.features import FEATURES
from generator.align.weights import default_weights, parse_weights
from generator.extract import extract
from tests.unit.align.build import make_article, make_story

TABLE = """
[prior]
weight = -3.0
label = "two sentences"

[loose]
rate = 0.0
usual = 0.1
sure = 1.0
few = 10.0

[short]
rate = 0.0
usual = 10.0
label = "short"

[decision]
share = 0.5
fewest = 2
most = 4
floor = 0.0
join = 0.0

[quoting]
prior = 0.0
score = 0.0
shared = 0.0
likeness = 1.0
answer = 0.0
part = 0.0
alike = 0.0
runs = 0.0
least = 0.1
rival = 0.0

[rare]
"4" = { weight = 5.0, label = "share rare terms: {}" }
"""
ONE = ["Lightning split the old oak beside the chapel on the hill.", "Nothing else happened that week."]
TWO = ["The chapel lost its old oak when lightning split it.", "Bakers went on strike over flour."]


def test_a_table_of_one_level_decides_alone() -> None:
    facts = align(*make_story(a=ONE, b=TWO), weights=parse_weights(TABLE))
    together = [f for f in facts if f.matches]
    assert [[c.quote for c in f.claims] for f in together] == [[ONE[0], TWO[0]]]
    assert [(e.feature, e.weight) for e in together[0].matches[0].evidence] == [("prior", -3.0), ("rare", 5.0)]
    assert together[0].matches[0].evidence[1].label == "share rare terms: Lightning, split, old, oak, chapel"


def test_figures_and_days_that_are_shared_are_worded_like_terms() -> None:
    articles = [
        make_article("a", ["Repairs of the pier cost $84 million in May 2030."]),
        make_article("b", ["A bill of $84 million was sent in May 2030."]),
    ]
    facts = align(articles, extract(articles), weights=parse_weights(TABLE.replace('"4"', '"2"')))
    fact = next(f for f in facts if f.matches)
    assert fact.matches[0].evidence[1].label == "share rare terms: $84 million, May 2030"


def test_a_smaller_weight_takes_the_row_away() -> None:
    weights = parse_weights(TABLE.replace("weight = 5.0", "weight = 2.9"))
    assert not [f for f in align(*make_story(a=ONE, b=TWO), weights=weights) if f.matches]


def test_every_level_in_the_table_belongs_to_a_feature() -> None:
    assert {feature for feature, _ in default_weights().table} <= {f.name for f in FEATURES} | {"question"}


def test_a_table_without_a_prior_is_refused() -> None:
    with pytest.raises(KeyError, match="prior"):
        parse_weights("[decision]\nkeep = 0\njoin = 0")


def test_clauses_are_quoted_from_the_least_of_the_table_on() -> None:
    weights = parse_weights(TABLE.replace("least = 0.1", "least = 1.1"))
    assert not [f for f in align(*make_story(a=ONE, b=TWO), weights=weights) if f.matches]


def test_so_many_pairs_are_kept_as_the_share_allows() -> None:
    weights = parse_weights(TABLE)
    two, three = (weights.in_story(sentences, outlets=3) for sentences in (2, 3))
    assert two.least([4.0, 3.0, 2.0, 1.0]) == 3.0
    assert three.least([4.0, 3.0, -2.0]) == 0.0
    assert three.least([4.0]) == 0.0
    assert weights.in_story(0, outlets=0).least([]) == 0.0


def test_more_outlets_are_allowed_more_pairs_from_three_to_five() -> None:
    weights = parse_weights(TABLE)
    allowed = [weights.in_story(10, outlets).allowed for outlets in (1, 2, 3, 4, 5, 6, 60)]
    assert allowed == [10, 10, 10, 15, 20, 20, 20]


def test_in_a_short_story_every_pair_starts_higher_and_says_so() -> None:
    weights = parse_weights(TABLE.replace("rate = 0.0", "rate = 2.0"))
    assert weights.in_story(10, outlets=3).start == -3.0
    assert weights.in_story(5, outlets=3).in_story(10, outlets=3).start == -3.0
    assert weights.in_story(5000, outlets=3).start == -3.0
    assert weights.in_story(5, outlets=3).start == pytest.approx(-3.0 + 1.39)  # 2 × ln 2
    facts = align(*make_story(a=ONE, b=TWO), weights=weights)
    found = next(f for f in facts if f.matches).matches[0]
    assert [(e.feature, e.label) for e in found.evidence][:2] == [("prior", "two sentences"), ("short", "short")]
    assert found.score == pytest.approx(sum(e.weight for e in found.evidence))


def test_a_higher_bar_keeps_fewer_pairs() -> None:
    table = default_weights()
    few = align(*make_story(a=ONE, b=TWO), weights=replace(table, floor=99.0))
    assert not [f for f in few if f.matches]
