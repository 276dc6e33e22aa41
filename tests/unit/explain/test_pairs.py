"""What became of two sentences."""

from collections.abc import Sequence
from dataclasses import replace

import pytest

from generator.explain import Standing, explain_nearest, explain_pair, find_facts, find_sentences, weigh_story
from generator.explain.weighed import WeighedPair, WeighedStory
from generator.explain.wording import evidence_lines, pair_lines, story_lines
from generator.model import Evidence, Span, Verdict
from tests.unit.explain.build import fact, make_story, with_facts

LINES = {
    "a": ["The ferry Marigold struck the breakwater.", "Fog hung over the harbour.", "The mayor’s band played on."],
    "b": ["A ferry struck the breakwater.", "Tickets cost eleven crowns."],
    "c": ["The breakwater was struck."],
}
STORY = make_story(LINES, {"a": "Harbour Post", "c": "Harbour Post"})
PRIOR = Evidence(feature="prior", level="", label="any two sentences", weight=-3.0)
RARE = Evidence(feature="rare", level="2", label="share two rare terms: ferry, breakwater", weight=4.25)


def weighed(score: float, *, quotable: bool = True) -> WeighedStory:
    """The first sentences of a and b weighed, with a least score of 1 and 0.5 for joining."""
    rows = (PRIOR, RARE)
    quotes = (Span(0, 3), Span(0, 3)) if quotable else None
    pair = WeighedPair(left=0, right=3, evidence=rows, score=score, quotes=quotes)
    return WeighedStory(pairs={(0, 3): pair}, least=1.0, join=0.5)


@pytest.mark.parametrize(
    ("numbers", "score", "standing"),
    [
        ((0, 3), 1.25, Standing.GROUPED_APART),
        ((3, 0), 0.99, Standing.TOO_WEAK),
        ((0, 4), 1.25, Standing.NO_CANDIDATE),
        ((0, 5), 1.25, Standing.SAME_OUTLET),
        ((0, 1), 1.25, Standing.SAME_OUTLET),
    ],
)
def test_what_kept_two_sentences_apart(numbers: tuple[int, int], score: float, standing: Standing) -> None:
    assert explain_pair(STORY, weighed(score), *numbers).standing is standing


def test_a_pair_without_clauses_to_quote() -> None:
    assert explain_pair(STORY, weighed(1.25, quotable=False), 0, 3).standing is Standing.NO_QUOTES


def test_two_sentences_of_one_fact() -> None:
    built = fact(STORY, "struck", Verdict.AGREE, ("a", "struck the breakwater"), ("b", "struck the breakwater"))
    report = explain_pair(with_facts(STORY, built), weighed(0.6), 3, 0)
    assert (report.standing, report.facts, report.left) == (Standing.TOGETHER, (built,), 3)


def test_of_several_sentences_those_that_came_farthest_are_told() -> None:
    report = explain_nearest(STORY, weighed(0.1), [1, 0, 2], [5, 4, 3])
    assert report is not None
    assert (report.left, report.right) == (0, 3)
    assert explain_nearest(STORY, weighed(0.1), [], [3]) is None


def test_pairs_are_weighed_alike_in_whatever_order_the_articles_come() -> None:
    shuffled = make_story({name: LINES[name] for name in "cba"})
    usual = make_story(LINES)
    one = weigh_story(usual.source.articles, usual.sentences)
    other = weigh_story(shuffled.source.articles, shuffled.sentences)
    texts = {n: s.text for n, s in enumerate(usual.sentences)}
    others = {n: s.text for n, s in enumerate(shuffled.sentences)}
    assert one.pairs
    assert {(frozenset({texts[i], texts[j]}), p.score) for (i, j), p in one.pairs.items()} == {
        (frozenset({others[i], others[j]}), p.score) for (i, j), p in other.pairs.items()
    }
    assert other.kept == one.kept


@pytest.mark.parametrize(
    ("quote", "numbers", "exact"),
    [
        ("struck the breakwater", (0, 3), True),
        ("the MAYOR'S band", (2,), True),
        ("Fog hung over the harbour. The mayor’s band played on.", (1, 2), True),
        ("Fog hung low over the old harbour", (1,), False),
        ("tickets cost twelve crowns", (4,), False),
    ],
)
def test_a_quote_finds_its_sentence(quote: str, numbers: Sequence[int], exact: bool) -> None:  # noqa: FBT001
    found = find_sentences(STORY.sentences, quote)
    assert (found.numbers, found.exact) == (numbers, exact)


def test_a_quote_of_no_sentence_finds_the_nearest() -> None:
    found = find_sentences(STORY.sentences, "the ferry sank in the night")
    assert (found.numbers, found.nearest[0]) == ((), 0)
    assert find_sentences(STORY.sentences, "??").nearest == ()


@pytest.mark.parametrize(
    ("words", "labels"),
    [
        ("abc1", ["Ferry"]),
        ("abc", ["Ferry", "Ferry tickets"]),
        ("FERRY", ["Ferry"]),
        ("ticket", ["Ferry tickets"]),
        ("zeppelin", []),
        ("", []),
    ],
)
def test_a_fact_is_found_by_its_id_or_label(words: str, labels: list[str]) -> None:
    ferry = fact(STORY, "Ferry", Verdict.AGREE, ("a", "struck"))
    tickets = fact(STORY, "Ferry tickets", Verdict.AGREE, ("a", "struck"))
    made = [
        replace(ferry, fact=replace(ferry.fact, id="abc123")),
        replace(tickets, fact=replace(tickets.fact, id="abc456")),
    ]
    assert [c.label for c in find_facts(made, words)] == labels


def test_evidence_stands_in_columns_and_adds_up() -> None:
    assert list(evidence_lines((PRIOR, RARE), "in all")) == [
        "   +4.25  share two rare terms: ferry, breakwater  [rare: 2]",
        "   −3.00  any two sentences                        [prior]",
        "  ──────",
        "   +1.25  in all",
    ]


def test_a_pair_in_words() -> None:
    lines = list(pair_lines(STORY, weighed(0.75), explain_pair(STORY, weighed(0.75), 0, 3)))
    assert lines[:4] == [
        "A1  Harbour Post: “The ferry Marigold struck the breakwater.”",
        "   “The ferry Marigold struck the breakwater.”",
        "B  B",
        "   “A ferry struck the breakwater.”",
    ]
    assert lines[5] == "Not put together: their score stays below the least that was kept in this story."
    assert lines[-1].endswith(
        "the least kept in this story is +1.00, and +0.50 suffices where other claims hold the two together"
    )


def test_a_pair_that_goes_better_with_others_names_them() -> None:
    built = fact(STORY, "prices", Verdict.AGREE, ("a", "The ferry Marigold struck"), ("b", "Tickets cost"))
    told = with_facts(STORY, built)
    lines = list(pair_lines(told, weighed(1.25), explain_pair(told, weighed(1.25), 3, 0)))
    assert lines[5:8] == [
        "Not put together: their score suffices, but they go better with other sentences of the two outlets, and an "
        "outlet answers a question once, as a rule.",
        "  A1 goes with “Tickets cost” (B) in the fact prices: prices",
        "",
    ]


def test_a_pair_whose_facts_do_not_fit_has_nothing_to_name() -> None:
    lines = list(pair_lines(STORY, weighed(1.25), explain_pair(STORY, weighed(1.25), 0, 3)))
    assert lines[5:7] == ["Not put together: their score suffices, but the facts that they stand in do not fit.", ""]


def test_a_fact_whose_pair_was_not_weighed_says_so() -> None:
    built = fact(STORY, "fog", Verdict.AGREE, ("a", "Fog hung"), ("b", "Tickets cost"))
    told = with_facts(STORY, built)
    lines = list(pair_lines(told, weighed(1.25), explain_pair(told, weighed(1.25), 1, 4)))
    assert lines[-2:] == [
        "They stand in the fact fog (agree): fog",
        "The two were not weighed themselves: other claims of the fact hold them together.",
    ]


def test_a_story_in_words() -> None:
    built = fact(STORY, "fog", Verdict.SINGLE, ("a", "Fog hung"))
    lines = list(story_lines(with_facts(STORY, built), weighed(1.25)))
    assert lines[4] == (
        "6 sentences; 1 pair of them looked at, 1 with a score of +1.00 or more, the least that is kept in this story"
    )
    assert lines[-1].split() == ["fog", "single", "fog"]


def test_a_story_whose_reports_have_little_in_common_says_so() -> None:
    lines = list(story_lines(STORY, replace(weighed(1.25), more=0.4)))
    assert lines[5].endswith("rather than of one event: what is quoted of two must be surer by 0.40")
