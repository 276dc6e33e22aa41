"""Frozen values without Python's guard where the program runs; where it is tested, they have it.

Nothing sets a field of a value that was made: mypy sees to it, and so do the tests, in which the classes are as Python
makes them. The guard is dear, for what forbids to assign forbids it to ``__init__`` as well, which has to call a
function for each field: a tenth of a build from scratch. So the command line does without, as ``python -O`` does
without assertions.
"""

import dataclasses
from collections.abc import Callable
from typing import Any

_PACKAGE = __name__.partition(".")[0]
_as_ever = dataclasses.dataclass


def leave_out_guards() -> None:
    """From now on, make the frozen dataclasses of our modules without the guard; nothing else of them changes."""
    vars(dataclasses)["dataclass"] = _dataclass


def _dataclass(kind: type | None = None, /, **settings: Any) -> Any:  # noqa: ANN401 - as Python has it
    """As ``dataclass`` does."""
    return _without_guard(settings) if settings.get("frozen") else _as_ever(kind, **settings)


def _without_guard(settings: dict[str, Any]) -> Callable[[type], Any]:
    """What makes a dataclass with these settings that is equal, hashed and pickled as the frozen one is."""

    def make(kind: type) -> Any:  # noqa: ANN401 - see above
        if kind.__module__.partition(".")[0] != _PACKAGE:
            return _as_ever(**settings)(kind)
        hashed = settings.get("eq", True) and vars(kind).get("__hash__") is None
        made: Any = _as_ever(**{**settings, "frozen": False, "unsafe_hash": hashed})(kind)
        if settings.get("slots"):
            for name, method in (("__getstate__", _state), ("__setstate__", _set_state)):
                setattr(made, name, method)
        return made

    return make


def _state(value: Any) -> list[object]:  # noqa: ANN401 - any dataclass
    return [getattr(value, field.name) for field in dataclasses.fields(value)]


def _set_state(value: Any, state: list[object]) -> None:  # noqa: ANN401 - the same
    for field, own in zip(dataclasses.fields(value), state, strict=True):
        setattr(value, field.name, own)
