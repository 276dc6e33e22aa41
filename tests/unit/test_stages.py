"""What is found out about one story may be found out ahead, by another process than the one that makes its pages."""

from dataclasses import replace
from pathlib import Path

import pytest

from generator import stages
from generator.intake import read
from generator.jobs import Look, MakeJob, ReadJob
from generator.model import Neighbours
from generator.showing import make
from tests.sites.demo_story import CONFIG
from tests.sites.support import HERE
from tests.sites.themes import DEFAULT_THEME

CONTENT = HERE / "factory" / "content"


@pytest.fixture
def job(tmp_path: Path) -> MakeJob:
    reading = ReadJob(folder=CONTENT / "plant-vote", content=CONTENT, outlets=(), drafts=False, known={})
    return MakeJob(
        key=b"key",
        look=Look(root=HERE / "factory", config=CONFIG, measured=None, theme=DEFAULT_THEME, version=b""),
        examined=None,
        source=read(reading).source,
        reading=reading,
        near=Neighbours(before=None, after=None),
        held={},
        staging=tmp_path,
    )


def test_what_was_found_out_ahead_is_not_found_out_again(job: MakeJob, monkeypatch: pytest.MonkeyPatch) -> None:
    assert job.source
    stages.find_out.cache_clear()
    found = stages.find_out(job.source)
    monkeypatch.delattr(stages, "extract")  # nothing can be found out any more
    assert found
    assert stages.find_out(job.source) is found
    done = make(replace(job, examined=found))
    assert done.made
    assert done.made.articles == 3
    assert done.examined is None


def test_what_is_not_known_is_found_out_where_the_pages_are_made(job: MakeJob) -> None:
    done = make(job)
    assert done.examined
    assert done == replace(make(replace(job, examined=done.examined)), examined=done.examined)
    assert make(replace(job, source=None)) == done


def test_what_goes_wrong_ahead_is_told_where_the_pages_are_made(job: MakeJob, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delattr(stages, "extract")
    stages.find_out.cache_clear()
    assert job.source
    assert stages.find_out(job.source) is None
    done = make(job)
    assert done.made is None
    assert [problem.code for problem in done.problems] == ["program-fault"]
