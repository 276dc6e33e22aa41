"""Sign-up forms that stand in the midst of a pasted article."""

import pytest

from generator.read.document import Line
from generator.read.furniture.features import look_at
from generator.read.furniture.forms import forms_in_text

TOLD = "The board met on Monday night in the old hall."
SIGN_UP, EMAIL, BUTTON = FORM = ("Sign up for the Weston Weekly newsletter", "Your email", "Subscribe")
OTHERS = ("Museum opens late", "Dog show moves", "Rain ahead", "Street closed")


def form_of(*texts: str) -> tuple[str, ...]:
    """The lines that are part of a form."""
    lines = [Line(number=number, text=text) for number, text in enumerate(texts, start=1)]
    return tuple(
        line.text for line, is_form in zip(lines, forms_in_text(lines, look_at(lines)), strict=True) if is_form
    )


@pytest.mark.parametrize(
    ("texts", "form"),
    [
        ((TOLD, *FORM, TOLD), FORM),
        ((TOLD, "Stay informed", *FORM, TOLD), ("Stay informed", *FORM)),
        ((TOLD, "What happens in the next weeks", *FORM, TOLD), FORM),
        (
            (TOLD, SIGN_UP, "The news of your street, once a week", EMAIL, TOLD),
            (SIGN_UP, "The news of your street, once a week", EMAIL),
        ),
        ((TOLD, SIGN_UP, "Share", "Tweet", EMAIL, TOLD), (SIGN_UP, "Share", "Tweet", EMAIL)),
        ((TOLD, "They came.", *FORM, TOLD), FORM),
    ],
)
def test_a_form_between_sentences(texts: tuple[str, ...], form: tuple[str, ...]) -> None:
    assert form_of(*texts) == form


@pytest.mark.parametrize(
    "texts",
    [
        (TOLD, SIGN_UP, TOLD),
        (*FORM, TOLD, TOLD),
        (TOLD, TOLD, *FORM),
        (TOLD, *OTHERS, *FORM, TOLD),
        (TOLD, *FORM, *OTHERS, TOLD),
    ],
)
def test_one_line_alone_and_a_form_at_an_end_of_the_text_part_nothing(texts: tuple[str, ...]) -> None:
    assert form_of(*texts) == ()
