"""Headings, from the cases of ``tests/cases/labels/``, and what holds for those of a whole story."""

from dataclasses import replace

import pytest

from generator.compare import compare
from generator.compare.grammar import finite_verbs, predicate_words, read
from generator.compare.headings import MOST
from generator.model import Comparison, Span
from tests.cases import Case, load
from tests.unit.compare.build import compared, story

OPENERS = {"to", "that", "which", "as", "and", "but", "or", "because"}


@pytest.mark.parametrize("case", load("labels"), ids=str)
def test_case(case: Case) -> None:
    assert compared(case.input).label == case.expected


@pytest.mark.parametrize("case", load("verdicts"), ids=str)
def test_a_heading_is_short_and_does_not_begin_in_the_middle(case: Case) -> None:
    words = compared(case.input).label.split()
    assert 0 < len([w for w in words if w != "·"]) <= MOST + 3
    assert words[0].casefold() not in OPENERS
    assert words[0][0].isupper() or not words[0][0].isalpha()


def test_no_two_facts_of_a_story_have_the_same_heading() -> None:
    text = (
        "Gazette |  | two cranes fell into the basin of *Northport*\n"
        "Herald |  | two cranes fell into the basin of *Southport*\n"
    )
    articles, sentences, fact = story(text)
    facts = [fact, fact, fact]
    labels = [c.label for c in compare(articles, sentences, facts)]
    assert len(set(labels)) == len(facts)


def test_a_second_fact_is_rather_quoted_than_counted() -> None:
    articles, sentences, fact = story(
        "Gazette |  | the old miners accepted the offer\nHerald |  | the old miners accepted the offer\n"
    )
    labels = [c.label for c in compare(articles, sentences, [fact, fact])]
    assert labels == ["The old miners accepted the offer", "“the old miners accepted the offer”"]


def test_of_two_tolls_the_one_that_more_tell_keeps_the_name_and_the_other_is_called_by_its_year() -> None:
    earlier = (
        "kind: number\n"
        "Gazette |  | the quake of <1987 = 1987 background> killed [212 = 212 killed person] people in *Velmora*\n"
        "Herald |  | in <1987 = 1987 background> [more than 200 = more than 200 killed person] people died there\n"
    )
    today = (
        "kind: number\n"
        "Gazette |  | the quake killed [41 = 41 killed person] people at the *harbour* of *Orso*\n"
        "Herald |  | [38 = 38 killed person] people were killed at the *harbour* of *Orso*\n"
        "Courier |  | [44 = 44 killed person] people died\n"
    )
    made = [story(earlier), story(today)]
    articles = {a.id: a for own, _, _ in made for a in own}
    sentences = [replace(s, index=s.index + 10 * n) for n, (_, own, _) in enumerate(made) for s in own]
    facts = [
        replace(fact, id=f"{n}", claims=tuple(replace(c, sentence=c.sentence + 10 * n) for c in fact.claims))
        for n, (_, _, fact) in enumerate(made)
    ]
    labels = [c.label for c in compare(list(articles.values()), sentences, facts)]
    assert labels == ["People killed, 1987", "People killed"]


def test_a_count_out_of_so_many_is_a_number_and_a_part_in_percent_a_share() -> None:
    articles, sentences, fact = story(
        "kind: number\nGazette |  | [four = 4  count] *counts*\nHerald |  | [five = 5  count] *counts*\n"
    )

    def heading(unit: str) -> str:
        claims = [
            replace(c, quantities=tuple(replace(q, whole="count", unit=unit) for q in c.quantities))
            for c in fact.claims
        ]
        return compare(articles, sentences, [replace(fact, claims=tuple(claims))])[0].label

    assert (heading(""), heading("percent")) == ("Number of counts", "Share of counts")


def test_who_said_it_is_no_part_of_what_was_said() -> None:
    text = "there was no alarm on the ferry, Ann Lee, a nurse"
    articles, sentences, fact = story(f"Gazette | Ann Lee | {text}\n")
    (attribution,), start = sentences[0].attributions, sentences[0].span.start
    said = replace(attribution, content=Span(start, start + text.index("Ann Lee")))
    (made,) = compare(articles, [replace(sentences[0], attributions=(said,))], [fact])
    assert made.label == "Ann Lee: there was no alarm on the ferry"


@pytest.mark.parametrize(("house", "heading"), [("house", "the house"), ("houses", "the houses")])
def test_a_share_of_one_thing_or_of_several(house: str, heading: str) -> None:
    articles, sentences, fact = story(
        f"kind: number\nGazette |  | [a third = 33 destroyed in percent] of the {house} was destroyed\n"
        f"Herald |  | [half = 50 destroyed in percent] of the {house} was destroyed\n"
    )
    claims = [replace(c, quantities=tuple(replace(q, whole="house") for q in c.quantities)) for c in fact.claims]
    (made,) = compare(articles, sentences, [replace(fact, claims=tuple(claims))])
    assert made.label == f"Share of {heading} destroyed"


def test_the_order_of_outlets_does_not_change_the_heading() -> None:
    lines = ["Gazette |  | the crew left the burning ferry", "Herald |  | a lifeboat took the crew off the ferry"]
    made: list[Comparison] = [compared("\n".join(order)) for order in (lines, lines[::-1])]
    assert made[0].label == made[1].label


@pytest.mark.parametrize(
    ("text", "verbs"),
    [
        ("the armed forces left", ["left"]),
        ("the man shot in May was a sailor", ["was"]),
        ("the board wants to rebuild the pier", ["wants"]),
        ("talks on the pier have begun", ["have"]),
        ("police found the boat and towed it", ["found", "towed"]),
        ("the wounded were flown out", ["were"]),
        ("the harbour plans in May were bold", ["were"]),
        ("the union claims that were rejected", ["were"]),
        ("she moved out of boats and into river funds to be safe", ["moved"]),
        ("he left and in Bern Lee plans to rebuild the pier", ["left", "plans"]),
        ("the union claims that boats were lost", ["claims", "were"]),
        ("Northport claims in a letter that the boat was lost", ["claims", "was"]),
    ],
)
def test_finite_verbs(text: str, verbs: list[str]) -> None:
    words = read(text, 0)
    assert [words[i].low for i in finite_verbs(words)] == verbs


@pytest.mark.parametrize(
    ("text", "verbs"),
    [
        ("the ferry has not yet been towed", ["has", "not", "yet", "been", "towed"]),
        ("the board voted to reopen the pier", ["voted", "reopen"]),
        ("a plan on raised fees", []),
        ("we're near the pier", []),
    ],
)
def test_words_of_verbs(text: str, verbs: list[str]) -> None:
    words = read(text, 0)
    assert [words[i].low for i in sorted(predicate_words(words, finite_verbs(words)))] == verbs
