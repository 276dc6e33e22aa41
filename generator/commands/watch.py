"""Tells which files of a site changed: at once where the system tells, and by a look at all of them now and then.

The system tells a process what changes in folders that it asks about (inotify on Linux, and the like). That is quick
and costs nothing, but is no promise: its queue may overflow, a disk on the network tells nothing, a link leads
elsewhere, and there may be more folders than it will watch. So all is looked at as well, as often as is cheap; where
nothing is told, that is the only way.
"""

import logging
import os
from collections.abc import Callable, Collection, Iterator, Sequence
from contextlib import suppress
from pathlib import Path
from threading import Event, Thread
from time import perf_counter

State = dict[str, tuple[int, ...]]
"""Path → times of change in nanoseconds, size in bytes, and number on the disk."""

FOLDER: tuple[int, ...] = ()
"""What stands in a state for a folder."""
STEP_MS = 10
"""Changes with less than these milliseconds between them are told together."""
SHARE = 50
"""A look at all files takes one part in so many of the time, and no more."""
SHORTEST = 0.3
"""Seconds between two looks at the least."""


class Watcher:
    """Looks at files and folders as a whole, so that a thousand changed files are one change.

    ``pause``  seconds to wait until the next look
    """

    def __init__(self, paths: Sequence[Path]) -> None:
        self.pause = SHORTEST
        self._paths = tuple(map(str, paths))
        self._state = self._look()

    def changed(self) -> set[Path]:
        """What came, went, or was written since the last call (the first time: since the start)."""
        before, self._state = self._state, self._look()
        return {Path(path) for path, _ in before.items() ^ self._state.items()}

    def know(self, paths: Collection[Path]) -> None:
        """Take note of what lies at these paths and below: it is known already that something changed there."""
        for path in map(str, paths):
            if self._state.pop(path, None) == FOLDER:
                self._state = {known: stamp for known, stamp in self._state.items() if not _is_below(known, path)}
            if any(_is_below(path, root) for root in self._paths):
                self._state.update(_seen(path))

    def _look(self) -> State:
        start = perf_counter()
        state = {path: stamp for root in self._paths for path, stamp in _seen(root)}
        self.pause = max(SHORTEST, SHARE * (perf_counter() - start))
        return state


def listen(folders: Sequence[Path], files: Sequence[Path], tell: Callable[[set[Path]], None]) -> Callable[[], None]:
    """Have the system ``tell`` of changes in the ``folders`` with all below and of ``files``, from other threads.

    What it returns ends that. Where the system does not know a folder, or tells nothing of it, so does this.
    """
    logging.getLogger("watchfiles").setLevel(logging.CRITICAL)
    stop = Event()
    homes = sorted({file.parent for file in files})
    for asked, wanted in ((folders, None), (homes, frozenset(files))):
        paths = [path for path in asked if path.is_dir()]
        if paths:
            Thread(target=_listen, args=(paths, wanted, tell, stop), daemon=True).start()
    return stop.set


def _listen(
    paths: Sequence[Path], wanted: frozenset[Path] | None, tell: Callable[[set[Path]], None], stop: Event
) -> None:
    """Tell of changes below ``paths``; of those ``wanted`` alone, which lie in them, where there are such."""
    from watchfiles import watch

    homes = {path.resolve(): path for path in paths}  # what is told begins with a path without links
    try:
        for changes in watch(
            *homes,
            watch_filter=None,
            step=STEP_MS,
            rust_timeout=0,
            stop_event=stop,
            recursive=wanted is None,
            raise_interrupt=False,
            ignore_permission_denied=True,
        ):
            told = {_as_asked(Path(path), homes) for _, path in changes}
            if told := told if wanted is None else told & wanted:
                tell(told)
    except (OSError, RuntimeError):
        return


def _as_asked(path: Path, homes: dict[Path, Path]) -> Path:
    """The path as below the folder that was asked about, which may be named from where we stand."""
    for home, asked in homes.items():
        if path.is_relative_to(home):
            return asked / path.relative_to(home)
    return path


def _is_below(path: str, root: str) -> bool:
    return path == root or path.startswith(root + os.sep)


def _seen(path: str, *, is_link: bool = False) -> Iterator[tuple[str, tuple[int, ...]]]:
    """What lies at and below ``path``; what vanishes or cannot be read meanwhile is not there.

    A link to a folder may lead round in a circle: of such a folder, what lies right in it is seen.
    """
    try:
        with os.scandir(path) as entries:
            found = list(entries)
    except NotADirectoryError:
        with suppress(OSError):
            yield path, _stamp(Path(path).stat())
        return
    except OSError:
        return
    yield path, FOLDER
    for entry in found:
        yield from _seen_in(entry, is_link=is_link)


def _seen_in(entry: "os.DirEntry[str]", *, is_link: bool) -> Iterator[tuple[str, tuple[int, ...]]]:
    """What an entry of a folder is, to which a link led or not."""
    try:
        if entry.is_dir():
            if not is_link:
                yield from _seen(entry.path, is_link=entry.is_symlink())
        else:
            yield entry.path, _stamp(entry.stat())
    except OSError:  # a link that leads nowhere
        return


def _stamp(about: os.stat_result) -> tuple[int, ...]:
    return about.st_mtime_ns, about.st_ctime_ns, about.st_size, about.st_ino
