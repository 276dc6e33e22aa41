"""How an output folder stands: whether all that was written to it is still there, told from its folders alone.

The time of a folder tells of every name that came into it, went, or was put in place of another. So where all folders
have the times that they had when every page was there, every page is: a look at each folder, none at the pages. What
it does not tell is a page whose bytes someone wrote over in place; no build looks for that.
"""

import os
from array import array
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from hashlib import blake2b
from pathlib import Path
from time import time_ns

from generator import ticks
from generator.write import manifest
from generator.write.paths import folders_of
from generator.write.spare_notes import read_notes
from generator.write.tree import View
from generator.write.workplace import is_tidy, work_folder


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """How an output stood when all was there.

    ``folders``   those that have our files, one a line, and the ``hash`` of their times
    ``manifest``  size, times and number on the disk of the list of what a build wrote
    """

    folders: str
    hash: bytes
    manifest: str


def standing_of(output: Path) -> Standing | None:
    """How ``output`` stands; None where one of its manifest's files is missing, or where it was touched just now.

    Then the clock of the file system may have ticked too rarely to tell of what comes next.
    """
    looked = time_ns()
    try:
        stamp, changed = _manifest(output)
        if not ticks.is_settled(changed, looked):
            return None
        files, then = _files(output)
        folders = [".", *sorted(folders_of(files))]
        times = _times(output, folders)
        unsure = _unsure(dict(zip(folders, times, strict=True)), then)
        _times(output, [file for file in files if _folder_of(file) in unsure])  # an error where one of them is missing
    except OSError:
        return None
    if not files or not all(ticks.is_settled(time, looked) for time in times):
        return None
    return Standing(folders="\n".join(folders), hash=_hash(times), manifest=stamp)


def stands(output: Path, last: Standing) -> bool:
    """Whether ``output`` is as it was, and neither is a build at work on it, nor did one leave something behind."""
    try:
        if _manifest(output)[0] != last.manifest or not is_tidy(output):
            return False
        return _hash(_times(output, last.folders.split("\n"))) == last.hash
    except OSError:
        return False


def _files(output: Path) -> tuple[Mapping[str, str], View | None]:
    """The files of the manifest with their digests, and a view of the output in which all of them were there."""
    notes = read_notes(work_folder(output))
    listing = manifest.look(output, notes.files if notes else "")
    return listing.files or {}, notes.output if notes and notes.files == listing.digest else None


def _folder_of(file: str) -> str:
    return file.rpartition("/")[0] or "."


def _unsure(times: dict[str, int], then: View | None) -> Collection[str]:
    """Those of the folders with these ``times`` in which a file may be missing that was there ``then``."""
    if then is None:
        return times
    noted = {**then.times, ".": then.times.get("")}
    return {f for f, time in times.items() if noted.get(f) != time or not ticks.is_settled(time, then.taken)}


def _manifest(output: Path) -> tuple[str, int]:
    """What tells a manifest from another, and when it changed last."""
    about = (output / manifest.NAME).lstat()
    changed = max(about.st_mtime_ns, about.st_ctime_ns)
    return f"{about.st_size} {about.st_mtime_ns} {about.st_ctime_ns} {about.st_ino}", changed


def _times(output: Path, folders: Iterable[str]) -> "array[int]":
    """The times of ``folders`` (or files) below ``output``, links not followed. OSError where one is missing."""
    look = os.stat
    if look not in os.supports_dir_fd:
        return array("q", [(output / folder).lstat().st_mtime_ns for folder in folders])
    root = os.open(output, os.O_RDONLY)
    try:
        return array("q", [look(folder, dir_fd=root, follow_symlinks=False).st_mtime_ns for folder in folders])
    finally:
        os.close(root)


def _hash(times: "array[int]") -> bytes:
    return blake2b(times, digest_size=20).digest()
