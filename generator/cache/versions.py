"""Which code made a result: ours by the bytes of its files, libraries by their versions."""

import os
import sys
from collections.abc import Iterator
from functools import cache
from hashlib import blake2b
from pathlib import Path

from generator.cache.keys import key_of
from generator.text.installed import name_with_version, names_with_versions

PACKAGE = Path(__file__).parent.parent

_SHARED = ("lexicon", "model", "text", "diagnostics", "__init__.py")
"""What every stage rests on."""


@cache
def code_version(*parts: str) -> bytes:
    """A hash of our code in ``parts`` (folders and files of the package) and of what every part rests on."""
    return key_of(*(_digest(name) for name in sorted({*parts, *_SHARED})))


@cache
def library_version(*distributions: str) -> bytes:
    """A hash of the versions of the installed ``distributions``, and of Python's.

    Nothing is imported or opened for it.
    """
    return key_of(sys.version, *map(name_with_version, sorted(distributions)))


def installed() -> bytes:
    """A hash of the versions of all that is installed."""
    return key_of(*sorted(names_with_versions().values()))


@cache
def _digest(name: str) -> bytes:
    path = PACKAGE / name
    state = blake2b(digest_size=20)
    for file in sorted(_files(str(path))) if path.is_dir() else [str(path)]:
        with open(file, "rb", buffering=0) as opened:  # noqa: PTH123 - hundreds of them are read before each build
            content = opened.read()
        state.update(f"{Path(file).relative_to(PACKAGE).as_posix()}\0{len(content)}\0".encode())
        state.update(content)
    return state.digest()


def _files(folder: str) -> Iterator[str]:
    for place, _, names in os.walk(folder):
        if not place.endswith("__pycache__"):
            yield from (f"{place}{os.sep}{name}" for name in names)
