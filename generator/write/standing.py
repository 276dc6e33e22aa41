"""How an output folder stands: whether all that was written to it is still there, told from its folders alone.

The time of a folder tells of every name that came into it, went, or was put in place of another. So where all folders
have the times that they had when every page was there, every page is: a look at each folder, none at the pages. What
it does not tell is a page whose bytes someone wrote over in place; no build looks for that.
"""

import os
from array import array
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from hashlib import blake2b
from pathlib import Path
from time import time_ns

from generator.write import manifest
from generator.write.paths import folders_of
from generator.write.tree import SLACK_NS
from generator.write.workplace import is_tidy


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """How an output stood when all was there.

    ``folders``   those that have our files, one a line, and the ``hash`` of their times
    ``manifest``  size, times and number on the disk of the list of what a build wrote
    """

    folders: str
    hash: bytes
    manifest: str


def standing_of(output: Path, files: Collection[str]) -> Standing | None:
    """How ``output`` stands; None where one of ``files`` is missing, or where it was touched just now.

    Then the clock of the file system may have ticked too rarely to tell of what comes next.
    """
    begun = time_ns()
    folders = [".", *sorted(folders_of(files))]
    try:
        stamp, changed = _manifest(output)
        times = _times(output, folders)
        _times(output, files)  # an error where one of them is missing
    except OSError:
        return None
    if max(changed, *times) >= begun - SLACK_NS:
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
