"""The site changes in one instant, by exchange with a spare tree: whatever fails, and wherever a build is killed."""

import json
import os
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from generator.diagnostics import InvalidSite
from generator.model import OutputFile
from generator.write import exchange, publish, spare
from generator.write.manifest import NAME
from generator.write.spare_notes import NOTES, TREE
from generator.write.workplace import work_folder
from tests.unit.write.ordinary_user import as_ordinary_user
from tests.unit.write.test_publish import beside, files_of, page, pages_of

OLDEST = {"index.html": "oldest", "a/index.html": "a", "b/index.html": "b", "c/d/index.html": "d"}
OLD = {**OLDEST, "index.html": "old", "e/index.html": "e"}
NEW = {"index.html": "new", "a/index.html": "a", "b/index.html": "other b", "f/g/index.html": "g", "e": "no folder"}
MINE = {"CNAME": "news.example", "a/notes.txt": "mine", ".git/config": "bare = false"}
CALLS = ("link", "rename", "replace", "mkdir", "unlink", "rmdir")
"""Functions of the system that change what lies in a folder; the exchange comes to them."""


def site(texts: dict[str, str]) -> list[OutputFile]:
    return [page(path, text) for path, text in texts.items()]


def whole(output: Path) -> dict[str, str]:
    """The pages, if the list of files is that of just these pages."""
    found = pages_of(output)
    listed = json.loads((output / NAME).read_text())["files"]
    assert set(found) == {*listed, *MINE}
    return {path: text for path, text in found.items() if path not in MINE}


@pytest.fixture
def output(tmp_path: Path) -> Path:
    """A site with a spare that is one build older, and with what its maintainer put there."""
    if not exchange.can_exchange(tmp_path):
        pytest.skip("folders cannot be exchanged here")
    output = tmp_path / "public"
    publish(site(OLDEST), output)
    for path, text in MINE.items():
        (output / path).parent.mkdir(exist_ok=True)
        (output / path).write_text(text)
    (output / ".git" / "refs" / "tags").mkdir(parents=True)
    publish(site(OLD), output)
    assert pages_of(output) == {**OLD, **MINE}
    assert (output / ".git" / "refs" / "tags").is_dir()
    return output


@contextmanager
def failing(
    monkeypatch: pytest.MonkeyPatch, at: int, fault: Callable[[], BaseException], last: float
) -> Iterator[None]:
    """Calls of the system fail from the one of number ``at`` on, up to the ``last``."""
    count = 0

    def wrap(function: Callable[..., Any]) -> Callable[..., Any]:
        def call(*arguments: Any, **options: Any) -> Any:  # noqa: ANN401 - whatever the function takes
            nonlocal count
            count += 1
            if at <= count <= last:
                raise fault()
            return function(*arguments, **options)

        return call

    with monkeypatch.context() as patch:
        for name in CALLS:
            patch.setattr(os, name, wrap(getattr(os, name)))
        patch.setattr(spare, "exchange", wrap(exchange.exchange))
        yield
    if count < at:
        pytest.skip(f"publishing takes {count} calls")


class KilledError(BaseException):
    """The process is no more: nothing it does from here on has an effect."""


def no_room() -> OSError:
    return OSError(28, "No space left on device")


@pytest.mark.parametrize("at", range(1, 90))
def test_a_build_that_is_killed_leaves_one_whole_site(output: Path, monkeypatch: pytest.MonkeyPatch, at: int) -> None:
    with failing(monkeypatch, at, KilledError, float("inf")), pytest.raises(KilledError):
        publish(site(NEW), output)
        raise KilledError
    assert whole(output) in (OLD, NEW)
    publish(site(NEW), output)
    assert whole(output) == NEW
    assert (output / ".git" / "refs" / "tags").is_dir()


@pytest.mark.parametrize("last", [0, float("inf")], ids=["once", "from then on"])
@pytest.mark.parametrize("at", range(1, 90))
def test_a_fault_leaves_one_whole_site(output: Path, monkeypatch: pytest.MonkeyPatch, at: int, last: float) -> None:
    is_published = False
    with failing(monkeypatch, at, no_room, last or at):
        try:
            publish(site(NEW), output)
            is_published = True
        except InvalidSite as problem:
            assert [d.message for d in problem.diagnostics] == ["the site cannot be written: No space left on device"]
    assert whole(output) == (NEW if is_published else OLD)
    publish(site(NEW), output)
    assert whole(output) == NEW


def test_after_a_little_change_the_spare_is_the_site_before(output: Path) -> None:
    publish(site({**OLD, "a/index.html": "other a"}), output)
    twin = work_folder(output) / TREE
    assert (twin / "b" / "index.html").samefile(output / "b" / "index.html")
    assert {path: text for path, text in pages_of(twin).items() if path not in MINE} == OLD


def test_after_a_large_change_the_spare_is_the_new_site(output: Path) -> None:
    publish(site(NEW), output)
    twin = work_folder(output) / TREE
    assert (twin / "b" / "index.html").samefile(output / "b" / "index.html")
    assert {path: text for path, text in pages_of(twin).items() if path not in MINE} == NEW


def test_the_file_of_a_page_that_changed_is_a_new_one(output: Path) -> None:
    reader = (output / "index.html").open()
    publish(site(NEW), output)
    publish(site(OLDEST), output)
    assert reader.read() == "old"
    reader.close()


def test_what_comes_in_while_the_site_is_exchanged_comes_along(output: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def late(one: Path, other: Path) -> None:
        (other / "a" / "late.txt").write_text("late")
        (other / "CNAME.new").write_text("late")
        exchange.exchange(one, other)

    monkeypatch.setattr(spare, "exchange", late)
    publish(site(NEW), output)
    assert {(output / name).read_text() for name in ("a/late.txt", "CNAME.new")} == {"late"}
    monkeypatch.undo()
    publish(site(OLD), output)
    assert {(output / name).read_text() for name in ("a/late.txt", "CNAME.new")} == {"late"}


def test_what_was_put_into_the_spare_comes_into_the_site(output: Path) -> None:
    """Who stood in the output with a shell stands in the spare afterwards."""
    (work_folder(output) / TREE / "robots.txt").write_text("mine")
    publish(site(NEW), output)
    assert pages_of(output) == {**NEW, **MINE, "robots.txt": "mine"}


def test_what_was_taken_out_of_the_site_stays_out(output: Path) -> None:
    (output / "CNAME").unlink()
    shutil.rmtree(output / ".git")
    publish(site(NEW), output)
    publish(site(OLD), output)
    assert pages_of(output) == {**OLD, "a/notes.txt": "mine"}
    assert not (output / ".git").exists()


@pytest.mark.parametrize("path", ["b/index.html", "c/d", NAME, "../spare.notes"])
def test_a_spare_in_doubt_is_made_anew(output: Path, path: str) -> None:
    doubtful = work_folder(output) / TREE / path
    shutil.rmtree(doubtful) if doubtful.is_dir() else doubtful.unlink()
    publish(site(NEW), output)
    assert whole(output) == NEW
    publish(site(OLD), output)
    assert whole(output) == OLD


@pytest.mark.parametrize("notes", ["", "{", "[]", '{"schema": 2}', '{"schema": 2, "spare": {"files": []}}', "[" * 9999])
def test_notes_that_are_damaged_are_none(output: Path, notes: str) -> None:
    (work_folder(output) / NOTES).write_text(notes)
    publish(site(NEW), output)
    assert whole(output) == NEW


def test_a_page_that_was_removed_by_hand_is_put_back(output: Path) -> None:
    (output / "b" / "index.html").unlink()
    publish(site({**OLD, "a/index.html": "other a"}), output)
    assert whole(output) == {**OLD, "a/index.html": "other a"}


def test_a_page_that_was_put_back_stays(output: Path) -> None:
    (output / "b" / "index.html").unlink()
    for text in ("one", "two", "three"):
        publish(site({**OLD, "a/index.html": text}), output)
        assert whole(output) == {**OLD, "a/index.html": text}


def test_the_folder_beside_can_be_removed(output: Path) -> None:
    shutil.rmtree(work_folder(output))
    publish(site(NEW), output)
    assert whole(output) == NEW


def test_an_output_that_vanished_is_made_anew(output: Path) -> None:
    shutil.rmtree(output)
    publish(site(NEW), output)
    assert pages_of(output) == NEW
    assert beside(output) == [".public.crossread", "public"]


def test_an_output_that_vanishes_meanwhile_is_told(output: Path) -> None:
    def pages() -> Iterator[OutputFile]:
        yield page("index.html", "new")
        yield page("a/index.html", "a")
        shutil.rmtree(output)

    with pytest.raises(InvalidSite, match="vanished while the site was made"):
        publish(pages(), output)
    assert not output.exists()


def test_a_link_that_cannot_be_made_leads_to_the_other_way(output: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    link = os.link

    def refuse(path: Path, to: Path, **options: bool) -> None:
        if path.name == "CNAME":
            raise PermissionError(1, "Operation not permitted")
        link(path, to, **options)

    monkeypatch.setattr(os, "link", refuse)
    publish(site(NEW), output)
    assert whole(output) == NEW


def test_the_mode_of_the_folder_stays(output: Path) -> None:
    output.chmod(0o750)
    publish(site(NEW), output)
    publish(site(OLD), output)
    assert output.stat().st_mode & 0o777 == 0o750


def test_a_folder_that_was_read_only_for_a_while_does_no_harm(output: Path) -> None:
    with as_ordinary_user():
        output.chmod(0o555)
        with pytest.raises(InvalidSite, match="Permission denied"):
            publish(site(NEW), output)
        assert whole(output) == OLD
        output.chmod(0o755)
        publish(site(NEW), output)
    assert whole(output) == NEW


def test_what_is_read_only_in_the_spare_does_no_harm(output: Path) -> None:
    """The spare is the site before, with the modes that its folders had."""
    with as_ordinary_user():
        (output / "b").chmod(0o555)
        publish(site({**OLD, "index.html": "newer"}), output)
        assert (work_folder(output) / TREE / "b").stat().st_mode & 0o777 == 0o555
        publish(site({**OLD, "b/index.html": "newest"}), output)
    assert whole(output) == {**OLD, "b/index.html": "newest"}


def test_a_page_leaves_a_folder_of_the_spare_that_is_read_only(output: Path) -> None:
    with as_ordinary_user():
        (output / "b").chmod(0o555)
        publish(site({**OLD, "index.html": "newer"}), output)
        left = {path: text for path, text in OLD.items() if path != "b/index.html"}
        publish(site(left), output)
    assert whole(output) == left


def test_what_someone_put_into_the_site_goes_to_a_folder_of_the_spare_that_is_read_only(output: Path) -> None:
    with as_ordinary_user():
        (output / "b").chmod(0o555)
        publish(site({**OLD, "index.html": "newer"}), output)
        (output / "b" / "notes.txt").write_text("mine")
        publish(site({**OLD, "index.html": "newest"}), output)
    assert pages_of(output) == {**OLD, **MINE, "index.html": "newest", "b/notes.txt": "mine"}


def test_what_is_read_only_in_a_site_of_no_page_does_no_harm(tmp_path: Path) -> None:
    output = tmp_path / "public"
    publish([page("index.html")], output)
    publish([], output)
    (output / "a").mkdir()
    (output / "a" / "notes.txt").write_text("mine")
    with as_ordinary_user():
        (output / "a").chmod(0o555)
        publish(site(OLD), output)
    assert (work_folder(output) / TREE / "index.html").is_file()
    assert pages_of(output) == {**OLD, "a/notes.txt": "mine"}


def test_a_spare_that_is_read_only_can_be_removed(output: Path) -> None:
    with as_ordinary_user():
        work = work_folder(output)
        (work / TREE).rename(work / spare.NEXT)  # as a build leaves it that is killed
        for folder in ("a", "b", ""):
            (work / spare.NEXT / folder).chmod(0o555)
        publish(site(NEW), output)
    assert whole(output) == NEW


def test_a_folder_of_someone_else_is_in_the_way_of_a_page(output: Path) -> None:
    (output / "h").mkdir()
    with pytest.raises(InvalidSite, match="a file that no build wrote is in the way"):
        publish(site({**OLD, "h": "page"}), output)
    publish(site({**OLD, "h/index.html": "page"}), output)
    assert files_of(output)["h/index.html"] == "page"
