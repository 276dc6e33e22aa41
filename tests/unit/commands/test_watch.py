"""What counts as a change."""

import os
from pathlib import Path

import pytest

from generator.commands.watch import Watcher


@pytest.fixture
def content(tmp_path: Path) -> Path:
    (tmp_path / "content" / "story").mkdir(parents=True)
    (tmp_path / "content" / "story" / "a.txt").write_text("words")
    return tmp_path / "content"


def test_nothing_changed(content: Path) -> None:
    watcher = Watcher([content])
    assert not watcher.changed()


def test_many_changes_are_one(content: Path) -> None:
    watcher = Watcher([content])
    for number in range(50):
        (content / f"{number}.txt").write_text("new")
    assert watcher.changed()
    assert not watcher.changed()


def test_another_size_is_a_change(content: Path) -> None:
    watcher = Watcher([content])
    file = content / "story" / "a.txt"
    before = file.stat()
    file.write_text("other words")
    os.utime(file, ns=(before.st_atime_ns, before.st_mtime_ns))
    assert watcher.changed()


def test_a_file_moved_in_with_an_old_date_is_a_change(content: Path) -> None:
    old = content.parent / "old.txt"
    old.write_text("words")
    os.utime(old, (0, 0))
    watcher = Watcher([content])
    old.rename(content / "story" / "b.txt")
    assert watcher.changed()


def test_a_file_that_goes_is_a_change(content: Path) -> None:
    watcher = Watcher([content])
    (content / "story" / "a.txt").unlink()
    assert watcher.changed()


def test_a_single_file_may_come_later(content: Path) -> None:
    config = content.parent / "site.yml"
    watcher = Watcher([content, config])
    config.write_text("title: News")
    assert watcher.changed()


def test_other_files_are_no_change(content: Path) -> None:
    watcher = Watcher([content])
    (content.parent / "notes.txt").write_text("words")
    assert not watcher.changed()
