"""A short run of ``benchmarks/faults.py``: whole builds in processes of their own that are killed, or whose calls fail.

``tests/unit/write/test_spare.py`` tries the same at each call of the system that puts a site in place.
"""

from collections import Counter
from collections.abc import Callable
from functools import partial
from random import Random

import faults
import pytest
from faults import UNDER_WAY, Place


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> Place:
    folder = tmp_path_factory.mktemp("faults")
    return faults.set_up(folder / "site", folder / "public", stories=1)


def found(kind: str, times: int, place: Place, fault: Callable[[Place, Random], str]) -> list[str]:
    """What came of a fault, ``times`` times at random; a state of the site that must not be is marked as WRONG."""
    chance, counted = Random(7), Counter[str]()  # noqa: S311 - no secret
    faults.run(kind, times, lambda: fault(place, chance), place, counted)
    return [name for name in counted.elements() if "the next build tells" not in name]


def test_builds_that_are_killed_leave_a_whole_site_and_are_told(place: Place) -> None:
    outcomes = found("killed", 2, place, faults.killed)
    assert [name for name in outcomes if "WRONG" in name] == []
    assert len(outcomes) == 2
    assert found("killed", 1, place, faults.killed_reading) == [f"killed: the old site, {UNDER_WAY}"]


def test_builds_that_cannot_write_leave_a_whole_site_and_say_so(place: Place) -> None:
    outcomes = found("write error", 2, place, partial(faults.write_error, most=60))
    assert [name for name in outcomes if "WRONG" in name] == []
    assert len(outcomes) == 2
