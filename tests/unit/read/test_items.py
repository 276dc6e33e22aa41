"""Lists that belong to a pasted article."""

import pytest

from generator.read.document import Line
from generator.read.furniture.features import look_at
from generator.read.furniture.items import items_in_text

TOLD = "The board met on Monday night in the old hall and voted on the price of the mill."
LEAD_IN = "The deal says:"
SIGNED = ("- 3 percent from January", "- no class of more than 26 pupils")
BARE = ("3 percent from January", "no class of more than 26 pupils")


def items_of(*texts: str) -> tuple[str, ...]:
    """The lines that are items."""
    lines = [Line(number=number, text=text) for number, text in enumerate(texts, start=1)]
    found = items_in_text(lines, look_at(lines))
    return tuple(line.text for line, is_item in zip(lines, found, strict=True) if is_item)


@pytest.mark.parametrize(
    ("texts", "items"),
    [
        ((TOLD, LEAD_IN, *SIGNED, TOLD), SIGNED),
        ((TOLD, LEAD_IN, *BARE, TOLD), BARE),
        (("Latest news", TOLD, LEAD_IN, *SIGNED, TOLD), SIGNED),
        ((TOLD, "What was agreed", LEAD_IN, *SIGNED, TOLD), SIGNED),
        ((TOLD, f"{TOLD[:-1]} and on this:", *SIGNED, "* They meet again.", TOLD), (*SIGNED, "* They meet again.")),
        ((TOLD, LEAD_IN, *SIGNED, "The mill was shut in May."), SIGNED),
        ((TOLD, LEAD_IN, "1. a price", "(2) a date", TOLD), ("1. a price", "(2) a date")),
    ],
)
def test_a_list_that_is_led_in(texts: tuple[str, ...], items: tuple[str, ...]) -> None:
    assert items_of(*texts) == items


@pytest.mark.parametrize(
    "texts",
    [
        (TOLD, *SIGNED, TOLD),
        (TOLD, "Filed in:", *BARE, TOLD),
        (TOLD, "More on this in our paper:", *BARE, TOLD),
        (LEAD_IN, *SIGNED, TOLD),
        (TOLD, LEAD_IN, *SIGNED),
        (TOLD, LEAD_IN, *SIGNED, "Tell us what you know."),
        (TOLD, LEAD_IN, *SIGNED, "Sign up for our newsletter here today."),
        (TOLD, LEAD_IN, SIGNED[0], TOLD),
        (TOLD, "Comments", TOLD, LEAD_IN, *SIGNED, TOLD),
        (TOLD, LEAD_IN, *SIGNED, "Home", TOLD),
        (TOLD, LEAD_IN, "9 C", "12 C", TOLD),
        (TOLD, LEAD_IN, "They came.", "They saw.", TOLD),
        (TOLD, LEAD_IN, *SIGNED, BARE[0], TOLD),
        (TOLD, LEAD_IN, *["- a price"] * 21, TOLD),
    ],
)
def test_other_lines_are_no_items(texts: tuple[str, ...]) -> None:
    assert items_of(*texts) == ()
