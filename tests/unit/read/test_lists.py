"""Lists of other stories that stand in the midst of a pasted article."""

import pytest

from generator.read.document import Line
from generator.read.furniture.choice import OUTSIDE, Choice
from generator.read.furniture.features import look_at
from generator.read.furniture.lists import MAX_TITLES, lists_in_text, without_lists

DAM = "The owner of the dam above Wellin lowered the lake on Monday, and the town below it was cleared by the police."
LAKE = "Engineers want to see the foot of the dam when the lake is low, and the town stays shut until they have."
SHOW = "The dog show was moved to the old hall, where ninety dogs and their owners are expected on Sunday morning."
HEAD, *TITLES = LIST = ("Related", "Who owns the dam", "Why it was built")


def placed(*texts: str) -> list[Line]:
    return [Line(number=number, text=text) for number, text in enumerate(texts, start=1)]


def list_of(*texts: str) -> tuple[str, ...]:
    """The lines that are part of a list."""
    lines = placed(*texts)
    found = lists_in_text(lines, look_at(lines))
    return tuple(line.text for line, is_listed in zip(lines, found, strict=True) if is_listed)


@pytest.mark.parametrize(
    ("texts", "listed"),
    [
        ((DAM, DAM, *LIST, LAKE), LIST),
        ((DAM, DAM, "Photo: Ann Lee", *LIST, LAKE), LIST),
        (
            (DAM, DAM, "More from the Wellin Echo", "2 hours ago", "Is it safe?", LAKE),
            ("More from the Wellin Echo", "2 hours ago", "Is it safe?"),
        ),
        ((DAM, DAM, *LIST, SHOW, LAKE), LIST),
        ((DAM, DAM, *LIST, "Nobody was hurt.", LAKE), LIST),
    ],
)
def test_a_list_below_which_the_article_goes_on(texts: tuple[str, ...], listed: tuple[str, ...]) -> None:
    assert list_of(*texts) == listed


@pytest.mark.parametrize(
    "texts",
    [
        (DAM, DAM, *LIST, SHOW),
        ("Nobody was hurt when the mill above Wellin burned down on Monday night, the police said.", *LIST, LAKE),
        (DAM, DAM, *LIST),
        (DAM, DAM, HEAD, LAKE),
        (DAM, DAM, HEAD, *["A title"] * (MAX_TITLES + 1), LAKE),
        (DAM, DAM, *TITLES, LAKE),
        (DAM, DAM, "One", "Two", "Three", *LIST, LAKE),
        (DAM, DAM, *LIST, "Nobody was hurt.", "It rained.", LAKE),
    ],
    ids=[
        "other matter",
        "too little in common",
        "at the end",
        "no title",
        "too many",
        "no heading",
        "far from the text",
        "no paragraph below",
    ],
)
def test_other_lines_are_no_list_in_the_text(texts: tuple[str, ...]) -> None:
    assert list_of(*texts) == ()


def test_a_title_that_was_left_out_for_its_place_is_known_for_what_it_is() -> None:
    lines = placed("Related", "Who owns the dam")
    choices = [Choice(line=line, reason=OUTSIDE) for line in lines]
    assert [choice.reason for choice in without_lists(choices)] == ["list of other stories", "list of other stories"]


def test_titles_end_at_the_next_paragraph() -> None:
    lines = placed("Related:", "Who owns the dam", "Is it safe?", "The lake is low now.", "What happens next", "Is it?")
    choices = [Choice(line=line, reason="list of other stories" if line.number == 1 else None) for line in lines]
    assert [choice.line.text for choice in without_lists(choices) if choice.reason is None] == [
        "The lake is low now.",
        "What happens next",
        "Is it?",
    ]
