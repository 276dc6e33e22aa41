"""Tells whether files have changed since the last look."""

import os
from collections.abc import Iterator, Sequence
from pathlib import Path

State = dict[str, tuple[int, int]]
"""Path → time of change in nanoseconds, and size in bytes."""


class Watcher:
    """Looks at files and folders as a whole, so that a thousand changed files are one change."""

    def __init__(self, paths: Sequence[Path]) -> None:
        self._paths = tuple(paths)
        self._state = self._look()

    def changed(self) -> bool:
        """Whether a file came, went, or was written since the last call (the first time: since the start)."""
        state = self._look()
        changed, self._state = state != self._state, state
        return changed

    def _look(self) -> State:
        return {path: stamp for root in self._paths for path, stamp in _files(str(root))}


def _files(path: str) -> Iterator[tuple[str, tuple[int, int]]]:
    """The files at and below ``path``; what vanishes or cannot be read meanwhile is not there."""
    try:
        with os.scandir(path) as entries:
            below = [entry.path for entry in entries if entry.is_dir(follow_symlinks=False) or entry.is_file()]
    except NotADirectoryError:
        below = []
        stamp = _stamp(path)
        if stamp:
            yield path, stamp
    except OSError:
        return
    for child in below:
        yield from _files(child)


def _stamp(path: str) -> tuple[int, int] | None:
    try:
        stat = Path(path).stat()
    except OSError:
        return None
    return stat.st_mtime_ns, stat.st_size
