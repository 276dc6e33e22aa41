"""The spare: a second tree of the site beside the output, which the next build changes and puts in its place.

It holds the site before the last one, and shares with the output, as hard links, every file that both have. A build
brings it to the new state, which costs what the two sites differ by, and lets it change places with the output in one
call of the system. So whoever looks at the output finds the old site or the new one, whole. Files that someone put into
the output are linked into the spare before, so that they stay.

No file is ever written in place: it would change in both trees. While the spare is worked on it has another name. Thus
a spare that is there is whole, and what a killed build left is told from it. What else is not as its build left it is
not used but made anew.
"""

import os
import shutil
from collections.abc import Collection, Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from errno import EEXIST, ENOENT, ENOTEMPTY
from pathlib import Path
from time import time_ns

from generator.write import manifest
from generator.write.ahead import Ahead
from generator.write.exchange import TRIAL, exchange
from generator.write.paths import folders_of
from generator.write.removal import open_folders, open_tree, remove_tree
from generator.write.spare_notes import (
    DRAFT,
    FORMER_NOTES,
    NOTES,
    TREE,
    Notes,
    digest_of,
    read_notes,
    write_notes,
)
from generator.write.tree import View, times_of, view, view_parts

NEXT = "next"
"""The tree that is worked on: the new site until it takes the place of the output, then the old one."""
KEPT = "kept"
"""Links to what someone put into the output."""
IGNORED = ".gitignore"
LEFT_ALONE = (TREE, NOTES, FORMER_NOTES, IGNORED)
"""What stays in the work folder between builds."""
MOST = 4
"""Where more than one file in so many changes, the spare is brought to the new site at once."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """A change of the output from its files ``before`` to those ``after`` (path → digest).

    ``other``   those after that are new or have other bytes; ``gone`` those that are no more
    ``staged``  the files to be put there; they lie in the work folder's ``new``, with the manifest
    ``listed``  the digest of that
    """

    before: Mapping[str, str]
    after: Mapping[str, str]
    other: Collection[str]
    gone: Collection[str]
    staged: Collection[str]
    listed: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Held:
    """What a tree to work on holds: our files, and the rest.

    ``behind``  in which files it differs from the output, as in ``Notes``; None where it holds the staged ones alone
    """

    behind: Mapping[str, str] | None
    view: View

    def differences(self, change: Change) -> tuple[list[str], list[str]]:
        """The files that it lacks or has with other bytes than after the change, and those that are to go."""
        after, behind = change.after, self.behind
        if behind is None:
            return [path for path in after if path not in change.staged], []
        doubtful = {**dict.fromkeys(change.other), **dict.fromkeys(change.gone), **behind}
        there = {path: behind[path] if path in behind else change.before.get(path, "") for path in doubtful}
        other = [path for path, digest in there.items() if path in after and digest != after[path]]
        return other, [path for path, digest in there.items() if path not in after and digest]


class Spare:
    """The spare of one output, in its work folder."""

    def __init__(self, work: Path, output: Path, ahead: Ahead | None = None) -> None:
        """``ahead`` is what another process has seen."""
        self._work = work
        self._output = output
        self._next = work / NEXT
        self._ahead = ahead if ahead and ahead.stamp == manifest.stamp_of(work / NOTES) else None
        self._notes = self._ahead.notes if self._ahead else read_notes(work)
        self._is_current = False
        self._held: Held | None = None

    @property
    def output_files(self) -> str:
        """The digest of the manifest that the last build left in the output, "" where none is known."""
        return self._notes.files if self._notes else ""

    def believe(self, files: str) -> None:
        """Rely on what is noted of the output if the digest of its manifest is still that of the notes."""
        self._is_current = files == self.output_files

    @property
    def output_then(self) -> View | None:
        """How the last build left the output, with all of its files in it; None where that is not known."""
        return self._notes.output if self._notes and self._is_current else None

    def look(self, ours: Collection[str]) -> View:
        """What lies in the output, beside ``ours``, which are all files of its manifest."""
        then = self.output_then
        return view(self._output, ours, then, self._ahead.output() if self._ahead else None)

    def look_ahead(self) -> None:
        """Have the other process, if there is one, look at the spare, which is asked for next."""
        if self._ahead:
            self._ahead.begin_spare()

    def check(self, before: Mapping[str, str]) -> bool:
        """Whether the spare of an output with the files ``before`` is as it was left; else it is dropped."""
        self._held = self._found(before)
        if self._held is None:
            drop(self._work / TREE, self._output, self._notes.spare.strange if self._notes else ())
        return self._held is not None

    def put_in_place(self, change: Change, seen: View) -> bool:
        """Have the output hold the files ``after`` and all that is ``seen`` there besides; the old site is the spare.

        False, with nothing changed, where what someone put into the output cannot be linked. OSError if the system
        refuses; the output is then as it was.
        """
        if not self._keep(seen.strange):
            return False
        held = self._take(change)
        other, ours = held.differences(change)
        gone = [*held.view.strange, *ours]
        open_folders(self._next, folders_of([*gone, *other, *seen.strange]))
        _remove(self._next, gone, held.view.bare)
        _place(self._next, other, self._work / "new", change.staged, self._output)
        for path in sorted(seen.strange):
            _move(self._work / KEPT / path, self._next / path)
        for path in sorted(seen.bare):
            (self._next / path).mkdir(parents=True, exist_ok=True)
        shutil.copymode(self._output, self._next)
        new = _seen_again(self._next, held.view, [*gone, *other, *seen.strange], seen)
        exchange(self._next, self._output)
        with suppress(OSError, KeyboardInterrupt):  # the new site is in place: what follows is for the next build
            self._leave(change, seen, new)
        return True

    def begin(self, files: Mapping[str, str]) -> None:
        """Make the spare of an output that was new, and holds just ``files``; none if the system refuses."""
        with suppress(OSError, KeyboardInterrupt):
            self._next.mkdir()
            for folder in sorted(folders_of(files)):  # each before those in it, and once for all that lies there
                (self._next / folder).mkdir()
            old, new = os.fspath(self._output), os.fspath(self._next)
            for path in (manifest.NAME, *files):
                os.link(f"{old}/{path}", f"{new}/{path}", follow_symlinks=False)
            self._note(digest_of(self._output), {}, view(self._next, files), view(self._output, files))

    def _keep(self, strange: Collection[str]) -> bool:
        """Link what someone put into the output into a folder of its own; False where that cannot be done."""
        kept = self._work / KEPT
        try:
            for path in sorted(strange):
                _link(self._output / path, kept / path)
        except OSError:
            shutil.rmtree(kept, ignore_errors=True)
            return False
        return True

    def _take(self, change: Change) -> "Held":
        """Have a tree to work on: the spare, or else the folder of staged files."""
        held, staged = self._held, self._work / "new"
        (self._work / NOTES).unlink(missing_ok=True)
        if held is None:
            staged.rename(self._next)
            return Held(behind=None, view=view(self._next, change.staged))
        (self._work / TREE).rename(self._next)
        (staged / manifest.NAME).replace(self._next / manifest.NAME)  # first of all: it tells whose the files are
        return held

    def _found(self, before: Mapping[str, str]) -> Held | None:
        """What the spare of an output with the files ``before`` holds; None where it is not as it was left."""
        notes, tree = self._notes, self._work / TREE
        if notes is None or not self._is_current or not (tree / manifest.NAME).is_file():
            return None
        files = {**before, **notes.behind}
        for path in [path for path, digest in notes.behind.items() if not digest]:
            del files[path]
        now = view(tree, files, notes.spare, self._ahead.spare() if self._ahead else None)
        is_sound = now.strange == notes.spare.strange and not now.missing(files, notes.spare)
        return Held(behind=notes.behind, view=now) if is_sound else None

    def _leave(self, change: Change, seen: View, new: View) -> None:
        """Make the old site the spare. What someone put into it since it was ``seen`` goes to the new one.

        After a change of most of the site, the spare is brought to the new one at once, so that the next build need
        not do it, and the disk does not hold two sites for long.
        """
        if not change.before:
            remove_tree(self._next)
            self.begin(change.after)
            return
        before, after = change.before, change.after
        other = [*change.other]
        behind = {path: before.get(path, "") for path in (*other, *change.gone)}
        lost = [path for path in change.staged if not os.path.lexists(self._next / path)]  # removed by hand, say
        other += [path for path in lost if path not in behind]
        behind.update(dict.fromkeys(lost, ""))
        is_large = MOST * len(other) > len(after)
        old = view(self._next, before, seen) if is_large else self._seen_late(before, seen)
        late = old.strange - seen.strange
        _rescue(self._next, self._output, late)
        if is_large:
            _remove(self._next, change.gone)
            _place(self._next, [*other, manifest.NAME], self._work, (), self._output)
            old, behind = view(self._next, after), {}
        elif late:
            old = self._seen_late(before, old)
        self._note(change.listed, behind, old, new)

    def _seen_late(self, before: Collection[str], seen: View) -> View:
        """The old site as it is now, in the folders where someone is most likely to have put something since ``seen``.

        Those are the first of all, and where something not ours was already. What came into others shows when the
        next build finds that the spare is not as it was left.
        """
        likely = {"", *folders_of(seen.strange), *folders_of(seen.bare), *seen.bare}
        return view_parts(self._next, before, seen, likely)

    def _note(self, files: str, behind: Mapping[str, str], spare: View, output: View) -> None:
        """Note how the two trees are, and give the spare its name, as the last thing."""
        write_notes(self._work, Notes(files=files, behind=behind, spare=spare, output=output))
        (self._work / FORMER_NOTES).unlink(missing_ok=True)
        (self._work / IGNORED).write_text("*\n", encoding="utf-8")
        self._next.rename(self._work / TREE)


def clear(work: Path, output: Path) -> None:
    """Remove what a build left of a tree that it worked on; what someone else put into it goes to the output."""
    drop(work / NEXT, output, ())
    for folder in (KEPT, TRIAL):
        shutil.rmtree(work / folder, ignore_errors=True)
    (work / DRAFT).unlink(missing_ok=True)


def drop(tree: Path, output: Path, strange: Collection[str]) -> None:
    """Remove a tree of ours. What is neither a build's nor linked there as ``strange`` goes to the output before."""
    if not tree.is_dir():
        return
    open_tree(tree)
    own = manifest.load(tree)
    if own is not None and output.is_dir():
        ours = {*own, *(manifest.load(output) or ()), *strange}
        _rescue(tree, output, view(tree, ours).strange)
    shutil.rmtree(tree)


def _seen_again(tree: Path, last: View, paths: Iterable[str], seen: View) -> View:
    """The view of ``tree`` when at ``paths`` something came or went, and all that was ``seen`` elsewhere is there."""
    begun = time_ns()
    touched = folders_of(paths) | folders_of(seen.bare) | folders_of(last.bare) | last.bare | seen.bare | {""}
    times = {folder: time for folder, time in last.times.items() if folder not in touched}
    return View(taken=begun, times={**times, **times_of(tree, touched)}, strange=seen.strange, bare=seen.bare)


def _place(tree: Path, paths: Iterable[str], staged: Path, new: Collection[str], output: Path) -> None:
    """Put files into ``tree``: those that are ``new`` are moved there, the others linked to those of the output.

    What was there goes first: ext4 writes a file to the disk at once that takes the place of another.
    """
    for path in paths:
        (tree / path).unlink(missing_ok=True)
        if path in new:
            _move(staged / path, tree / path)
        else:
            _link(output / path, tree / path)


def _remove(tree: Path, paths: Iterable[str], bare: Iterable[str] = ()) -> None:
    """Remove files and ``bare`` folders, and the folders above them in which nothing is left."""
    for path in paths:
        (tree / path).unlink(missing_ok=True)
        _prune(tree, (tree / path).parent)
    for path in bare:
        _prune(tree, tree / path)


def _prune(tree: Path, folder: Path) -> None:
    """Remove ``folder`` and those above it up to the ``tree`` as far as nothing is in them."""
    try:
        while folder != tree:
            folder.rmdir()
            folder = folder.parent
    except OSError as error:
        if error.errno not in {ENOTEMPTY, EEXIST, ENOENT}:
            raise


def _rescue(tree: Path, output: Path, paths: Iterable[str]) -> None:
    """Move files of someone else to the output, where nothing is in their place."""
    for path in sorted(paths):
        if not os.path.lexists(output / path):
            _move(tree / path, output / path)


def _move(path: Path, to: Path) -> None:
    to.parent.mkdir(parents=True, exist_ok=True)
    path.replace(to)


def _link(path: Path, to: Path) -> None:
    to.parent.mkdir(parents=True, exist_ok=True)
    os.link(path, to, follow_symlinks=False)
