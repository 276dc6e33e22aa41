"""Which code made a result: ours by the bytes of its files, libraries by their versions."""

import sys
from functools import cache
from pathlib import Path

from generator.cache.keys import key_of
from generator.cache.stamps import Stamps
from generator.text.installed import name_with_version, names_with_versions

PACKAGE = Path(__file__).parent.parent

_SHARED = ("lexicon", "model", "text", "diagnostics", "__init__.py")
"""What every stage rests on."""


def code_version(stamps: Stamps, *parts: str) -> bytes:
    """A hash of our code in ``parts`` (folders and files of the package) and of what every part rests on.

    As of the files of a site, those whose stamps are known are not read.
    """
    return key_of(*(_digest(stamps, name) for name in sorted({*parts, *_SHARED})))


@cache
def library_version(*distributions: str) -> bytes:
    """A hash of the versions of the installed ``distributions``, and of Python's.

    Nothing is imported or opened for it.
    """
    return key_of(sys.version, *map(name_with_version, sorted(distributions)))


def installed() -> bytes:
    """A hash of the versions of all that is installed."""
    return key_of(*sorted(names_with_versions().values()))


def _digest(stamps: Stamps, name: str) -> bytes:
    path = PACKAGE / name
    files = ((name, stamps.file(path)),) if name.endswith(".py") else stamps.tree(path, but="__pycache__")
    return key_of(name, [part for file in files for part in file])
