"""Alignment as a whole, on small invented stories."""

from itertools import permutations

import pytest

from generator.align import align
from generator.align.weights import default_weights
from generator.extract import extract
from generator.model import Fact
from tests.unit.align.build import make_article, make_story

HARBOUR = [
    "The ferry Marigold struck the breakwater at Port Ellery in thick fog.",
    "Divers recovered the ship’s voyage recorder from the flooded engine room.",
    "The mayor promised a new lighthouse before winter.",
]
COAST = [
    "In thick fog the ferry Marigold struck a breakwater, the harbour master said.",
    "Tickets for the crossing cost twice what they did a decade ago.",
    "The voyage recorder was recovered from the flooded engine room by divers.",
]
GAZETTE = [
    "Passengers sang on deck until dawn.",
    "Thick fog hung over Port Ellery when the ferry Marigold struck the breakwater.",
]


def quotes(facts: tuple[Fact, ...], outlets: int = 2) -> set[frozenset[str]]:
    """The quotes of each fact that so many articles share."""
    return {frozenset(c.quote for c in f.claims) for f in facts if len({c.article for c in f.claims}) >= outlets}


def test_sentences_that_tell_the_same_meet_and_others_do_not() -> None:
    facts = align(*make_story(a=HARBOUR, b=COAST))
    assert quotes(facts) == {frozenset({HARBOUR[0], COAST[0]}), frozenset({HARBOUR[1], COAST[2]})}


def test_a_third_outlet_joins_the_fact_of_the_other_two() -> None:
    facts = align(*make_story(a=HARBOUR, b=COAST, c=GAZETTE))
    assert frozenset({HARBOUR[0], COAST[0], GAZETTE[1]}) in quotes(facts, outlets=3)


def test_two_articles_of_one_outlet_are_not_put_together_alone() -> None:
    articles, sentences = make_story(a=HARBOUR, b=COAST)
    same = tuple(type(a)(**{f: getattr(a, f) for f in a.__slots__ if f != "outlet"}, outlet="Same") for a in articles)
    assert quotes(align(same, sentences)) == set()


@pytest.mark.parametrize("order", list(permutations("abc")))
def test_facts_do_not_depend_on_the_order_of_articles(order: tuple[str, ...]) -> None:
    lines = {"a": HARBOUR, "b": COAST, "c": GAZETTE}
    usual = align(*make_story(**lines))
    shuffled = align(*make_story(**{name: lines[name] for name in order}))
    assert quotes(shuffled) == quotes(usual)
    assert {f.id for f in shuffled} == {f.id for f in usual}


def test_evidence_adds_up_to_the_score_and_starts_with_the_prior() -> None:
    facts = align(*make_story(a=HARBOUR, b=COAST))
    matches = [m for f in facts for m in f.matches]
    assert matches
    for match in matches:
        assert match.evidence[0].feature == "prior"
        assert match.score == pytest.approx(sum(e.weight for e in match.evidence), abs=1e-6)
        assert match.score >= default_weights().floor


def test_one_article_alone_gives_no_fact_of_several() -> None:
    assert quotes(align(*make_story(a=HARBOUR))) == set()


def test_no_articles_give_no_facts() -> None:
    assert align((), ()) == ()


def test_a_refusal_is_something_that_one_outlet_alone_may_tell() -> None:
    article = make_article("a", ["Rain fell on the roofs.", "The rector refused to resign.", "Bakers sold bread."])
    facts = align([article], extract([article]))
    assert [c.quote for f in facts for c in f.claims] == ["The rector refused to resign"]
