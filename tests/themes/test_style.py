"""The default style sheet works for languages that run from right to left."""

import re

from tests.sites.themes import DEFAULT

SHEET = re.sub(r"/\*.*?\*/", "", (DEFAULT / "assets" / "style.css").read_text(encoding="utf-8"), flags=re.S)
SIDE = re.compile(
    r"(?:margin|padding|border|inset)-(?:left|right)\b|text-align: (?:left|right)|(?<![-\w.])(?:left|right):[^;}]*"
)
"""A side of the screen where the side of reading is meant."""


def test_no_rule_names_a_side_of_the_screen() -> None:
    """Write ``margin-inline-start`` for ``margin-left``, ``text-align: start`` for ``left``, ``inset-inline-start``."""
    assert SIDE.findall(SHEET) == []


def test_no_rule_gives_the_two_sides_different_widths() -> None:
    """``padding: 0 1rem 0 0`` is the right side only: write ``padding-inline: 0 1rem``."""
    lists = re.findall(r"(?:margin|padding): ([^;{}]+)", SHEET)
    four = [values.split() for values in lists if len(values.split()) == 4]
    assert [values for values in four if values[1] != values[3]] == []
