"""Builds that were killed, and builds at the same time: the site stays whole, and what happened is said.

Here on a system that cannot exchange folders; ``test_spare.py`` has the same where it can.
"""

import subprocess
import sys
from pathlib import Path

import pytest

from generator.diagnostics import InvalidSite
from generator.model import OutputFile
from generator.write import exchange, publish
from generator.write.workplace import LOCK, work_folder, workplace
from tests.unit.write.ordinary_user import as_ordinary_user

KILLED = """
import os, signal, sys
from pathlib import Path
from generator.model import OutputFile
from generator.write import exchange, publish

exchange._renameat2 = lambda: None
rename, calls = Path.rename, iter(range(1, 10))

def die_at(call):
    def dying(self, target):
        if next(calls) == call:
            os.kill(os.getpid(), signal.SIGKILL)
        return rename(self, target)
    return dying

def pages():
    yield OutputFile(path="index.html", content=b"new")
    if call == 0:
        os.kill(os.getpid(), signal.SIGKILL)
    yield OutputFile(path="more.html", content=b"more")

call = int(sys.argv[2])
Path.rename = die_at(call)
publish(pages(), Path(sys.argv[1]))
"""
OLD = [OutputFile(path="index.html", content=b"old"), OutputFile(path="same.html", content=b"same")]
PUT_BACK = "an earlier build was cut short while it put the new site in place; the site before it was put back"
CLEARED = "an earlier build was cut short; what it left beside the site was removed"


def killed(output: Path, call: int) -> None:
    """A build that dies while its pages are made (0), before the first rename (1), or between the two (2)."""
    died = subprocess.run([sys.executable, "-c", KILLED, str(output), str(call)], check=False)
    assert died.returncode == -9


def texts(folder: Path) -> dict[str, str]:
    return {f.name: f.read_text() for f in sorted(folder.iterdir()) if not f.name.startswith(".")}


@pytest.fixture
def output(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(exchange, "_renameat2", lambda: None)
    output = tmp_path / "public"
    publish(OLD, output)
    (output / "CNAME").write_text("someone's")
    return output


@pytest.mark.parametrize(("call", "message"), [(0, CLEARED), (1, CLEARED), (2, PUT_BACK)])
def test_the_next_build_puts_right_what_a_killed_one_left(output: Path, call: int, message: str) -> None:
    killed(output, call)
    assert output.exists() is (call < 2)
    published = publish(OLD, output)
    assert [problem.message for problem in published.repaired] == [message]
    assert (published.written, published.removed) == ((), ())
    assert texts(output) == {"CNAME": "someone's", "index.html": "old", "same.html": "same"}
    assert [p.name for p in output.parent.iterdir()] == ["public"]


def test_an_empty_folder_made_in_the_meantime_gives_way_to_the_old_site(output: Path) -> None:
    killed(output, 2)
    output.mkdir()
    publish([OutputFile(path="index.html", content=b"newer")], output)
    assert texts(output) == {"CNAME": "someone's", "index.html": "newer"}


def test_a_site_made_in_the_meantime_stays(output: Path) -> None:
    killed(output, 2)
    publish([OutputFile(path="index.html", content=b"elsewhere")], output.with_name("other"))
    output.with_name("other").rename(output)
    published = publish([OutputFile(path="index.html", content=b"newer")], output)
    assert [problem.message for problem in published.repaired] == [CLEARED]
    assert texts(output) == {"index.html": "newer"}


def test_two_builds_at_once_are_told_apart(output: Path) -> None:
    with workplace(output), pytest.raises(InvalidSite) as caught:
        publish([OutputFile(path="index.html", content=b"new")], output)
    (problem,) = caught.value.diagnostics
    assert (problem.code, problem.message) == (
        "output-in-use",
        "the site cannot be written: another build is writing to it",
    )
    assert texts(output)["index.html"] == "old"
    assert publish(OLD, output).repaired == ()


def test_a_work_folder_that_is_a_link_is_refused(output: Path, tmp_path: Path) -> None:
    (tmp_path / "elsewhere").mkdir()
    work_folder(output).symlink_to(tmp_path / "elsewhere")
    with pytest.raises(InvalidSite, match="someone else's"):
        publish([OutputFile(path="index.html", content=b"new")], output)
    assert list((tmp_path / "elsewhere").iterdir()) == []


def test_a_work_folder_with_nothing_but_the_lock_is_nothing_to_tell(output: Path) -> None:
    work_folder(output).mkdir()
    (work_folder(output) / LOCK).touch()
    assert publish(OLD, output).repaired == ()
    assert not work_folder(output).exists()


def test_a_folder_that_is_read_only_is_nothing_that_a_killed_build_left(output: Path) -> None:
    with as_ordinary_user():
        folder = output / "story"
        folder.mkdir()
        (folder / "notes.txt").write_text("mine", encoding="utf-8")
        folder.chmod(0o555)
        publish([OutputFile(path="index.html", content=b"new")], output)
        assert not work_folder(output).exists()
        assert publish(OLD, output).repaired == ()
    assert (folder / "notes.txt").read_text(encoding="utf-8") == "mine"


@pytest.mark.parametrize("in_use", [False, True])
def test_the_output_is_named_as_it_was_asked_for(
    output: Path, monkeypatch: pytest.MonkeyPatch, *, in_use: bool
) -> None:
    monkeypatch.chdir(output.parent)
    killed(output, 0)
    if in_use:
        with workplace(output), pytest.raises(InvalidSite) as caught:
            publish(OLD, Path("public"))
        problems = caught.value.diagnostics
    else:
        problems = publish(OLD, Path("public")).repaired
    assert [problem.path for problem in problems] == ["public"]
