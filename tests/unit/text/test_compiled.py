"""What takes long to read is kept beside Python's compiled modules, and read anew where its sources changed."""

import sys
from pathlib import Path

import pytest

from generator.text import compiled as module
from generator.text.compiled import Kept, compiled, compiled_folder


@pytest.fixture
def kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder where things are kept, outside of the repository."""
    monkeypatch.setattr(sys, "pycache_prefix", str(tmp_path / "kept"))
    folder = compiled_folder()
    assert folder is not None
    assert folder.is_relative_to(tmp_path)
    return folder


def test_it_is_made_once(kept: Path, tmp_path: Path) -> None:
    source = tmp_path / "words.yml"
    source.write_text("a: b")
    assert compiled("words", (source,), lambda: [("a", {"other": ("b",)}, 1)]) == [("a", {"other": ("b",)}, 1)]
    assert compiled("words", (source,), lambda: "not made") == [("a", {"other": ("b",)}, 1)]
    assert [file.name for file in kept.iterdir()] == ["words.pyc"]


def test_another_source_makes_it_anew(kept: Path, tmp_path: Path) -> None:  # noqa: ARG001 - for what it does
    source = tmp_path / "words.yml"
    source.write_text("a: b")
    compiled("words", (source,), lambda: "first")
    source.write_text("a: c")
    assert compiled("words", (source,), lambda: "second") == "second"
    assert compiled("words", (source,), lambda: "third") == "second"


@pytest.mark.parametrize("damage", [slice(0, 0), slice(0, 10), slice(0, 22)])
def test_a_damaged_file_is_made_anew(kept: Path, damage: slice) -> None:
    compiled("words", (), lambda: ["first"])
    (kept / "words.pyc").write_bytes((kept / "words.pyc").read_bytes()[damage])
    assert compiled("words", (), lambda: ["second"]) == ["second"]


def test_it_is_kept_where_python_keeps_no_modules(kept: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "dont_write_bytecode", True)
    assert compiled("words", (), lambda: "first") == "first"
    assert compiled("words", (), lambda: "second") == "first"
    assert [file.name for file in kept.iterdir()] == ["words.pyc"]


def test_a_folder_that_may_not_be_written_to_is_no_harm(kept: Path) -> None:
    (kept / "words.pyc").mkdir()
    assert compiled("words", (), lambda: "first") == "first"
    assert compiled("words", (), lambda: "second") == "second"


def begin() -> Kept:
    """What a new process of the same Python remembers."""
    own = Kept("rules")
    assert own.remember()
    return own


def test_what_one_process_keeps_the_next_remembers(kept: Path) -> None:
    own = begin()
    own.add("a", 1)
    own.keep()
    assert begin().known == {"a": 1}
    assert [file.name for file in kept.iterdir()] == ["rules.pyc"]


@pytest.mark.usefixtures("kept")
def test_what_two_processes_keep_is_kept_of_both() -> None:
    one, other = begin(), begin()
    one.add("a", 1)
    other.add("b", 2)
    one.keep()
    other.keep()
    assert begin().known == {"a": 1, "b": 2}


@pytest.mark.usefixtures("kept")
def test_what_another_version_of_python_kept_is_not_remembered(monkeypatch: pytest.MonkeyPatch) -> None:
    own = begin()
    own.add("a", 1)
    own.keep()
    monkeypatch.setattr(module, "_PYTHON", b"x" * 20)
    assert begin().known == {}


@pytest.mark.parametrize("size", [0, 10, 20, 21])
def test_nothing_is_remembered_from_a_damaged_file(kept: Path, size: int) -> None:
    own = begin()
    own.add("a", 1)
    own.keep()
    file = kept / "rules.pyc"
    file.write_bytes(file.read_bytes()[:size])
    assert begin().known == {}


@pytest.mark.usefixtures("kept")
def test_what_cannot_be_kept_ends_nothing() -> None:
    own = begin()
    own.add("a", object())
    own.keep()
    assert begin().known == {}
