"""What lies in a folder besides what builds wrote, found by looking at those of its folders alone that were touched.

The time of a folder tells of every name that came into it, went, or was put in place of another. So a folder whose time
is that of the last look need not be listed again. A folder that was touched just before the last look is listed once
more: the clock of a file system may have ticked too rarely to tell.
"""

import os
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from stat import S_IFDIR, S_IFMT
from time import time_ns

from generator import ticks
from generator.write import manifest

MOMENT_NS = 3_000_000_000
"""How long a look holds, in nanoseconds. What comes into a tree afterwards is found when the next look is taken."""


@dataclass(frozen=True, slots=True, kw_only=True)
class View:
    """All folders below a tree ("" is the tree itself) with their times, and the paths of files that are not ours.

    ``taken``    when it was begun, in nanoseconds
    ``bare``     folders that hold nothing
    ``listed``   the folders that were listed to know this, ``found`` our files in them
    """

    taken: int
    times: Mapping[str, int]
    strange: frozenset[str]
    bare: frozenset[str] = frozenset()
    listed: frozenset[str] = frozenset()
    found: frozenset[str] = frozenset()

    def missing(self, ours: Collection[str], last: "View") -> list[str]:
        """Those of ``ours``, which were all there at the ``last`` view, that are gone."""
        suspect = self.listed | (last.times.keys() - self.times.keys())
        if not suspect:
            return []
        return [path for path in ours if path.rpartition("/")[0] in suspect and path not in self.found]


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """The times of folders, those left out that are gone; ``begun``: when it was begun, in nanoseconds."""

    begun: int
    times: dict[str, int]


def view(tree: Path, ours: Collection[str], last: View | None = None, look: Look | None = None) -> View:
    """What lies in ``tree`` now; ``last`` is an earlier view of it, of which what was not touched still holds.

    ``ours`` are the paths of builds' files, the manifest's aside; ``look`` a look at all folders of ``last``, where
    there was one a moment ago. OSError for a folder that cannot be read.
    """
    begun = look.begun if look else time_ns()
    if last is None:
        return _view(tree, ours, View(taken=begun, times={}, strange=frozenset()), {"": 0}, {})
    now = look.times if look else times_of(tree, last.times)
    return _view(tree, ours, replace(last, taken=begun), now, _untouched(now, last))


def view_parts(tree: Path, ours: Collection[str], last: View, folders: Collection[str]) -> View:
    """The ``last`` view of ``tree`` with what lies in ``folders`` now; all others are taken to be as they were.

    So the next view that is taken from this one tells of what has changed in those.
    """
    now = times_of(tree, [folder for folder in folders if folder in last.times])
    rest = {folder: time for folder, time in last.times.items() if folder not in folders}
    return _view(tree, ours, last, now, {**rest, **_untouched(now, last)})


def _view(tree: Path, ours: Collection[str], last: View, now: Iterable[str], times: dict[str, int]) -> View:
    """The view of which the ``times`` are sure; what is ``now`` there besides is listed."""
    unsure = [folder for folder in now if folder not in times]
    strange = {path for path in last.strange if path.rpartition("/")[0] in times}
    bare = {folder for folder in last.bare if folder in times}
    found: set[str] = set()
    listed: set[str] = set()
    while unsure:
        folder = unsure.pop()
        listed.add(folder)
        times[folder] = (tree / folder).lstat().st_mtime_ns
        entries = _entries(tree, folder)
        bare |= {folder} if folder and not entries else set()
        for path, is_folder in entries:
            if is_folder:
                unsure += [path] if path not in last.times else []
            elif path in ours or path == manifest.NAME:
                found.add(path)
            else:
                strange.add(path)
    return View(
        taken=last.taken,
        times=times,
        strange=frozenset(strange),
        bare=frozenset(bare),
        listed=frozenset(listed),
        found=frozenset(found),
    )


def _untouched(now: dict[str, int], last: View) -> dict[str, int]:
    """Those of the folders' times that tell that nothing in them changed since the ``last`` view."""
    then, taken = last.times, last.taken
    if now == then and taken - max(now.values(), default=0) > ticks.COARSE_NS:
        return now
    return {folder: time for folder, time in now.items() if time == then[folder] and ticks.is_settled(time, taken)}


def times_of(tree: Path, folders: Iterable[str]) -> dict[str, int]:
    """The times of ``folders`` below ``tree``, those left out where no folder is; links are not followed.

    A large site has ten thousands, and each build looks at all of them: so the loop has nothing in it but the look.
    """
    look, kind_of, found = os.stat, S_IFMT, dict[str, int]()
    is_relative = look in os.supports_dir_fd
    root = os.open(tree, os.O_RDONLY) if is_relative else None
    try:
        for folder in folders:
            path = folder or "." if is_relative else tree / folder
            try:
                about = look(path, dir_fd=root, follow_symlinks=False)
            except (FileNotFoundError, NotADirectoryError):
                continue
            if kind_of(about.st_mode) == S_IFDIR:
                found[folder] = about.st_mtime_ns
    finally:
        if root is not None:
            os.close(root)
    return found


def _entries(tree: Path, folder: str) -> list[tuple[str, bool]]:
    """Paths below ``tree`` of what lies in ``folder``, each with whether it is a folder itself."""
    head = f"{folder}/" if folder else ""
    with os.scandir(tree / folder) as entries:
        return [(head + entry.name, entry.is_dir(follow_symlinks=False)) for entry in entries]
