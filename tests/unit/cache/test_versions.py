"""Keys hold the versions of all code that a result was made by."""

import re
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest

from generator.building.versions import SHOWERS
from generator.cache import Stamps, Store, code_version, library_version, open_store, versions

PROJECT = Path(__file__).parents[3] / "pyproject.toml"

MAKE_NOTHING = {"click", "feedparser", "livereload", "tornado", "watchfiles"}
"""Dependencies that have no part in what a site is."""


def plain(name: str) -> str:
    return re.sub(r"[-_.]+", "_", name).lower()


def test_every_dependency_has_a_part_in_the_keys() -> None:
    declared = tomllib.loads(PROJECT.read_text(encoding="utf-8"))["project"]["dependencies"]
    names = {plain(re.split(r"[<>=~! ]", line)[0]) for line in declared}
    assert names - {plain(name) for name in SHOWERS} == MAKE_NOTHING


@pytest.fixture
def store() -> Iterator[Store]:
    with open_store(None) as store:
        yield store


def test_versions_of_code_are_told_apart(store: Store) -> None:
    stamps = Stamps(store, PROJECT.parent)
    parts = (("read",), ("extract",), ("read", "extract"), ("read", "extract", "stages.py"))
    assert len({code_version(stamps, *some) for some in parts}) == 4


def test_what_python_compiles_is_no_part_of_a_version(
    store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(versions, "PACKAGE", tmp_path)
    made = []
    for path in ("read/a.py", "read/__pycache__/a.pyc", "read/below/__pycache__/b.pyc", "read/below/b.py"):
        (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / path).write_text("words")
        made.append(code_version(Stamps(store, tmp_path), "read"))
    assert made[0] == made[1] != made[3]


def test_versions_of_libraries_are_told_apart() -> None:
    assert library_version("jinja2") != library_version("pyyaml")
    assert library_version("PyYAML") == library_version("pyyaml")
