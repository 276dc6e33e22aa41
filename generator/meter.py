"""Where the time goes: processor seconds of each stage, added up as the stages run."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from time import process_time

_spent: dict[str, float] = {}


@contextmanager
def measured(stage: str) -> Iterator[None]:
    """Add what this process works meanwhile to ``stage``."""
    start = process_time()
    try:
        yield
    finally:
        _spent[stage] = _spent.get(stage, 0.0) + process_time() - start


def add(spent: Mapping[str, float]) -> None:
    """Add what another process has measured."""
    for stage, seconds in spent.items():
        _spent[stage] = _spent.get(stage, 0.0) + seconds


def take() -> dict[str, float]:
    """What was measured since the last call: stage → seconds, in the order in which the stages first ran."""
    taken = dict(_spent)
    _spent.clear()
    return taken
