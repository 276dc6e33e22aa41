"""The mark of a build that is under way, beside the output: so that the next build can tell that one never ended.

What a build leaves that is killed while it puts the site in place, ``workplace.py`` finds. One that is killed before or
after leaves nothing but this mark: a file that its build holds locked. The system lets go of the lock with the process,
so a mark that can be seized is of a build that is no more. Systems without such locks have no marks.
"""

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from generator.diagnostics import Diagnostic
from generator.write.workplace import MARK, cut_short, is_ours, is_same, seize, work_folder


@contextmanager
def under_way(output: Path) -> Iterator[tuple[Diagnostic, ...]]:
    """Mark a build to ``output``, which is free to take, as under way; gives the warning of one that was cut short.

    Where no mark can be made, or another build has it, there is none: putting the site in place tells why.
    """
    folder = work_folder(output.resolve())
    mark, was_left = _taken(folder)
    try:
        yield (cut_short(output, "the site in the output is whole"),) if was_left else ()
    finally:
        if mark is not None:
            with suppress(OSError):
                (folder / MARK).unlink()
            os.close(mark)
            with suppress(OSError):
                folder.rmdir()  # where nothing else is in it


def _taken(folder: Path) -> tuple[int | None, bool]:
    """The open mark, None where there is none for us; and whether a build had left it."""
    if sys.platform == "win32":
        return None, False
    try:
        folder.mkdir(mode=0o700, exist_ok=True)
        if not is_ours(folder):
            return None, False
        was_there = (folder / MARK).exists()
        mark = os.open(folder / MARK, os.O_RDWR | os.O_CREAT | os.O_NOFOLLOW, 0o600)
    except OSError:
        return None, False
    if seize(mark) and is_same(mark, folder / MARK):
        return mark, was_there
    os.close(mark)
    return None, False
