"""When a change of what changed a moment ago shows, by the time that the disk keeps."""

import pytest

from generator import ticks

WHOLE, FRACTION = 1_900_000_000_000_000_000, 1_900_000_000_004_000_000
"""A time of whole seconds, and one with a fraction, in nanoseconds."""


@pytest.mark.parametrize(
    ("changed", "milliseconds_later", "expected"),
    [
        (FRACTION, 20, False),
        (FRACTION, 101, True),
        (WHOLE, 101, False),
        (WHOLE, 1999, False),
        (WHOLE, 2001, True),
        (FRACTION, -5000, False),
        (WHOLE, -5000, False),
    ],
)
def test_a_disk_that_keeps_fractions_ticks_often(changed: int, milliseconds_later: int, *, expected: bool) -> None:
    assert ticks.is_settled(changed, changed + milliseconds_later * 1_000_000) is expected
