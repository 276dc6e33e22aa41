"""The file that holds results: one sqlite3 database, safe to delete, shared by builds that run at once.

Whatever is wrong with it costs time and nothing else: a damaged file is thrown away and begun anew, a value that does
not match its checksum counts as missing, and where no file can be written results are kept for this build alone.
"""

import sqlite3
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from zlib import crc32

FOLDER = ".crossread"
FILE = "cache.sqlite3"
SCHEMA = 2
PATIENCE = 30.0
"""Seconds to wait for another build's write."""
KEPT_DAYS = 14
"""Days after which a result that no build used is dropped."""
SLACK = 3
"""The file may hold so many times what this build used, and a floor, before what it did not use is dropped at once."""
FLOOR = 64 * 2**20
PAGE = 2**14
"""Bytes of a page of the file: what every build reads is long, and four times sqlite's own measure is read quicker."""

_TABLES = f"""
CREATE TABLE IF NOT EXISTS results (
    key BLOB PRIMARY KEY, day INTEGER NOT NULL, checksum INTEGER NOT NULL, value BLOB NOT NULL
);
CREATE TABLE IF NOT EXISTS stamps (path TEXT PRIMARY KEY, stamp TEXT NOT NULL, digest BLOB NOT NULL) WITHOUT ROWID;
PRAGMA user_version = {SCHEMA};
"""
_PUT = "INSERT OR REPLACE INTO results VALUES (?, ?, ?, ?)"
_BATCH = 500
_TIDIED = b"tidied"
"""The key of the last tidying's day and of the bytes that were needed then. No result has one so short."""


class Store:
    """Results by key, and digests of files by stamp. Every method works on a damaged file as on an empty one."""

    def __init__(self, path: Path | None) -> None:
        """``path`` is the file; None keeps results for as long as the store lives."""
        self._path = path
        self._day = datetime.now(tz=UTC).toordinal()
        self._used: set[bytes] = set()
        self._base = _connect(path)

    @property
    def day(self) -> int:
        """The day of this build, counted from the first of all."""
        return self._day

    def close(self) -> None:
        """Let go of the file."""
        self._base.close()

    def get(self, key: bytes) -> bytes | None:
        """The value under ``key``, or None."""
        return self.get_many([key]).get(key)

    def get_many(self, keys: Sequence[bytes]) -> Mapping[bytes, bytes]:
        """The values that there are under ``keys``."""
        found: dict[bytes, bytes] = {}
        for start in range(0, len(keys), _BATCH):
            batch = keys[start : start + _BATCH]
            marks = ",".join("?" * len(batch))
            query = f"SELECT key, checksum, value FROM results WHERE key IN ({marks})"  # noqa: S608 - only marks
            for key, checksum, value in self._read(query, batch):
                if checksum == _checksum(key, value):
                    found[key] = value
        self._used.update(found)
        return found

    def listed(self, keys: Sequence[bytes]) -> Collection[bytes]:
        """Those of ``keys`` under which there is a value; it is not looked at."""
        found: set[bytes] = set()
        for start in range(0, len(keys), _BATCH):
            batch = keys[start : start + _BATCH]
            query = f"SELECT key FROM results WHERE key IN ({','.join('?' * len(batch))})"  # noqa: S608 - as above
            found.update(key for (key,) in self._read(query, batch))
        return found

    @property
    def used(self) -> Collection[bytes]:
        """The keys of the values that were used so far."""
        return self._used

    def use(self, keys: Iterable[bytes]) -> None:
        """Count the values under ``keys`` as used."""
        self._used.update(keys)

    def put_many(self, values: Mapping[bytes, bytes]) -> None:
        """Keep ``values``, each under its key."""
        rows = [(key, self._day, _checksum(key, value), value) for key, value in values.items()]
        self._write(_PUT, rows)
        self._used.update(values)

    def stamps(self) -> Mapping[str, tuple[str, bytes]]:
        """All files' stamps and digests, by path."""
        rows = self._read("SELECT path, stamp, digest FROM stamps", ())
        return {path: (stamp, digest) for path, stamp, digest in rows}

    def change_stamps(self, new: Iterable[tuple[str, str, bytes]], gone: Iterable[str]) -> None:
        """Keep the ``new`` stamps (path, stamp, digest) and forget those of the paths that are ``gone``."""
        self._write("INSERT OR REPLACE INTO stamps VALUES (?, ?, ?)", list(new))
        self._write("DELETE FROM stamps WHERE path = ?", [(path,) for path in gone])

    def tidy(self) -> None:
        """Drop what no build has used for long, and what this one did not use where the file has grown large.

        That is looked into once a day, and where the file has grown since.
        """
        day, needed = self._last_tidied()
        if day == self._day and self._size() <= SLACK * needed + FLOOR:
            return
        used = sorted(self._used)
        self._write("UPDATE results SET day = ? WHERE key = ? AND day < ?", [(self._day, k, self._day) for k in used])
        self._write("DELETE FROM results WHERE day < ?", [(self._day - KEPT_DAYS,)])
        needed = self._drop_unused(used)
        self._write(_PUT, [(_TIDIED, self._day, 0, str(needed).encode())])
        with suppress(sqlite3.Error):
            self._base.executescript("PRAGMA incremental_vacuum")

    def _last_tidied(self) -> tuple[int, int]:
        """The day of the last tidying, and how many bytes were needed then."""
        rows: list[tuple[int, bytes]] = self._read("SELECT day, value FROM results WHERE key = ?", (_TIDIED,))
        return (rows[0][0], int(rows[0][1])) if rows and rows[0][1].isdigit() else (0, 0)

    def _size(self) -> int:
        """Bytes of the file, as far as they are in use."""
        return (self._pragma("page_count") - self._pragma("freelist_count")) * self._pragma("page_size")

    def _pragma(self, name: str) -> int:
        rows = self._read(f"PRAGMA {name}", ())
        return int(rows[0][0]) if rows else 0

    def _drop_unused(self, used: Sequence[bytes]) -> int:
        """Drop what this build did not use where that is much; the bytes of what it used."""
        sizes: dict[bytes, int] = dict(self._read("SELECT key, length(value) FROM results WHERE key != ?", (_TIDIED,)))
        needed = sum(sizes.get(key, 0) for key in used)
        if sum(sizes.values()) > SLACK * needed + FLOOR:
            self._write("DELETE FROM results WHERE key = ?", [(key,) for key in sizes.keys() - self._used])
        return needed

    def _read(self, query: str, values: Sequence[object]) -> list[Any]:
        try:
            return self._base.execute(query, values).fetchall()
        except sqlite3.Error as error:
            self._begin_anew(error)
            return []

    def _write(self, statement: str, rows: Sequence[Sequence[object]]) -> None:
        if not rows:
            return
        try:
            with self._base:
                self._base.executemany(statement, rows)
        except sqlite3.Error as error:
            self._begin_anew(error)

    def _begin_anew(self, error: sqlite3.Error) -> None:
        """Go on without the file. One that is damaged is removed; one that is locked for too long, say, is not."""
        with suppress(sqlite3.Error):
            self._base.close()
        if self._path is not None and not isinstance(error, sqlite3.OperationalError):
            _remove(self._path)
        self._base = _connect(None)


@contextmanager
def open_store(root: Path | None) -> Iterator[Store]:
    """The results of earlier builds of the site in the folder ``root``; with None, of this build alone."""
    store = Store(_prepared(root) if root else None)
    try:
        yield store
    finally:
        store.close()


def _prepared(root: Path) -> Path | None:
    """The path of the site's file in its folder, which is made and kept out of Git; None where that cannot be."""
    folder = root / FOLDER
    try:
        folder.mkdir(exist_ok=True)
        if not (folder / ".gitignore").exists():
            (folder / ".gitignore").write_text("*\n", encoding="utf-8")
    except OSError:
        return None
    return folder / FILE


def _connect(path: Path | None) -> sqlite3.Connection:
    """The open database with its tables; a new one where the file is damaged, a private one where there can be none."""
    for _ in range(2):
        if path is None:
            break
        base = None
        try:
            base = sqlite3.connect(path, timeout=PATIENCE)
            base.execute(f"PRAGMA page_size = {PAGE}")  # this and the next take effect before anything is written
            base.execute("PRAGMA auto_vacuum = INCREMENTAL")
            base.execute("PRAGMA journal_mode = WAL")
            base.execute("PRAGMA synchronous = NORMAL")
            (version,) = base.execute("PRAGMA user_version").fetchone()
            if version == SCHEMA:
                return base
            if version == 0:
                base.executescript(_TABLES)
                return base
        except sqlite3.OperationalError:  # locked for too long, no room, read only: leave the file to others
            if base:
                base.close()
            break
        except sqlite3.Error:
            pass
        if base:
            base.close()
        _remove(path)
    base = sqlite3.connect("")
    base.executescript(_TABLES)
    return base


def _remove(path: Path | None) -> None:
    if path is not None:
        for suffix in ("", "-wal", "-shm"):
            with suppress(OSError):
                path.with_name(path.name + suffix).unlink(missing_ok=True)


def _checksum(key: bytes, value: bytes) -> int:
    """Against damage, not against forgers: whoever can write the file can write what fits (see ``packing``)."""
    return crc32(value, crc32(key))
