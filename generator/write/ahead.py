"""The folders of an output and its spare, looked at in a process of its own while the build has other things to do.

A large site has ten thousands of them. That process tells whether each still has the time that is noted of it. That is
as good as a look of one's own if the notes have not been written anew since, and it was a moment ago. The spare, which
is needed last, it looks at when it is told to: before, the build and its helper need the processor.
"""

import os
import signal
import sys
import threading
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from functools import cache, partial
from pathlib import Path
from time import time_ns
from typing import IO

from generator.write import manifest
from generator.write.manifest import Listing
from generator.write.spare_notes import NOTES, TREE, Notes, read_notes
from generator.write.tree import MOMENT_NS, Look, View, times_of

ENOUGH = 2000
"""So many folders are worth a process."""
_SAME, _OTHER = b"=", b"-"


@dataclass(frozen=True, slots=True, kw_only=True)
class Ahead:
    """``notes`` with their ``stamp``, and what gives, for the output and the spare, whether they are as noted.

    ``list``         gives the manifest
    ``begun``        when it was begun to look, in nanoseconds
    ``begin_spare``  has it look at the spare, before that is asked for
    """

    notes: Notes
    stamp: str
    begun: int
    output_is_same: Callable[[], bool]
    begin_spare: Callable[[], None]
    spare_is_same: Callable[[], bool]
    list: Callable[[], Listing]

    def listing(self, output: Path) -> Listing | None:
        """The manifest in ``output``, if it is still the one that was seen."""
        found = self.list()
        return found if found.stamp and found.stamp == manifest.stamp_of(output / manifest.NAME) else None

    def output(self) -> Look | None:
        """What was seen of the output, if that was a moment ago."""
        return self._look(self.output_is_same, self.notes.output)

    def spare(self) -> Look | None:
        """What was seen of the spare, if that was a moment ago."""
        return self._look(self.spare_is_same, self.notes.spare)

    def _look(self, is_same: Callable[[], bool], noted: View) -> Look | None:
        if time_ns() - self.begun < MOMENT_NS and is_same():
            return Look(begun=self.begun, times=dict(noted.times))
        return None


@contextmanager
def looking_ahead(work: Path, output: Path) -> Iterator[Ahead | None]:
    """Begin to look at ``output`` and the spare in its folder ``work``; None where there is little to see, or no way.

    A process that has threads cannot be copied.
    """
    stamp = manifest.stamp_of(work / NOTES) if sys.platform == "linux" and threading.active_count() == 1 else ""
    notes = read_notes(work) if stamp else None
    if notes is None or len(notes.output.times) < ENOUGH:
        yield None
        return
    begun = time_ns()
    with _asked_elsewhere([(output, notes.output), (work / TREE, notes.spare)]) as (answers, go_on):
        first = cache(lambda: answers.read(1) == _SAME)  # the answers come in this order
        begin = cache(go_on)

        def second() -> bool:
            first()
            begin()
            return answers.read(1) == _SAME

        yield Ahead(
            notes=notes,
            stamp=stamp,
            begun=begun,
            output_is_same=first,
            begin_spare=begin,
            spare_is_same=cache(second),
            list=cache(partial(manifest.look, output, notes.files)),
        )


@contextmanager
def _asked_elsewhere(trees: Iterable[tuple[Path, View]]) -> Iterator[tuple[IO[bytes], Callable[[], None]]]:
    """A byte for each tree, told by a copy of this process: whether it is as it was; none where that fails.

    And what has it go on to the next tree.
    """
    reader, writer = os.pipe()
    gate, opener = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(opener)
        _answer(trees, writer, gate)
    os.close(writer)
    os.close(gate)

    def go_on() -> None:
        with suppress(OSError):  # it has ended
            os.write(opener, _SAME)

    try:
        with open(reader, "rb", buffering=0) as answers:  # noqa: PTH123 - it is open already
            yield answers, go_on
    finally:
        os.close(opener)
        with suppress(OSError):
            os.kill(child, signal.SIGKILL)
            os.waitpid(child, 0)


def _answer(trees: Iterable[tuple[Path, View]], writer: int, gate: int) -> None:
    """Tell of each tree whether it is as it was, and end this process without a trace, whatever happens."""
    try:
        signal.signal(signal.SIGINT, signal.SIG_DFL)
        for tree, noted in trees:
            os.write(writer, _SAME if times_of(tree, noted.times) == noted.times else _OTHER)
            os.read(gate, 1)
    finally:
        os._exit(0)
