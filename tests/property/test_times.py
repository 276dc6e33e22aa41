"""Laws of time expressions and of the relations of dates."""

from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.extract.times import find_times
from generator.extract.times.expressions import Found
from generator.extract.times.scan import RULES, find
from generator.model import Anchor
from generator.text.edtf import Period, Relation, bounds, relate, show

WORDS = (
    "May March Sept. September 19 19, 2023 2023-09-19 11/4/2014 the early mid- late 1990s '90s in since by of fall "
    "winter Winter 2013-14 first third quarter half Q3 Monday Tue, morning last next this year week month weekend "
    "today Tonight yesterday two a few more than over ago later earlier days years decades century 21st between and "
    "from to – through 10 a.m. p.m. noon ET will said on On end Christmas Eve 9/11 people that day following ( ) . ,"
).split()
"""Pieces that dates are made of, to be put together at random."""

dates = st.dates(min_value=date(1000, 1, 1), max_value=date(2999, 12, 31))
sentences = st.lists(st.sampled_from(WORDS), min_size=1, max_size=14).map(" ".join)
texts = st.one_of(sentences, st.text(max_size=80))


@st.composite
def periods(draw: st.DrawFn) -> Period:
    """Closed periods of up to 300 years, often whole months, years or decades."""
    first = draw(
        st.one_of(dates, st.integers(1000, 2700).map(lambda y: date(y, 1, 1)), dates.map(lambda d: d.replace(day=1)))
    )
    end = draw(st.one_of(st.integers(0, 100_000).map(lambda n: first + timedelta(days=n)), st.just(first)))
    last = draw(st.sampled_from([end, date(end.year, 12, 31), date(end.year - end.year % 10 + 9, 12, 31)]))
    return Period(first=first, last=last)


@st.composite
def open_periods(draw: st.DrawFn) -> Period:
    """Periods with either end open or both."""
    period = draw(periods())
    return draw(st.sampled_from([period, Period(first=None, last=period.last), Period(first=period.first, last=None)]))


@given(texts, st.integers(0, 1000), st.none() | dates, st.none() | dates)
def test_spans_rise_and_lie_in_the_text(text: str, start: int, published: date | None, captured: date | None) -> None:
    end = start
    for time in find_times(text, start, published, captured):
        assert end <= time.span.start < time.span.end <= start + len(text)
        assert text[time.span.start - start : time.span.end - start] == time.surface
        end = time.span.end


@given(sentences, st.none() | dates, st.none() | dates)
def test_the_days_lie_in_what_the_value_means(text: str, published: date | None, captured: date | None) -> None:
    for time in find_times(text, 0, published, captured):
        meant = bounds(time.value)
        assert meant.first is None or (time.earliest is not None and meant.first <= time.earliest)
        assert meant.last is None or (time.latest is not None and time.latest <= meant.last)
        assert time.earliest is None or time.latest is None or time.earliest <= time.latest


@given(sentences, dates)
def test_calendar_dates_do_not_depend_on_the_article(text: str, published: date) -> None:
    for known, unknown in zip(find_times(text, 0, published, None), find_times(text, 0, None, None), strict=False):
        if known.span == unknown.span and unknown.anchor is Anchor.CALENDAR:
            assert (known.value, known.earliest, known.latest) == (unknown.value, unknown.earliest, unknown.latest)


@given(sentences)
def test_the_quick_scan_finds_what_trying_every_rule_everywhere_finds(text: str) -> None:
    assert list(find(text)) == _slowly(text)


def _slowly(text: str) -> list[Found]:
    """The expressions by trying each rule in order at each start of a word."""
    found: list[Found] = []
    for place in range(len(text)):
        glued = place > 0 and (text[place - 1].isalnum() or text[place - 1] in "_$€£#/@")
        if glued or (found and place < found[-1].end):
            continue
        for rule in RULES:
            match = rule.pattern.match(text, place)
            expression = rule.read(match) if match else None
            if match and expression:
                found.append(Found(start=place, end=match.end(), expression=expression))
                break
    return found


@given(open_periods())
def test_a_value_says_just_its_period(period: Period) -> None:
    assert bounds(show(period)) == period


@given(open_periods(), open_periods())
def test_relations_have_their_inverse(left: Period, right: Period) -> None:
    assert relate(right, left) is relate(left, right).inverse


@given(periods())
def test_a_period_equals_itself(period: Period) -> None:
    assert relate(period, period) is Relation.EQUAL


DAYS = st.integers(0, 6).map(lambda day: date(2031, 5, 1) + timedelta(days=day))
SHORT = st.tuples(DAYS, DAYS).map(lambda ends: Period(first=min(ends), last=max(ends)))
"""Periods of one week: any three of them are likely to touch."""


@given(SHORT, SHORT)
def test_a_relation_says_which_days_two_periods_share(left: Period, right: Period) -> None:
    one, other = _days(left), _days(right)
    expected = {
        Relation.EQUAL: one == other,
        Relation.WITHIN: one < other,
        Relation.CONTAINS: one > other,
        Relation.APART: not one & other,
        Relation.OVERLAPS: bool(one & other and one - other and other - one),
    }
    assert [relation for relation, holds in expected.items() if holds] == [relate(left, right)]


def _days(period: Period) -> set[date]:
    assert period.first
    assert period.last
    return {period.first + timedelta(days=n) for n in range((period.last - period.first).days + 1)}


@settings(max_examples=300)
@given(SHORT, SHORT, SHORT)
def test_what_holds_what_holds_a_third_holds_the_third(outer: Period, middle: Period, inner: Period) -> None:
    held = {Relation.WITHIN, Relation.EQUAL}
    if relate(inner, middle) in held and relate(middle, outer) in held:
        assert relate(inner, outer) in held
    if relate(inner, middle) in held and relate(middle, outer) is Relation.APART:
        assert relate(inner, outer) is Relation.APART


@given(periods(), st.lists(st.floats(0, 1), min_size=4, max_size=4))
def test_containment_is_transitive(outer: Period, cuts: list[float]) -> None:
    middle = _inside(outer, *cuts[:2])
    inner = _inside(middle, *cuts[2:])
    assert relate(inner, outer) in {Relation.WITHIN, Relation.EQUAL}


def _inside(period: Period, one: float, two: float) -> Period:
    """A part of a closed period, cut at two shares of its length."""
    assert period.first
    assert period.last
    days = (period.last - period.first).days
    low, high = sorted((round(one * days), round(two * days)))
    return Period(first=period.first + timedelta(days=low), last=period.first + timedelta(days=high))


@pytest.mark.parametrize("value", ["", "2023-13", "2023-09-31", "next", "20X3", "2023-25", "199X-05", "2020/later"])
def test_other_values_are_refused(value: str) -> None:
    with pytest.raises(ValueError):
        bounds(value)


@pytest.mark.parametrize(
    ("left", "right", "relation"),
    [
        ("1991", "199X", Relation.WITHIN),
        ("2020-23", "2020-11", Relation.CONTAINS),
        ("1990/1993", "1992/1995", Relation.OVERLAPS),
        ("2023-09-19", "2023-09-20", Relation.APART),
        ("2014", "2014-01/2014-12", Relation.EQUAL),
        ("XXXX-09-19", "2023-09-19", Relation.OPEN),
        ("../1988", "1991", Relation.APART),
    ],
)
def test_relations_of_values(left: str, right: str, relation: Relation) -> None:
    assert relate(bounds(left), bounds(right)) is relation
