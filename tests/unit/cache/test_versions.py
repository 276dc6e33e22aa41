"""Keys hold the versions of all code that a result was made by."""

import re
import tomllib
from pathlib import Path

from generator.building.results import SHOWERS
from generator.cache import code_version, library_version

PROJECT = Path(__file__).parents[3] / "pyproject.toml"

MAKE_NOTHING = {"click", "feedparser", "livereload", "tornado", "watchfiles"}
"""Dependencies that have no part in what a site is."""


def plain(name: str) -> str:
    return re.sub(r"[-_.]+", "_", name).lower()


def test_every_dependency_has_a_part_in_the_keys() -> None:
    declared = tomllib.loads(PROJECT.read_text(encoding="utf-8"))["project"]["dependencies"]
    names = {plain(re.split(r"[<>=~! ]", line)[0]) for line in declared}
    assert names - {plain(name) for name in SHOWERS} == MAKE_NOTHING


def test_versions_of_code_are_told_apart() -> None:
    assert len({code_version("read"), code_version("extract"), code_version("read", "extract")}) == 3


def test_versions_of_libraries_are_told_apart() -> None:
    assert library_version("jinja2") != library_version("pyyaml")
    assert library_version("PyYAML") == library_version("pyyaml")
