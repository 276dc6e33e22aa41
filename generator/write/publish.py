"""Puts a finished site in place of the last one.

New and changed files are laid into a staging folder beside the output, on the same file system. A spare tree of the
site, see ``spare.py``, is brought to the new state with them and exchanged with the output in one call of the system.

Systems and file systems that cannot do so have a way of two: where most of a site changes, it is made whole in the
staging folder, with what did not change linked or copied, and two renames swap the folders; where little changes, only
that is moved into place, by a journal. A fault at any point leaves the old site as it was.
"""

import os
import shutil
from collections.abc import Collection, Iterable, Iterator, Mapping, Set
from contextlib import AbstractContextManager, contextmanager, nullcontext
from errno import ENOENT
from pathlib import Path
from time import time_ns
from typing import TYPE_CHECKING

from generator.diagnostics import InvalidSite
from generator.write import journal, manifest
from generator.write.ahead import Ahead, looking_ahead
from generator.write.exchange import can_exchange
from generator.write.paths import fault_of, folders_of
from generator.write.place import Published, faults_of
from generator.write.spare import Change, Spare
from generator.write.target import check_target, fault_of_path, fault_of_system, make_folder, walk
from generator.write.tree import MOMENT_NS, View, view
from generator.write.workplace import Workplace, work_folder, workplace

if TYPE_CHECKING:
    from generator.model import OutputFile

_PART = 4
"""One change in so many files, or fewer, are put in place one by one; of more, the site is made whole beside."""


class Publication:
    """A site on its way into the output folder: files are staged one by one, then all are put in place at once.

    ``output``  the folder, without links on the way
    ``listed``  the digest of the list of it, the manifest, as it lies in the output
    """

    def __init__(self, output: Path, work: Workplace, ahead: Ahead | None = None) -> None:
        """``ahead`` is what was seen of the output already."""
        self.output = output
        self._work = work
        self._spare = Spare(work.folder, output, ahead)
        listing = (ahead.listing(output) if ahead else None) or manifest.look(output, self._spare.output_files)
        self.listed = listing.digest
        self._known: Mapping[str, str] = listing.files or {}
        self._listing = listing.content
        self._spare.believe(listing.digest)
        self._seen: View | None = None

    @property
    def known(self) -> Mapping[str, str]:
        """What the last build wrote: path → digest."""
        return self._known

    def held(self) -> Mapping[str, str]:
        """Those of ``known`` that are still there: someone may have removed pages by hand."""
        if not self.known:
            return {}
        last = self._spare.output_then
        if last is not None:  # all were there then
            self._seen = self._spare.look(self.known.keys())
            gone = set(self._seen.missing(self.known, last))
            return {path: value for path, value in self.known.items() if path not in gone} if gone else self.known
        if os.access not in os.supports_dir_fd:
            return {path: value for path, value in self.known.items() if os.path.lexists(self.output / path)}
        folder = os.open(self.output, os.O_RDONLY)
        try:
            return {path: value for path, value in self.known.items() if os.access(path, os.F_OK, dir_fd=folder)}
        finally:
            os.close(folder)

    @property
    def staging(self) -> Path:
        """The folder for new and changed files; other processes may write there too, see ``stage``."""
        return self._work.new

    def get_ready(self) -> None:
        """Begin to look at the spare, where another process can do so."""
        self._spare.look_ahead()

    def commit(self, current: Mapping[str, str]) -> Published:
        """Make the output hold the files of ``current`` (path → digest) and nothing else of ours.

        Every one of them must be staged or in the output already. Nothing is touched if there is nothing to change.
        """
        known = self.known
        other = [path for path, digest in current.items() if known.get(path) != digest]
        new = {path for path in other if path not in known}
        gone = known.keys() - current.keys() if len(known) + len(new) > len(current) else set[str]()
        faults = faults_of(new, current) if new else []
        if faults:
            raise InvalidSite(fault_of_path(self._work.called, path, fault) for path, fault in faults)
        written = [path for path in walk(self.staging) if path in current]
        removed = [path for path in gone if (self.output / path).is_file()]
        if written or other or gone:
            is_alike = self._listing and not new and not gone
            listed = manifest.redump(self._listing, known, current, other) if is_alike else manifest.dump(current)
            (self.staging / manifest.NAME).write_bytes(listed)
            self.listed = manifest.digest(listed)
            change = Change(
                before=known, after=current, other=other, gone=gone, staged=frozenset(written), listed=self.listed
            )
            self._put_in_place(change, removed)
        return Published(
            written=tuple(sorted(written)),
            unchanged=len(current) - len(written),
            removed=tuple(sorted(removed)),
            repaired=self._work.repaired,
        )

    def _put_in_place(self, change: Change, removed: Collection[str]) -> None:
        if self.known and not self.output.exists():
            raise FileNotFoundError(ENOENT, os.strerror(ENOENT), str(self.output))  # with pages that were not staged
        current, written = change.after, change.staged
        if not can_exchange(self._work.folder):
            self._put_in_steps(current, written, removed)
            return
        if not self.output.exists():
            self._put_in_steps(current, written, removed)
            self._spare.begin(current)
            return
        if not self._spare.check(self.known):
            self._seen = None  # what someone had put into the spare is in the output now
        seen = self._look()
        _check_foreign(current.keys(), seen, self._work.called)
        if not self._spare.put_in_place(change, seen):
            self._put_in_steps(current, written, removed)

    def _look(self) -> View:
        """What lies in the output, as it was seen a moment ago or is now."""
        if self._seen is not None and time_ns() - self._seen.taken < MOMENT_NS:
            return self._seen
        return self._spare.look(self.known.keys())

    def _put_in_steps(self, current: Mapping[str, str], written: Collection[str], removed: Collection[str]) -> None:
        """The way of systems that cannot exchange folders, and of a new output."""
        if _PART * (len(written) + len(removed)) <= len(self.known):
            self._check_free([path for path in written if path not in self.known])
            change = journal.Change(place=(*sorted(written), manifest.NAME), remove=tuple(sorted(removed)))
            journal.apply(change, self._work.folder, self.output)
            return
        foreign = frozenset[str]()
        if self.output.exists():
            seen = view(self.output, self.known.keys())
            foreign = seen.strange
            _check_foreign(current.keys(), seen, self._work.called)
        _carry_over(self.output, self.staging, [*(current.keys() - set(written)), *foreign])
        _swap(self.output, self.staging, self._work.old)

    def _check_free(self, paths: Collection[str]) -> None:
        """InvalidSite where something that no build wrote lies at one of the new ``paths``, or in place of a folder."""
        folders = {f for f in folders_of(paths) if f not in self.known and _is_other(self.output / f)}
        in_the_way = [path for path in paths if os.path.lexists(self.output / path)] + sorted(folders)
        if in_the_way:
            fault = "a file that no build wrote is in the way"
            raise InvalidSite(fault_of_path(self._work.called, path, fault) for path in sorted(in_the_way))


def look_ahead(output: Path) -> AbstractContextManager[Ahead | None]:
    """What ``publication`` can be given: begins to look at the ``output``, while something else is done."""
    place = Path(os.path.realpath(output))
    return looking_ahead(work_folder(place), place) if place.name else nullcontext()  # the root of the disk has none


@contextmanager
def publication(output: Path, ahead: Ahead | None = None) -> Iterator[Publication]:
    """A publication to ``output``, which nobody else writes to meanwhile; ``ahead`` is what ``look_ahead`` saw of it.

    Raises InvalidSite, with the old site in place, where the folder is not ours to write to, a path leads out of it,
    two files want one path, another build is writing there, or the machine fails.
    """
    faults = check_target(output, ())
    if faults:
        raise InvalidSite(faults)
    try:
        place = output.resolve()
        make_folder(place.parent)
        with workplace(place, output) as work:
            yield Publication(place, work, ahead)
    except OSError as error:
        raise InvalidSite([fault_of_system(output, error)]) from error


def stage(file: "OutputFile", staging: Path) -> None:
    """Lay a file into the staging folder; it appears there at once and whole, and doing it twice does no harm.

    InvalidSite where it cannot have the path it wants.
    """
    fault = fault_of(file.path)
    if fault:
        raise InvalidSite([fault_of_path(staging, file.path, fault)])
    target = staging / file.path
    try:
        target.write_bytes(file.content)
    except FileNotFoundError:  # the first file of its folder
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(file.content)


def publish(files: Iterable["OutputFile"], output: Path) -> Published:
    """Make ``output`` hold ``files`` and nothing else of ours; they are drawn one by one and not kept.

    Only files that an earlier manifest names are removed; others that lie there stay. Nothing is touched if there is
    nothing to change. Raises as ``publication`` does.
    """
    digests: dict[str, str] = {}
    folders: set[str] = set()
    with publication(output) as site:
        for file in files:
            fault = fault_of(file.path) or _clash(file.path, digests, folders)
            if fault:
                raise InvalidSite([fault_of_path(output, file.path, fault)])
            folders |= folders_of([file.path])
            digests[file.path] = manifest.digest(file.content)
            if not holds(output / file.path, file.content):
                stage(file, site.staging)
        return site.commit(digests)


def _clash(path: str, files: Collection[str], folders: Collection[str]) -> str:
    """Why a sound path is taken: by us, by another page, or by a folder that another page needs."""
    if path == manifest.NAME:
        return "the program keeps its own list there"
    if path in files:
        return "another page has it"
    if path in folders or any(folder in files for folder in folders_of([path])):
        return "another page has the name of a folder in it"
    return ""


def holds(path: Path, content: bytes) -> bool:
    """Whether a plain file with just these bytes is there already."""
    try:
        same_size = path.lstat().st_size == len(content)
        return same_size and not path.is_symlink() and path.read_bytes() == content
    except (FileNotFoundError, NotADirectoryError, IsADirectoryError):
        return False


def _is_other(path: Path) -> bool:
    """Whether something that is no folder of ours lies there."""
    return os.path.lexists(path) and (path.is_symlink() or not path.is_dir())


def _check_foreign(new: Set[str], seen: View, called: Path) -> None:
    """InvalidSite where someone else's file has one of our ``new`` paths, or one has the name of a folder of the other.

    Nor may a folder of theirs that holds nothing have such a path.
    """
    theirs = seen.strange
    if not theirs and not seen.bare:
        return
    folders = seen.bare | folders_of(seen.bare) | folders_of(theirs)
    in_the_way = (new & (theirs | folders)) | (folders_of(new) & theirs)
    if in_the_way:
        fault = "a file that no build wrote is in the way"
        raise InvalidSite(fault_of_path(called, path, fault) for path in sorted(in_the_way))


def _carry_over(output: Path, new: Path, paths: Iterable[str]) -> None:
    for path in paths:
        target = new / path
        target.parent.mkdir(parents=True, exist_ok=True)
        try:
            os.link(output / path, target, follow_symlinks=False)
        except OSError:
            shutil.copy2(output / path, target, follow_symlinks=False)


def _swap(output: Path, new: Path, old: Path) -> None:
    """Put ``new`` where ``output`` is, and that to ``old``; the old site comes back if the new one cannot go there."""
    if not output.exists():
        new.rename(output)
        return
    shutil.copymode(output, new)
    output.rename(old)
    try:
        new.rename(output)
    except BaseException:
        old.rename(output)
        raise
