"""A class whose methods were kept is the one that would be compiled."""

import dataclasses
import sys
from collections.abc import Callable
from dataclasses import FrozenInstanceError, dataclass, field, fields, replace
from pathlib import Path
from typing import Any

import pytest

from generator.text import compiled, methods
from generator.text.methods import keep_methods, remember_methods


@pytest.fixture(autouse=True)
def process(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[], None]:
    """Begins as a new process does; nothing is kept in the repository."""
    monkeypatch.setattr(sys, "pycache_prefix", str(tmp_path / "kept"))
    monkeypatch.setitem(vars(dataclasses), "exec", exec)  # is taken away again when the test is done

    def begin() -> None:
        monkeypatch.setattr(methods, "_kept", compiled.Kept("methods"))
        remember_methods()

    return begin


def make() -> Any:  # noqa: ANN401 - a class of its own in each process
    @dataclass(frozen=True, slots=True, kw_only=True, order=True)
    class Fact:
        """A fact."""

        name: str
        places: list[int] = field(default_factory=list, compare=False)
        weight: float = 1.0

    return Fact


def is_as_ever(kind: Any) -> None:  # noqa: ANN401 - see above
    fact = kind(name="a", places=[1])
    assert repr(fact).endswith("Fact(name='a', places=[1], weight=1.0)")
    assert replace(fact, weight=2.0) == kind(name="a", weight=2.0) > fact
    assert hash(fact) == hash(kind(name="a"))
    assert [own.name for own in fields(kind)] == ["name", "places", "weight"]
    assert kind(name="b").places is not kind(name="b").places
    with pytest.raises(FrozenInstanceError):
        fact.name = "b"
    with pytest.raises(TypeError, match="missing 1 required keyword-only argument: 'name'"):
        kind()


def refuse(*_: object, **__: object) -> None:
    raise AssertionError


def test_methods_are_compiled_in_the_first_process_alone(
    process: Callable[[], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    process()
    is_as_ever(make())
    keep_methods()
    process()
    monkeypatch.setattr(methods, "compile", refuse, raising=False)
    is_as_ever(make())


def test_where_nothing_can_be_kept_all_is_as_ever(
    process: Callable[[], None], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "file").touch()
    monkeypatch.setattr(sys, "pycache_prefix", str(tmp_path / "file"))
    process()
    is_as_ever(make())
    keep_methods()
