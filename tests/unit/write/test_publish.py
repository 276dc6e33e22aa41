"""Publishing: whole sites or none, and nothing of anyone else's."""

import os
from collections.abc import Iterator
from errno import EACCES, ENOSPC
from pathlib import Path

import pytest

from generator.diagnostics import InvalidSite
from generator.model import OutputFile
from generator.write import exchange, publish
from generator.write.manifest import NAME
from generator.write.target import fault_of_system


def page(path: str, content: str = "words") -> OutputFile:
    return OutputFile(path=path, content=content.encode())


def files_of(folder: Path) -> dict[str, str]:
    return {str(p.relative_to(folder)): p.read_text() for p in sorted(folder.rglob("*")) if p.is_file()}


def pages_of(folder: Path) -> dict[str, str]:
    return {path: text for path, text in files_of(folder).items() if path != NAME}


def beside(output: Path) -> list[str]:
    return sorted(p.name for p in output.parent.iterdir())


@pytest.fixture
def in_steps(monkeypatch: pytest.MonkeyPatch) -> None:
    """A system that cannot exchange folders."""
    monkeypatch.setattr(exchange, "_renameat2", lambda: None)


def message(caught: pytest.ExceptionInfo[InvalidSite]) -> str:
    (diagnostic,) = caught.value.diagnostics
    return f"{diagnostic.code}: {diagnostic.message}"


@pytest.fixture
def output(tmp_path: Path) -> Path:
    return tmp_path / "public"


def test_a_new_folder_gets_every_file(output: Path) -> None:
    published = publish([page("index.html"), page("story/a/index.html")], output)
    assert published.written == ("index.html", "story/a/index.html")
    assert pages_of(output) == {"index.html": "words", "story/a/index.html": "words"}


def test_the_site_and_its_spare_are_left(output: Path) -> None:
    publish([page("index.html")], output)
    publish([page("index.html", "others")], output)
    assert beside(output) == [".public.crossread", "public"]
    assert sorted(p.name for p in (output.parent / ".public.crossread").iterdir()) == [
        ".gitignore",
        "lock",
        "spare",
        "spare.notes",
    ]


@pytest.mark.usefixtures("in_steps")
def test_only_the_site_is_left_where_folders_cannot_be_exchanged(output: Path) -> None:
    publish([page("index.html")], output)
    publish([page("index.html", "others")], output)
    assert beside(output) == ["public"]


def test_what_did_not_change_is_not_written(output: Path) -> None:
    publish([page("index.html"), page("style.css")], output)
    before = (output / "style.css").stat()
    published = publish([page("index.html", "new words"), page("style.css")], output)
    after = (output / "style.css").stat()
    assert (published.written, published.unchanged) == (("index.html",), 1)
    assert (after.st_mtime_ns, after.st_ino) == (before.st_mtime_ns, before.st_ino)


def test_a_site_without_changes_is_not_touched(output: Path) -> None:
    publish([page("index.html")], output)
    before = output.stat().st_ino
    published = publish([page("index.html")], output)
    assert published.written == ()
    assert output.stat().st_ino == before


def test_a_page_that_is_no_more_is_removed_with_its_folder(output: Path) -> None:
    publish([page("index.html"), page("old/index.html")], output)
    published = publish([page("index.html")], output)
    assert published.removed == ("old/index.html",)
    assert not (output / "old").exists()


def test_files_that_someone_put_into_the_site_stay(output: Path) -> None:
    publish([page("index.html"), page("old/index.html")], output)
    (output / "CNAME").write_text("news.example")
    (output / "old" / "notes.txt").write_text("mine")
    (output / "link").symlink_to("CNAME")
    publish([page("index.html", "new words")], output)
    assert pages_of(output) == {
        "CNAME": "news.example",
        "index.html": "new words",
        "link": "news.example",
        "old/notes.txt": "mine",
    }
    assert (output / "link").is_symlink()


def test_a_file_of_someone_else_is_not_overwritten(output: Path) -> None:
    publish([page("index.html")], output)
    (output / "robots.txt").write_text("mine")
    with pytest.raises(InvalidSite) as caught:
        publish([page("index.html"), page("robots.txt", "ours")], output)
    assert message(caught) == (
        "output-path: a page cannot be written to 'robots.txt': a file that no build wrote is in the way"
    )
    assert pages_of(output) == {"index.html": "words", "robots.txt": "mine"}


def test_a_folder_of_other_files_is_refused(output: Path) -> None:
    output.mkdir()
    (output / "thesis.doc").write_text("mine")
    (output / "zeta.doc").write_text("mine")
    with pytest.raises(InvalidSite) as caught:
        publish([page("index.html")], output)
    assert message(caught) == (
        "output-not-ours: the output folder holds files that no build wrote (thesis.doc and 1 more)"
    )
    assert sorted(files_of(output)) == ["thesis.doc", "zeta.doc"]


@pytest.mark.parametrize(
    "manifest",
    ["", "[]", "{", '{"schema": 9, "files": {}}', '{"schema": 1, "files": {"../mine.txt": ""}}', "[" * 100_000],
)
def test_a_manifest_that_is_none_of_ours_gives_no_right_to_remove(output: Path, manifest: str) -> None:
    output.mkdir()
    (output / NAME).write_text(manifest)
    (output.parent / "mine.txt").write_text("mine")
    with pytest.raises(InvalidSite):
        publish([page("index.html")], output)
    assert (output.parent / "mine.txt").read_text() == "mine"


def test_an_empty_folder_is_taken(output: Path) -> None:
    output.mkdir(mode=0o750)
    publish([page("index.html")], output)
    assert pages_of(output) == {"index.html": "words"}
    assert output.stat().st_mode & 0o777 == 0o750


def test_a_new_folder_can_be_read_by_a_web_server(output: Path) -> None:
    beside = output.parent / "beside"
    beside.mkdir()
    publish([page("index.html")], output)
    assert output.stat().st_mode == beside.stat().st_mode


def test_a_file_in_place_of_the_folder_is_refused(output: Path) -> None:
    output.write_text("mine")
    with pytest.raises(InvalidSite) as caught:
        publish([page("index.html")], output)
    assert message(caught) == "output-not-a-folder: the output is not a folder, or would lie below a file"


def test_a_link_to_a_folder_is_followed_and_stays(output: Path) -> None:
    disk = output.parent / "disk"
    disk.mkdir()
    output.symlink_to(disk)
    publish([page("index.html")], output)
    assert output.is_symlink()
    assert pages_of(disk) == {"index.html": "words"}


def test_a_linked_page_is_replaced_and_not_written_through(output: Path) -> None:
    publish([page("index.html")], output)
    outside = output.parent / "outside.txt"
    outside.write_text("words")
    (output / "index.html").unlink()
    (output / "index.html").symlink_to(outside)
    publish([page("index.html", "new words")], output)
    assert outside.read_text() == "words"
    assert not (output / "index.html").is_symlink()


@pytest.mark.parametrize(
    ("path", "fault"),
    [
        ("../index.html", "it leads out of the output folder"),
        ("a/../../index.html", "it leads out of the output folder"),
        ("/etc/passwd", "it leads out of the output folder"),
        ("..\\index.html", "it leads out of the output folder"),
        ("", "it has an empty part"),
        ("a//index.html", "it has an empty part"),
        ("./index.html", "it has an empty part"),
        ("a\x00b", "it has a character that cannot be printed"),
        ("a\u202eb", "it has a character that cannot be printed"),
        ("ä" * 128, "a name in it is longer than 255 bytes"),
        (NAME, "the program keeps its own list there"),
        ("first.html", "another page has it"),
        ("first.html/index.html", "another page has the name of a folder in it"),
    ],
)
def test_a_path_that_cannot_be_is_refused_and_the_old_site_stays(output: Path, path: str, fault: str) -> None:
    publish([page("index.html", "old words")], output)
    with pytest.raises(InvalidSite) as caught:
        publish([page("index.html"), page("first.html"), page(path)], output)
    assert message(caught).startswith("output-path: ") and message(caught).endswith(fault)
    assert pages_of(output) == {"index.html": "old words"}
    assert beside(output) == [".public.crossread", "public"]


def test_a_folder_wanted_where_a_page_is_carried_over_is_refused(output: Path) -> None:
    publish([page("a")], output)
    with pytest.raises(InvalidSite) as caught:
        publish([page("a"), page("a/index.html")], output)
    assert "another page has the name of a folder in it" in message(caught)
    assert pages_of(output) == {"a": "words"}


def test_a_page_may_become_a_folder(output: Path) -> None:
    publish([page("a")], output)
    publish([page("a/index.html")], output)
    assert pages_of(output) == {"a/index.html": "words"}


def test_a_fault_while_pages_are_made_leaves_the_old_site(output: Path) -> None:
    def pages() -> Iterator[OutputFile]:
        yield page("index.html", "new words")
        raise KeyboardInterrupt

    publish([page("index.html")], output)
    with pytest.raises(KeyboardInterrupt):
        publish(pages(), output)
    assert pages_of(output) == {"index.html": "words"}
    assert beside(output) == [".public.crossread", "public"]


@pytest.mark.usefixtures("in_steps")
@pytest.mark.parametrize("call", range(1, 4))
def test_a_rename_that_fails_leaves_the_old_site(output: Path, monkeypatch: pytest.MonkeyPatch, call: int) -> None:
    publish([page("index.html"), page("style.css")], output)
    rename, calls = Path.rename, iter(range(1, 10))

    def failing(self: Path, target: Path) -> Path:
        if next(calls) == call:
            raise OSError(28, "No space left on device")
        return rename(self, target)

    monkeypatch.setattr(Path, "rename", failing)
    changed = [page("index.html", "new words"), page("style.css")]
    if call <= 2:
        with pytest.raises(InvalidSite) as caught:
            publish(changed, output)
        assert message(caught) == "output-not-written: the site cannot be written: No space left on device"
        assert pages_of(output) == {"index.html": "words", "style.css": "words"}
        assert [p.name for p in output.parent.iterdir()] == ["public"]
    else:
        publish(changed, output)  # a swap takes two renames, so the third never comes
        assert pages_of(output)["index.html"] == "new words"


@pytest.mark.usefixtures("in_steps")
def test_an_old_site_that_cannot_be_put_back_is_kept(output: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    publish([page("index.html")], output)
    rename, calls = Path.rename, iter(range(1, 10))

    def failing(self: Path, target: Path) -> Path:
        if next(calls) >= 2:
            raise OSError(5, "Input/output error")
        return rename(self, target)

    monkeypatch.setattr(Path, "rename", failing)
    with pytest.raises(InvalidSite):
        publish([page("index.html", "new words")], output)
    (work,) = output.parent.iterdir()
    assert pages_of(work / "old") == {"index.html": "words"}


def test_no_hard_links_no_harm(output: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise PermissionError(1, "Operation not permitted")

    publish([page("index.html"), page("style.css")], output)
    monkeypatch.setattr(os, "link", refuse)
    publish([page("index.html", "new words"), page("style.css")], output)
    assert pages_of(output) == {"index.html": "new words", "style.css": "words"}


def test_a_fault_of_the_system_names_the_folder_in_the_output_that_it_is_about(output: Path) -> None:
    inner = output / "story"
    inner.mkdir(parents=True)
    fault = fault_of_system(output, PermissionError(EACCES, "Permission denied", str(inner)))
    assert str(fault) == (
        f"{output}: error[output-not-written]: the site cannot be written: Permission denied ({inner})\n"
        "    The site that was there is as it was. Let your user write there, or choose another folder with --output."
    )
    itself = fault_of_system(output, OSError(ENOSPC, "No space left on device", str(output)))
    assert str(itself) == (
        f"{output}: error[output-not-written]: the site cannot be written: No space left on device\n"
        "    The site that was there is as it was. Free the folder or the disk, or choose another with --output."
    )


def test_the_manifest_is_the_same_whatever_the_order(tmp_path: Path) -> None:
    publish([page("a"), page("b")], tmp_path / "one")
    publish([page("b"), page("a")], tmp_path / "two")
    assert files_of(tmp_path / "one") == files_of(tmp_path / "two")


def test_a_file_in_the_way_is_told_with_the_output_as_it_was_asked_for(
    output: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    publish([page("index.html")], output)
    (output / "robots.txt").write_text("mine")
    monkeypatch.chdir(output.parent)
    with pytest.raises(InvalidSite) as caught:
        publish([page("index.html"), page("robots.txt", "ours")], Path(output.name))
    assert [problem.path for problem in caught.value.diagnostics] == [output.name]


@pytest.mark.skipif(not Path("/proc/self").exists(), reason="no system with /proc, in which nothing can be made")
@pytest.mark.parametrize("output", ["/proc/public", "/proc/public/site"])
def test_a_folder_in_which_nothing_can_be_made_is_no_folder_that_vanished(output: str) -> None:
    with pytest.raises(InvalidSite) as caught:
        publish([page("index.html")], Path(output))
    (problem,) = caught.value.diagnostics
    assert str(problem) == (
        f"{output}: error[output-not-written]: the site cannot be written: no folder can be made there\n"
        "    The site that was there is as it was. Choose another folder with --output."
    )
