"""Where Python keeps what it compiles of our package: what takes long to read or to unpack lies beside it.

Whoever can write there can change our code as well, so nothing new is trusted. Nothing is kept where we may not write.
``PYTHONDONTWRITEBYTECODE``, which many containers set, is about the modules that Python imports: those come compiled,
as they were installed (``hatch_build.py`` sees to it where they lie in a working copy). Were these files not kept then,
each run would begin with compiling all templates, a good part of a small build.
"""

import marshal
import os
import sys
from collections.abc import Callable
from contextlib import suppress
from hashlib import blake2b
from importlib.util import cache_from_source
from pathlib import Path
from typing import Any

SUFFIX = ".pyc"
"""How the names of these files end, as those of Python's own: no part of the program's version."""
_SIZE = 20
_PYTHON = blake2b(sys.version.encode(), digest_size=_SIZE).digest()


def compiled_folder() -> Path | None:
    """The folder; None where nothing may be kept."""
    try:
        folder = Path(cache_from_source(__file__)).parent
        folder.mkdir(parents=True, exist_ok=True)
    except (OSError, NotImplementedError):
        return None
    return folder


def compiled(name: str, sources: tuple[Path, ...], make: Callable[[], Any]) -> Any:  # noqa: ANN401 - any plain value
    """``make()``, a value of Python's plain types that depends on the bytes of ``sources`` alone, kept under ``name``.

    ``sources`` are the file that is read, and our modules that read it. OSError where one of them cannot be read.
    """
    folder = compiled_folder()
    if folder is None:
        return make()
    state = blake2b(sys.version.encode(), digest_size=_SIZE)
    for source in sources:
        content = source.read_bytes()
        state.update(f"{len(content)} ".encode() + content)
    file, digest = folder / f"{name}{SUFFIX}", state.digest()
    with suppress(OSError, ValueError, EOFError, TypeError):
        kept = file.read_bytes()
        if kept[:_SIZE] == digest:
            return marshal.loads(kept[_SIZE:])  # noqa: S302 - our own file, see above
    made = make()
    with suppress(OSError):
        _replace(file, digest + marshal.dumps(made))
    return made


class Kept:
    """What earlier processes compiled with this Python, each under what it was compiled from; all of it in one file."""

    def __init__(self, name: str) -> None:
        """Nothing is read before ``remember``. ``name`` is the file's, without its ending."""
        self.known: dict[Any, Any] = {}
        self.file: Path | None = None
        self._name = name
        self._is_new = False

    def remember(self) -> bool:
        """Have at hand what was kept; whether anything may be kept here."""
        folder = compiled_folder()
        if folder is None:
            return False
        self.file = folder / f"{self._name}{SUFFIX}"
        self.known = _kept_in(self.file)
        return True

    def add(self, source: Any, made: Any) -> None:  # noqa: ANN401 - any plain value
        """Take note of what ``source`` was compiled to."""
        self.known[source] = made
        self._is_new = True

    def keep(self) -> None:
        """Keep what was added, for the next process."""
        if self.file is not None and self._is_new:
            with suppress(OSError, ValueError):  # another process of this build may have kept something meanwhile
                _replace(self.file, _PYTHON + marshal.dumps(_kept_in(self.file) | self.known))
            self._is_new = False


def _kept_in(file: Path) -> dict[Any, Any]:
    """What ``file`` holds; nothing where it is damaged, or another Python wrote it."""
    with suppress(OSError, ValueError, EOFError, TypeError):
        found = file.read_bytes()
        if found[:_SIZE] == _PYTHON:
            return dict(marshal.loads(found[_SIZE:]))  # noqa: S302 - beside our own modules
    return {}


def _replace(file: Path, content: bytes) -> None:
    """Put ``content`` in the place of ``file``, whole at every instant. OSError where that fails."""
    draft = file.with_name(f"{file.stem}.{os.getpid()}{SUFFIX}")
    draft.write_bytes(content)
    draft.replace(file)
