"""Values ↔ bytes for the cache. Nothing is run when bytes are read: only our own frozen values come out."""

import io
import pickle
import zlib
from collections.abc import Callable
from dataclasses import fields, is_dataclass
from datetime import date
from enum import Enum
from importlib import import_module
from operator import attrgetter
from typing import Any

LEVEL = 1
AS_IT_IS = 0
"""Levels of compression: a little, and none, for what every build reads."""
_PACKAGE = "generator."


class UnreadableError(Exception):
    """Bytes that no version of the program that is compatible with this one has written, or that are damaged."""


def pack(value: object, level: int = LEVEL) -> bytes:
    """``value``, made of our dataclasses, enumerations, dates and Python's plain types, as bytes; else TypeError."""
    return spell(value) if level == AS_IT_IS else zlib.compress(spell(value), level)


def spell(value: object) -> bytes:
    """What ``pack`` makes smaller: for keys, which are hashed and not kept."""
    data = io.BytesIO()
    _Pickler(data, protocol=pickle.HIGHEST_PROTOCOL).dump(value)
    return data.getvalue()


def unpack(data: bytes) -> object:
    """The value that ``pack`` made ``data`` from; UnreadableError where it did not."""
    try:
        return _Unpickler(io.BytesIO(data if data[:1] == pickle.PROTO else zlib.decompress(data))).load()
    except Exception as error:
        raise UnreadableError(str(error)) from error


class _Pickler(pickle.Pickler):
    """Takes our frozen values apart field by field; the way of ``dataclasses`` looks the fields up for each of them."""

    def reducer_override(self, obj: object) -> Any:  # noqa: ANN401 - pickle has no better
        """How to make ``obj`` again: field by field, or as ever; TypeError for what could not be read back."""
        kind = type(obj)
        parts_of = _getters[kind] if kind in _getters else _getter(kind)
        if parts_of:
            return restore, parts_of(obj)
        if isinstance(obj, Enum):  # not as ever: until 3.11.4, Python has `getattr` look a member up by its name
            return type(obj), (obj.value,)
        if isinstance(obj, (date, type)) or obj is restore:
            return NotImplemented
        raise TypeError(f"{type(obj).__qualname__} is no value of ours, and would not come out of the cache")


_names: dict[type, tuple[str, ...]] = {}
_getters: dict[type, Callable[[object], tuple[object, ...]] | None] = {}
"""What gives the class and the values of all fields of a dataclass; None for what is no such."""
_setters: dict[type, tuple[Callable[[object, object], None], ...]] = {}
"""What sets each field of a dataclass of ours, frozen or not: all of them have slots."""


def _fields(kind: type) -> tuple[str, ...]:
    """The names of the fields of a dataclass; none where it is no such."""
    if kind not in _names:
        _names[kind] = tuple(field.name for field in fields(kind)) if is_dataclass(kind) else ()
    return _names[kind]


def _getter(kind: type) -> Callable[[object], tuple[object, ...]] | None:
    names = _fields(kind)
    _getters[kind] = attrgetter("__class__", *names) if names else None
    return _getters[kind]


def restore(kind: type, *values: object) -> object:
    """The value of that kind whose fields have these ``values``, in their order."""
    if kind not in _setters:
        _setters[kind] = tuple(getattr(kind, name).__set__ for name in _fields(kind))
    made: object = object.__new__(kind)
    for set_field, value in zip(_setters[kind], values, strict=True):
        set_field(made, value)
    return made


class _Unpickler(pickle.Unpickler):
    """Makes our values and dates, and refuses to look up anything else: whoever can write the cache runs no code."""

    def find_class(self, module: str, name: str) -> Any:  # noqa: ANN401 - pickle has no better
        """The class of that name; UnpicklingError for whatever is not a plain value of ours."""
        if (module, name) == ("datetime", "date"):
            return date
        if (module, name) == (__name__, restore.__name__):
            return restore
        if module.startswith(_PACKAGE):
            found = getattr(import_module(module), name, None)
            if isinstance(found, type) and (hasattr(found, "__dataclass_fields__") or issubclass(found, Enum)):
                return found
        raise pickle.UnpicklingError(f"{module}.{name} is no value of ours")
