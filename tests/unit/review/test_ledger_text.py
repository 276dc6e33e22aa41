"""A decision is added to a ledger, and all that its maintainer wrote stays."""

import pytest

from generator.review import HEAD, UnwritableError, appended

ITEM = "# The toll\n- hide: 0123456789\n  because: Twice."
WRITTEN = """\
# mine

decisions:   # all of them
    - pin: 0123456789      # the best one
      because: >
        Read it
        first.

    # a thought for later

# the end
"""


def test_a_new_file() -> None:
    assert appended("", ITEM) == HEAD + ("decisions:\n  # The toll\n  - hide: 0123456789\n    because: Twice.\n")


def test_comments_and_layout_stay() -> None:
    made = appended(WRITTEN, ITEM)
    new = "    # The toll\n    - hide: 0123456789\n      because: Twice.\n"
    assert new in made
    assert made.replace(new, "") == WRITTEN
    assert made.index("first.") < made.index("# The toll") < made.index("# a thought for later")


@pytest.mark.parametrize("text", ["decisions:\n", "decisions: []\n", "decisions:", "# remark\n"])
def test_an_empty_list_is_begun(text: str) -> None:
    assert appended(text, ITEM).endswith("decisions:\n  # The toll\n  - hide: 0123456789\n    because: Twice.\n")


def test_twice_is_two_items() -> None:
    assert appended(appended(WRITTEN, ITEM), ITEM).count("- hide: 0123456789") == 2


def test_without_a_line_end_at_the_end() -> None:
    made = appended("decisions:\n- pin: 0123456789", ITEM)
    assert made == "decisions:\n- pin: 0123456789\n# The toll\n- hide: 0123456789\n  because: Twice.\n"


@pytest.mark.parametrize("text", ["decisions: [{pin: 0123456789}]\n", "decisions: [\n", "decisions: {a: 1}\n"])
def test_what_cannot_be_added_to_is_refused(text: str) -> None:
    with pytest.raises(UnwritableError):
        appended(text, ITEM)
