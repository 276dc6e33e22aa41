"""Which output folders are refused before anything is built."""

from errno import EBUSY, ENOSPC
from pathlib import Path

import pytest

from generator.write import check_target
from generator.write.target import fault_of_system


@pytest.mark.parametrize("output", ["content", "content/site", "."])
def test_output_and_content_may_not_lie_in_one_another(tmp_path: Path, output: str) -> None:
    (tmp_path / "content").mkdir()
    (fault,) = check_target(tmp_path / output, [tmp_path / "content"])
    assert (fault.code, fault.message) == (
        "output-overlaps",
        "the output folder and content/, which the site is made from, lie in one another",
    )


def test_a_link_into_content_is_seen_through(tmp_path: Path) -> None:
    (tmp_path / "content" / "site").mkdir(parents=True)
    (tmp_path / "public").symlink_to(tmp_path / "content" / "site")
    (fault,) = check_target(tmp_path / "public", [tmp_path / "content"])
    assert fault.code == "output-overlaps"


def test_a_folder_beside_content_is_free(tmp_path: Path) -> None:
    (tmp_path / "content").mkdir()
    assert check_target(tmp_path / "public", [tmp_path / "content", tmp_path / "themes"]) == ()


def test_a_link_that_leads_nowhere_is_refused(tmp_path: Path) -> None:
    (tmp_path / "public").symlink_to(tmp_path / "nowhere")
    (fault,) = check_target(tmp_path / "public", [])
    assert fault.code == "output-not-a-folder"


def test_a_link_to_itself_is_refused(tmp_path: Path) -> None:
    (tmp_path / "public").symlink_to(tmp_path / "public")
    (fault,) = check_target(tmp_path / "public", [])
    assert fault.code == "output-not-a-folder"


def test_a_place_below_a_file_is_refused(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("mine")
    (fault,) = check_target(tmp_path / "file" / "public", [])
    assert (fault.code, fault.path) == ("output-not-a-folder", str(tmp_path / "file"))


def test_a_mount_point_is_told_from_a_full_disk(tmp_path: Path) -> None:
    busy = fault_of_system(tmp_path, OSError(EBUSY, "Device or resource busy"))
    full = fault_of_system(tmp_path, OSError(ENOSPC, "No space left on device"))
    assert "choose a folder on it" in busy.cure
    assert "Free the folder or the disk" in full.cure
