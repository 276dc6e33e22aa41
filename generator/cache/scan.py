"""What lies in the folders of a site, looked at once a build: names, and of each file a stamp that tells a change."""

import os
import time
from collections.abc import Collection, Iterable, Iterator
from hashlib import blake2b
from pathlib import Path
from stat import S_IFMT, S_IFREG
from typing import NamedTuple

from generator import ticks


class Seen(NamedTuple):
    """A name in a folder, and what was seen there. A tuple, for there are ten thousands of them.

    ``stamp``    size, times and number on the disk of a file; for what is none, its kind
    ``extra``    where a link leads, or why nothing could be seen
    ``changed``  when it changed last, in nanoseconds
    """

    name: str
    stamp: str
    extra: bytes
    changed: int
    is_file: bool


class Scan:
    """The folders that a build looks into, each listed once: all that it does rests on what was seen then."""

    def __init__(self) -> None:
        self._begun = time.time_ns()
        self._seen: dict[str, tuple[Seen, ...] | OSError] = {}

    def folder(self, path: str) -> tuple[Seen, ...]:
        """What lies in the folder, in order of the names. OSError where it cannot be listed."""
        found = self._look(path)
        if isinstance(found, OSError):
            raise found
        return found

    def _look(self, path: str) -> tuple[Seen, ...] | OSError:
        if path not in self._seen:
            self._seen[path] = _listed(path)
        return self._seen[path]

    def begin_again(self, changed: Collection[str], told: Collection[str]) -> None:
        """Look anew at all but what lies below the folders that are ``told`` of, and of that at what has ``changed``.

        What has changed is what lies at, below and beside those paths. A folder with a file that had changed just
        before it was listed is listed again in any case: the clock of a file system may tick too rarely to tell that it
        changed once more. So is one that could not be listed.
        """
        beside = {path.rpartition("/")[0] for path in changed}
        below, known = tuple(f"{path}/" for path in changed), tuple(f"{path}/" for path in told)
        self._seen = {
            path: found
            for path, found in self._seen.items()
            if isinstance(found, tuple)
            and path not in beside
            and f"{path}/".startswith(known)
            and not f"{path}/".startswith(below)
            and all(self.is_settled(one.changed) for one in found)
        }
        self._begun = time.time_ns()

    def hash(self, folders: Iterable[str]) -> bytes | None:
        """A hash of all that was seen in ``folders``; None where a file changed so lately that it tells nothing."""
        state, long_ago = blake2b(digest_size=20), self._begun - ticks.COARSE_NS
        fresh: list[int] = []
        for path in folders:
            try:
                found = self.folder(path)
            except OSError as error:
                state.update(f"{path}\0{type(error).__name__}\0\0".encode("utf-8", "surrogateescape"))
                continue
            fresh += [one.changed for one in found if one.changed > long_ago]
            lines = "\0".join([f"{one.name}\0{one.stamp}\0{one.extra!r}" for one in found])
            state.update(f"{path}\0{lines}\0\0".encode("utf-8", "surrogateescape"))
        return state.digest() if all(map(self.is_settled, fresh)) else None

    def since(self, earlier: "Scan", folders: Iterable[str]) -> Iterator[str]:
        """The paths in ``folders`` at which something else is seen than ``earlier``, or what was not looked at then."""
        for path in folders:
            before, now = earlier._seen.get(path), self._look(path)
            if isinstance(before, tuple) and isinstance(now, tuple):
                yield from sorted({f"{path}/{one.name}" for one in {*before} ^ {*now}}) if before != now else ()
            elif type(before) is not type(now):
                yield path

    def is_settled(self, changed: int) -> bool:
        """Whether what changed at that time, in nanoseconds, would show it if it changed once more."""
        return ticks.is_settled(changed, self._begun)


def seen_at(name: str, stat: os.stat_result, extra: bytes = b"") -> Seen:
    """What ``stat`` tells of a file, or of what is none."""
    kind = S_IFMT(stat.st_mode)
    if kind != S_IFREG:
        return Seen(name, f"{kind:o}", extra, 0, is_file=False)
    modified, changed = stat.st_mtime_ns, stat.st_ctime_ns
    stamp = f"{stat.st_size} {modified} {changed} {stat.st_ino}"
    return Seen(name, stamp, extra, max(modified, changed), is_file=True)


def _listed(path: str) -> tuple[Seen, ...] | OSError:
    try:
        with os.scandir(path) as entries:
            return tuple(sorted(map(_seen, entries)))
    except OSError as error:
        return error


def _seen(entry: "os.DirEntry[str]") -> Seen:
    try:
        if entry.is_symlink():
            return seen_at(entry.name, entry.stat(), os.fsencode(Path(entry.path).readlink()))
        return seen_at(entry.name, entry.stat())
    except OSError as error:
        return Seen(entry.name, "", type(error).__name__.encode(), 0, is_file=False)
