"""What a build notes of the spare that it leaves, so that the next one can tell whether it may use it.

Each build reads and writes the names and times of all folders of a site twice. So these lie in the file as they are in
memory, behind a first line of JSON that says how long each part is.
"""

import json
import sys
from array import array
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from generator.write import manifest
from generator.write.tree import View

TREE = "spare"
"""The folder of the spare, in the work folder."""
NOTES = "spare.notes"
DRAFT = f"{NOTES}.part"
FORMER_NOTES = "spare.json"
"""Where they lay, in another form, before version 1 of the program."""
SCHEMA = 2
_BETWEEN = "\0"
"""No name of a folder has it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Notes:
    """What the build that left the spare knew of it and of the output.

    ``files``   the digest of the output's manifest
    ``behind``  the files in which the spare differs from the output: path → digest there, "" where it has none
    """

    files: str
    behind: Mapping[str, str]
    spare: View
    output: View


def write_notes(work: Path, notes: Notes) -> None:
    """Put the notes into the work folder; they appear there at once and whole."""
    parts = [part for one in (notes.spare, notes.output) for part in _packed(one.times)]
    head = {
        "schema": SCHEMA,
        "order": sys.byteorder,
        "files": notes.files,
        "behind": dict(notes.behind),
        "spare": _about(notes.spare),
        "output": _about(notes.output),
        "sizes": list(map(len, parts)),
    }
    (work / DRAFT).write_bytes(b"".join((json.dumps(head).encode(), b"\n", *parts)))
    (work / DRAFT).replace(work / NOTES)


def digest_of(tree: Path) -> str:
    """The digest of a tree's manifest, "" where there is none."""
    try:
        return manifest.digest((tree / manifest.NAME).read_bytes())
    except OSError:
        return ""


def _about(one: View) -> dict[str, object]:
    return {"taken": one.taken, "strange": sorted(one.strange), "bare": sorted(one.bare)}


def _packed(times: Mapping[str, int]) -> tuple[bytes, bytes]:
    """The names of folders, and their times."""
    return _BETWEEN.join(times).encode("utf-8", "surrogateescape"), array("q", times.values()).tobytes()


def read_notes(work: Path) -> Notes | None:
    """What is noted of the spare; None where nothing is, or nothing that can be read."""
    try:
        first, _, rest = (work / NOTES).read_bytes().partition(b"\n")
        head = json.loads(first)
        if (head["schema"], head["order"]) != (SCHEMA, sys.byteorder) or sum(head["sizes"]) != len(rest):
            return None
        parts = []
        for size in head["sizes"]:
            parts.append(rest[:size])
            rest = rest[size:]
        spare_names, spare_times, names, times = parts
        return Notes(
            files=str(head["files"]),
            behind={path: str(value) for path, value in head["behind"].items()},
            spare=_view_of(head["spare"], spare_names, spare_times),
            output=_view_of(head["output"], names, times),
        )
    except (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError):
        return None


def _view_of(about: dict[str, Any], names: bytes, times: bytes) -> View:
    folders = names.decode("utf-8", "surrogateescape").split(_BETWEEN)
    return View(
        taken=int(about["taken"]),
        times=dict(zip(folders, array("q", times), strict=True)),
        strange=frozenset(map(str, about["strange"])),
        bare=frozenset(map(str, about["bare"])),
    )
