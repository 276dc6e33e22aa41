"""What a build notes of the spare that it leaves, so that the next one can tell whether it may use it."""

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from generator.write import manifest
from generator.write.tree import View

NOTES = "spare.json"
DRAFT = f"{NOTES}.part"
SCHEMA = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Notes:
    """What the build that left the spare knew of it and of the output: digests of their manifests, and views."""

    spare_files: str
    output_files: str
    spare: View
    output: View


def write_notes(work: Path, notes: Notes) -> None:
    """Put the notes into the work folder; they appear there at once and whole."""
    data = {
        "schema": SCHEMA,
        "spare": {"files": notes.spare_files, **_dumped(notes.spare)},
        "output": {"files": notes.output_files, **_dumped(notes.output)},
    }
    (work / DRAFT).write_text(json.dumps(data), encoding="utf-8")
    (work / DRAFT).replace(work / NOTES)


def digest_of(tree: Path) -> str:
    """The digest of a tree's manifest, "" where there is none."""
    try:
        return manifest.digest((tree / manifest.NAME).read_bytes())
    except OSError:
        return ""


def _dumped(one: View) -> dict[str, object]:
    return {
        "taken": one.taken,
        "times": dict(one.times),
        "strange": sorted(one.strange),
        "bare": sorted(one.bare),
    }


def read_notes(work: Path) -> Notes | None:
    """What is noted of the spare; None where nothing is, or nothing that can be read."""
    try:
        data = json.loads((work / NOTES).read_bytes())
        if data["schema"] != SCHEMA:
            return None
        return Notes(
            spare_files=str(data["spare"]["files"]),
            output_files=str(data["output"]["files"]),
            spare=_view_of(data["spare"]),
            output=_view_of(data["output"]),
        )
    except (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError):
        return None


def _view_of(data: dict[str, Any]) -> View:
    return View(
        taken=int(data["taken"]),
        times={folder: int(time) for folder, time in data["times"].items()},
        strange=frozenset(map(str, data["strange"])),
        bare=frozenset(map(str, data["bare"])),
    )
