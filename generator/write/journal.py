"""Little changes in a large site: the changed files are moved to their places one by one, by a journal.

Each move is atomic; together they take milliseconds. What is replaced or removed is kept beside until all are done,
so that a fault puts it back. The journal stands before the first move and is gone after the last one: a build that
was killed in between is finished by the next.
"""

import json
import os
import shutil
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

NAME = "journal.json"
DRAFT = f"{NAME}.part"


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """Paths below the output folder: those to ``place`` from the folder of new files, and those to ``remove``."""

    place: tuple[str, ...]
    remove: tuple[str, ...]


def apply(change: Change, work: Path, output: Path) -> None:
    """Move ``work/new`` files to ``output`` and what they replace to ``work/old``; all or nothing.

    OSError if the system refuses; the output is then as it was.
    """
    _note(change, work)
    done: list[tuple[str, bool]] = []
    try:
        for path in change.remove:
            _move(output / path, work / "old" / path)
            done.append((path, True))
        for path in change.place:
            done.append((path, _keep(output / path, work / "old" / path)))
            _place(work / "new" / path, output / path)
    except BaseException:
        _undo(done, work, output)
        (work / NAME).unlink()
        raise
    _drop_empty_folders(change.remove, output)
    (work / NAME).unlink()


def finish(work: Path, output: Path) -> bool:
    """Do what is left of a change whose build was killed; False where there is none. Doing it twice does no harm."""
    change = _noted(work)
    if change is None:
        return False
    for path in change.remove:
        (output / path).unlink(missing_ok=True)
    for path in change.place:
        if (work / "new" / path).exists():
            _place(work / "new" / path, output / path)
    _drop_empty_folders(change.remove, output)
    return True


def _note(change: Change, work: Path) -> None:
    """Write the journal; it appears at once and whole."""
    draft = work / DRAFT
    draft.write_text(json.dumps({"place": change.place, "remove": change.remove}), encoding="utf-8")
    draft.replace(work / NAME)


def _noted(work: Path) -> Change | None:
    try:
        data = json.loads((work / NAME).read_bytes())
    except FileNotFoundError:
        return None
    return Change(place=tuple(data["place"]), remove=tuple(data["remove"]))


def _place(new: Path, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    new.replace(target)


def _move(path: Path, to: Path) -> None:
    to.parent.mkdir(parents=True, exist_ok=True)
    path.replace(to)


def _keep(path: Path, at: Path) -> bool:
    """Link what is at ``path`` to ``at`` as well (a copy where there are no hard links); False if nothing is there."""
    if not os.path.lexists(path):
        return False
    at.parent.mkdir(parents=True, exist_ok=True)
    try:
        os.link(path, at, follow_symlinks=False)
    except OSError:
        shutil.copy2(path, at, follow_symlinks=False)
    return True


def _undo(done: Sequence[tuple[str, bool]], work: Path, output: Path) -> None:
    """Put everything back, the last move first."""
    for path, was_there in reversed(done):
        if was_there:
            _move(work / "old" / path, output / path)
        else:
            (output / path).unlink(missing_ok=True)
            _drop_empty_folders([path], output)


def _drop_empty_folders(paths: Sequence[str], output: Path) -> None:
    """Remove the folders above ``paths`` in which nothing is left."""
    for path in paths:
        for folder in (output / path).parents:
            if folder == output:
                break
            try:
                folder.rmdir()
            except OSError:
                break
