"""Values ↔ bytes for the cache. Nothing is run when bytes are read: only our own frozen values come out."""

import io
import pickle
import zlib
from datetime import date
from enum import Enum
from importlib import import_module

_LEVEL = 1
_PACKAGE = "generator."


class UnreadableError(Exception):
    """Bytes that no version of the program that is compatible with this one has written, or that are damaged."""


def pack(value: object) -> bytes:
    """``value``, made of our dataclasses, enumerations, dates and Python's plain types, as bytes."""
    return zlib.compress(pickle.dumps(value, protocol=pickle.HIGHEST_PROTOCOL), _LEVEL)


def unpack(data: bytes) -> object:
    """The value that ``pack`` made ``data`` from; UnreadableError where it did not."""
    try:
        return _Unpickler(io.BytesIO(zlib.decompress(data))).load()
    except Exception as error:
        raise UnreadableError(str(error)) from error


class _Unpickler(pickle.Unpickler):
    """Makes our values and dates, and refuses to look up anything else: whoever can write the cache runs no code."""

    def find_class(self, module: str, name: str) -> type:
        """The class of that name; UnpicklingError for whatever is not a plain value of ours."""
        if (module, name) == ("datetime", "date"):
            return date
        if module.startswith(_PACKAGE):
            found = getattr(import_module(module), name, None)
            if isinstance(found, type) and (hasattr(found, "__dataclass_fields__") or issubclass(found, Enum)):
                return found
        raise pickle.UnpicklingError(f"{module}.{name} is no value of ours")
