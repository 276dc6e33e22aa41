"""Digests of files that are not read again while their stamp stays: size, times and number on the disk."""

import os
import time
from pathlib import Path

from generator.cache.keys import key_of
from generator.cache.store import Store

_FRESH_NS = 2 * 10**9
"""A file that changed so shortly before it was looked at may change again within one tick of the disk's clock."""

MISSING = b""
"""The digest of what is no file, or cannot be read."""


class Stamps:
    """The digests of a site's files: from the store where the stamp is the same, else from their bytes."""

    def __init__(self, store: Store, root: Path) -> None:
        self._store = store
        self._root = f"{root}/"
        self._known = store.stamps()
        self._new: dict[str, tuple[str, bytes]] = {}
        self._seen: set[str] = set()

    def folder(self, folder: Path) -> tuple[tuple[str, bytes], ...]:
        """The names in ``folder``, in order, each with the digest of its file (``MISSING`` for what is none)."""
        try:
            with os.scandir(folder) as entries:
                found = sorted((entry.name, self._entry(entry)) for entry in entries)
        except OSError as error:
            return ((f"{type(error).__name__}", MISSING),)
        return tuple(found)

    def tree(self, folder: Path) -> tuple[tuple[str, bytes], ...]:
        """All files at and below ``folder``, as ``folder`` gives those of one."""
        found = list(self.folder(folder))
        for name, _ in self.folder(folder):
            if (folder / name).is_dir():
                found += [(f"{name}/{below}", digest) for below, digest in self.tree(folder / name)]
        return tuple(sorted(found))

    def file(self, path: Path) -> bytes:
        """The digest of one file; ``MISSING`` where there is none to read."""
        try:
            stat = path.stat()
        except OSError:
            return MISSING
        return self._digest(str(path), stat)

    def save(self) -> None:
        """Keep what was found out, and forget files that are no more."""
        gone = self._known.keys() - self._seen
        self._store.change_stamps([(path, *known) for path, known in sorted(self._new.items())], sorted(gone))

    def _entry(self, entry: "os.DirEntry[str]") -> bytes:
        try:
            stat = entry.stat()
            link = os.fsencode(Path(entry.path).readlink()) if entry.is_symlink() else b""
        except OSError as error:
            return type(error).__name__.encode()
        return link + self._digest(entry.path, stat)

    def _digest(self, path: str, stat: os.stat_result) -> bytes:
        if stat.st_mode & 0o170000 != 0o100000:
            return MISSING
        name = path.removeprefix(self._root)
        stamp = f"{stat.st_size} {stat.st_mtime_ns} {stat.st_ctime_ns} {stat.st_ino}"
        self._seen.add(name)
        known = self._known.get(name)
        if known is not None and known[0] == stamp:
            return known[1]
        digest = self._new[name][1] if name in self._new and self._new[name][0] == stamp else _read(path)
        if time.time_ns() - max(stat.st_mtime_ns, stat.st_ctime_ns) > _FRESH_NS:
            self._new[name] = (stamp, digest)
        elif known is not None:
            self._seen.discard(name)
        return digest


def _read(path: str) -> bytes:
    try:
        return key_of(Path(path).read_bytes())
    except OSError as error:
        return type(error).__name__.encode()
