"""Reading files that someone else may have laid down."""

import errno
import os
import stat
from pathlib import Path


def read_plain_file(path: Path, limit: int) -> bytes:
    """The bytes of the plain file ``path``, which has at most ``limit`` of them.

    OSError with ``strerror`` in words for what cannot be read: ``EFBIG`` where it is larger, ``EINVAL`` where it is no
    plain file, since a pipe or a device would keep us waiting for ever.
    """
    about = path.stat()
    if stat.S_ISDIR(about.st_mode):
        raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR), str(path))
    if not stat.S_ISREG(about.st_mode):
        raise OSError(errno.EINVAL, "it is no plain file", str(path))
    if about.st_size > limit:
        raise OSError(errno.EFBIG, f"it has {about.st_size} bytes; {limit} is the most that is read", str(path))
    return path.read_bytes()
