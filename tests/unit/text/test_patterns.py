"""A long pattern that was kept is the one that would be compiled."""

import re
import sys
from pathlib import Path

import pytest

from generator.extract.times.scan import _SCANNER
from generator.text import compiled, patterns
from generator.text.patterns import long_pattern

PATTERN = r"(?P<day>\d{1,2})(?:st|nd|rd|th)? (?P<month>May|June|[A-Zäöü]\w+)(?<!by)(?=,|$)|(x)|[^\W\d_]{2,5}?"
TEXTS = ("on 4th May, 2031", "12 Öd", "x", "", "4 April")


@pytest.fixture(autouse=True)
def kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder where patterns are kept, outside of the repository."""
    monkeypatch.setattr(sys, "dont_write_bytecode", False)
    monkeypatch.setattr(sys, "pycache_prefix", str(tmp_path / "kept"))
    folder = compiled.compiled_folder()
    assert folder is not None
    return folder


def found(pattern: re.Pattern[str]) -> list[object]:
    return [[(m.span(), m.groupdict(), m.lastgroup) for m in pattern.finditer(text)] for text in TEXTS]


@pytest.mark.parametrize("text", [PATTERN, _SCANNER.pattern], ids=["small", "large"])
def test_a_kept_pattern_is_that_which_would_be_compiled(text: str, kept: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    right = re.compile(text)
    first = long_pattern("one", text)
    assert (kept / "pattern-one.pyc").exists()
    monkeypatch.setattr(patterns, "_compiled", None)  # so that it cannot be made again
    monkeypatch.setattr(re, "compile", None)
    again = long_pattern("one", text)
    for pattern in (first, again):
        assert (pattern, pattern.flags, pattern.groups) == (right, right.flags, right.groups)
        assert pattern.groupindex == right.groupindex
        assert found(pattern) == found(right)


def test_another_pattern_of_that_name_is_made_anew() -> None:
    long_pattern("one", "a+")
    assert long_pattern("one", "b+").findall("aabb") == ["bb"]


@pytest.mark.parametrize("made", [(32, [1, 2, 3], 0, {}, (None,)), (), None, (32, ["x"], 0, {}, (None,)), (32, [1])])
def test_what_is_no_pattern_is_not_used(made: object, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(patterns, "kept", lambda *_: made)
    assert found(long_pattern("one", PATTERN)) == found(re.compile(PATTERN))


def test_where_python_does_it_in_another_way_it_is_compiled_as_ever(monkeypatch: pytest.MonkeyPatch) -> None:
    def missing(name: str) -> None:
        raise ImportError(name)

    monkeypatch.setattr(patterns, "import_module", missing)
    assert found(long_pattern("one", PATTERN)) == found(re.compile(PATTERN))
