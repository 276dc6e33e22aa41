"""Laws of comparing, over facts put together at random."""

import re
from collections.abc import Mapping
from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from generator.compare import compare
from generator.compare.figures import liken
from generator.compare.periods import fit
from generator.model import Bound, Comparison, FactKind, Quantity, Span, Verdict
from tests.unit.compare.build import story

FIGURES = st.sampled_from(
    [
        "[27 = 27 killed person]",
        "[at least 27 = at least 27 killed person]",
        "[nearly 100 = nearly 100 killed person]",
        "[dozens = vague 24.. killed person]",
        "[some 140 = about 140 open school]",
        "[144 = 144 open school]",
        "[2.9 percent = 2.9 growth in percent]",
    ]
)
TIMES = st.sampled_from(
    ["<1991 = 1991>", "<the 1990s = 199X>", "<Sunday = weekday 6>", "<May 7 = XXXX-05-07>", "<Monday = 2024-05-06>"]
)
WORDS = st.sampled_from(
    ["the dam broke", "troops left *Vesk*", "~not~ so", "the council voted", "including a guard", ""]
)
SPEAKERS = st.sampled_from(["", "Borduria", "Syldavia", "Borduria (denies)", "Ann Lee"])
LINES = st.builds(
    lambda outlet, speaker, *parts: f"{outlet} | {speaker} | it said {' '.join(parts)}",
    st.sampled_from(["Alpha", "Beta", "Gamma"]),
    SPEAKERS,
    WORDS,
    st.one_of(FIGURES, TIMES, WORDS),
    st.one_of(FIGURES, TIMES, WORDS),
)
FACTS = st.lists(LINES, min_size=1, max_size=6, unique=True).map("\n".join)
KINDS = st.sampled_from(list(FactKind))


def _compare(text: str, kind: FactKind, *, turned: bool = False) -> Comparison:
    articles, sentences, fact = story(f"kind: {kind.value}\n{text}")
    if turned:
        fact = replace(fact, claims=fact.claims[::-1])
        articles, sentences = articles[::-1], sentences[::-1]
    return compare(articles, sentences, [fact])[0]


@given(FACTS, KINDS)
def test_order_of_claims_and_articles_does_not_matter(text: str, kind: FactKind) -> None:
    one, other = _compare(text, kind), _compare(text, kind, turned=True)
    assert replace(one, fact=other.fact) == other


OTHER = {"Alpha": "Gamma", "Gamma": "Alpha"}
"""Outlets that change places."""


@given(FACTS, KINDS)
def test_reports_that_change_outlets_and_places_get_the_same_verdict(text: str, kind: FactKind) -> None:
    """Which words stand for an answer may change: of several that do, those of the first article are taken."""
    swapped = re.sub(r"^(Alpha|Gamma) ", lambda match: f"{OTHER[match[1]]} ", text, flags=re.MULTILINE)
    one, other = _compare(text, kind), _compare(swapped, kind)
    assert (one.verdict, one.rule) == (other.verdict, other.rule)
    assert sorted(c.kind for c in one.cautions) == sorted(c.kind for c in other.cautions)
    assert _origins(one, {}) == _origins(other, OTHER)


def _origins(comparison: Comparison, names: Mapping[str, str]) -> list[list[tuple[str, int]]]:
    """Which passages go back to one source, each by its outlet's name and its place."""
    places = {c.id: (names.get(c.article.title(), c.article.title()), c.span.start) for c in comparison.fact.claims}
    return sorted(sorted(places[claim] for claim in origin.claims) for origin in comparison.origins)


@given(FACTS, KINDS)
def test_outlets_that_change_names_get_all_the_same_but_for_the_names(text: str, kind: FactKind) -> None:
    articles, sentences, fact = story(f"kind: {kind.value}\n{text}")
    renamed = [replace(a, outlet=OTHER.get(a.outlet or "", a.outlet)) for a in articles]
    (one,), (other,) = compare(articles, sentences, [fact]), compare(renamed, sentences, [fact])
    assert _renamed(one) == other


def _renamed(comparison: Comparison) -> Comparison:
    """With the outlets' names changed in what is said for readers."""
    return replace(
        comparison,
        reason=_with_names_changed(comparison.reason),
        cautions=tuple(replace(c, reason=_with_names_changed(c.reason)) for c in comparison.cautions),
        origins=tuple(replace(o, reason=_with_names_changed(o.reason)) for o in comparison.origins),
    )


def _with_names_changed(words: str) -> str:
    return re.sub("Alpha|Gamma", lambda name: OTHER[name[0]], words)


@given(FACTS, KINDS)
def test_focus_is_part_of_the_quote_and_all_claims_have_an_origin(text: str, kind: FactKind) -> None:
    comparison = _compare(text, kind)
    quotes = {claim.id: claim.quote for claim in comparison.fact.claims}
    assert dict(comparison.focus).keys() == quotes.keys()
    assert all(words in quotes[identity] for identity, words in comparison.focus)
    assert sorted(c for origin in comparison.origins for c in origin.claims) == sorted(quotes)
    assert {c for reading in comparison.readings for c in reading.claims} <= quotes.keys()


@given(FACTS, KINDS)
def test_single_just_where_one_outlet_speaks(text: str, kind: FactKind) -> None:
    comparison = _compare(text, kind)
    outlets = {claim.article for claim in comparison.fact.claims}
    assert (comparison.verdict is Verdict.SINGLE) == (len(outlets) == 1)
    assert comparison.label.strip() and comparison.reason.endswith(".")


QUANTITIES = st.builds(
    lambda stated, bound, spread: Quantity(
        span=Span(0, 1),
        surface="1",
        low=None if bound in (Bound.AT_MOST, Bound.LESS_THAN) else stated,
        high=None if bound in (Bound.AT_LEAST, Bound.MORE_THAN) else stated + spread,
        stated=None if bound in (Bound.VAGUE, Bound.BETWEEN) else stated,
        bound=bound,
        unit="",
        noun="person",
        of="killed",
        whole="",
    ),
    st.one_of(st.integers(0, 10**7).map(float), st.floats(0, 1e308)),
    st.sampled_from(list(Bound)),
    st.floats(0, 1000),
)


@settings(max_examples=300)
@given(QUANTITIES, QUANTITIES)
def test_figures_lie_to_each_other_as_seen_from_both_sides(one: Quantity, other: Quantity) -> None:
    assert liken(one, other) is liken(other, one)
    assert liken(one, one).value == "same"


@given(st.lists(TIMES, min_size=2, max_size=2))
def test_times_lie_to_each_other_as_seen_from_both_sides(times: list[str]) -> None:
    _, sentences, _ = story("\n".join(f"Alpha |  | it broke {time}" for time in times))
    one, other = (sentence.times[0] for sentence in sentences)
    assert fit(one, other) is fit(other, one)
