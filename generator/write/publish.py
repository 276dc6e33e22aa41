"""Puts a finished site in place of the last one.

The new site is made whole in a staging folder beside the output, on the same file system: new bytes are written,
what did not change is linked (copied where the file system has no hard links), and so are files that someone else
put beside ours. Two renames then swap the folders. A fault at any point leaves the old site as it was.
"""

import os
import shutil
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from pathlib import Path

from generator.diagnostics import Diagnostic, InvalidSite
from generator.model import OutputFile
from generator.write import manifest
from generator.write.paths import fault_of, folders_of
from generator.write.target import check_target, fault_of_path, fault_of_system, foreign_files
from generator.write.workplace import Workplace, workplace


@dataclass(frozen=True, slots=True, kw_only=True)
class Published:
    """What publishing did: paths below the output folder, in order. ``written`` were new or had other bytes.

    ``repaired`` tells what an earlier build that was killed had left, and what was done about it.
    """

    written: tuple[str, ...]
    unchanged: tuple[str, ...]
    removed: tuple[str, ...]
    repaired: tuple[Diagnostic, ...] = ()


def publish(files: Iterable[OutputFile], output: Path) -> Published:
    """Make ``output`` hold ``files`` and nothing else of ours; they are drawn one by one and not kept.

    Only files that an earlier manifest names are removed; others that lie there stay. Nothing is touched if there is
    nothing to change. Raises InvalidSite, with the old site in place, where the folder is not ours to write to, a path
    leads out of it, two files want one path, another build is writing there, or the machine fails.
    """
    faults = check_target(output, ())
    if faults:
        raise InvalidSite(faults)
    try:
        place = output.resolve()
        place.parent.mkdir(parents=True, exist_ok=True)
        with workplace(place) as work:
            return _publish(files, place, work)
    except OSError as error:
        raise InvalidSite([fault_of_system(output, error)]) from error


def _publish(files: Iterable[OutputFile], output: Path, work: Workplace) -> Published:
    last = manifest.load(output) or {}
    current, written = _stage(files, output, work.new)
    removed = sorted(path for path in last.keys() - current.keys() if (output / path).is_file())
    unchanged = sorted(current.keys() - set(written))
    outcome = Published(
        written=tuple(sorted(written)),
        unchanged=tuple(unchanged),
        removed=tuple(removed),
        repaired=work.repaired,
    )
    if written or removed or current != last:
        foreign = foreign_files(output, last.keys()) if output.exists() else []
        _check_foreign(set(current), set(foreign), output)
        _carry_over(output, work.new, [*unchanged, *foreign])
        (work.new / manifest.NAME).write_bytes(manifest.dump(current))
        _swap(output, work.new, work.old)
    return outcome


def _stage(files: Iterable[OutputFile], output: Path, new: Path) -> tuple[dict[str, str], list[str]]:
    """Write the files whose bytes differ from those in ``output`` to ``new``: all digests, and the paths written."""
    digests: dict[str, str] = {}
    written: list[str] = []
    folders: set[str] = set()
    for file in files:
        fault = fault_of(file.path) or _clash(file.path, digests, folders)
        if fault:
            raise InvalidSite([fault_of_path(output, file.path, fault)])
        folders |= folders_of([file.path])
        digests[file.path] = manifest.digest(file.content)
        if not _holds(output / file.path, file.content):
            _write(new / file.path, file.content)
            written.append(file.path)
    return digests, written


def _clash(path: str, files: Collection[str], folders: Collection[str]) -> str:
    """Why a sound path is taken: by us, by another page, or by a folder that another page needs."""
    if path == manifest.NAME:
        return "the program keeps its own list there"
    if path in files:
        return "another page has it"
    if path in folders or any(folder in files for folder in folders_of([path])):
        return "another page has the name of a folder in it"
    return ""


def _holds(path: Path, content: bytes) -> bool:
    """Whether a plain file with just these bytes is there already."""
    try:
        same_size = path.lstat().st_size == len(content)
        return same_size and not path.is_symlink() and path.read_bytes() == content
    except (FileNotFoundError, NotADirectoryError, IsADirectoryError):
        return False


def _write(path: Path, content: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)


def _check_foreign(ours: set[str], theirs: set[str], output: Path) -> None:
    """InvalidSite where someone else's file has a path of ours, or one has the name of a folder of the other."""
    in_the_way = (ours & (theirs | folders_of(theirs))) | (folders_of(ours) & theirs)
    if in_the_way:
        fault = "a file that no build wrote is in the way"
        raise InvalidSite(fault_of_path(output, path, fault) for path in sorted(in_the_way))


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
