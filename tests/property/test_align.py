"""Laws of alignment over random stories."""

from random import Random

from hypothesis import given
from hypothesis import strategies as st

from generator.align import align
from generator.align.weighing import weigh
from generator.align.weights import default_weights
from tests.unit.align.build import make_story

WORDS = st.sampled_from(
    "harbour ferry fog mayor bridge storm valley council bread choir engine lantern river winter market".split()
)
LINES = st.lists(
    st.lists(WORDS, min_size=3, max_size=9).map(lambda ws: " ".join(ws).capitalize() + "."), min_size=1, max_size=6
)
STORIES = st.dictionaries(st.sampled_from("abcd"), LINES, min_size=1, max_size=4)


@given(STORIES)
def test_every_claim_is_a_verbatim_part_of_its_article(story: dict[str, list[str]]) -> None:
    articles, sentences = make_story(**story)
    texts = {a.id: a.text for a in articles}
    for fact in align(articles, sentences):
        for claim in fact.claims:
            assert texts[claim.article][claim.span.start : claim.span.end] == claim.quote


@given(STORIES, st.randoms(use_true_random=False))
def test_facts_are_the_same_in_whatever_order_the_articles_come(story: dict[str, list[str]], random: Random) -> None:
    names = sorted(story)
    random.shuffle(names)
    usual = align(*make_story(**{n: story[n] for n in sorted(story)}))
    shuffled = align(*make_story(**{n: story[n] for n in names}))
    assert shuffled == usual


@given(STORIES)
def test_a_fact_of_several_has_claims_of_two_articles_and_a_match_for_each_claim(story: dict[str, list[str]]) -> None:
    for fact in align(*make_story(**story)):
        if fact.matches:
            matched = {i for m in fact.matches for i in (m.left, m.right)}
            assert len({c.article for c in fact.claims}) > 1
            assert {c.id for c in fact.claims} == matched


@given(STORIES)
def test_no_pair_whose_score_counts_is_given_up(story: dict[str, list[str]]) -> None:
    articles, sentences = make_story(**story)
    weighed = weigh(articles, sentences, default_weights())
    weights = weighed.weights
    scores = {key: weights.score(pair) for key, pair in weighed.pairs.items()}
    assert weighed.least == weights.least(scores.values())
    counting = {key: score for key, score in scores.items() if score >= weighed.join}
    assert {key: score for key, score in weighed.scores.items() if score >= weighed.join} == counting
