"""The rights of files as an ordinary user has them, also where the tests are run by root."""

import ctypes
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager

import pytest

_VERSION = 0x20080522
"""_LINUX_CAPABILITY_VERSION_3: two records of three words each."""
_PASSES_BY = 1 << 1 | 1 << 2
"""CAP_DAC_OVERRIDE and CAP_DAC_READ_SEARCH: what lets root write and read all the same."""


@contextmanager
def as_ordinary_user() -> Iterator[None]:
    """Have modes of files hold for this thread; the test is skipped where that cannot be done."""
    if os.geteuid() != 0:
        yield
        return
    if not sys.platform.startswith("linux"):
        pytest.skip("root may write everywhere here")
    system = ctypes.CDLL(None, use_errno=True)
    header, words = (ctypes.c_uint32 * 2)(_VERSION, 0), (ctypes.c_uint32 * 6)()
    if system.capget(header, words) != 0:
        pytest.skip("capabilities cannot be asked for here")
    before = words[0]
    words[0] = before & ~_PASSES_BY
    if system.capset(header, words) != 0:
        pytest.skip("capabilities cannot be given up here")
    try:
        yield
    finally:
        words[0] = before
        system.capset(header, words)
