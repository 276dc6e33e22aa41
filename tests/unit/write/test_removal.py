"""Folders that someone made read-only."""

from pathlib import Path

import pytest

from generator.write.removal import open_folders, open_tree


@pytest.fixture
def tree(tmp_path: Path) -> Path:
    """A tree with a folder of its own and a link to a folder elsewhere, both read-only."""
    tree = tmp_path / "tree"
    (tree / "own").mkdir(parents=True)
    (tmp_path / "elsewhere").mkdir()
    (tree / "link").symlink_to(tmp_path / "elsewhere")
    for folder in (tree / "own", tmp_path / "elsewhere"):
        folder.chmod(0o550)
    return tree


def mode(folder: Path) -> int:
    return folder.stat().st_mode & 0o777


def test_a_tree_is_opened_and_no_folder_that_a_link_in_it_leads_to(tree: Path) -> None:
    open_tree(tree)
    assert (mode(tree / "own"), mode(tree / "link")) == (0o750, 0o550)


def test_of_the_folders_that_are_named_those_are_opened_that_lie_there(tree: Path) -> None:
    open_folders(tree, ["gone", "link", "own"])
    assert (mode(tree / "own"), mode(tree / "link")) == (0o750, 0o550)
