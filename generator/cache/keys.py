"""Keys: the hash of all that a result was made from."""

from collections.abc import Iterable
from hashlib import blake2b

SIZE = 20
"""Bytes in a key: two of a billion results share one with a chance of 1 in 10^30."""


def key_of(*parts: bytes | str | Iterable[bytes | str]) -> bytes:
    """The key of ``parts``, in their order; each is hashed with its length, so that none runs into the next.

    >>> key_of("ab", "c") == key_of("a", "bc")
    False
    """
    data: list[bytes] = []
    for part in parts:
        if isinstance(part, (bytes, str)):
            _add(data, part)
        else:
            items = list(part)
            data.append(b"[%d" % len(items))
            for item in items:
                _add(data, item)
    return blake2b(b"".join(data), digest_size=SIZE).digest()


def _add(data: list[bytes], part: bytes | str) -> None:
    raw = part.encode("utf-8", "surrogateescape") if isinstance(part, str) else part
    data += (b"%d:" % len(raw), raw)
