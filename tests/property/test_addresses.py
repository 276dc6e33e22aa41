"""Laws of stable ids."""

from hypothesis import given
from hypothesis import strategies as st

from generator.addresses import Book, assign, read_book, write_book
from generator.addresses.questions import asks
from generator.model import Fact, SourceFile
from tests.unit.addresses.build import Articles, facts_of, with_figures, write

WORD = st.sampled_from("the mill dam river fire mayor three forty people died".split())
LINES = st.lists(st.lists(WORD, min_size=1, max_size=8).map(" ".join), min_size=1, max_size=4)
STORY = st.dictionaries(st.sampled_from(["a", "b", "c"]), LINES, min_size=1)
Build = tuple[Articles, tuple[Fact, ...]]


@st.composite
def stories(draw: st.DrawFn) -> Build:
    """Articles, and facts of their claims of which no two are the same."""
    articles, claims = write(**draw(STORY))
    groups = draw(st.sets(st.frozensets(st.sampled_from(sorted(claims)), min_size=1, max_size=4), max_size=6))
    return articles, facts_of(with_figures(claims), *(" ".join(sorted(g)) for g in sorted(groups, key=sorted)))


def book_of(articles: Articles, facts: tuple[Fact, ...]) -> Book:
    """What a build leaves; every fact asks what the first of its figures answers."""
    asked = {fact.id: (q.of,) for fact in facts for q in [q for c in fact.claims for q in c.quantities][:1]}
    questions = {fact.id: asked[fact.id] for fact in facts if fact.id in asked and asks(fact, asked[fact.id])}
    text = write_book(articles, facts, questions=questions)
    book, problems = read_book(SourceFile(path="addresses.json", text=text))
    assert problems == ()
    return book


@given(stories(), stories())
def test_building_again_changes_nothing(
    before: tuple[Articles, tuple[Fact, ...]], now: tuple[Articles, tuple[Fact, ...]]
) -> None:
    old = assign(before[1], before[0], Book())
    once = assign(now[1], now[0], book_of(before[0], old))
    again = assign(now[1], now[0], book_of(now[0], once))
    assert again == once


@given(stories(), stories())
def test_every_address_is_of_one_fact(
    before: tuple[Articles, tuple[Fact, ...]], now: tuple[Articles, tuple[Fact, ...]]
) -> None:
    old = assign(before[1], before[0], Book())
    new = assign(now[1], now[0], book_of(before[0], old))
    addresses = [name for fact in new for name in (fact.id, *fact.was)]
    assert len(addresses) == len(set(addresses))
    places = {(c.id, c.article, c.span) for fact in new for c in fact.claims}
    assert len({key for key, _, _ in places}) == len(places)
    assert [tuple(c.quote for c in f.claims) for f in new] == [tuple(c.quote for c in f.claims) for f in now[1]]
