"""Which folders are listed anew to know what lies in a tree."""

import os
import time
from pathlib import Path

import pytest

from generator import ticks
from generator.write.tree import view


@pytest.fixture
def tree(tmp_path: Path) -> Path:
    for folder in ("a", "b/c"):
        (tmp_path / folder).mkdir(parents=True)
    return tmp_path


def of_whole_seconds(folder: Path, at: int) -> None:
    os.utime(folder, ns=(at, at))


def test_those_made_a_moment_before_the_last_look_are_not(tree: Path) -> None:
    if not tree.stat().st_mtime_ns % ticks.SECOND_NS:
        pytest.skip("the disk keeps whole seconds")
    time.sleep(2 * ticks.FINE_NS / ticks.SECOND_NS)
    assert view(tree, (), view(tree, ())).listed == set()


def test_those_whose_disk_may_tick_every_two_seconds_are(tree: Path) -> None:
    time.sleep(2 * ticks.FINE_NS / ticks.SECOND_NS)
    of_whole_seconds(tree / "b", time.time_ns() // ticks.SECOND_NS * ticks.SECOND_NS)
    assert view(tree, (), view(tree, ())).listed == {"b"}


def test_those_that_changed_since_are(tree: Path) -> None:
    time.sleep(2 * ticks.FINE_NS / ticks.SECOND_NS)
    last = view(tree, ())
    (tree / "b" / "c" / "new.txt").write_text("words")
    seen = view(tree, (), last)
    assert seen.listed == {"b/c"}
    assert seen.strange == {"b/c/new.txt"}
