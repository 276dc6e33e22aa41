"""Values as bytes: what goes in comes out, and bytes of someone else run nothing."""

import os
import pickle
import re
import zlib
from datetime import date
from pathlib import Path

import pytest

from generator.cache import UnreadableError, pack, unpack
from generator.diagnostics import Diagnostic, Severity
from generator.model import Span, Verdict

WRONG = Diagnostic(severity=Severity.ERROR, code="c", path="p", message="m", cure="c")


@pytest.mark.parametrize(
    "value", [("text", 1, 2.5, None, b"bytes"), {"a": [1]}, Span(1, 2), WRONG, Verdict.AGREE, date(2031, 5, 4)]
)
def test_values_come_out_as_they_went_in(value: object) -> None:
    assert unpack(pack(value)) == value


def test_members_go_in_by_value_whatever_python_makes_of_them(monkeypatch: pytest.MonkeyPatch) -> None:
    """As Python 3.11.0 to 3.11.3, Debian's among them, would have it: by name, through ``getattr``."""
    plain = pack(Verdict.AGREE)
    monkeypatch.setattr(Verdict, "__reduce_ex__", lambda member, _: (getattr, (type(member), member.name)))
    assert pack(Verdict.AGREE) == plain
    assert unpack(plain) is Verdict.AGREE


@pytest.mark.parametrize("value", [Path("content"), {"a": (1, Path("content"))}, re.compile("a"), object()])
def test_what_would_not_come_out_does_not_go_in(value: object) -> None:
    with pytest.raises(TypeError, match="would not come out"):
        pack(value)


class Evil:
    def __init__(self, path: Path) -> None:
        self.path = path

    def __reduce__(self) -> tuple[object, tuple[str]]:
        return os.mkdir, (str(self.path),)


def test_nothing_is_run(tmp_path: Path) -> None:
    data = zlib.compress(pickle.dumps(Evil(tmp_path / "made")))
    with pytest.raises(UnreadableError, match="no value of ours"):
        unpack(data)
    assert not (tmp_path / "made").exists()


@pytest.mark.parametrize("name", ["generator.write.publish\npublish", "generator.cache.store\nStore", "builtins\neval"])
def test_only_plain_values_of_ours_are_looked_up(name: str) -> None:
    with pytest.raises(UnreadableError):
        unpack(zlib.compress(b"c" + name.encode() + b"\n."))


@pytest.mark.parametrize("data", [b"", b"words", pack("words")[:-1], zlib.compress(b"")])
def test_damaged_bytes_are_told(data: bytes) -> None:
    with pytest.raises(UnreadableError):
        unpack(data)
