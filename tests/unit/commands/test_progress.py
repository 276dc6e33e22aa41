"""How a build shows how far it has come."""

import io
import sys
from collections.abc import Callable

import pytest

from generator.commands import progress
from generator.commands.progress import Ticker, time_left, timing_lines


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Callable[[float], None]:
    """Sets the time."""
    now = [100.0]
    monkeypatch.setattr(progress, "monotonic", lambda: now[0])

    def to(seconds: float) -> None:
        now[0] = 100.0 + seconds

    return to


def shown(
    monkeypatch: pytest.MonkeyPatch,
    stream: io.StringIO,
    steps: list[tuple[float, str, int, int]],
    clock: Callable[[float], None],
) -> str:
    monkeypatch.setattr(sys, "stderr", stream)
    with Ticker() as ticker:
        for seconds, stage, done, total in steps:
            clock(seconds)
            ticker(stage, done, total)
    return stream.getvalue()


def test_quick_work_is_silent_in_a_log(monkeypatch: pytest.MonkeyPatch, clock: Callable[[float], None]) -> None:
    steps = [(0.0, "Pages", 0, 9), (0.2, "Pages", 9, 9)]
    assert shown(monkeypatch, io.StringIO(), steps, clock) == ""


def test_a_terminal_has_a_bar_for_each_stage(monkeypatch: pytest.MonkeyPatch, clock: Callable[[float], None]) -> None:
    steps = [
        (0.0, "Reading", 0, 2000),
        (0.8, "Reading", 500, 2000),
        (0.85, "Reading", 600, 2000),
        (3.0, "Reading", 2000, 2000),
        (3.0, "Pages", 0, 4),
        (8.0, "Pages", 1, 4),
    ]
    assert shown(monkeypatch, Terminal(), steps, clock) == (
        "\rReading [........................] 0/2,000"
        "\rReading [######..................] 500/2,000 2 s left"
        "\rReading [########################] 2,000/2,000       \n"
        "\rPages [........................] 0/4"
        "\rPages [######..................] 1/4 15 s left\n"
    )


def test_a_log_has_a_line_now_and_then(monkeypatch: pytest.MonkeyPatch, clock: Callable[[float], None]) -> None:
    steps = [
        (0.0, "Reading", 0, 2000),
        (14.0, "Reading", 500, 2000),
        (16.0, "Reading", 600, 2000),
        (17.0, "Reading", 700, 2000),
        (32.0, "Reading", 2000, 2000),
        (33.0, "Pages", 4, 4),
    ]
    log = shown(monkeypatch, io.StringIO(), steps, clock)
    assert log == "Reading: 600 of 2,000, 37 s left\nReading: 2,000 of 2,000\n"


@pytest.mark.parametrize(
    ("done", "total", "seconds", "words"),
    [
        (1, 2, 1.0, "1 s left"),
        (1, 100, 1.0, "2 min left"),
        (1, 10_000, 2.0, "5.6 h left"),
        (0, 9, 9.0, ""),
        (9, 9, 9.0, ""),
    ],
)
def test_what_is_left_in_words(done: int, total: int, seconds: float, words: str) -> None:
    assert time_left(done, total, seconds) == words


def test_timings_stand_in_order_of_their_size() -> None:
    assert timing_lines({"read": 1.0, "extract": 20.5}, 12.0) == [
        "Processor time by stage, all processes together:",
        "extract            20.50 s",
        "read                1.00 s",
        "from start on      12.00 s",
    ]
