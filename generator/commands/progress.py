"""How far a build has come: a bar for each stage on a terminal, now and then a line in a log."""

import sys
from time import monotonic

import click

INTERVAL = 0.1
"""Seconds between two looks of a bar."""
LOG_INTERVAL = 15.0
"""Seconds between two lines in a log; what takes less has none. On a terminal, the bar is there at once."""
WIDTH = 24


class Ticker:
    """Takes note of how many items of a stage are done, and shows it with the time that is probably left."""

    def __init__(self) -> None:
        self._terminal = sys.stderr.isatty()
        self._stage = ""
        self._begun = self._next = 0.0
        self._drawn = 0

    def __enter__(self) -> "Ticker":
        return self

    def __exit__(self, *_: object) -> None:
        self._end()

    def __call__(self, stage: str, done: int, total: int) -> None:
        """Take note that ``done`` of ``total`` items of a stage are done."""
        now = monotonic()
        if stage != self._stage:
            self._end()
            self._stage, self._begun = stage, now
            self._next = now if self._terminal else now + LOG_INTERVAL
        if now >= self._next or (self._drawn and done == total):
            self._next = now + (INTERVAL if self._terminal else LOG_INTERVAL)
            self._show(done, total, now - self._begun)

    def _show(self, done: int, total: int, seconds: float) -> None:
        left = time_left(done, total, seconds)
        if not self._terminal:
            click.echo(f"{self._stage}: {done:,} of {total:,}{left and ', '}{left}", err=True)
            return
        filled = WIDTH * done // total if total else WIDTH
        line = f"{self._stage} [{'#' * filled}{'.' * (WIDTH - filled)}] {done:,}/{total:,} {left}".rstrip()
        click.echo(f"\r{line.ljust(self._drawn)}", nl=False, err=True)
        self._drawn = len(line)

    def _end(self) -> None:
        """Leave the bar of a stage where it stands."""
        if self._drawn:
            click.echo("", err=True)
        self._drawn = 0


def time_left(done: int, total: int, seconds: float) -> str:
    """What is left after ``done`` of ``total`` items took ``seconds``, in words; "" where nothing or nobody knows.

    >>> time_left(10, 100, 5.0), time_left(1, 100, 5.0), time_left(0, 100, 5.0)
    ('45 s left', '9 min left', '')
    """
    if not done or done >= total:
        return ""
    left = seconds / done * (total - done)
    if left < 90:
        return f"{max(1, round(left))} s left"
    return f"{round((left + 30) / 60)} min left" if left < 5400 else f"{left / 3600:.1f} h left"


def timing_lines(spent: dict[str, float], seconds: float) -> list[str]:
    """Where the time went: processor seconds of each stage over all processes, most first; the whole time last."""
    lines = [f"{name:<14} {value:9.2f} s" for name, value in sorted(spent.items(), key=lambda item: -item[1])]
    return ["Processor time by stage, all processes together:", *lines, f"{'from start on':<14} {seconds:9.2f} s"]
