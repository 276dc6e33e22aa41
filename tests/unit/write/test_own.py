"""A folder of one process's own: it always holds what it is known to hold, and nothing else."""

from collections.abc import Mapping
from errno import EXDEV
from pathlib import Path

import pytest

from generator.diagnostics import InvalidSite
from generator.model import OutputFile
from generator.write import OwnFolder, Published, digest, publish, stage
from tests.sites.support import bytes_of


def put(place: OwnFolder, files: Mapping[str, bytes]) -> Published:
    """Have the folder hold those files."""
    with place.publication():
        for path, content in files.items():
            if place.held().get(path) != digest(content):
                stage(OutputFile(path=path, content=content), place.staging)
        return place.commit({path: digest(content) for path, content in files.items()})


@pytest.fixture
def place(tmp_path: Path) -> OwnFolder:
    return OwnFolder(tmp_path / "deep" / "site")


def test_it_holds_each_site_in_turn(place: OwnFolder) -> None:
    sites: tuple[dict[str, bytes], ...] = (
        {"a/index.html": b"one", "b.txt": b"two"},
        {"a/index.html": b"other", "b.txt": b"two", "c/d/e.txt": b"new"},
        {"a": b"a file where a folder was", "b.txt/index.html": b"a folder where a file was"},
        {},
    )
    for files in sites:
        put(place, files)
        assert bytes_of(place.output) == files
        assert place.known == {path: digest(content) for path, content in files.items()}


def test_it_tells_what_it_did(place: OwnFolder) -> None:
    put(place, {"a.txt": b"one", "b.txt": b"two", "c.txt": b"three"})
    before = place.listed
    assert put(place, {"a.txt": b"one", "b.txt": b"2", "d.txt": b"four"}) == Published(
        written=("b.txt", "d.txt"), unchanged=1, removed=("c.txt",)
    )
    assert place.listed != before


def test_a_site_that_did_not_change_keeps_its_name(place: OwnFolder) -> None:
    put(place, {"a.txt": b"one"})
    before = place.listed
    assert put(place, {"a.txt": b"one"}) == Published(written=(), unchanged=1, removed=())
    assert place.listed == before


def test_folders_that_are_empty_go(place: OwnFolder) -> None:
    put(place, {"a/b/c.txt": b"one", "a/d.txt": b"two"})
    put(place, {"a/d.txt": b"two"})
    assert sorted(path.name for path in place.output.rglob("*")) == ["a", "d.txt"]


def test_what_a_build_with_errors_staged_is_gone_with_the_next(place: OwnFolder) -> None:
    with place.publication():
        stage(OutputFile(path="a.txt", content=b"of a build that had errors"), place.staging)
    with place.publication():
        assert list(place.staging.iterdir()) == []


def test_paths_that_lead_out_or_clash_are_refused(place: OwnFolder) -> None:
    put(place, {"a.txt": b"one"})
    for path in ("../b.txt", "a.txt/b.txt"):
        with place.publication(), pytest.raises(InvalidSite):
            place.commit({"a.txt": digest(b"one"), path: digest(b"two")})
    assert bytes_of(place.output) == {"a.txt": b"one"}


def test_a_fault_of_the_machine_leaves_known_what_is_there(place: OwnFolder, monkeypatch: pytest.MonkeyPatch) -> None:
    put(place, {"a.txt": b"one", "b.txt": b"two"})
    rename, names = Path.rename, []

    def failing(self: Path, target: Path) -> Path:
        names.append(self.name)
        if len(names) == 2:
            raise OSError(28, "No space left on device")
        return rename(self, target)

    with monkeypatch.context() as patched:
        patched.setattr(Path, "rename", failing)
        with pytest.raises(InvalidSite, match="No space left"):
            put(place, {"a.txt": b"1", "b.txt": b"2"})
    assert place.known == {path: digest(content) for path, content in bytes_of(place.output).items()}
    put(place, {"a.txt": b"1", "b.txt": b"2"})
    assert bytes_of(place.output) == {"a.txt": b"1", "b.txt": b"2"}


def test_it_begins_with_what_was_published_and_is_as_it_was(tmp_path: Path, place: OwnFolder) -> None:
    public = tmp_path / "public"
    publish([OutputFile(path=path, content=b"one") for path in ("a/index.html", "b.txt", "c.txt", "d.txt")], public)
    (public / "b.txt").write_bytes(b"two")
    (public / "c.txt").unlink()
    (public / "d.txt").unlink()
    (public / "d.txt").symlink_to(public / "a" / "index.html")
    (public / "mine.txt").write_bytes(b"not the program's")
    place.begin_with(public)
    assert bytes_of(place.output) == {"a/index.html": b"one"}
    assert place.known == {"a/index.html": digest(b"one")}


def test_what_it_began_with_stays_where_it_was(tmp_path: Path, place: OwnFolder) -> None:
    public = tmp_path / "public"
    publish([OutputFile(path=path, content=b"one") for path in ("a.txt", "b.txt")], public)
    place.begin_with(public)
    put(place, {"a.txt": b"two"})
    assert bytes_of(place.output) == {"a.txt": b"two"}
    assert [(public / path).read_bytes() for path in ("a.txt", "b.txt")] == [b"one", b"one"]


def test_it_begins_with_nothing_where_nothing_was_published(tmp_path: Path, place: OwnFolder) -> None:
    place.begin_with(tmp_path / "public")
    assert place.known == {}


def test_it_begins_with_copies_of_what_lies_on_another_disk(
    tmp_path: Path, place: OwnFolder, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(source: Path, _: Path) -> None:
        if source.name == "gone.txt":
            source.unlink()
        raise OSError(EXDEV, "another disk")

    public = tmp_path / "public"
    publish([OutputFile(path=path, content=b"one") for path in ("a/index.html", "gone.txt")], public)
    monkeypatch.setattr("os.link", refuse)
    place.begin_with(public)
    assert bytes_of(place.output) == {"a/index.html": b"one"}
    assert place.known == {"a/index.html": digest(b"one")}
