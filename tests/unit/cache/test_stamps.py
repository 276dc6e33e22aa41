"""Digests of files: those that did not change are not read again."""

import os
from pathlib import Path

import pytest

from generator import ticks
from generator.cache import Stamps, open_store
from generator.cache import stamps as module
from generator.cache.stamps import MISSING

OLD = 1_000_000_000


def digest_of(root: Path, file: Path) -> bytes:
    with open_store(root) as store:
        stamps = Stamps(store, root)
        digest = stamps.file(file)
        stamps.save()
    return digest


@pytest.fixture
def settled(monkeypatch: pytest.MonkeyPatch) -> None:
    """Files count as settled at once."""
    monkeypatch.setattr(ticks, "is_settled", lambda _changed, _looked: True)


@pytest.mark.usefixtures("settled")
def test_a_file_with_the_same_stamp_is_not_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "a.txt"
    file.write_text("words")
    first = digest_of(tmp_path, file)
    monkeypatch.delattr(module, "_read")
    assert digest_of(tmp_path, file) == first


@pytest.mark.usefixtures("settled")
def test_another_size_or_time_is_seen(tmp_path: Path) -> None:
    file = tmp_path / "a.txt"
    file.write_text("words")
    first = digest_of(tmp_path, file)
    file.write_text("sword")
    os.utime(file, ns=(OLD, OLD))
    second = digest_of(tmp_path, file)
    file.write_text("words")
    assert first != second
    assert digest_of(tmp_path, file) == first


@pytest.mark.usefixtures("settled")
def test_a_change_behind_the_same_size_and_time_is_seen(tmp_path: Path) -> None:
    file = tmp_path / "a.txt"
    file.write_text("words")
    os.utime(file, ns=(OLD, OLD))
    first = digest_of(tmp_path, file)
    (tmp_path / "b.txt").write_text("sword")
    os.utime(tmp_path / "b.txt", ns=(OLD, OLD))
    (tmp_path / "b.txt").replace(file)
    assert digest_of(tmp_path, file) != first


def test_a_file_that_has_just_changed_is_read_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ticks, "is_settled", lambda _changed, _looked: False)
    file = tmp_path / "a.txt"
    file.write_text("words")
    digest_of(tmp_path, file)
    with open_store(tmp_path) as store:
        assert store.stamps() == {}


@pytest.mark.usefixtures("settled")
def test_files_that_are_gone_are_forgotten(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("words")
    (tmp_path / "b.txt").write_text("words")
    digest_of(tmp_path, tmp_path / "a.txt")
    digest_of(tmp_path, tmp_path / "b.txt")
    with open_store(tmp_path) as store:
        assert list(store.stamps()) == ["b.txt"]


def test_a_folder_gives_its_names_in_order(tmp_path: Path) -> None:
    with open_store(None) as store:
        for name in ("b.txt", "a.txt"):
            (tmp_path / name).write_text("words")
        (tmp_path / "c").mkdir()
        (tmp_path / "c" / "d.txt").write_text("words")
        found = Stamps(store, tmp_path).folder(tmp_path)
        assert [name for name, _ in found] == ["a.txt", "b.txt", "c"]
        assert found[0][1] == found[1][1]
        assert found[2][1] == MISSING
        assert [name for name, _ in Stamps(store, tmp_path).tree(tmp_path)] == ["a.txt", "b.txt", "c", "c/d.txt"]


def test_a_link_is_told_from_what_it_leads_to(tmp_path: Path) -> None:
    with open_store(None) as store:
        (tmp_path / "a.txt").write_text("words")
        (tmp_path / "b.txt").symlink_to("a.txt")
        (tmp_path / "c.txt").symlink_to("nowhere")
        found = dict(Stamps(store, tmp_path).folder(tmp_path))
        assert len(set(found.values())) == 3


def test_what_is_missing_has_no_digest(tmp_path: Path) -> None:
    with open_store(None) as store:
        assert Stamps(store, tmp_path).file(tmp_path / "a.txt") == MISSING
