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
    state = blake2b(digest_size=SIZE)
    for part in parts:
        if isinstance(part, (bytes, str)):
            _add(state, part)
        else:
            items = list(part)
            state.update(b"[%d" % len(items))
            for item in items:
                _add(state, item)
    return state.digest()


def _add(state: "blake2b", part: bytes | str) -> None:
    raw = part.encode("utf-8", "surrogateescape") if isinstance(part, str) else part
    state.update(b"%d:" % len(raw))
    state.update(raw)
