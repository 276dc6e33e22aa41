"""The methods of dataclasses, compiled once: Python writes their text and compiles it in each process anew.

This program has some hundred such classes, and half of the time in which it loads went there. `dataclasses` runs the
text by the built-in `exec`; here it is given one that remembers what a text was compiled to, in a file beside our
compiled modules. A Python that does it in another way does it as ever.
"""

import dataclasses
import marshal
import os
import sys
from contextlib import suppress
from hashlib import blake2b
from pathlib import Path
from types import CodeType
from typing import Any

from generator.text.compiled import SUFFIX, compiled_folder

_VERSION = blake2b(sys.version.encode(), digest_size=20).digest()


class _Methods:
    """Texts with what they were compiled to, and the file that keeps them; None where nothing may be kept."""

    def __init__(self) -> None:
        self.known: dict[str, CodeType] = {}
        self.file: Path | None = None
        self.is_new = False

    def run(self, text: str, names: dict[str, Any] | None, local: dict[str, Any]) -> None:
        """As `exec` does with the text of a method."""
        code = self.known.get(text)
        if code is None:
            code = self.known[text] = compile(text, "<string>", "exec", dont_inherit=True)
            self.is_new = True
        exec(code, vars(dataclasses) if names is None else names, local)  # noqa: S102 - what `dataclasses` wrote


_methods = _Methods()


def remember_methods() -> None:
    """From now on, compile no method of a dataclass that an earlier process kept."""
    folder = compiled_folder()
    if folder is None:
        return
    _methods.file = folder / f"methods{SUFFIX}"
    with suppress(OSError, ValueError, EOFError, TypeError):
        found = _methods.file.read_bytes()
        if found[: len(_VERSION)] == _VERSION:
            _methods.known = dict(marshal.loads(found[len(_VERSION) :]))  # noqa: S302 - beside our own modules
    vars(dataclasses)["exec"] = _methods.run


def keep_methods() -> None:
    """Keep what was compiled in this process, for the next one."""
    if _methods.file is None or not _methods.is_new:
        return
    draft = _methods.file.with_name(f"methods.{os.getpid()}{SUFFIX}")
    with suppress(OSError):
        draft.write_bytes(_VERSION + marshal.dumps(_methods.known))
        draft.replace(_methods.file)
    _methods.is_new = False
