"""Laws of all that is found out about a story: from articles as they are read to verdicts, with an editor's ledger."""

from collections.abc import Sequence
from random import Random

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from generator.jobs import Examined
from generator.model import Article, Comparison, Mention, Quantity, SourceFile, StorySource, Time
from generator.stages import examine
from tests.unit.align.build import make_article

PIECES = st.sampled_from(
    (
        "at least 27 people were killed",
        "some 30 people were killed near Orvik",
        "40 houses burned on Tuesday",
        "the dam at Orvik broke on 3 May 2031",
        "the dam at Orvik broke in early May",
        "the ministry said",
        "Mayor Ana Kovel denied the report",
        "nearly 100 houses were flooded in 2020",
        "said Mayor Ana Kovel",
        "two thirds of the 90 cattle drowned",
    )
)
JOINTS = st.sampled_from((", and ", ", while ", ", ", " after ", "; ", " that "))
SENTENCES = st.lists(st.tuples(PIECES, JOINTS), min_size=1, max_size=4).map(
    lambda parts: "".join(piece + joint for piece, joint in parts).rstrip(", ;").capitalize() + "."
)
STORIES = st.lists(st.lists(SENTENCES, min_size=1, max_size=4), min_size=2, max_size=4)
LEDGER = """decisions:
- correct: {article: "000", quote: 40 houses burned on Tuesday}
  quantity: "40"
  value: 41
- correct: {article: "000", quote: the dam at Orvik broke on 3 May 2031}
  time: 3 May 2031
  value: 2031-05-04
"""
few = settings(max_examples=40, suppress_health_check=[HealthCheck.too_slow])


def articles_of(texts: Sequence[Sequence[str]]) -> tuple[Article, ...]:
    return tuple(make_article(f"{number:03}", lines) for number, lines in enumerate(texts))


def examined(articles: Sequence[Article], ledger: str = "") -> Examined:
    ledgers = (SourceFile(path="content/story/decisions.yml", text=ledger),) if ledger else ()
    source = StorySource(id="story", title="Story", summary="", articles=tuple(articles), ledgers=ledgers)
    return examine(source)


@few
@given(STORIES, st.sampled_from(["", LEDGER]))
def test_figures_times_and_names_lie_inside_the_quote_of_their_claim(texts: list[list[str]], ledger: str) -> None:
    articles = articles_of(texts)
    words = {article.id: article.text for article in articles}
    for comparison in examined(articles, ledger).story.comparisons:
        for claim in comparison.fact.claims:
            assert claim.span.of(words[claim.article]) == claim.quote
            assert all(claim.span.contains(term.span) for term in claim.terms)
            parts: list[Quantity | Time | Mention] = [*claim.quantities, *claim.times, *claim.mentions]
            for part in parts:
                assert claim.span.contains(part.span)
                assert part.span.of(words[claim.article]) == part.surface


@few
@given(STORIES, st.randoms(use_true_random=False))
def test_facts_and_verdicts_do_not_depend_on_the_order_of_the_articles(texts: list[list[str]], random: Random) -> None:
    articles = list(articles_of(texts))
    usual = examined(articles).story.comparisons
    random.shuffle(articles)
    assert sorted(examined(articles).story.comparisons, key=_key) == sorted(usual, key=_key)


def _key(comparison: Comparison) -> str:
    return comparison.fact.id
