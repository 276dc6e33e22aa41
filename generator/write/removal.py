"""Folders of ours that someone made read-only, with the site that they were or are: they give way all the same."""

import os
import shutil
from collections.abc import Iterable
from pathlib import Path

_OWNER = 0o700


def remove_tree(tree: Path) -> None:
    """Remove a folder with all that is in it. OSError where it is not ours, or not there."""
    try:
        shutil.rmtree(tree)
    except PermissionError:
        open_tree(tree)
        shutil.rmtree(tree)


def open_tree(tree: Path) -> None:
    """Let the folder and those in it be read and changed by their owner; links are not followed."""
    _open(tree)
    with os.scandir(tree) as entries:
        folders = [Path(entry.path) for entry in entries if entry.is_dir(follow_symlinks=False)]
    for folder in folders:
        open_tree(folder)


def open_folders(tree: Path, folders: Iterable[str]) -> None:
    """The same for the tree itself and some of its ``folders``, as far as they are there."""
    for folder in ["", *sorted(folders)]:
        path = tree / folder
        if path.is_dir() and not path.is_symlink():
            _open(path)


def _open(folder: Path) -> None:
    mode = folder.stat().st_mode
    if mode & _OWNER != _OWNER:
        folder.chmod(mode & 0o7777 | _OWNER)
