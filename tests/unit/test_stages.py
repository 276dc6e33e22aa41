"""What is done for one story, as a process does it that was asked to begin before its pages were asked for."""

from pathlib import Path

import pytest

from generator import stages
from generator.intake import read
from generator.jobs import Look, MakeJob, ReadJob
from generator.model import Neighbours
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
    stages.examine_ahead(job.source)
    monkeypatch.delattr(stages, "extract")  # nothing can be found out any more
    done = stages.make(job)
    assert done.made
    assert done.examined
    assert done.made.articles == 3


def test_what_goes_wrong_ahead_is_told_where_the_pages_are_made(job: MakeJob, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delattr(stages, "extract")
    stages._examine_packed.cache_clear()
    assert job.source
    stages.examine_ahead(job.source)
    done = stages.make(job)
    assert done.made is None
    assert [problem.code for problem in done.problems] == ["program-fault"]
