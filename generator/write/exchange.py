"""Two folders change places in one call of the system, so that whoever looks finds one of them, whole.

Linux alone is asked, by the function ``renameat2`` of its C library (3.15 and glibc 2.28, on most of its file systems);
Python has no name for it.
"""

import ctypes
import os
import shutil
import sys
from collections.abc import Callable
from errno import ENOSYS
from functools import cache
from pathlib import Path

_HERE = -100
"""AT_FDCWD: paths start from the current folder."""
_EXCHANGE = 2
"""RENAME_EXCHANGE"""

TRIAL = "trial"
"""The folder in which it is tried whether this can be done."""


def exchange(one: Path, other: Path) -> None:
    """Let two folders of one file system change places. OSError, with both as they were, where that cannot be."""
    call = _renameat2()
    if call is None:
        raise OSError(ENOSYS, os.strerror(ENOSYS), str(other))
    if call(_HERE, os.fsencode(one), _HERE, os.fsencode(other), _EXCHANGE) != 0:
        number = ctypes.get_errno()
        raise OSError(number, os.strerror(number), str(other))


def can_exchange(folder: Path) -> bool:
    """Whether folders below ``folder`` can change places, and files can have several names: it is tried there."""
    trial = folder / TRIAL
    one, other = trial / "one", trial / "other"
    try:
        one.mkdir(parents=True)
        other.mkdir()
        (one / "file").touch()
        os.link(one / "file", one / "link")
        exchange(one, other)
        return (other / "link").exists()
    except OSError:
        return False
    finally:
        shutil.rmtree(trial, ignore_errors=True)


@cache
def _renameat2() -> Callable[..., int] | None:
    if not sys.platform.startswith("linux"):
        return None
    try:
        call = ctypes.CDLL(None, use_errno=True).renameat2
    except (OSError, AttributeError):
        return None
    call.argtypes = (ctypes.c_int, ctypes.c_char_p, ctypes.c_int, ctypes.c_char_p, ctypes.c_uint)
    call.restype = ctypes.c_int
    return call
