"""Groups are cliques, strongest links first, whatever the order of the quotes."""

from collections.abc import Callable

from generator.align.grouping import Groups, Link, Quote, make_links, overlap
from generator.align.quotes import ClausePair
from generator.model import Span


def quote(sentence: int, start: int = 0, end: int = 10) -> Quote:
    return Quote(sentence, Span(start, end))


def grouped(links: list[Link], fits: Callable[[Quote, Quote], bool]) -> tuple[tuple[Quote, ...], ...]:
    groups = Groups(fits)
    for link in links:
        groups.add(link)
    return groups.all()


def test_three_that_all_fit_make_one_group() -> None:
    links = [Link(left=quote(0), right=quote(1), score=3), Link(left=quote(1), right=quote(2), score=2)]
    assert grouped(links, lambda _a, _b: True) == ((quote(0), quote(1), quote(2)),)


def test_a_chain_whose_ends_do_not_fit_makes_two_groups() -> None:
    links = [Link(left=quote(0), right=quote(1), score=3), Link(left=quote(1), right=quote(2), score=2)]
    apart = {quote(0), quote(2)}
    found = grouped(links, lambda a, b: {a, b} != apart)
    assert found == ((quote(0), quote(1)), (quote(1), quote(2)))


def test_a_group_inside_another_is_left_out() -> None:
    links = [
        Link(left=quote(0), right=quote(1), score=3),
        Link(left=quote(2), right=quote(3), score=2),
        Link(left=quote(1), right=quote(2), score=1),
    ]
    assert grouped(links, lambda _a, _b: True) == ((quote(0), quote(1), quote(2)), (quote(2), quote(3)))
    links.append(Link(left=quote(0), right=quote(3), score=0.5))
    assert grouped(links, lambda _a, _b: True) == ((quote(0), quote(1), quote(2), quote(3)),)


def test_stretches_that_say_nearly_the_same_become_one_quote() -> None:
    clauses = {
        (0, 1): [ClausePair(left=Span(0, 40), right=Span(100, 140), worth=1.0)],
        (0, 2): [ClausePair(left=Span(0, 44), right=Span(200, 240), worth=1.0)],
        (0, 3): [ClausePair(left=Span(50, 80), right=Span(300, 340), worth=1.0)],
    }
    links = make_links(clauses, {(0, 1): 2.0, (0, 2): 1.0, (0, 3): 3.0})
    assert [(k.left.span, k.right.sentence) for k in links] == [
        (Span(50, 80), 3),
        (Span(0, 44), 1),
        (Span(0, 44), 2),
    ]


def test_overlap_is_measured_by_the_shorter_stretch() -> None:
    assert overlap(Span(0, 10), Span(5, 40)) == 0.5
    assert overlap(Span(0, 10), Span(10, 20)) == 0.0
