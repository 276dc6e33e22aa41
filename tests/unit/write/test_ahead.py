"""What another process sees of the output and its spare is what this one would see."""

import os
import shutil
import threading
from pathlib import Path

import pytest

from generator import ticks
from generator.write import ahead, exchange, publication, publish, stage
from generator.write.ahead import looking_ahead
from generator.write.manifest import digest
from generator.write.spare_notes import TREE
from generator.write.tree import times_of
from generator.write.workplace import work_folder
from tests.unit.write.test_publish import page, pages_of
from tests.unit.write.test_spare import site

OLD = {"index.html": "old", "a/index.html": "a", "b/c/index.html": "c", **{f"{n}.html": "n" for n in range(4)}}
NEW = {**OLD, "index.html": "new"}


@pytest.fixture
def output(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A site with a spare; it is large enough to be looked at ahead, and all of it is settled."""
    if not exchange.can_exchange(tmp_path):
        pytest.skip("folders cannot be exchanged here")
    monkeypatch.setattr(ahead, "ENOUGH", 0)
    monkeypatch.setattr(ticks, "is_settled", lambda _changed, _looked: True)
    monkeypatch.setattr(threading, "active_count", lambda: 1)  # those that run the tests do not matter here
    for texts in ({**OLD, "index.html": "oldest"}, OLD):
        publish(site(texts), tmp_path / "public")
    return tmp_path / "public"


def publish_ahead(output: Path, texts: dict[str, str]) -> list[str]:
    """Publish ``texts``; those of the paths that were staged."""
    staged = []
    with looking_ahead(work_folder(output), output) as seen, publication(output, seen) as target:
        assert seen is not None
        held = target.held()
        digests = {path: digest(text.encode()) for path, text in texts.items()}
        for path, text in texts.items():
            if held.get(path) != digests[path]:
                stage(page(path, text), target.staging)
                staged.append(path)
        target.commit(digests)
    return staged


def test_it_sees_what_is_there(output: Path) -> None:
    with looking_ahead(work_folder(output), output) as seen:
        assert seen is not None
        spare, site = seen.spare(), seen.output()
        assert spare is not None
        assert site is not None
    folders = ("", "a", "b", "b/c")
    assert site.times == times_of(output, folders)
    assert spare.times == times_of(work_folder(output) / TREE, folders)


@pytest.mark.parametrize("tree", ["spare", "output"])
def test_it_sees_what_changed(output: Path, tree: str) -> None:
    folder = output if tree == "output" else work_folder(output) / TREE
    (folder / "a" / "more.txt").write_text("more")
    with looking_ahead(work_folder(output), output) as seen:
        assert seen is not None
        assert (seen.output() is None, seen.spare() is None) == (tree == "output", tree == "spare")


def test_the_spare_is_looked_at_when_it_is_told_to(output: Path) -> None:
    spare = work_folder(output) / TREE
    with looking_ahead(work_folder(output), output) as seen, publication(output, seen) as target:
        assert seen is not None
        assert seen.output()
        (spare / "a" / "more.txt").write_text("more")
        target.get_ready()
        target.get_ready()
        assert not seen.spare()


def test_a_site_is_published_with_it(output: Path) -> None:
    assert publish_ahead(output, NEW) == ["index.html"]
    assert pages_of(output) == NEW
    assert publish_ahead(output, OLD) == ["index.html"]
    assert pages_of(output) == OLD


@pytest.mark.parametrize("path", ["a/index.html", "b"])
def test_what_was_removed_before_is_missed(output: Path, path: str) -> None:
    shutil.rmtree(output / path) if (output / path).is_dir() else (output / path).unlink()
    assert len(publish_ahead(output, NEW)) == 2
    assert pages_of(output) == NEW
    assert publish_ahead(output, OLD) == ["index.html"]
    assert pages_of(output) == OLD


def test_a_build_in_between_makes_it_void(output: Path) -> None:
    with looking_ahead(work_folder(output), output) as seen:
        publish(site({**NEW, "d/index.html": "d"}), output)
        (output / "a" / "index.html").unlink()
        with publication(output, seen) as target:
            assert set(target.held()) == {*NEW, "d/index.html"} - {"a/index.html"}


def test_a_look_of_long_ago_is_taken_again(output: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with looking_ahead(work_folder(output), output) as seen:
        assert seen is not None
        seen.output()
        monkeypatch.setattr(ahead, "MOMENT_NS", 0)
        (output / "a" / "index.html").unlink()
        with publication(output, seen) as target:
            assert "a/index.html" not in target.held()


def test_a_process_that_fails_costs_nothing_but_time(output: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object) -> None:
        raise OSError

    monkeypatch.setattr(ahead, "times_of", fail)
    assert publish_ahead(output, NEW) == ["index.html"]
    assert pages_of(output) == NEW


def test_there_is_none_for_a_small_site(output: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ahead, "ENOUGH", 5)
    with looking_ahead(work_folder(output), output) as seen:
        assert seen is None


def test_no_process_is_left(output: Path, forked: list[int]) -> None:
    with looking_ahead(work_folder(output), output):
        pass
    (child,) = forked
    with pytest.raises(ChildProcessError):
        os.waitpid(child, os.WNOHANG)


def test_what_comes_in_elsewhere_while_the_site_is_exchanged_comes_with_the_next_build(output: Path) -> None:
    with looking_ahead(work_folder(output), output) as seen, publication(output, seen) as target:
        target.held()
        (output / "b" / "c" / "late.txt").write_text("late")
        stage(page("index.html", "new"), target.staging)
        target.commit({path: digest(text.encode()) for path, text in NEW.items()})
    publish(site(OLD), output)
    assert pages_of(output) == {**OLD, "b/c/late.txt": "late"}
    publish(site(NEW), output)
    assert pages_of(output) == {**NEW, "b/c/late.txt": "late"}
