"""The file of results: whatever happens to it, a build goes on, and nothing wrong comes out."""

import sqlite3
from pathlib import Path

import pytest

from generator.cache import open_store, store
from generator.cache.store import FILE, FOLDER, KEPT_DAYS, Store

ONE, TWO = b"1" * 20, b"2" * 20


def put(root: Path, values: dict[bytes, bytes]) -> None:
    with open_store(root) as opened:
        opened.put_many(values)


def get(root: Path, *keys: bytes) -> dict[bytes, bytes]:
    with open_store(root) as opened:
        return dict(opened.get_many(keys))


def file_of(root: Path) -> Path:
    return root / FOLDER / FILE


def test_what_was_put_is_there_for_the_next_build(tmp_path: Path) -> None:
    put(tmp_path, {ONE: b"one"})
    assert get(tmp_path, ONE, TWO) == {ONE: b"one"}


def test_git_leaves_it_alone(tmp_path: Path) -> None:
    put(tmp_path, {ONE: b"one"})
    assert (tmp_path / FOLDER / ".gitignore").read_text() == "*\n"


def test_it_may_be_deleted(tmp_path: Path) -> None:
    put(tmp_path, {ONE: b"one"})
    file_of(tmp_path).unlink()
    assert get(tmp_path, ONE) == {}
    put(tmp_path, {ONE: b"again"})
    assert get(tmp_path, ONE) == {ONE: b"again"}


@pytest.mark.parametrize("content", [b"", b"no database", b"SQLite format 3\0" + b"\xff" * 5000])
def test_a_damaged_file_is_begun_anew(tmp_path: Path, content: bytes) -> None:
    put(tmp_path, {ONE: b"one"})
    file_of(tmp_path).write_bytes(content)
    assert get(tmp_path, ONE) == {}
    put(tmp_path, {ONE: b"again"})
    assert get(tmp_path, ONE) == {ONE: b"again"}


def test_a_file_that_is_damaged_while_it_is_used_is_done_without(tmp_path: Path) -> None:
    put(tmp_path, {bytes([n]) * 20: bytes(5000) for n in range(100)})
    whole = file_of(tmp_path).read_bytes()
    file_of(tmp_path).write_bytes(whole[:8192] + b"\xff" * (len(whole) - 8192))
    with open_store(tmp_path) as opened:
        assert opened.get_many([bytes([n]) * 20 for n in range(100)]) == {}
        opened.put_many({ONE: b"one"})
        assert opened.get(ONE) == b"one"
    put(tmp_path, {TWO: b"two"})
    assert get(tmp_path, TWO) == {TWO: b"two"}


def test_a_value_that_was_changed_counts_as_missing(tmp_path: Path) -> None:
    put(tmp_path, {ONE: b"one", TWO: b"two"})
    with sqlite3.connect(file_of(tmp_path)) as base:
        base.execute("UPDATE results SET value = x'6f6e6f' WHERE key = ?", (ONE,))
    base.close()
    assert get(tmp_path, ONE, TWO) == {TWO: b"two"}


def test_a_value_under_the_key_of_another_counts_as_missing(tmp_path: Path) -> None:
    put(tmp_path, {ONE: b"one"})
    with sqlite3.connect(file_of(tmp_path)) as base:
        base.execute("UPDATE results SET key = ?", (TWO,))
    base.close()
    assert get(tmp_path, TWO) == {}


def test_a_file_of_another_version_is_begun_anew(tmp_path: Path) -> None:
    put(tmp_path, {ONE: b"one"})
    with sqlite3.connect(file_of(tmp_path)) as base:
        base.execute("PRAGMA user_version = 99")
    base.close()
    assert get(tmp_path, ONE) == {}


def test_where_no_file_can_be_results_are_kept_for_one_build(tmp_path: Path) -> None:
    (tmp_path / FOLDER).write_text("in the way")
    with open_store(tmp_path) as opened:
        opened.put_many({ONE: b"one"})
        assert opened.get(ONE) == b"one"
    assert (tmp_path / FOLDER).read_text() == "in the way"


def test_two_builds_share_it(tmp_path: Path) -> None:
    with open_store(tmp_path) as first, open_store(tmp_path) as second:
        first.put_many({ONE: b"one"})
        second.put_many({TWO: b"two", ONE: b"one"})
        assert first.get_many([ONE, TWO]) == second.get_many([ONE, TWO]) == {ONE: b"one", TWO: b"two"}
        first.tidy()
        second.tidy()
    assert get(tmp_path, ONE, TWO) == {ONE: b"one", TWO: b"two"}


def test_what_no_build_used_for_long_is_dropped(tmp_path: Path) -> None:
    put(tmp_path, {ONE: b"one", TWO: b"two"})
    with sqlite3.connect(file_of(tmp_path)) as base:
        base.execute("UPDATE results SET day = day - ?", (KEPT_DAYS + 1,))
    base.close()
    with open_store(tmp_path) as opened:
        opened.get(ONE)
        opened.tidy()
    assert get(tmp_path, ONE, TWO) == {ONE: b"one"}


def test_it_is_tidied_once_a_day(tmp_path: Path) -> None:
    put(tmp_path, {ONE: b"one", TWO: b"two"})
    with open_store(tmp_path) as opened:
        opened.tidy()
    with sqlite3.connect(file_of(tmp_path)) as base:
        base.execute("UPDATE results SET day = day - ? WHERE key = ?", (KEPT_DAYS + 1, TWO))
    base.close()
    with open_store(tmp_path) as opened:
        opened.tidy()
    assert set(get(tmp_path, ONE, TWO)) == {ONE, TWO}
    with sqlite3.connect(file_of(tmp_path)) as base:
        base.execute("UPDATE results SET day = day - 1 WHERE key NOT IN (?, ?)", (ONE, TWO))
    base.close()
    with open_store(tmp_path) as opened:
        opened.tidy()
    assert set(get(tmp_path, ONE, TWO)) == {ONE}


def test_a_file_that_has_grown_large_loses_what_this_build_did_not_use(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(store, "FLOOR", 0)
    put(tmp_path, {bytes([n]) * 20: bytes(100_000) for n in range(12)})
    before = file_of(tmp_path).stat().st_size
    with open_store(tmp_path) as opened:
        opened.get(bytes([3]) * 20)
        opened.put_many({ONE: b"one"})
        opened.tidy()
    assert set(get(tmp_path, *(bytes([n]) * 20 for n in range(12)), ONE)) == {bytes([3]) * 20, ONE}
    assert file_of(tmp_path).stat().st_size < before / 3


def test_without_a_folder_nothing_is_written() -> None:
    private = Store(None)
    private.put_many({ONE: b"one"})
    assert private.get(ONE) == b"one"
    private.close()
