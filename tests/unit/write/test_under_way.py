"""A build that was killed is told of by the next one, also where it left nothing else."""

import subprocess
import sys
from pathlib import Path

import pytest

from generator.write import under_way
from generator.write.workplace import MARK, work_folder

KILLED = """
import os, signal, sys
from pathlib import Path
from generator.write import under_way
with under_way(Path(sys.argv[1])):
    os.kill(os.getpid(), signal.SIGKILL)
"""


@pytest.fixture
def output(tmp_path: Path) -> Path:
    return tmp_path / "public"


def kill_one(output: Path) -> None:
    assert subprocess.run([sys.executable, "-c", KILLED, str(output)], check=False).returncode == -9


def messages(output: Path) -> list[str]:
    with under_way(output) as told:
        return [diagnostic.message for diagnostic in told]


def test_a_killed_build_is_told_once(output: Path) -> None:
    kill_one(output)
    assert messages(output) == ["an earlier build was cut short; the site in the output is whole"]
    assert messages(output) == []


def test_a_build_that_ends_leaves_nothing(output: Path) -> None:
    with pytest.raises(ValueError), under_way(output):
        raise ValueError
    assert list(output.parent.iterdir()) == []


def test_what_else_lies_beside_stays(output: Path) -> None:
    work_folder(output).mkdir()
    (work_folder(output) / "spare").mkdir()
    assert messages(output) == []
    assert [path.name for path in work_folder(output).iterdir()] == ["spare"]


def test_a_build_that_is_still_under_way_was_not_cut_short(output: Path) -> None:
    with under_way(output):
        assert messages(output) == []
        assert (work_folder(output) / MARK).exists()


def test_where_no_mark_can_be_made_there_is_none(tmp_path: Path) -> None:
    assert messages(tmp_path / "missing" / "public") == []
    (tmp_path / "file").touch()
    assert messages(tmp_path / "file" / "public") == []
    work_folder(tmp_path / "linked").symlink_to(tmp_path)
    assert messages(tmp_path / "linked") == []
    assert not (tmp_path / MARK).exists()
