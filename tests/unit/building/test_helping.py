"""Where one story was put together anew, the helper begins with it, if nothing is known of it."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import cast

import pytest

from generator.building.helping import give_head_start
from generator.building.results import Folder, Results
from generator.cache import Stamps, open_store
from generator.jobs import Told
from generator.work import Plan
from generator.work.helper import Helper
from generator.work.late import Late


@dataclass
class Begun:
    """A helper that only notes what it is asked to begin."""

    jobs: list[bytes] = field(default_factory=list)

    def begin(self, _late: Late[bytes, object], job: bytes) -> None:
        self.jobs.append(job)


@pytest.fixture
def results(tmp_path: Path) -> Iterator[Results]:
    with open_store(None) as store:
        yield Results(store, Stamps(store, tmp_path))


def story(name: str) -> tuple[Folder, Told]:
    told = Told(story=None, source=name.encode(), book=b"", articles=1, diagnostics=(), strange=(), weight=1)
    return Folder(name=name, files=(), key=name.encode()), told


def begun(results: Results, *stories: tuple[Folder, Told]) -> list[bytes]:
    """What the helper is asked to begin where these stories were read."""
    helper = Begun()
    give_head_start(stories, results, Plan(jobs=2, helper=cast("Helper", helper)))
    return helper.jobs


def keep_sources(results: Results) -> None:
    results.put({results.source_key(name): b"source of " + name for name in (b"dam", b"tram")})


def test_it_begins_with_the_one_story_that_was_read(results: Results) -> None:
    keep_sources(results)
    assert begun(results, story("dam")) == [b"source of dam"]


def test_it_begins_with_none_of_several(results: Results) -> None:
    keep_sources(results)
    assert begun(results) == []
    assert begun(results, story("dam"), story("tram")) == []


def test_it_begins_with_none_that_cannot_be_made(results: Results) -> None:
    assert begun(results, story("dam")) == []


def test_it_begins_with_none_that_is_known(results: Results) -> None:
    keep_sources(results)
    results.put({results.examined_key(story("dam")[1]): ("what was found out",)})
    assert begun(results, story("dam")) == []


def test_it_leaves_the_story_to_a_cluster(results: Results) -> None:
    keep_sources(results)
    helper = Begun()
    give_head_start([story("dam")], results, Plan(address="dask://127.0.0.1:8786", helper=cast("Helper", helper)))
    assert helper.jobs == []


def test_without_a_helper_nothing_is_begun(results: Results) -> None:
    keep_sources(results)
    give_head_start([story("dam")], results, Plan(jobs=1))
