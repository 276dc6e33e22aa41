"""Without its guard, a frozen class of ours is as it was: equal, hashed and pickled alike."""

import dataclasses
import pickle
import sys
from dataclasses import FrozenInstanceError
from types import ModuleType
from typing import Any

import pytest

from generator.text import unguarded
from generator.text.unguarded import leave_out_guards

TEXT = """
from dataclasses import dataclass, field

@dataclass(frozen=True, slots=True, kw_only=True, order=True)
class Fact:
    name: str
    places: tuple[int, ...] = ()
    weight: float = field(default=1.0, compare=False)

@dataclass(frozen=True, slots=True)
class Named:
    name: str
    other: str

    def __hash__(self) -> int:
        return hash(self.name)
"""


def load(monkeypatch: pytest.MonkeyPatch, name: str) -> Any:  # noqa: ANN401 - a module that is made here
    """The module of the text, loaded anew."""
    module = ModuleType(name)
    monkeypatch.setitem(sys.modules, name, module)
    exec(TEXT, vars(module))  # noqa: S102 - our own, just above
    return module


@pytest.fixture(autouse=True)
def guarded(monkeypatch: pytest.MonkeyPatch) -> None:
    """Guards are left out until the test is done."""
    monkeypatch.setitem(vars(dataclasses), "dataclass", unguarded._as_ever)


def test_values_are_as_ever_without_the_guard(monkeypatch: pytest.MonkeyPatch) -> None:
    ever = load(monkeypatch, "generator.made_up")
    leave_out_guards()
    ours = load(monkeypatch, "generator.made_up")
    one, other = ever.Fact(name="a", places=(1,)), ours.Fact(name="a", places=(1,))
    assert (repr(one), hash(one)) == (repr(other), hash(other))
    assert other == ours.Fact(name="a", places=(1,), weight=2.0) < ours.Fact(name="b")
    assert hash(ours.Named("a", "b")) == hash("a")
    other.name = "c"
    with pytest.raises(FrozenInstanceError):
        one.name = "c"


def test_pickles_are_read_by_either(monkeypatch: pytest.MonkeyPatch) -> None:
    ever = load(monkeypatch, "generator.made_up")
    data = pickle.dumps(ever.Fact(name="a", places=(1,), weight=3.0))
    leave_out_guards()
    ours = load(monkeypatch, "generator.made_up")
    assert pickle.dumps(ours.Fact(name="a", places=(1,), weight=3.0)) == data
    assert dataclasses.astuple(pickle.loads(data)) == ("a", (1,), 3.0)  # noqa: S301 - written just before


def test_classes_of_others_keep_their_guard(monkeypatch: pytest.MonkeyPatch) -> None:
    leave_out_guards()
    fact = load(monkeypatch, "made_up").Fact(name="a")
    with pytest.raises(FrozenInstanceError):
        fact.name = "c"
