"""Which paths a site may write to."""

from collections.abc import Iterable
from pathlib import PurePosixPath

MAX_NAME = 255
"""Bytes in a name: the limit of the file systems in common use (ext4, NTFS, APFS)."""


def fault_of(path: str) -> str:
    """What is wrong with a path below the output folder, or "" for a sound one.

    >>> fault_of("story/index.html")
    ''
    >>> fault_of("../index.html")
    'it leads out of the output folder'
    """
    parts = path.split("/")
    if path.startswith("/") or "\\" in path or ".." in parts:
        return "it leads out of the output folder"
    if "" in parts or "." in parts:
        return "it has an empty part"
    if any(not character.isprintable() for character in path):
        return "it has a character that cannot be printed"
    if any(len(part.encode()) > MAX_NAME for part in parts):
        return f"a name in it is longer than {MAX_NAME} bytes"
    return ""


def folders_of(paths: Iterable[str]) -> set[str]:
    """Every folder that the paths need, without the output folder itself.

    >>> sorted(folders_of(["a/b/c.html", "d.html"]))
    ['a', 'a/b']
    """
    return {str(parent) for path in paths for parent in PurePosixPath(path).parents if parent.name}
