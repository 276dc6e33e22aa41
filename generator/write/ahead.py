"""The folders of an output and its spare, looked at in a process of its own while the build has other things to do.

A large site has ten thousands of them. What that process finds is used where it is as good as a look of one's own: the
notes that say which folders there are have not been written anew since, and it was a moment ago.
"""

import os
import signal
import sys
import threading
from array import array
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from functools import cache, partial
from pathlib import Path
from time import time_ns

from generator.write import manifest
from generator.write.manifest import Listing
from generator.write.spare_notes import TREE, Notes, read_notes, stamp_of_notes
from generator.write.tree import MOMENT_NS, Look, times_of

_GONE = -1
"""In place of the time of a folder that is not there: none is as old."""
ENOUGH = 2000
"""So many folders are worth a process."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Ahead:
    """``notes`` with their ``stamp``, and what gives a look at the spare and one at the output, or None.

    ``list``  gives the manifest
    """

    notes: Notes
    stamp: str
    wait: Callable[[], tuple[Look, Look] | None]
    list: Callable[[], Listing]

    def get_ready(self) -> None:
        """Have all at hand, in time that is to spare."""
        self.wait()
        self.list()

    def listing(self, output: Path) -> Listing | None:
        """The manifest in ``output``, if it is still the one that was seen."""
        found = self.list()
        return found if found.stamp and found.stamp == manifest.stamp_of(output) else None

    def looks(self) -> tuple[Look, Look] | tuple[None, None]:
        """What was seen of the spare and of the output a moment ago; None where nothing was."""
        found = self.wait()
        return found if found and time_ns() - found[0].begun < MOMENT_NS else (None, None)


@contextmanager
def looking_ahead(work: Path, output: Path) -> Iterator[Ahead | None]:
    """Begin to look at ``output`` and the spare in its folder ``work``; None where there is little to see, or no way.

    A process that has threads cannot be copied.
    """
    stamp = stamp_of_notes(work) if sys.platform == "linux" and threading.active_count() == 1 else ""
    notes = read_notes(work) if stamp else None
    if notes is None or len(notes.output.times) < ENOUGH:
        yield None
        return
    begun = time_ns()
    trees = {work / TREE: notes.spare.times, output: notes.output.times}
    with _elsewhere(lambda: b"".join(_times(tree, folders) for tree, folders in trees.items())) as take:

        @cache
        def wait() -> tuple[Look, Look] | None:
            found = _parted(take(), *trees.values())
            return found and (Look(begun=begun, times=found[0]), Look(begun=begun, times=found[1]))

        yield Ahead(notes=notes, stamp=stamp, wait=wait, list=cache(partial(manifest.look, output, notes.files)))


def _times(tree: Path, folders: Iterable[str]) -> bytes:
    found = times_of(tree, folders)
    return array("q", [found.get(folder, _GONE) for folder in folders]).tobytes()


def _parted(
    data: bytes, one: Mapping[str, int], other: Mapping[str, int]
) -> tuple[dict[str, int], dict[str, int]] | None:
    """The times of the folders of two trees; None where there are too few."""
    if len(data) != array("q").itemsize * (len(one) + len(other)):
        return None
    times = array("q", data)
    parts = zip(one, times), zip(other, times[len(one) :])  # noqa: B905 - the first ends with its folders
    first, second = ({folder: time for folder, time in part if time != _GONE} for part in parts)
    return first, second


@contextmanager
def _elsewhere(make: Callable[[], bytes]) -> Iterator[Callable[[], bytes]]:
    """What gives the bytes that ``make`` makes in a copy of this process; fewer where that was ended early."""
    reader, writer = os.pipe()
    child = os.fork()
    if child == 0:
        _give(make, writer)
    os.close(writer)
    try:
        with open(reader, "rb") as pipe:  # noqa: PTH123 - it is open already
            yield pipe.read
    finally:
        with suppress(OSError):
            os.kill(child, signal.SIGKILL)
            os.waitpid(child, 0)


def _give(make: Callable[[], bytes], writer: int) -> None:
    """Write what ``make`` makes, and end this process without a trace, whatever happens."""
    try:
        signal.signal(signal.SIGINT, signal.SIG_DFL)
        with open(writer, "wb") as pipe:
            pipe.write(make())
    finally:
        os._exit(0)
