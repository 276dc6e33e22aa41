"""What is asked at a glance, so that a dear question need not be put, never denies what that would find."""

import pytest

from generator.align.scoring import _Scorer
from generator.align.weights import default_weights
from generator.compare.clip import MARKS, without_marks
from generator.compare.grammar import read
from generator.compare.polarity import may_be_opposed, opposed_in
from generator.compare.scope import _COUNTED_IN, _LEAVING, _LEFT_OUT
from generator.lexicon.deeds import deeds_like, one_deed
from generator.lexicon.measuring import BOUGHT_FOR, CAME_TO, CHANGED_BY, NEEDED
from generator.lexicon.negation import holds_refusal
from generator.text.words import vocabulary


@pytest.mark.parametrize(
    ("pattern", "before"),
    [
        (CHANGED_BY, "Rents rose by nearly "),
        (CHANGED_BY, "The board cut the toll on lorries by about "),
        (CAME_TO, "The lake climbed to "),
        (CAME_TO, "Unpaid bills stood at "),
        (CAME_TO, "The wave reached a "),
        (CAME_TO, "a depth of about "),
        (BOUGHT_FOR, "Arden bought the mill for a reported fee of "),
        (BOUGHT_FOR, "in a deal worth some "),
    ],
)
def test_words_that_a_measure_needs_stand_where_it_matches(pattern: object, before: str) -> None:
    found = {own for own in NEEDED if own.search(before)}
    assert pattern in found
    assert all(not NEEDED[own].isdisjoint(vocabulary(before)) for own in found)


@pytest.mark.parametrize(
    "behind",
    [
        "not including the driver",
        "not counting two guards",
        "excluding the crew",
        "besides the pilot",
        "apart from the cook",
        "aside from the cook",
        "in addition to the six found before",
        "not to mention the horses",
    ],
)
def test_words_that_leave_something_out_are_seen_at_a_glance(behind: str) -> None:
    assert _LEFT_OUT.search(behind)
    assert not _LEAVING.isdisjoint(vocabulary(behind))


def test_what_is_only_counted_in_clashes_with_nothing_by_itself() -> None:
    assert _COUNTED_IN.search("among them a child")
    assert _LEAVING.isdisjoint(vocabulary("among them a child"))


@pytest.mark.parametrize(
    ("one", "other", "are"),
    [
        ("The sluice was opened at dawn", "The sluice was closed at dawn", True),
        ("The sluice was closed at dawn", "The sluice was opened at dawn", True),
        ("The sluice was opened at dawn", "The sluice was painted at dawn", False),
    ],
)
def test_texts_may_be_opposed_where_words_exclude_each_other(one: str, other: str, *, are: bool) -> None:
    assert may_be_opposed(one, other) is are
    assert bool(opposed_in(one, other)) is are


def test_a_whole_may_be_opposed_where_only_parts_of_it_are() -> None:
    whole = "The gate was closed, then opened"
    assert not opposed_in(whole, "The gate was closed")  # it holds both
    assert may_be_opposed(whole, "The gate was closed")
    assert opposed_in("then opened", "The gate was closed")


def test_deeds_like_a_verb_are_those_that_are_one_with_it() -> None:
    assert {"begin", "start", "launch"} <= deeds_like("begin")
    assert all(one_deed("begin", deed) for deed in deeds_like("begin"))
    assert deeds_like("gargl") == {"gargl"}


@pytest.mark.parametrize("text", ["Moss Refused to pay", "a fine which Lee declines to pay", "her refusal"])
def test_a_refusal_is_seen_at_a_glance(text: str) -> None:
    assert holds_refusal(text)


def test_a_text_without_refusal_holds_none() -> None:
    assert not holds_refusal("The council would not pay")


@pytest.mark.parametrize(
    "text", ["plain words", "“quoted” words", "the residents' group", "it's (nearly) over", "«ja», said 'Bo'"]
)
def test_marks_are_taken_off_as_the_pattern_has_it(text: str) -> None:
    assert without_marks(text) == MARKS.sub("", text)


def test_titles_and_initials_keep_their_dots_and_other_words_do_not() -> None:
    found = read("Mr. Lee’s mill, sold by Ann B. Moss in the U.S. last May.", 10)
    assert [word.text for word in found] == [
        "Mr.", "Lee’s", "mill", ",", "sold", "by", "Ann", "B.", "Moss", "in", "the", "U.S.", "last", "May", ".",
    ]  # fmt: skip
    assert found[1].low == "lee's"
    assert [(word.span.start, word.span.end) for word in found[:3]] == [(10, 13), (14, 19), (20, 24)]
    assert (found[-1].span.start, found[-1].span.end) == (66, 67)


def test_sentences_that_both_hold_the_same_share_a_plan() -> None:
    scorer = _Scorer(default_weights())
    one = scorer._plan(frozenset({"figures", "times"}), frozenset({"figures"}))
    assert scorer._plan(frozenset({"figures"}), frozenset({"figures", "names"})) is one
    assert scorer._plan(frozenset({"times"}), frozenset({"times"})) is not one
