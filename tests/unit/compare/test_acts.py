"""Whether a text tells that something was done, is to be, or is not."""

import pytest

from generator.lexicon.acts import Mode, acts_in, is_subject_of


@pytest.mark.parametrize(
    ("text", "mode"),
    [
        ("Lee resigned on Monday", Mode.DONE),
        ("Lee has stepped down", Mode.DONE),
        ("Lee quits", Mode.DONE),
        ("Lee has not resigned", Mode.NOT_DONE),
        ("Lee has not yet apologised", Mode.NOT_YET),
        ("Lee has yet to concede defeat", Mode.NOT_YET),
        ("Lee refused to apologise", Mode.NOT_DONE),
        ("Lee did not say sorry", Mode.NOT_DONE),
        ("Lee will appeal", Mode.COMING),
        ("Lee plans to step down", Mode.COMING),
        ("Lee won’t resign", Mode.NOT_COMING),
        ("Lee has no plans to resign", Mode.NOT_COMING),
        ("Lee does not plan to step down", Mode.NOT_COMING),
        ("Lee will stay on as captain", Mode.NOT_COMING),
        ("Lee will stay on as a caretaker captain", None),
        ("Lee will stay on until May", None),
        ("Lee will remain in office for the time until May", None),
        ("Lee remains in office", Mode.NOT_DONE),
        ("Lee was told to resign", None),
        ("Lee is resigned to it", None),
        ("Lee appealed for calm", None),
        ("Lee may resign", None),
        ("If Lee resigns, the cabinet falls", None),
        ("Lee would resign if asked", None),
        ("Lee would have resigned", None),
        ("Lee stood down as a precaution", Mode.DONE),
        ("Lee quits smoking", None),
    ],
)
def test_the_words_before_a_verb_tell_whether_it_was_done(text: str, mode: Mode | None) -> None:
    assert [act.mode for act in acts_in(text)] == ([mode] if mode else [])


@pytest.mark.parametrize(
    ("between", "is_subject"),
    [
        (" ", True),
        (", the mayor, ", True),
        (" said she ", True),
        (", who later ", True),
        (" and Tom Roe ", False),
        ("’s lawyer ", False),
        (" met the mayor, who ", False),
    ],
)
def test_a_name_is_the_subject_where_little_stands_between(between: str, *, is_subject: bool) -> None:
    assert is_subject_of(between) is is_subject
