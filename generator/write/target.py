"""Whether a folder may be written to: it is new, empty, or holds what an earlier build wrote."""

import os
from collections.abc import Collection, Iterator, Sequence
from errno import EACCES, EBUSY, ENOENT, EOPNOTSUPP, EPERM
from pathlib import Path

from generator.diagnostics import Diagnostic, Severity
from generator.write import manifest


def check_target(output: Path, sources: Sequence[Path]) -> tuple[Diagnostic, ...]:
    """What forbids to write to ``output``: nothing if it is free to take.

    ``sources`` are the folders that the site is made from; output may neither lie in one nor hold one.
    """
    try:
        fault = _overlap(output, sources) or _occupied(output)
    except OSError as error:
        fault = fault_of_system(output, error)
    except RuntimeError:  # a link that leads to itself, from Path.resolve of Python 3.12 and before
        fault = _not_a_folder(output)
    return (fault,) if fault else ()


def fault_of_system(output: Path, error: OSError) -> Diagnostic:
    """The diagnostic of a fault of the machine: no room, no permission, a folder that vanished."""
    what = error.strerror or str(error)
    place = error.filename
    if isinstance(place, str) and os.path.lexists(place) and Path(place) != Path(os.path.realpath(output)):
        what += f" ({place})"
    if error.errno == ENOENT:
        message = "the output folder, or a part of it, vanished while the site was made"
        return _error("output-not-written", output, message, "Build again.")
    cure = "Free the folder or the disk, or choose another with --output."
    if error.errno in {EACCES, EPERM}:
        cure = "Let your user write there, or choose another folder with --output."
    if error.errno == EOPNOTSUPP:
        cure = "Choose another folder with --output."
    if error.errno == EBUSY:  # the folders are swapped by renaming, and a mount point cannot be renamed
        cure = "If a disk is mounted there, choose a folder on it with --output."
    return _error(
        "output-not-written",
        output,
        f"the site cannot be written: {what}",
        f"The site that was there is as it was. {cure}",
    )


def make_folder(folder: Path, mode: int = 0o777) -> None:
    """Make ``folder``, and what it lies in, where it is not there yet. OSError where that cannot be.

    The system says of a folder in which nothing can be made, such as ``/proc``, that it is not there: that is put right
    here, so that it is told from one that vanishes later on.
    """
    try:
        folder.mkdir(mode, parents=True, exist_ok=True)
    except FileNotFoundError as error:
        raise OSError(EOPNOTSUPP, "no folder can be made there", str(folder)) from error


def fault_of_path(output: Path, path: str, fault: str) -> Diagnostic:
    """The diagnostic of a page that cannot have the path it wants."""
    message = f"a page cannot be written to {path!r}: {fault}"
    return _error("output-path", output, message, "Rename what it is named for.")


def foreign_files(output: Path, known: Collection[str]) -> list[str]:
    """Paths below ``output`` of all files and links that are not ``known``, in order; the manifest is ours."""
    return sorted(path for path in walk(output) if path not in known and path != manifest.NAME)


def _overlap(output: Path, sources: Sequence[Path]) -> Diagnostic | None:
    place = output.resolve()
    for source in (s.resolve() for s in sources if s.exists()):
        if place == source or source in place.parents or place in source.parents:
            return _error(
                "output-overlaps",
                output,
                f"the output folder and {source.name}/, which the site is made from, lie in one another",
                "Choose a folder beside it with --output.",
            )
    return None


def _occupied(output: Path) -> Diagnostic | None:
    standing = next(p for p in (output, *output.absolute().parents) if p.exists() or p.is_symlink())
    if not standing.is_dir():
        return _not_a_folder(standing)
    if standing != output:
        return None
    if manifest.seems_ours(output):
        return None
    foreign = foreign_files(output, ())
    if not foreign and not (output / manifest.NAME).exists():
        return None
    holds = f"{foreign[0]} and {len(foreign) - 1} more" if len(foreign) > 1 else (foreign or [manifest.NAME])[0]
    return _error(
        "output-not-ours",
        output,
        f"the output folder holds files that no build wrote ({holds})",
        "Empty it, or choose another with --output; nothing was removed.",
    )


def _not_a_folder(path: Path) -> Diagnostic:
    message = "the output is not a folder, or would lie below a file"
    return _error("output-not-a-folder", path, message, "Choose another with --output.")


def walk(folder: Path) -> Iterator[str]:
    """Paths of files and links below ``folder``, links not followed; OSError for a folder that cannot be read."""
    for entry in _entries(folder):
        if entry.is_dir(follow_symlinks=False):
            yield from (f"{entry.name}/{path}" for path in walk(Path(entry.path)))
        else:
            yield entry.name


def _entries(folder: Path) -> list[os.DirEntry[str]]:
    with os.scandir(folder) as entries:
        return list(entries)


def _error(code: str, output: Path, message: str, cure: str) -> Diagnostic:
    return Diagnostic(severity=Severity.ERROR, code=code, path=str(output), message=message, cure=cure)
