from dataclasses import replace
from itertools import combinations, pairwise

from generator.compose.book import open_book
from generator.compose.pairs import CLOSEST, WIDE, closest_pairs, make_pairs
from generator.compose.spread import COLUMNS, is_large, leading
from generator.compose.views import Witness
from tests.sites.demo_story import STORY, WORDS, demo_story

BOOK = open_book(demo_story(), WORDS)
FIRST = next(iter(BOOK.cast.witnesses.values()))


def many(count: int) -> list[Witness]:
    return [replace(FIRST, article=f"{number:02}", label=f"Paper {number}") for number in range(count)]


def test_every_two_of_a_small_story() -> None:
    assert [(p.left, p.right) for p in make_pairs(STORY, BOOK.cast.witnesses)] == list(
        combinations(BOOK.cast.witnesses.values(), 2)
    )
    assert BOOK.spread is None
    assert BOOK.leading == tuple(BOOK.cast.witnesses.values())


def test_in_a_large_story_each_with_those_that_share_most() -> None:
    witnesses = many(20)
    by_article = {witness.article: witness for witness in witnesses}
    chain = [[one, other] for one, other in pairwise(witnesses)]
    pairs = closest_pairs(STORY, by_article, [*chain, witnesses[:3], witnesses[:3]])
    assert [(p.left.article, p.right.article) for p in pairs][:3] == [("00", "01"), ("00", "02"), ("01", "02")]
    assert len(pairs) == 20  # nobody shares anything with who is not beside them


def test_their_number_grows_with_the_articles_alone() -> None:
    witnesses = many(WIDE)
    pairs = closest_pairs(STORY, {w.article: w for w in witnesses}, [witnesses])
    assert len(pairs) <= CLOSEST * WIDE
    assert closest_pairs(STORY, {w.article: w for w in many(WIDE + 1)}, [many(WIDE + 1)]) == ()


def test_the_columns_show_most_of_the_points() -> None:
    witnesses = many(20)
    view = BOOK.compared[0][1]
    told = {"a": (witnesses[7], witnesses[9]), "b": (witnesses[3],)}
    facts = [replace(view, id=name, witnesses=own) for name, own in told.items()]
    chosen = leading(facts, witnesses)
    assert len(chosen) == COLUMNS
    assert chosen[:3] == (witnesses[0], witnesses[3], witnesses[7])
    assert leading(facts, witnesses[:5]) == tuple(witnesses[:5])


def test_a_story_is_large_by_its_articles_or_its_claims() -> None:
    comparisons = BOOK.order
    assert not is_large(12, comparisons)
    assert is_large(13, ())
    assert is_large(2, comparisons * 60)
