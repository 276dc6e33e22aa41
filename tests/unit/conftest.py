"""What several units' tests look at."""

import os

import pytest


@pytest.fixture
def forked(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """The processes that the test makes as copies of its own, by their numbers; others are other tests' business."""
    found: list[int] = []
    fork = os.fork

    def noting() -> int:
        child = fork()
        if child:
            found.append(child)
        return child

    monkeypatch.setattr(os, "fork", noting)
    return found
