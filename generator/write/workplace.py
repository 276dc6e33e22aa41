"""The folder beside the output in which a new site is made: one build at a time, and what a killed one left in it.

A build that is killed cannot tidy up. Its folder has a fixed name, so that the next build finds it, and a lock that
the system lets go of with the process, so that a folder in use is told from one left behind.
"""

import os
import shutil
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

from generator.diagnostics import Diagnostic, InvalidSite, Severity
from generator.write import journal, spare
from generator.write.removal import remove_tree
from generator.write.spare_notes import TREE
from generator.write.target import make_folder

if sys.platform != "win32":
    import fcntl

LOCK = "lock"
MARK = "building"
"""The mark of a build that is under way, see ``under_way.py``."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Workplace:
    """Where to make the ``new`` site, where the ``old`` one goes in the swap, and what an earlier build left.

    Both lie in ``folder``. ``called`` is the output as messages name it.
    """

    folder: Path
    called: Path
    new: Path
    old: Path
    repaired: tuple[Diagnostic, ...]


def work_folder(output: Path) -> Path:
    """Where a site for ``output`` is made: beside it, on the same file system."""
    return output.with_name(f".{output.name}.crossread")


def is_tidy(output: Path) -> bool:
    """Whether no build is at work on ``output``, and none that was killed left anything beside it. Takes no lock."""
    try:
        return _left(work_folder(output)) == set()
    except FileNotFoundError:
        return True


@contextmanager
def workplace(output: Path, called: Path | None = None) -> Iterator[Workplace]:
    """A place to work for one build at a time; of what is in it, the spare alone is left for the next one.

    ``called`` is how messages name the ``output``, where that is another path to it: the one that was asked for.

    What a killed build left is put right first: the old site goes back where the new one had not yet taken its place.
    The folder stays where the old site in it could not be put back: nothing is ever removed that has no successor.
    Raises InvalidSite where another build is at work or the folder is someone else's, OSError if the system refuses.
    """
    folder, called = work_folder(output), called or output
    lock = _lock(folder, called)
    try:
        message = _put_right(folder, output)
        repaired = (_warning(called, message),) if message else ()
        (folder / "new").mkdir()
        yield Workplace(folder=folder, called=called, new=folder / "new", old=folder / "old", repaired=repaired)
    finally:
        try:
            if output.exists() or not (folder / "old").exists():
                _tidy(folder, output)
        finally:
            os.close(lock)


def _tidy(folder: Path, output: Path) -> None:
    """Remove all but the spare; without one, the folder itself. What cannot be removed stays."""
    with suppress(OSError):
        _clear(folder, output)
    if not (folder / TREE).exists():
        shutil.rmtree(folder, ignore_errors=True)


def _lock(folder: Path, called: Path) -> int:
    """The open lock of ``folder``, which is made if need be. Held until it is closed or the process ends."""
    while True:
        make_folder(folder, mode=0o700)
        if not is_ours(folder):
            raise InvalidSite([_refused(called, f"{folder.name} beside it is someone else's", "Remove that folder.")])
        lock = os.open(folder / LOCK, os.O_RDWR | os.O_CREAT, 0o600)
        if not seize(lock):
            os.close(lock)
            raise InvalidSite([_refused(called, "another build is writing to it", "Wait until it is done.")])
        if is_same(lock, folder / LOCK):
            return lock
        os.close(lock)  # its last owner removed it in between: begin again with a new one


def is_ours(folder: Path) -> bool:
    """Whether no one else can have put anything into it, that we would then put in place as our site."""
    if folder.is_symlink():
        return False
    return sys.platform == "win32" or folder.stat().st_uid == os.geteuid()


def seize(lock: int) -> bool:
    """Whether the lock is ours now; True as well on a system without such locks: there, builds are not told apart."""
    if sys.platform == "win32":
        return True
    try:
        fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    except OSError:
        return True
    return True


def is_same(lock: int, path: Path) -> bool:
    """Whether an open lock is still the file at ``path``: its last owner may have removed it in between."""
    try:
        return os.path.samestat(os.fstat(lock), path.stat())
    except FileNotFoundError:
        return False


def _put_right(folder: Path, output: Path) -> str:
    """Finish what a killed build left: its old site back in place if nothing is there, the rest removed.

    Gives what is to be said of it; nothing where none had left anything.
    """
    left = _left(folder) - {MARK}
    if not left:
        return ""
    if journal.finish(folder, output):
        message = "an earlier build was cut short while it put changed pages in place; the rest of them was put there"
    elif "old" in left and not (output.exists() and any(output.iterdir())):
        if output.exists():
            output.rmdir()
        (folder / "old").rename(output)
        message = "an earlier build was cut short while it put the new site in place; the site before it was put back"
    else:
        message = "an earlier build was cut short; what it left beside the site was removed"
    _clear(folder, output)
    return message


def _left(folder: Path) -> set[str]:
    return set(os.listdir(folder)) - {LOCK, *spare.LEFT_ALONE}  # noqa: PTH208 - names are all that is needed


def _clear(folder: Path, output: Path) -> None:
    spare.clear(folder, output)
    for name in ("new", "old"):
        if (folder / name).exists():
            remove_tree(folder / name)
    for name in (journal.NAME, journal.DRAFT):
        (folder / name).unlink(missing_ok=True)


def cut_short(output: Path, outcome: str) -> Diagnostic:
    """The warning of a build to ``output`` that was killed, with no harm to the site."""
    return _warning(output, f"an earlier build was cut short; {outcome}")


def _warning(output: Path, message: str) -> Diagnostic:
    return Diagnostic(
        severity=Severity.WARNING,
        code="build-cut-short",
        path=str(output),
        message=message,
        cure="Nothing is to be done.",
    )


def _refused(output: Path, message: str, cure: str) -> Diagnostic:
    return Diagnostic(
        severity=Severity.ERROR,
        code="output-in-use",
        path=str(output),
        message=f"the site cannot be written: {message}",
        cure=f"{cure} The site that was there is as it was.",
    )
