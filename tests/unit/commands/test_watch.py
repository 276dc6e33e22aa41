"""What counts as a change, seen and told."""

import os
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path
from queue import Empty, SimpleQueue
from threading import Event
from time import monotonic

import pytest

from generator.commands.watch import Watcher, listen

PATIENCE = 30.0
"""Seconds; a machine under load takes its time."""


@pytest.fixture
def content(tmp_path: Path) -> Path:
    (tmp_path / "content" / "story").mkdir(parents=True)
    (tmp_path / "content" / "story" / "a.txt").write_text("words")
    return tmp_path / "content"


def test_nothing_changed(content: Path) -> None:
    watcher = Watcher([content])
    assert watcher.changed() == set()


def test_many_changes_are_one(content: Path) -> None:
    watcher = Watcher([content])
    for number in range(50):
        (content / f"{number}.txt").write_text("new")
    assert watcher.changed() == {content / f"{number}.txt" for number in range(50)}
    assert watcher.changed() == set()


def test_another_size_is_a_change(content: Path) -> None:
    watcher = Watcher([content])
    file = content / "story" / "a.txt"
    before = file.stat()
    file.write_text("other words")
    os.utime(file, ns=(before.st_atime_ns, before.st_mtime_ns))
    assert watcher.changed() == {file}


def test_a_file_moved_in_with_an_old_date_is_a_change(content: Path) -> None:
    old = content.parent / "old.txt"
    old.write_text("words")
    os.utime(old, (0, 0))
    watcher = Watcher([content])
    old.rename(content / "story" / "b.txt")
    assert watcher.changed() == {content / "story" / "b.txt"}


def test_another_file_of_the_same_size_and_date_is_a_change(content: Path) -> None:
    file, other = content / "story" / "a.txt", content.parent / "other.txt"
    other.write_text("tales")
    for path in (file, other):
        os.utime(path, (0, 0))
    watcher = Watcher([content])
    other.replace(file)
    assert watcher.changed() == {file}


def test_a_file_that_goes_is_a_change(content: Path) -> None:
    watcher = Watcher([content])
    (content / "story" / "a.txt").unlink()
    assert watcher.changed() == {content / "story" / "a.txt"}


def test_an_empty_folder_is_a_change(content: Path) -> None:
    watcher = Watcher([content])
    (content / "new").mkdir()
    assert watcher.changed() == {content / "new"}


def test_what_a_link_leads_to_is_seen(content: Path) -> None:
    elsewhere = content.parent / "elsewhere"
    elsewhere.mkdir()
    (elsewhere / "b.txt").write_text("words")
    (content / "linked").symlink_to(elsewhere)
    (content / "story" / "b.txt").symlink_to(elsewhere / "b.txt")
    (content / "round").symlink_to(content)
    (content / "nowhere").symlink_to(content / "no-such-file")
    watcher = Watcher([content])
    (elsewhere / "b.txt").write_text("other words")
    assert watcher.changed() == {content / "linked" / "b.txt", content / "story" / "b.txt"}


def test_a_single_file_may_come_later(content: Path) -> None:
    config = content.parent / "site.yml"
    watcher = Watcher([content, config])
    config.write_text("title: News")
    assert watcher.changed() == {config}


def test_other_files_are_no_change(content: Path) -> None:
    watcher = Watcher([content])
    (content.parent / "notes.txt").write_text("words")
    assert watcher.changed() == set()


def test_what_is_known_is_no_change(content: Path) -> None:
    (content / "gone").mkdir()
    (content / "gone" / "a.txt").write_text("words")
    watcher = Watcher([content])
    (content / "story" / "a.txt").write_text("other words")
    (content / "story" / "b.txt").write_text("words")
    (content / "gone").rename(content / "here")
    paths = [content / "story" / "a.txt", content / "gone", content / "here", content.parent / "notes.txt"]
    watcher.know(paths)
    assert watcher.changed() == {content / "story" / "b.txt"}


def told(queue: "SimpleQueue[set[Path]]", wanted: Path, change: Callable[[], object]) -> bool:
    """Whether that path is told of after a ``change``, which is made again and again: it takes a while to listen."""
    end = monotonic() + PATIENCE
    while monotonic() < end:
        change()
        with suppress(Empty):
            while wanted not in queue.get(timeout=0.2):
                pass
            return True
    return False


def test_the_system_tells_of_files_below_and_of_new_folders(content: Path) -> None:
    queue: SimpleQueue[set[Path]] = SimpleQueue()
    config, folder = content.parent / "site.yml", content / "new"
    stop = listen([content, content.parent / "themes"], [config], queue.put)
    try:
        file = content / "story" / "a.txt"
        assert told(queue, file, lambda: file.write_text("other words"))
        assert told(queue, folder, lambda: folder.mkdir(exist_ok=True))
        (content.parent / "notes.txt").write_text("words")
        assert told(queue, config, lambda: config.write_text("title: News"))
    finally:
        stop()
    assert {path for paths in left(queue) for path in paths} <= {file, folder, config}


def left(queue: "SimpleQueue[set[Path]]") -> Iterator[set[Path]]:
    """What else is told."""
    with suppress(Empty):
        while True:
            yield queue.get(timeout=0.2)


def test_paths_are_told_as_they_were_asked_for(content: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(content.parent)
    queue: SimpleQueue[set[Path]] = SimpleQueue()
    stop = listen([Path("content")], [Path("site.yml")], queue.put)
    try:
        file, config = Path("content/story/a.txt"), Path("site.yml")
        assert told(queue, file, lambda: file.write_text("other words"))
        assert told(queue, config, lambda: config.write_text("title: News"))
    finally:
        stop()


def test_folders_that_are_not_there_are_no_fault(tmp_path: Path) -> None:
    listen([tmp_path / "content"], [tmp_path / "no" / "site.yml"], lambda _: None)()


@pytest.mark.parametrize("error", [OSError("OS file watch limit reached."), RuntimeError("an internal fault")])
def test_a_system_that_refuses_is_no_fault(content: Path, monkeypatch: pytest.MonkeyPatch, error: Exception) -> None:
    asked = Event()

    def refuse(*_paths: Path, **_options: object) -> Iterator[set[object]]:
        asked.set()
        raise error

    monkeypatch.setattr("watchfiles.watch", refuse)
    watcher = Watcher([content])
    listen([content], [], lambda _: None)
    assert asked.wait(PATIENCE)
    (content / "story" / "a.txt").write_text("other words")
    assert watcher.changed() == {content / "story" / "a.txt"}


def test_looks_take_a_small_part_of_the_time(content: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    seconds = iter((0.0, 0.001, 10.0, 10.25))
    monkeypatch.setattr("generator.commands.watch.perf_counter", lambda: next(seconds))
    watcher = Watcher([content])
    assert watcher.pause == pytest.approx(0.3)
    watcher.changed()
    assert watcher.pause == pytest.approx(12.5)
