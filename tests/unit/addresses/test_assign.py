"""Which id a fact and a claim get, when the story is built again after a change."""

from collections.abc import Mapping
from dataclasses import replace

import pytest

from generator.addresses import Book, assign, questions_of, read_book, write_book
from generator.model import Article, Comparison, Fact, FactKind, SourceFile, Verdict
from tests.unit.addresses.build import Articles, facts_of, with_figures, write

ONE = ("The old mill burned down on Monday night.", "Nobody was hurt in the fire.")
TWO = ("A fire destroyed the old mill on Monday.", "The owner, Tam Reed, suspects arson.")
THREE = ("The mill by the weir is gone after a fire.", "Police said that they had no suspect.")


def published(
    facts: tuple[Fact, ...], articles: Articles, questions: Mapping[str, tuple[str, ...]] | None = None
) -> Book:
    """The book that a build of these facts leaves."""
    text = write_book(articles, facts, questions=questions)
    book, problems = read_book(SourceFile(path="addresses.json", text=text))
    assert problems == ()
    return book


@pytest.fixture
def before() -> tuple[tuple[Fact, ...], Book]:
    articles, claims = write(one=ONE, two=TWO)
    facts = assign(facts_of(claims, "one0 two0", "one1", "two1"), articles, Book())
    return facts, published(facts, articles)


def ids(facts: tuple[Fact, ...]) -> list[str]:
    return [fact.id for fact in facts]


def test_facts_without_a_book_have_ids_of_their_own(before: tuple[tuple[Fact, ...], Book]) -> None:
    facts, _ = before
    assert len(set(ids(facts))) == 3
    assert all(len(name) == 10 for name in ids(facts))


def test_a_fact_that_gains_a_claim_keeps_its_id(before: tuple[tuple[Fact, ...], Book]) -> None:
    old, book = before
    articles, claims = write(a_first=THREE, one=ONE, two=TWO)
    new = assign(facts_of(claims, "a_first0 one0 two0", "one1", "two1", "a_first1"), articles, book)
    assert ids(new)[:3] == ids(old)
    assert ids(new)[3] not in ids(old)


def test_without_a_book_a_fact_that_gains_a_later_claim_keeps_its_id(before: tuple[tuple[Fact, ...], Book]) -> None:
    articles, claims = write(one=ONE, two=TWO, zed=THREE)
    new = assign(facts_of(claims, "one0 two0 zed0", "one1"), articles, Book())
    assert ids(new) == ids(before[0])[:2]


def test_an_edited_claim_keeps_its_id(before: tuple[tuple[Fact, ...], Book]) -> None:
    old, book = before
    articles, claims = write(one=("The old mill burned down late on Monday night.", ONE[1]), two=TWO)
    new = assign(facts_of(claims, "one0 two0", "one1", "two1"), articles, book)
    assert ids(new) == ids(old)
    assert [c.id for f in new for c in f.claims] == [c.id for f in old for c in f.claims]


def test_a_renamed_article_keeps_its_ids(before: tuple[tuple[Fact, ...], Book]) -> None:
    old, book = before
    articles, claims = write(two=TWO, zzz=ONE)
    new = assign(facts_of(claims, "two0 zzz0", "zzz1", "two1"), articles, book)
    assert ids(new) == ids(old)
    assert {c.id for f in new for c in f.claims} == {c.id for f in old for c in f.claims}


def test_two_facts_that_become_one_lead_to_it(before: tuple[tuple[Fact, ...], Book]) -> None:
    old, book = before
    articles, claims = write(one=ONE, two=TWO)
    (new,) = assign(facts_of(claims, "one0 one1 two0 two1"), articles, book)
    assert new.id == old[0].id
    assert set(new.was) == {old[1].id, old[2].id}


def test_what_was_joined_leads_there_for_good_and_parts_again(before: tuple[tuple[Fact, ...], Book]) -> None:
    old, book = before
    articles, claims = write(one=ONE, two=TWO)
    joined = assign(facts_of(claims, "one0 one1 two0", "two1"), articles, book)
    again = assign(facts_of(claims, "one0 one1 two0", "two1"), articles, published(joined, articles))
    assert again == joined
    parted = assign(facts_of(claims, "one0 two0", "one1", "two1"), articles, published(again, articles))
    assert ids(parted) == ids(old)
    assert [fact.was for fact in parted] == [(), (), ()]


def test_a_fact_whose_words_a_longer_quote_holds_leads_to_it(before: tuple[tuple[Fact, ...], Book]) -> None:
    old, book = before
    whole = f"{TWO[0]} {TWO[1]}"
    articles, claims = write(one=ONE, two=(whole,))
    new = assign(facts_of(claims, "one0 two0", "one1"), articles, book)
    assert new[0].id == old[0].id
    assert new[0].was == (old[2].id,)


def test_what_is_gone_leads_nowhere(before: tuple[tuple[Fact, ...], Book]) -> None:
    old, book = before
    articles, claims = write(one=ONE, two=(TWO[0],))
    new = assign(facts_of(claims, "one0 two0", "one1"), articles, book)
    assert old[2].id not in {name for fact in new for name in (fact.id, *fact.was)}


FELL = ("Five people died and 80 barns burned down in Oxley.",)
ROSE = ("At least six people died and about 90 barns burned down.",)
BARNS = ("Some 95 barns burned down.", "In all 95 barns burned down, the county said.")
LATER = ("Some 85 barns burned down.", "Seven people died in the fire.")


@pytest.mark.parametrize(("question", "heir"), [("killed", 1), ("barn", 0), ("", 0)])
def test_an_id_stays_with_the_question_when_the_claims_part(question: str, heir: int) -> None:
    """The claims of barns are more than those of the dead; where no question is known, most claims have it."""
    articles, claims = write(one=FELL, two=ROSE, zed=BARNS)
    (old,) = assign(facts_of(with_figures(claims), "one0 two0 zed0 zed1"), articles, Book())
    book = published((old,), articles, {old.id: (question,)} if question else {})
    articles, claims = write(one=FELL, two=ROSE, zed=BARNS, zzz=LATER)
    new = assign(facts_of(with_figures(claims), "one0 zed0 zed1 zzz0", "one0 two0 zzz1"), articles, book)
    assert [fact.id == old.id for fact in new] == [heir == 0, heir == 1]


def test_an_id_goes_with_most_claims_where_none_ask_its_question_any_more() -> None:
    articles, claims = write(one=FELL, two=ROSE, zed=BARNS)
    (old,) = assign(facts_of(with_figures(claims), "one0 two0 zed0 zed1"), articles, Book())
    book = published((old,), articles, {old.id: ("killed",)})
    new = assign(facts_of(with_figures(claims), "one0 zed0 zed1"), articles, book)
    assert ids(new) == [old.id]


def test_a_fact_asks_what_the_figures_answer_that_decided() -> None:
    articles, claims = write(one=FELL, two=ROSE, zed=BARNS)
    facts = assign(facts_of(with_figures(claims), "one0 two0 zed0", "zed1"), articles, Book())
    first = replace(facts[0], kind=FactKind.NUMBER)
    dead = ((first.claims[0].id, "Five"), (first.claims[1].id, "At least six"), (first.claims[2].id, "burned down"))
    assert questions_of(facts, [comparison(first, dead)]) == {first.id: ("killed",)}
    one_alone = dead[:1]
    assert questions_of(facts[:1], [comparison(first, one_alone)]) == {first.id: ("killed",)}
    barns_of_one = ((first.claims[2].id, "Some 95"),)
    assert questions_of(facts[:1], [comparison(first, barns_of_one)]) == {first.id: ("barn",)}
    assert questions_of(facts, [comparison(facts[0], dead)]) == {}
    led = replace(first, id="0123456789", was=(first.id,))
    assert questions_of(facts, [comparison(led, dead)]) == {first.id: ("killed",)}


def test_a_question_is_told_with_its_unit() -> None:
    articles, claims = write(one=("The repairs cost $3 million.",), two=("Repairs would cost €2 million.",))
    facts = assign(facts_of(with_figures(claims), "one0 two0"), articles, Book())
    fact = replace(facts[0], kind=FactKind.NUMBER)
    figures = tuple((claim.id, claim.quantities[0].surface) for claim in fact.claims)
    assert questions_of(facts, [comparison(fact, figures)]) == {fact.id: ("cost (EUR)", "cost (USD)")}


def test_what_one_of_two_articles_answers_is_no_question_of_their_fact() -> None:
    """An editor may have put a claim of barns beside: of the articles alone, two sentences of the dead make it."""
    articles, claims = write(one=FELL, two=("Six people died in Oxley.",))
    facts = assign(facts_of(with_figures(claims), "one0 two0"), articles, Book())
    fact = replace(facts[0], kind=FactKind.NUMBER)
    assert questions_of(facts, [comparison(fact, ((fact.claims[0].id, "80"),))]) == {}
    assert questions_of(facts, [comparison(fact, ((fact.claims[0].id, "Five"),))]) == {fact.id: ("killed",)}


def comparison(fact: Fact, focus: tuple[tuple[str, str], ...]) -> Comparison:
    return Comparison(
        fact=fact,
        label="",
        verdict=Verdict.DIFFER,
        rule="",
        reason="",
        readings=(),
        cautions=(),
        origins=(),
        focus=focus,
    )


def test_equal_passages_of_one_article_are_told_apart() -> None:
    lines = ("No one was hurt.", "The fire is out.", "No one was hurt.")
    articles, claims = write(one=lines)
    old = assign(facts_of(claims, "one0", "one2"), articles, Book())
    new = assign(facts_of(claims, "one2"), articles, published(old, articles))
    assert ids(new) == [old[1].id]


def test_facts_of_one_first_claim_are_told_apart() -> None:
    articles, claims = write(one=ONE, two=TWO)
    facts = assign(facts_of(claims, "one0 two0", "one0 two1", "one0"), articles, Book())
    assert len(set(ids(facts))) == 3


def test_the_file_is_in_order_of_ids_whatever_the_order_of_facts() -> None:
    articles, claims = write(one=ONE, two=TWO)
    facts = assign(facts_of(claims, "one0 two0", "one1", "two1"), articles, Book())
    assert write_book(articles, facts) == write_book(_turned(articles), facts[::-1])


def _turned(articles: Articles) -> tuple[Article, ...]:
    return articles[::-1]


@pytest.mark.parametrize(
    ("text", "place", "message"),
    [
        ("{", (1, 2), "this is not JSON: Expecting property name enclosed in double quotes"),
        ("[]", (0, 0), "this is no list of addresses that this version of the program writes"),
        ('{"schema": 9}', (0, 0), "this is no list of addresses that this version of the program writes"),
        ('{"schema": 1, "claims": {"a": 1}, "facts": {}}', (0, 0), "this is no list of addresses that this version"),
        ('{"schema": 1, "claims": {}, "facts": {}, "published": 1}', (0, 0), "this is no list of addresses that"),
        (
            '{"schema": 1, "claims": {}, "facts": {}, "published": {"a": {"verdict": "odd"}}}',
            (0, 0),
            "this is no list of addresses that",
        ),
        (
            '{"schema": 1, "claims": {}, "facts": {}, "published": {}, '
            '"changes": [{"fact": "a", "kind": "new", "before": "", "after": "odd"}]}',
            (0, 0),
            "this is no list of addresses that",
        ),
        ('{"schema": 1, "claims": {}, "facts": {"a": {"claims": 1}}}', (0, 0), "this is no list of addresses that"),
    ],
)
def test_a_broken_file_is_told_and_never_raises(text: str, place: tuple[int, int], message: str) -> None:
    book, (problem,) = read_book(SourceFile(path="content/a/addresses.json", text=text))
    assert book == Book()
    assert (problem.line, problem.column) == place
    assert problem.message.startswith(message)
