"""A build of a site in which nothing changed since the last one: told from stamps and times, with no stage loaded.

A build that found all of its results, and wrote nothing, notes what it told; one that wrote most of the site, what the
next would tell. The next one tells the same, where all that could make it tell something else is as it was:

- every name, and every file's size, times and number on the disk, in the site's folder, in ``content/`` and the
  folders in it, in ``themes/``, and in our own package; the versions of Python and of what is installed beside it
- what the build was asked for
- the folders of the output, see ``write/standing.py``
- the day: once a day the long way is taken, which keeps the results that are needed from being dropped

Any doubt, a file that changed a moment ago too, leads the long way, which looks at each of these by itself.
"""

import os
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from time import sleep

from generator.building.outcome import BuildResult, Options
from generator.cache import PACKAGE, Scan, Store, UnreadableError, installed, key_of, pack, unpack
from generator.cache.store import FOLDER
from generator.ticks import FINE_NS, SECOND_NS
from generator.write import Published, Standing, standing_of, stands, work_folder

_MANY = 1000
"""Of a site of so many files the long way takes so much longer that it is worth a moment's wait."""
_FOLDER = "40000"
"""The kind of a folder, as a scan has it."""
_PASSING = ("addresses-not-kept", "build-cut-short")
"""Codes of problems that the next build may not have, though nothing changes."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Note:
    """What a build told when it found all as the build before had left it; ``sources`` is the hash of what it saw."""

    sources: bytes
    output: Standing
    result: BuildResult


class Unchanged:
    """Finds what a build of a site has to tell where nothing changed, and keeps it for the next."""

    def __init__(self, store: Store, scan: Scan, root: Path, output: Path, options: Options) -> None:
        self._store = store
        self._scan = scan
        self._root = root
        self._place = Path(os.path.realpath(output))  # unlike `resolve`, it takes a link to itself as it is
        self._options = options
        asked = (str(options.drafts), options.base_url, str(options.keep_addresses))
        self._key = key_of("unchanged", str(root), str(self._place), *asked)
        # `serve` needs the stories of a build as well, to fall back on; and it has loaded all already.
        self._may_be = options.cached and not options.keep_going
        self._sources = self._hash(scan) if self._may_be else None

    def find(self) -> BuildResult | None:
        """What the build has to tell; None where something may have changed."""
        packed = self._store.get(self._key) if self._sources else None
        if packed is None:
            return None
        try:
            note = unpack(packed)
        except UnreadableError:
            return None
        if not isinstance(note, Note) or note.sources != self._sources or not stands(self._place, note.output):
            return None
        return note.result

    def keep(self, result: BuildResult) -> None:
        """Note what a build would tell that finds all as this one has left it.

        All that this one read was seen before, and as it was then: what changed since has another stamp at the next
        look. To look at what it wrote takes its time: after a small change, that is left to the next build.
        """
        did = _did(result)
        if self._sources is None or _may_pass(result) or (did and not _is_most(result.published)):
            return
        if len(result.published.written) >= _MANY:
            sleep(2 * FINE_NS / SECOND_NS)  # until what was written last is settled: hardly a thousandth of the build
        sources = self._sources_after(result.books) if did else self._sources
        output = standing_of(self._place) if sources else None
        if sources and output:
            note = Note(sources=sources, output=output, result=_told_again(result))
            self._store.put_many({self._key: pack(note)})

    def _sources_after(self, books: Iterable[tuple[str, bytes]]) -> bytes | None:
        """The hash of all that the next build rests on; None where more has changed than what this one wrote."""
        ours = {self._place, work_folder(self._place), Path(os.path.realpath(self._root / FOLDER))}
        later = Scan()
        try:
            written = {
                str(self._root / path) for path, book in books if key_of((self._root / path).read_bytes()) == book
            }
            changed = later.since(self._scan, folders_read(self._root, later))
            if any(path not in written and Path(os.path.realpath(path)) not in ours for path in changed):
                return None
        except OSError:
            return None
        return self._hash(later)

    def _hash(self, scan: Scan) -> bytes | None:
        """The hash of all that a build rests on but its output; None where some of it changed a moment ago."""
        seen = scan.hash(folders_read(self._root, scan))
        return seen and key_of("sources", seen, str(self._store.day), sys.version, installed())


def _may_pass(result: BuildResult) -> bool:
    """Whether the next build may tell of other problems, though nothing changes."""
    return bool(result.errors) or any(problem.code in _PASSING for problem in result.warnings)


def _did(result: BuildResult) -> bool:
    """Whether a build did anything but look."""
    published = result.published
    did = (result.rendered, result.changes, result.books, published.written, published.removed, published.repaired)
    return any(did)


def _is_most(published: Published) -> bool:
    """Whether more of a site was written than was left."""
    return len(published.written) > published.unchanged


def _told_again(result: BuildResult) -> BuildResult:
    """What a build tells that has nothing to do."""
    published = result.published
    count = len(published.written) + published.unchanged
    steady = Published(written=(), unchanged=count, removed=())
    return replace(result, published=steady, rendered=(), changes=(), good={}, books=())


def folders_read(root: Path, scan: Scan) -> Iterator[str]:
    """The folders with all that a build of the site reads."""
    yield str(root)
    content = str(root / "content")
    yield content
    yield from (f"{content}/{name}" for name in _subfolders(content, scan) if not name.startswith((".", "_")))
    for tree in (root / "themes", PACKAGE, PACKAGE.parent / "themes"):
        yield from _tree(str(tree), scan)


def _tree(folder: str, scan: Scan) -> Iterator[str]:
    yield folder
    for name in _subfolders(folder, scan):
        if name != "__pycache__":
            yield from _tree(f"{folder}/{name}", scan)


def _subfolders(folder: str, scan: Scan) -> list[str]:
    try:
        return [one.name for one in scan.folder(folder) if one.stamp == _FOLDER]
    except OSError:
        return []
