"""What any place for a site has: an output folder, or one of a process's own."""

import shutil
from collections.abc import Mapping, Set
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from generator.diagnostics import Diagnostic
from generator.write import manifest
from generator.write.paths import are_sound, fault_of, folders_of


@dataclass(frozen=True, slots=True, kw_only=True)
class Published:
    """What publishing did: paths below the output folder, in order. ``written`` were new or had other bytes.

    ``unchanged`` counts the files that stayed. ``repaired`` tells what an earlier build that was killed had left, and
    what was done about it.
    """

    written: tuple[str, ...]
    unchanged: int
    removed: tuple[str, ...]
    repaired: tuple[Diagnostic, ...] = ()


class Place(Protocol):
    """Where a site is put: files are staged one by one, then all are put in place at once.

    ``output``  the folder, without links on the way
    ``listed``  a name for just the files that are known to be there
    """

    output: Path
    listed: str

    @property
    def known(self) -> Mapping[str, str]:
        """What the last build wrote: path → digest."""

    def held(self) -> Mapping[str, str]:
        """Those of ``known`` that are still there."""

    @property
    def staging(self) -> Path:
        """The folder for new and changed files; other processes may write there too, see ``stage``."""

    def get_ready(self) -> None:
        """Begin to look at what ``commit`` needs, where another process can do so."""

    def commit(self, current: Mapping[str, str]) -> Published:
        """Make the output hold the files of ``current`` (path → digest) and nothing else of ours.

        Every one of them must be staged or in the output already. Nothing is touched if there is nothing to change.
        """


def faults_of(new: Set[str], current: Mapping[str, str]) -> list[tuple[str, str]]:
    """Those of the ``new`` paths that cannot be among the ``current`` ones, each with the reason."""
    if manifest.NAME in new:
        return [(manifest.NAME, "the program keeps its own list there")]
    unsound = [] if are_sound(new) else [(path, fault) for path in sorted(new) if (fault := fault_of(path))]
    clashes = (folders_of(new) & current.keys()) | (folders_of(current) & new)
    return unsound or [(path, "another page has the name of a folder in it") for path in sorted(clashes)]


def empty(staging: Path) -> None:
    """Remove what was staged: it is not to be put in place after all."""
    for path in staging.iterdir():
        if path.is_dir():
            shutil.rmtree(path)
        else:
            path.unlink()
