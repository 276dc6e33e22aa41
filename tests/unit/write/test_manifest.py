"""The list of what a build wrote: the same files give the same bytes, whichever way they are made."""

from pathlib import Path

import pytest

from generator.write import manifest

FILES = {
    "index.html": "0" * 32,
    "a/b.html": "1" * 32,
    "ä/b.html": "2" * 32,
    '"a"/b.html': "1" * 32,
    "b.html": "3" * 32,
}


@pytest.mark.parametrize("path", FILES)
def test_the_list_of_another_site_is_that_of_a_first_one(path: str) -> None:
    after = {**FILES, path: "f" * 32}
    before = manifest.dump(FILES)
    made = manifest.redump(before, FILES, after, [path])
    assert made == manifest.dump(after) != before
    assert manifest.undump(made) == after
    assert manifest.redump(made, after, FILES, [path]) == before


def test_all_files_may_be_others() -> None:
    after = {path: value[::-1].replace("0", "e") for path, value in FILES.items()}
    assert manifest.redump(manifest.dump(FILES), FILES, after, list(FILES)) == manifest.dump(after)


def test_bytes_are_at_hand_where_they_are_known(tmp_path: Path) -> None:
    content = manifest.dump(FILES)
    (tmp_path / manifest.NAME).write_bytes(content)
    known = manifest.look(tmp_path, manifest.digest(content))
    unknown = manifest.look(tmp_path, "")
    assert (known.files, known.content) == (FILES, content)
    assert (unknown.files, unknown.content) == (FILES, b"")
