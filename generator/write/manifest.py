"""The list of what a build wrote, kept in the output folder: only what it names may ever be removed."""

import json
from collections.abc import Mapping
from hashlib import blake2b
from json.encoder import encode_basestring_ascii
from pathlib import Path

from generator.write.paths import are_sound

NAME = ".crossread-manifest.json"
SCHEMA = 1

_HEAD = f'{{\n "schema": {SCHEMA},\n "files": {{'.encode()


def digest(content: bytes) -> str:
    """Thirty-two hex digits of BLAKE2b of a file's bytes."""
    return blake2b(content, digest_size=16).hexdigest()


def dump(files: Mapping[str, str]) -> bytes:
    """The manifest of ``files`` (path below the output folder → digest): the same files give the same bytes."""
    lines = ",".join(f'\n  {encode_basestring_ascii(path)}: "{value}"' for path, value in sorted(files.items()))
    return _HEAD + lines.encode() + (b"\n }\n}\n" if files else b"}\n}\n")


def seems_ours(output: Path) -> bool:
    """Whether ``output`` holds a manifest that begins as ours do: quicker than to load it, and no proof.

    One that begins otherwise is loaded. OSError if unreadable.
    """
    if not (output / NAME).is_file():
        return False
    with (output / NAME).open("rb") as file:
        begins = file.read(len(_HEAD)) == _HEAD
    return begins or load(output) is not None


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
    return files if are_sound(files) else None
