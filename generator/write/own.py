"""A site in a folder that this process alone writes to, and shows while it does not: changed file by file.

`crossread serve` has its site in such a folder. It answers no request while it builds, so nobody sees half of a change;
and what lies there need not be looked up, for nobody else puts anything there.
"""

import os
import shutil
import stat
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path

from generator.diagnostics import InvalidSite
from generator.write import manifest
from generator.write.place import Published, faults_of
from generator.write.target import fault_of_path, fault_of_system, walk


class OwnFolder:
    """The folder, and what is in it.

    ``output``  the folder
    ``known``   the files in it: path → digest
    ``listed``  a name for just these files
    """

    def __init__(self, output: Path) -> None:
        """``output`` need not be there yet."""
        self.output = output
        self.listed = os.urandom(16).hex()
        self._known: dict[str, str] = {}

    def begin_with(self, published: Path) -> None:
        """Hold what the last build put into another folder, as far as its files are as they were.

        They are linked where the disk is the same, else copied. Nothing is ever written into a file that is there.
        """
        with suppress(OSError):
            since = (published / manifest.NAME).stat().st_mtime_ns
            for path, expected in (manifest.load(published) or {}).items():
                with suppress(OSError):
                    if _is_as_written(published / path, expected, since):
                        self._take(published / path, path)
                        self._known[path] = expected

    def _take(self, source: Path, path: str) -> None:
        """Put a file in place under its path. OSError where it is gone meanwhile."""
        target = self.output / path
        if not target.parent.is_dir():
            target.parent.mkdir(parents=True)
        try:
            os.link(source, target)
        except OSError:  # another disk
            try:
                shutil.copyfile(source, target)
            except OSError:  # no half of a file is left
                target.unlink(missing_ok=True)
                raise

    @property
    def known(self) -> Mapping[str, str]:
        """The files in it: path → digest."""
        return self._known

    def held(self) -> Mapping[str, str]:
        """The same: nobody else removes any."""
        return self._known

    @property
    def staging(self) -> Path:
        """The folder for new and changed files."""
        return self.output.with_name(f"{self.output.name}.new")

    @contextmanager
    def publication(self) -> Iterator["OwnFolder"]:
        """Itself, with an empty staging folder. InvalidSite where the machine fails."""
        try:
            self.output.mkdir(parents=True, exist_ok=True)
            self.tidy()
            self.staging.mkdir()
            yield self
        except OSError as error:
            raise InvalidSite([fault_of_system(self.output, error)]) from error

    def get_ready(self) -> None:
        """Nothing has to be looked at."""

    def tidy(self) -> None:
        """Remove the staging folder, with what a build that ended early left in it."""
        if self.staging.exists():
            shutil.rmtree(self.staging)

    def commit(self, current: Mapping[str, str]) -> Published:
        """Make the folder hold the files of ``current`` (path → digest) and no others.

        Every one of them must be staged or there already. Whatever happens on the way, ``known`` is what is there.
        """
        known = self._known
        new = {path for path in current if path not in known}
        faults = faults_of(new, current) if new else []
        if faults:
            raise InvalidSite(fault_of_path(self.output, path, fault) for path, fault in faults)
        written = sorted(path for path in walk(self.staging) if path in current)
        gone = sorted(path for path in known if path not in current)
        if written or gone:
            self.listed = os.urandom(16).hex()
        for path in gone:
            self._remove(path)
        for path in written:
            self._place(path, current[path])
        return Published(written=tuple(written), unchanged=len(current) - len(written), removed=tuple(gone))

    def _remove(self, path: str) -> None:
        (self.output / path).unlink(missing_ok=True)
        del self._known[path]
        folder = (self.output / path).parent
        while folder != self.output and not any(folder.iterdir()):
            folder.rmdir()
            folder = folder.parent

    def _place(self, path: str, digest: str) -> None:
        if self._known.pop(path, None):  # a file that takes the place of another is written to the disk at once (ext4)
            (self.output / path).unlink(missing_ok=True)
        try:
            (self.staging / path).rename(self.output / path)
        except FileNotFoundError:  # the first file of its folder
            (self.output / path).parent.mkdir(parents=True, exist_ok=True)
            (self.staging / path).rename(self.output / path)
        self._known[path] = digest


def _is_as_written(file: Path, expected: str, since: int) -> bool:
    """Whether a file holds what has that digest: one that nobody wrote to since the time in nanoseconds does."""
    about = file.lstat()
    if not stat.S_ISREG(about.st_mode):
        return False
    return about.st_mtime_ns <= since or manifest.digest(file.read_bytes()) == expected
