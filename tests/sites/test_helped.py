"""After an edit, a second process reads and finds out; where it cannot, this one does. The bytes are the same."""

import sys
import threading
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import pytest

from generator import pipeline, stages
from generator.diagnostics import Diagnostic, Severity
from generator.jobs import ReadDone, Told
from generator.pipeline import Options, build
from generator.work import Plan
from generator.work.helper import Helper
from generator.work.late import Late
from tests.sites.support import build_quietly, bytes_of

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="processes are copied on Linux alone")

ARTICLES = {
    "dam/1.md": "At least 27 people were killed in Verrin on Tuesday, the ministry said.",
    "dam/2.md": "The ministry said that 30 people were killed in Verrin.",
    "3.md": "About 400 drivers went on strike in Hallum on Monday, the union said.",
    "4.md": "The union said that 420 drivers went on strike in Hallum.",
}


def lay_down(site: Path, path: str, text: str) -> None:
    story = "" if "/" in path else "story: strike\n"
    (site / "content" / path).parent.mkdir(parents=True, exist_ok=True)
    (site / "content" / path).write_text(f"---\noutlet: Paper {path[-4]}\n{story}---\n{text}\n", encoding="utf-8")


def made(site: Path, jobs: int) -> None:
    options = Options(cached=True, plan=Plan(jobs=jobs))
    build(site, site / "public", lambda _stage, _done, _total: None, options)


@pytest.fixture
def site(tmp_path: Path) -> Path:
    """A site that was built."""
    for path, text in ARTICLES.items():
        lay_down(tmp_path, path, text)
    made(tmp_path, 1)
    return tmp_path


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, bool]]:
    """What a helper is asked to do, each with whether it did it."""
    found: list[tuple[str, bool]] = []
    do = Helper.do

    def noting(
        self: Helper,
        late: Late[Any, Any],
        jobs: Sequence[Any],
        meanwhile: Callable[[], None],
        then: Late[Any, object] | None = None,
    ) -> object:
        done = do(self, late, jobs, meanwhile, then)
        found.append((late.name, done is not None))
        return done

    monkeypatch.setattr(Helper, "do", noting)
    monkeypatch.setattr(threading, "active_count", lambda: 1)  # those that run the tests do not matter here
    return found


def is_as_made_anew(site: Path) -> bool:
    build_quietly(site, site / "anew")
    return bytes_of(site / "public") == bytes_of(site / "anew")


@pytest.mark.parametrize(("path", "reading"), [("dam/2.md", "read"), ("4.md", "read_file")])
def test_it_reads_what_changed_and_finds_out_about_the_story(
    path: str, reading: str, site: Path, asked: list[tuple[str, bool]]
) -> None:
    lay_down(site, path, f"{ARTICLES[path]} Nearly 90 houses burned in Orlen.")
    made(site, 2)
    assert asked == [(reading, True), ("find_out", True)]
    assert is_as_made_anew(site)


def test_what_it_cannot_do_is_done_all_the_same(
    site: Path, asked: list[tuple[str, bool]], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pipeline, "FINDING_OUT", ("generator.nowhere",))
    lay_down(site, "4.md", f"{ARTICLES['4.md']} Nearly 90 houses burned in Orlen.")
    made(site, 2)
    assert asked == [("read_file", False)]
    assert is_as_made_anew(site)


def test_it_finds_out_about_one_story_after_the_other(site: Path, asked: list[tuple[str, bool]]) -> None:
    for path in ("dam/1.md", "3.md"):
        lay_down(site, path, f"{ARTICLES[path]} Nearly 90 houses burned in Orlen.")
    made(site, 2)
    assert asked == [("read", True), ("read_file", True), ("find_out", True), ("find_out", True)]
    assert is_as_made_anew(site)


@pytest.mark.parametrize(
    ("edited", "gone_on_with"),
    [(["dam/2.md"], ["dam"]), (["dam/1.md", "dam/2.md"], ["dam"]), (["dam/2.md", "tram/1.md"], []), (["4.md"], [])],
)
def test_it_goes_on_by_itself_with_the_story_of_a_folder_if_it_has_read_no_other(
    edited: Sequence[str], gone_on_with: Sequence[str], site: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    notes = tmp_path / "gone on with.txt"
    notes.touch()
    goes_on = stages.find_out_read

    def noting(done: ReadDone) -> None:
        with notes.open("a", encoding="utf-8") as file:
            file.write(f"{done.folder}\n")
        goes_on(done)

    monkeypatch.setattr(stages, "find_out_read", noting)
    monkeypatch.setattr(threading, "active_count", lambda: 1)  # those that run the tests do not matter here
    for path in edited:
        lay_down(site, path, "Nearly 90 houses burned in Orlen on Monday, the council said.")
    made(site, 2)
    assert notes.read_text(encoding="utf-8").split() == gone_on_with
    assert is_as_made_anew(site)


def test_it_does_not_go_on_with_a_story_that_has_an_error(monkeypatch: pytest.MonkeyPatch) -> None:
    found: list[bytes] = []
    monkeypatch.setattr(stages, "find_out", found.append)
    error = Diagnostic(severity=Severity.ERROR, code="date", path="dam/1.md", message="no date", cure="Write one.")
    for problems in ((), (error,)):
        told = Told(story=None, source=b"", book=b"", articles=1, diagnostics=problems, strange=(), weight=1)
        stages.find_out_read(ReadDone(folder="dam", told=told, source=b"packed", articles={}))
    stages.find_out_read(ReadDone(folder="dam", told=told, source=None, articles={}))
    assert found == [b"packed"]
