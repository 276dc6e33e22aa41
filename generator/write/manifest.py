"""The list of what a build wrote, kept in the output folder: only what it names may ever be removed."""

import json
from collections.abc import Mapping
from hashlib import blake2b
from pathlib import Path

from generator.write.paths import fault_of

NAME = ".crossread-manifest.json"
SCHEMA = 1


def digest(content: bytes) -> str:
    """Thirty-two hex digits of BLAKE2b of a file's bytes."""
    return blake2b(content, digest_size=16).hexdigest()


def dump(files: Mapping[str, str]) -> bytes:
    """The manifest of ``files`` (path below the output folder → digest): the same files give the same bytes."""
    return (json.dumps({"schema": SCHEMA, "files": dict(sorted(files.items()))}, indent=1) + "\n").encode()


def load(output: Path) -> dict[str, str] | None:
    """Path → digest of what the last build wrote to ``output``; None where there is no manifest that can be trusted.

    A manifest with a path that leads out of the folder is none: it was not written by us. OSError if unreadable.
    """
    file = output / NAME
    if not file.is_file():
        return None
    try:
        return _files(json.loads(file.read_bytes()))
    except (ValueError, RecursionError):
        return None


def _files(data: object) -> dict[str, str] | None:
    if not isinstance(data, dict) or data.get("schema") != SCHEMA or not isinstance(data.get("files"), dict):
        return None
    files: dict[str, str] = {path: str(value) for path, value in data["files"].items()}
    return None if any(fault_of(path) for path in files) else files
