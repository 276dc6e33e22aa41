"""Laws of measuring."""

from dataclasses import replace
from functools import cache
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from generator.evaluate import LabelledFact, LabelledQuote, Labels, meet, parse_labels, score
from generator.evaluate.coverage import Passage, covers
from generator.evaluate.labels import article_key
from generator.explain import read_stories
from generator.model import Story
from generator.stages import analyse

SITE = Path(__file__).parents[1] / "sites" / "flood"
WORDS = st.lists(st.sampled_from(["fog", "sea", "ship", "ten", "men", "a"]), max_size=12).map(" ".join)


@given(WORDS, WORDS)
def test_covering_goes_both_ways_and_each_passage_covers_itself(one: str, other: str) -> None:
    left, right = Passage.of(one), Passage.of(other)
    assert covers(left, right) == covers(right, left)
    assert covers(left, left) == bool(left.words)


@given(st.text(alphabet="facts: [{}]labeverdicgrqu-\n\"'&*!#,", max_size=80))
def test_no_text_breaks_the_reader_of_labels(text: str) -> None:
    labels, problems = parse_labels("facts:\n" + text, "l.yml", "story")
    assert labels is not None or problems


@cache
def story() -> Story:
    stories, _ = read_stories(SITE)
    return analyse(stories[0])


@given(st.randoms(use_true_random=False))
def test_a_story_scored_against_its_own_facts_is_all_right_in_whatever_order(random: object) -> None:
    facts = list(story().comparisons)
    random.shuffle(facts)  # type: ignore[attr-defined]
    found = score(meet(own_labels(), replace(story(), comparisons=tuple(facts))))
    assert found.facts.whole > 3
    assert (found.facts.value, found.recall.value, found.precision.value) == (1.0, 1.0, 1.0)


def own_labels() -> Labels:
    """Labels that say exactly what was built."""
    keys = {article.id: article_key(article) for article in story().source.articles}
    facts = tuple(
        LabelledFact(
            label=c.label,
            verdict=c.verdict,
            quotes=tuple(
                LabelledQuote(article=keys[claim.article], quote=claim.quote, line=1, column=1)
                for claim in c.fact.claims
            ),
        )
        for c in story().comparisons
    )
    return Labels(path="own", story=story().source.id, line=0, column=0, facts=facts, traps=())
