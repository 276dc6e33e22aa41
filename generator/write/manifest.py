"""The list of what a build wrote, kept in the output folder: only what it names may ever be removed."""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from hashlib import blake2b
from json.encoder import encode_basestring_ascii
from pathlib import Path

from generator.write.paths import are_sound

NAME = ".crossread-manifest.json"
SCHEMA = 1

_HEAD = f'{{\n "schema": {SCHEMA},\n "files": {{'.encode()
_BEFORE, _WITHIN, _BETWEEN, _END = b'\n  "', '": "', '",\n  "', b'"\n }\n}\n'
"""What stands before the first path, between a path and its digest, between files, and behind the last digest."""


def digest(content: bytes) -> str:
    """Thirty-two hex digits of BLAKE2b of a file's bytes."""
    return blake2b(content, digest_size=16).hexdigest()


def dump(files: Mapping[str, str]) -> bytes:
    """The manifest of ``files`` (path below the output folder → digest): the same files give the same bytes."""
    if not files:
        return _HEAD + b"}\n}\n"
    paths = sorted(files)
    if encode_basestring_ascii(joined := "".join(paths)) != f'"{joined}"':  # some path has a sign that JSON escapes
        names = [encode_basestring_ascii(path)[1:-1] for path in paths]
    else:
        names = paths
    lines = map(_WITHIN.join, zip(names, map(files.__getitem__, paths), strict=True))
    return b"".join((_HEAD, _BEFORE, _BETWEEN.join(lines).encode(), _END))


def redump(content: bytes, before: Mapping[str, str], after: Mapping[str, str], other: Iterable[str]) -> bytes:
    """What ``dump`` makes of ``after``, made of the ``content`` that it made of ``before``: quicker after an edit.

    ``other`` are the paths whose digests differ; as many files, none of them new.
    """
    made = bytearray(content)
    for path in other:
        line = _line(path, before[path])
        at = content.find(line)
        made[at : at + len(line)] = _line(path, after[path])
    return bytes(made)


def _line(path: str, value: str) -> bytes:
    return f"\n  {encode_basestring_ascii(path)}: {encode_basestring_ascii(value)}".encode()


def seems_ours(output: Path) -> bool:
    """Whether ``output`` holds a manifest that begins as ours do: quicker than to load it, and no proof.

    One that begins otherwise is loaded. OSError if unreadable.
    """
    if not (output / NAME).is_file():
        return False
    with (output / NAME).open("rb") as file:
        begins = file.read(len(_HEAD)) == _HEAD
    return begins or load(output) is not None


@dataclass(frozen=True, slots=True, kw_only=True)
class Listing:
    """A manifest as it lies in the output: what tells it from others, and its files, None where it is not ours.

    ``content``  its bytes, where they are known to be those that ``dump`` makes of the files; else none
    """

    stamp: str
    digest: str
    files: dict[str, str] | None
    content: bytes


def look(output: Path, known: str) -> Listing:
    """The manifest in ``output``; one that has the digest ``known`` was written by us. OSError if unreadable."""
    stamp, content = stamp_of(output / NAME), read(output)
    own = digest(content)
    if own == known:
        return Listing(stamp=stamp, digest=own, files=undump(content), content=content)
    return Listing(stamp=stamp, digest=own, files=parse(content), content=b"")


def stamp_of(file: Path) -> str:
    """Size, times and number on the disk of a file, which tell it from another in its place; "" where there is none."""
    try:
        about = file.lstat()
    except OSError:
        return ""
    return f"{about.st_size} {about.st_mtime_ns} {about.st_ctime_ns} {about.st_ino}"


def load(output: Path) -> dict[str, str] | None:
    """Path → digest of what the last build wrote to ``output``; None where there is no manifest that can be trusted.

    A manifest with a path that leads out of the folder is none: it was not written by us. OSError if unreadable.
    """
    return parse(read(output))


def read(output: Path) -> bytes:
    """The bytes of the manifest in ``output``; none where there is none. OSError if unreadable."""
    file = output / NAME
    return file.read_bytes() if file.is_file() else b""


def parse(content: bytes) -> dict[str, str] | None:
    """The files that a manifest lists, as ``load`` gives them."""
    try:
        return _files(json.loads(content))
    except (ValueError, RecursionError):
        return None


def undump(content: bytes) -> dict[str, str]:
    """The files of which ``dump`` made ``content``: for bytes that are known, and quicker than ``parse``."""
    if b"\\" in content or not content.endswith(_END):
        files: dict[str, str] = json.loads(content)["files"]
        return files
    parts = content.decode("ascii").split('"')  # no value has such a sign in it; the first path follows the fifth
    return dict(zip(parts[5::4], parts[7::4], strict=True))


def _files(data: object) -> dict[str, str] | None:
    if not isinstance(data, dict) or data.get("schema") != SCHEMA or not isinstance(data.get("files"), dict):
        return None
    files: dict[str, str] = {path: str(value) for path, value in data["files"].items()}
    return files if are_sound(files) else None
