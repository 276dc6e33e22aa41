"""How two intervals lie to each other."""

import pytest

from generator.text.intervals import Interval, Relation, relate, rounds_to


@pytest.mark.parametrize(
    ("left", "right", "relation"),
    [
        ((27, 27), (27, 27), Relation.EQUAL),
        ((27, None), (27, None), Relation.EQUAL),
        ((None, None), (None, None), Relation.EQUAL),
        ((30, 30), (27, None), Relation.WITHIN),
        ((27, 27), (27, None), Relation.WITHIN),
        ((None, 5), (None, 9), Relation.WITHIN),
        ((None, None), (1, 2), Relation.CONTAINS),
        ((20, 30), (25, 25), Relation.CONTAINS),
        ((20, 30), (30, 40), Relation.OVERLAPS),
        ((None, 30), (27, None), Relation.OVERLAPS),
        ((90, 100), (None, 60), Relation.APART),
        ((27, 27), (28, 28), Relation.APART),
        ((0.1 + 0.2, 0.3), (0.3, 0.3), Relation.EQUAL),
    ],
)
def test_relation(
    left: tuple[float | None, float | None], right: tuple[float | None, float | None], relation: Relation
) -> None:
    if left[0] is not None and left[1] is not None:
        left = (min(left[0], left[1]), max(left[0], left[1]))
    assert relate(Interval(low=left[0], high=left[1]), Interval(low=right[0], high=right[1])) is relation


def test_an_interval_may_not_run_backwards() -> None:
    with pytest.raises(ValueError, match="not an interval: 30 to 20"):
        Interval(low=30, high=20)


@pytest.mark.parametrize(
    ("fine", "coarse", "expected"),
    [
        (12_340_000, 12_000_000, True),
        (12_600_000, 12_000_000, False),
        (66.6667, 67, True),
        (7.94, 7.9, True),
        (7.96, 7.9, False),
        (7.95, 7.9, True),
        (27, 27, True),
        (27, 28, False),
        (0.2, 0, False),
    ],
)
def test_rounding(fine: float, coarse: float, expected: bool) -> None:  # noqa: FBT001
    assert rounds_to(fine, coarse) is expected
