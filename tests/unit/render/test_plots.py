from dataclasses import dataclass
from datetime import date
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.render.axes import broken_date_axis, date_axis, nice_step, number_axis
from generator.render.plots import Drawing, draw_dates, draw_numbers
from tests.sites.demo_story import WORDS


@dataclass(frozen=True, slots=True, kw_only=True)
class Sign:
    sign: str
    tone: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    label: str
    low: float | None
    high: float | None
    stated: float | None
    bound: str
    witnesses: tuple[Sign, ...] = (Sign(sign="A", tone=1),)


@dataclass(frozen=True, slots=True, kw_only=True)
class Period:
    label: str
    start: date | None
    end: date | None
    witnesses: tuple[Sign, ...] = (Sign(sign="A", tone=1),)


def exact(value: float) -> Figure:
    return Figure(label=str(value), low=value, high=value, stated=value, bound="exact")


AT_LEAST = Figure(label="at least 27", low=27, high=None, stated=27, bound="at least")
MORE_THAN = Figure(label="more than 27", low=27, high=None, stated=27, bound="more than")
NEARLY = Figure(label="nearly 100", low=90, high=100, stated=100, bound="nearly")
AT_MOST = Figure(label="at most 50", low=None, high=50, stated=50, bound="at most")
ABOUT = Figure(label="about 40", low=36, high=44, stated=40, bound="about")
BETWEEN = Figure(label="between 20 and 30", low=20, high=30, stated=None, bound="between")
DOZENS = Figure(label="dozens", low=24, high=None, stated=None, bound="vague")
ALL = (AT_LEAST, MORE_THAN, NEARLY, AT_MOST, ABOUT, BETWEEN, DOZENS, exact(60))


def shapes(drawing: Drawing) -> list[list[str]]:
    return [[mark.shape for mark in row.marks] for row in drawing.rows]


def test_each_hedge_has_its_own_mark() -> None:
    assert shapes(draw_numbers(ALL, WORDS)) == [
        ["dot", "arrow"],
        ["ring", "arrow"],
        ["bar", "cap"],
        ["tail", "cap"],
        ["fade", "dot"],
        ["bar"],
        ["drift"],
        ["dot"],
    ]


def test_all_marks_lie_inside_the_drawing() -> None:
    for drawing in (draw_numbers(ALL, WORDS), draw_numbers([exact(2e6), exact(9e8), DOZENS], WORDS)):
        for row in drawing.rows:
            assert all(0 <= m.x <= 100 and 0 <= m.x + m.width <= 100.01 for m in row.marks)
            assert 0 <= row.x <= 100


def test_larger_figures_stand_further_right() -> None:
    xs = [row.marks[0].x for row in draw_numbers([exact(3), exact(27), exact(31), exact(100)], WORDS).rows]
    assert xs == sorted(set(xs))


def test_rows_do_not_overlap() -> None:
    drawing = draw_numbers(ALL, WORDS)
    assert [row.top for row in drawing.rows] == [42 * i for i in range(len(ALL))]
    assert drawing.floor == 42 * len(ALL) < drawing.height


def test_words_turn_inward_at_the_edges() -> None:
    assert [row.anchor for row in draw_numbers([exact(1), exact(50), exact(100)], WORDS).rows] == [
        "start",
        "middle",
        "end",
    ]


def test_a_long_label_is_cut_at_a_space() -> None:
    long = Figure(label="between twenty and thirty thousand people", low=2, high=3, stated=None, bound="between")
    assert draw_numbers([long, exact(2.5)], WORDS).rows[0].label == "between twenty and thirty …"


def test_the_description_says_the_same_in_words() -> None:
    assert draw_numbers([AT_LEAST, NEARLY], WORDS).description == "A: at least 27. A: nearly 100."


def test_a_row_of_several_outlets_has_no_outlet_s_colour() -> None:
    both = Figure(
        label="5", low=5, high=5, stated=5, bound="exact", witnesses=(Sign(sign="A", tone=1), Sign(sign="B", tone=2))
    )
    assert [row.tone for row in draw_numbers([both, exact(6)], WORDS).rows] == [0, 1]


@pytest.mark.parametrize(("values", "log"), [([1, 100], False), ([1, 101], True), ([0, 1000], False), ([-5, 5], False)])
def test_the_axis_is_logarithmic_over_more_than_two_orders(values: list[float], log: bool) -> None:  # noqa: FBT001
    assert number_axis(values, WORDS).log is log


@pytest.mark.parametrize(
    ("values", "labels"),
    [
        ([27, 100], ["0", "50", "100"]),
        ([7.8, 7.9], ["7.8", "7.85", "7.9"]),
        ([2e6, 9e8], ["1M", "10M", "100M", "1B"]),
        ([4000, 4120], ["4,000", "4,050", "4,100", "4,150"]),
        ([5], ["4", "5", "6"]),
        ([4, 5], ["4", "5"]),
        ([], ["0", "1"]),
    ],
)
def test_axes_have_few_round_marks(values: list[float], labels: list[str]) -> None:
    assert [tick.label for tick in number_axis(values, WORDS).ticks] == labels


@pytest.mark.parametrize(("rough", "step"), [(1, 1), (1.1, 2), (2.5, 5), (6, 10), (0.012, 0.02)])
def test_steps_are_round(rough: float, step: float) -> None:
    assert nice_step(rough) == step


def test_a_day_is_a_dot_a_decade_a_bar_and_an_open_end_an_arrow() -> None:
    drawing = draw_dates(
        [
            Period(label="the 1970s", start=date(1970, 1, 1), end=date(1979, 12, 31)),
            Period(label="4 May 1974", start=date(1974, 5, 4), end=date(1974, 5, 4)),
            Period(label="since 1975", start=date(1975, 1, 1), end=None),
            Period(label="before 1972", start=None, end=date(1971, 12, 31)),
        ],
        WORDS,
    )
    assert shapes(drawing) == [["bar"], ["dot"], ["dot", "arrow"], ["tail", "cap"]]
    assert [t.label for t in drawing.ticks] == ["1970", "1975", "1980"]


@pytest.mark.parametrize("days", [[date(2031, 5, 2)], [date(2031, 5, 2), date(2031, 5, 6)]])
def test_the_dot_of_a_day_stands_over_its_name(days: list[date]) -> None:
    drawing = draw_dates([Period(label=str(day), start=day, end=day) for day in days], WORDS)
    dots = [mark.x for row in drawing.rows for mark in row.marks if mark.shape == "dot"]
    names = {tick.label: tick.x for tick in drawing.ticks}
    assert dots == pytest.approx([names[WORDS.short_day(day)] for day in days], abs=0.02)


@pytest.mark.parametrize(
    ("days", "labels"),
    [
        ([date(2031, 5, 4), date(2031, 5, 6)], ["4 May", "5 May", "6 May"]),
        ([date(2031, 1, 1), date(2031, 12, 31)], ["Jan 2031", "Apr", "Jul", "Oct"]),
        ([date(1990, 1, 1), date(2023, 9, 19)], ["1990", "2000", "2010", "2020"]),
        ([date(1, 1, 1), date(9999, 12, 31)], ["5000"]),
    ],
)
def test_time_axes_have_few_marks(days: list[date], labels: list[str]) -> None:
    assert [tick.label for tick in date_axis(days, WORDS).ticks] == labels


VALUES = st.none() | st.floats(min_value=-1e15, max_value=1e15)
FIGURES = st.builds(
    Figure,
    label=st.text(max_size=60),
    low=VALUES,
    high=VALUES,
    stated=VALUES,
    bound=st.sampled_from(["exact", "about", "at least", "more than", "at most", "nearly", "between", "vague"]),
)
DAYS = st.none() | st.dates()


@settings(max_examples=150, deadline=None)
@given(st.lists(FIGURES, min_size=1, max_size=6))
def test_whatever_the_figures_all_marks_lie_inside(figures: list[Figure]) -> None:
    inside(draw_numbers(figures, WORDS))


@settings(max_examples=150, deadline=None)
@given(st.lists(st.builds(Period, label=st.text(max_size=60), start=DAYS, end=DAYS), min_size=1, max_size=6))
def test_whatever_the_dates_all_marks_lie_inside(periods: list[Period]) -> None:
    inside(draw_dates(periods, WORDS))


def inside(drawing: Drawing) -> None:
    for row in drawing.rows:
        assert row.marks
        assert 0 <= row.x <= 100
        assert all(0 <= m.x <= 100 and m.width >= 0 and m.x + m.width <= 101 for m in row.marks)
    assert all(0 <= tick.x <= 100 for tick in drawing.ticks)
    assert len(drawing.ticks) <= 8


def test_a_broken_axis_leaves_out_the_time_in_which_nothing_lies() -> None:
    decade, day = (date(1990, 1, 1), date(1999, 12, 31)), (date(2023, 9, 19), date(2023, 9, 19))
    axis = broken_date_axis([decade, day], WORDS)
    first, second = axis.pieces
    assert second.x - (first.x + first.width) == pytest.approx(7, abs=0.1)
    assert axis.at(date(2023, 9, 19).toordinal()) == second.x
    assert axis.at(date(2010, 1, 1).toordinal()) == second.x
    assert [tick.label for tick in axis.ticks][-1] == "Sept 2023"
    assert axis.ticks[0].label == "1990"


def test_an_axis_without_gaps_is_whole() -> None:
    spans = [(date(2020, 1, 1), date(2020, 12, 31)), (date(2021, 2, 1), date(2021, 2, 3))]
    assert len(broken_date_axis(spans, WORDS).pieces) == 1


DAYS = st.dates(min_value=date(1, 1, 2), max_value=date(9998, 1, 1))


@given(st.lists(st.tuples(DAYS, DAYS).map(lambda p: (min(p), max(p))), min_size=1, max_size=8))
def test_every_day_has_its_place_on_a_broken_axis_in_order(spans: list[tuple[date, date]]) -> None:
    axis = broken_date_axis(spans, WORDS)
    days = sorted(d.toordinal() for span in spans for d in span)
    places = [axis.at(d) for d in days]
    assert places == sorted(places)
    assert all(0 <= x <= 100 for x in places)
    assert len(axis.ticks) >= 1
    assert all(a.x <= b.x for a, b in pairwise(axis.ticks))
