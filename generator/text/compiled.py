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
    draft = folder / f"{name}.{os.getpid()}{SUFFIX}"
    with suppress(OSError):
        draft.write_bytes(digest + marshal.dumps(made))
        draft.replace(file)
    return made
