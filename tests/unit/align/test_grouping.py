"""Groups are cliques, strongest links first, whatever the order of the quotes."""

from collections.abc import Callable
from dataclasses import replace

from generator.align.grouping import Groups, Link, Quote, make_links, overlap, without_rivals
from generator.align.quotes import ClausePair
from generator.align.weights import default_weights
from generator.model import Span


def quote(sentence: int, start: int = 0, end: int = 10) -> Quote:
    return Quote(sentence, Span(start, end))


def grouped(links: list[Link], fits: Callable[[Quote, Quote], bool]) -> tuple[tuple[Quote, ...], ...]:
    groups = Groups(fits)
    for link in links:
        groups.add(link)
    return groups.all()


def test_three_that_all_fit_make_one_group() -> None:
    links = [Link(left=quote(0), right=quote(1), worth=3), Link(left=quote(1), right=quote(2), worth=2)]
    assert grouped(links, lambda _a, _b: True) == ((quote(0), quote(1), quote(2)),)


def test_a_chain_whose_ends_do_not_fit_makes_two_groups() -> None:
    links = [Link(left=quote(0), right=quote(1), worth=3), Link(left=quote(1), right=quote(2), worth=2)]
    apart = {quote(0), quote(2)}
    found = grouped(links, lambda a, b: {a, b} != apart)
    assert found == ((quote(0), quote(1)), (quote(1), quote(2)))


def test_a_group_inside_another_is_left_out() -> None:
    links = [
        Link(left=quote(0), right=quote(1), worth=3),
        Link(left=quote(2), right=quote(3), worth=2),
        Link(left=quote(1), right=quote(2), worth=1),
    ]
    assert grouped(links, lambda _a, _b: True) == ((quote(0), quote(1), quote(2)), (quote(2), quote(3)))
    links.append(Link(left=quote(0), right=quote(3), worth=0.5))
    assert grouped(links, lambda _a, _b: True) == ((quote(0), quote(1), quote(2), quote(3)),)


def test_a_group_that_has_only_longer_or_shorter_quotes_of_another_is_left_out() -> None:
    both = {quote(0), quote(1), quote(1, 0, 60), quote(2)}
    links = [
        Link(left=quote(0), right=quote(1), worth=3),
        Link(left=quote(1), right=quote(2), worth=2),
        Link(left=quote(0), right=quote(1, 0, 60), worth=1),
    ]
    assert grouped(links, lambda a, b: {a, b} <= both and a.sentence != b.sentence) == ((quote(0), quote(1), quote(2)),)
    other = Link(left=quote(0), right=quote(1, 20, 60), worth=1)
    assert len(grouped([*links[:2], other], lambda a, b: a.sentence != b.sentence)) == 2


def test_of_two_groups_with_the_same_quotes_longer_and_shorter_the_shorter_stays() -> None:
    long, short = (quote(0, 0, 60), quote(1, 0, 60)), (quote(0, 5, 30), quote(1, 5, 30))
    links = [Link(left=one, right=other, worth=1) for one, other in (long, short)]
    assert grouped(links, lambda _a, _b: False) == (short,)


def nothing(_: Quote) -> frozenset[Span]:
    """No place of anything in a quote."""
    return frozenset()


def test_who_gives_one_figure_does_not_say_the_same_as_who_gives_a_second_beside_it() -> None:
    clauses = {
        (0, 1): [ClausePair(left=Span(0, 80), right=Span(100, 140), worth=2.0)],
        (0, 2): [ClausePair(left=Span(0, 60), right=Span(200, 240), worth=1.0)],
    }
    first, second = Span(10, 12), Span(70, 72)
    links = make_links(clauses, nothing, lambda q: frozenset(f for f in (first, second) if q.span.contains(f)))
    assert [k.left.span for k in links] == [Span(0, 80), Span(0, 60)]


def test_stretches_that_say_nearly_the_same_become_one_quote() -> None:
    clauses = {
        (0, 1): [ClausePair(left=Span(0, 40), right=Span(100, 140), worth=2.0)],
        (0, 2): [ClausePair(left=Span(0, 44), right=Span(200, 240), worth=1.0)],
        (0, 3): [ClausePair(left=Span(50, 80), right=Span(300, 340), worth=3.0)],
    }
    links = make_links(clauses, nothing, nothing)
    assert [(k.left.span, k.right.sentence) for k in links] == [
        (Span(50, 80), 3),
        (Span(0, 44), 1),
        (Span(0, 44), 2),
    ]


def test_of_stretches_that_look_back_to_one_time_the_shortest_is_quoted() -> None:
    clauses = {
        (0, 1): [ClausePair(left=Span(0, 90), right=Span(100, 140), worth=2.0)],
        (0, 2): [ClausePair(left=Span(60, 90), right=Span(200, 240), worth=1.0)],
        (0, 3): [ClausePair(left=Span(0, 55), right=Span(300, 340), worth=0.5)],
    }
    war = Span(80, 84)
    links = make_links(clauses, lambda q: frozenset({war} if q.sentence == 0 and q.span.contains(war) else ()), nothing)
    assert [(k.left.span, k.right.sentence) for k in links] == [(Span(60, 90), 1), (Span(60, 90), 2), (Span(0, 55), 3)]


def lasting(*links: tuple[int, int, float]) -> list[tuple[int, int]]:
    """Those of the links (sentence, sentence, worth) that others leave; sentences 0 to 9 are one outlet's, and so on.

    Enough is 1.0, and 2.0 more for each rival.
    """
    quoting = replace(default_weights().quoting, least=1.0, rival=2.0)
    made = [Link(left=quote(left), right=quote(right), worth=worth) for left, right, worth in links]
    kept = without_rivals(made, lambda one: str(one.sentence // 10), quoting)
    return [(link.left.sentence, link.right.sentence) for link in kept]


def test_a_quote_that_goes_with_one_of_an_outlet_must_go_far_better_with_a_second() -> None:
    assert lasting((0, 10, 5.0), (0, 11, 2.9)) == [(0, 10)]
    assert lasting((0, 10, 5.0), (0, 11, 3.0)) == [(0, 10), (0, 11)]
    assert lasting((10, 0, 5.0), (11, 0, 2.9)) == [(10, 0)]


def test_two_quotes_that_both_go_with_others_there_must_go_better_still() -> None:
    first = ((0, 10, 6.0), (1, 11, 6.0))
    assert lasting(*first, (0, 11, 4.9)) == [(0, 10), (1, 11)]
    assert lasting(*first, (0, 11, 5.0)) == [(0, 10), (1, 11), (0, 11)]


def test_partners_of_other_outlets_are_no_rivals() -> None:
    assert lasting((0, 10, 5.0), (0, 20, 1.0), (10, 20, 1.0)) == [(0, 10), (0, 20), (10, 20)]


def test_a_link_that_did_not_last_is_nobody_s_rival() -> None:
    assert lasting((0, 10, 5.0), (0, 11, 2.0), (1, 11, 1.0)) == [(0, 10), (1, 11)]


def test_overlap_is_measured_by_the_shorter_stretch() -> None:
    assert overlap(Span(0, 10), Span(5, 40)) == 0.5
    assert overlap(Span(0, 10), Span(10, 20)) == 0.0
