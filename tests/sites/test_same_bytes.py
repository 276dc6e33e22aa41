"""The same input gives the same bytes, whatever the machine does to the order of things."""

import os
import random
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import Self

import pytest

from tests.sites.support import HERE, build_quietly, bytes_of

SITE = HERE / "flood"


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> dict[str, bytes]:
    output = tmp_path_factory.mktemp("first") / "public"
    build_quietly(SITE, output)
    return bytes_of(output)


@pytest.mark.parametrize("seed", ["1", "20"])
def test_another_hash_seed(built: dict[str, bytes], tmp_path: Path, seed: str) -> None:
    command = [sys.executable, "-m", "generator", "build", str(SITE), "--output", str(tmp_path / "public")]
    subprocess.run(command, env={**os.environ, "PYTHONHASHSEED": seed}, check=True, capture_output=True)
    assert bytes_of(tmp_path / "public") == built


class Entries:
    """Entries of a folder as ``os.scandir`` gives them: to be taken one by one, in a ``with`` block or not."""

    def __init__(self, entries: Iterable[os.DirEntry[str]]) -> None:
        self._entries = iter(entries)

    def __iter__(self) -> Self:
        return self

    def __next__(self) -> os.DirEntry[str]:
        return next(self._entries)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        """Nothing is open any more."""


@pytest.mark.parametrize("seed", [1, 2])
def test_another_order_of_listings(
    built: dict[str, bytes], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, seed: int
) -> None:
    shuffle = random.Random(seed).shuffle  # noqa: S311 - no secret
    listdir, scandir = os.listdir, os.scandir

    def shuffled_names(path: str | Path = ".") -> list[str]:
        names = listdir(path)
        shuffle(names)
        return names

    def shuffled_entries(path: str | Path = ".") -> Entries:
        with scandir(path) as entries:
            found = list(entries)
        shuffle(found)
        return Entries(found)

    monkeypatch.setattr(os, "listdir", shuffled_names)
    monkeypatch.setattr(os, "scandir", shuffled_entries)
    build_quietly(SITE, tmp_path / "public")
    monkeypatch.undo()
    assert bytes_of(tmp_path / "public") == built


def test_a_second_build_writes_nothing(tmp_path: Path) -> None:
    build_quietly(SITE, tmp_path / "public")
    again = build_quietly(SITE, tmp_path / "public")
    assert (again.published.written, again.published.removed) == ((), ())


def test_another_place_on_the_disk(built: dict[str, bytes], tmp_path: Path) -> None:
    copy = tmp_path / "elsewhere" / "flood"
    for path, content in bytes_of(SITE).items():
        (copy / path).parent.mkdir(parents=True, exist_ok=True)
        (copy / path).write_bytes(content)
    build_quietly(copy, tmp_path / "public")
    assert bytes_of(tmp_path / "public") == built
