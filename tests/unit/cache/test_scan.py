"""What is looked at anew when a scan begins again."""

from pathlib import Path

import pytest

from generator import ticks
from generator.cache import Scan


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for path in ("a/1.md", "a/in/2.md", "b/3.md"):
        (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / path).write_text("words")
    return tmp_path


@pytest.fixture
def settled(monkeypatch: pytest.MonkeyPatch) -> None:
    """Every file counts as one that has changed long ago."""
    monkeypatch.setattr(ticks, "is_settled", lambda _changed, _looked: True)


def kept(seen: Scan, folder: Path, changed: set[str]) -> set[str]:
    """The folders that are not looked at anew after those paths have ``changed``."""
    names = ("a", "a/in", "b")
    before = {name: seen.folder(str(folder / name)) for name in names}
    seen.begin_again({str(folder / path) for path in changed}, {str(folder)})
    return {name for name in names if seen.folder(str(folder / name)) is before[name]}


@pytest.mark.usefixtures("settled")
@pytest.mark.parametrize(
    ("changed", "expected"),
    [
        (set(), {"a", "a/in", "b"}),
        ({"a/1.md"}, {"a/in", "b"}),
        ({"a/in/2.md"}, {"a", "b"}),
        ({"a"}, {"b"}),
        ({"a/in"}, {"b"}),
        ({"b/new.md", "elsewhere/4.md"}, {"a", "a/in"}),
    ],
    ids=["nothing", "a file", "a file below", "a folder", "a folder below", "a file that is new"],
)
def test_folders_at_below_and_beside_what_changed(folder: Path, changed: set[str], expected: set[str]) -> None:
    assert kept(Scan(), folder, changed) == expected


@pytest.mark.usefixtures("settled")
def test_a_folder_that_nobody_tells_of(folder: Path) -> None:
    seen = Scan()
    before = {name: seen.folder(str(folder / name)) for name in ("a", "b")}
    seen.begin_again(set(), {str(folder / "a")})
    assert seen.folder(str(folder / "a")) is before["a"]
    assert seen.folder(str(folder / "b")) is not before["b"]


def test_a_folder_whose_file_changed_just_now(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ticks, "is_settled", lambda _changed, _looked: False)
    assert kept(Scan(), folder, set()) == set()


@pytest.mark.usefixtures("settled")
def test_a_folder_that_could_not_be_listed(folder: Path) -> None:
    seen, late = Scan(), folder / "late"
    with pytest.raises(FileNotFoundError):
        seen.folder(str(late))
    late.mkdir()
    seen.begin_again(set(), {str(folder)})
    assert seen.folder(str(late)) == ()
