"""Digests of files that are not read again while their stamp stays: size, times and number on the disk."""

from collections.abc import Mapping
from pathlib import Path

from generator.cache.keys import key_of
from generator.cache.scan import Scan, Seen, seen_at
from generator.cache.store import Store

MISSING = b""
"""The digest of what is no file, or cannot be read."""


class Stamps:
    """The digests of a site's files: from the store where the stamp is the same, else from their bytes."""

    def __init__(
        self,
        store: Store,
        root: Path,
        scan: Scan | None = None,
        known: Mapping[str, tuple[str, bytes]] | None = None,
    ) -> None:
        """``scan`` has what was seen in the site's folders so far; ``known`` the stamps that an earlier build knew."""
        self._store = store
        self._root = f"{root}/"
        self._scan = scan or Scan()
        self._is_first = known is None
        self._known = store.stamps() if known is None else known
        self._new: dict[str, tuple[str, bytes]] = {}
        self._seen: set[str] = set()

    def seen(self, folder: Path) -> tuple[Seen, ...] | None:
        """What lies in ``folder``; two answers are one object where nobody looked again. None where that fails."""
        try:
            return self._scan.folder(str(folder))
        except OSError:
            return None

    def folder(self, folder: Path) -> tuple[tuple[str, bytes], ...]:
        """The names in ``folder``, in order, each with the digest of its file (``MISSING`` for what is none)."""
        path = str(folder)
        try:
            found = self._scan.folder(path)
        except OSError as error:
            return ((f"{type(error).__name__}", MISSING),)
        return tuple([(one.name, one.extra + self._digest(f"{path}/{one.name}", one)) for one in found])

    def tree(self, folder: Path, but: str = "") -> tuple[tuple[str, bytes], ...]:
        """All files at and below ``folder``, as ``folder`` gives those of one; what is named ``but`` is left out."""
        found = [item for item in self.folder(folder) if item[0] != but]
        for one in self.seen(folder) or ():
            if not one.is_file and one.name != but and (folder / one.name).is_dir():
                found += [(f"{one.name}/{below}", digest) for below, digest in self.tree(folder / one.name, but)]
        return tuple(sorted(found))

    def file(self, path: Path) -> bytes:
        """The digest of one file; ``MISSING`` where there is none to read."""
        try:
            stat = path.stat()
        except OSError:
            return MISSING
        return self._digest(str(path), seen_at(path.name, stat))

    def save(self) -> Mapping[str, tuple[str, bytes]]:
        """Keep what was found out, and forget files that are no more, where all were asked for; what is known now."""
        gone = self._known.keys() - self._seen if self._is_first else set[str]()
        self._store.change_stamps([(path, *known) for path, known in sorted(self._new.items())], sorted(gone))
        return {**self._known, **self._new}

    def _digest(self, path: str, seen: Seen) -> bytes:
        if not seen.is_file:
            return MISSING
        name = path.removeprefix(self._root)
        self._seen.add(name)
        known = self._known.get(name)
        if known is not None and known[0] == seen.stamp:
            return known[1]
        new = self._new.get(name)
        digest = new[1] if new is not None and new[0] == seen.stamp else _read(path)
        if self._scan.is_settled(seen.changed):
            self._new[name] = (seen.stamp, digest)
        elif known is not None:
            self._seen.discard(name)
        return digest


def _read(path: str) -> bytes:
    try:
        return key_of(Path(path).read_bytes())
    except OSError as error:
        return type(error).__name__.encode()
