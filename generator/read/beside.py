"""The files beside a story's articles that later stages read: the editor's ledger and the book of addresses."""

from collections.abc import Collection
from pathlib import Path

from generator.diagnostics import Diagnostic
from generator.model import SourceFile
from generator.read.decode import MAX_BYTES, decode, unreadable
from generator.read.story_file import FILE
from generator.text.files import read_plain_file

LEDGER = "decisions.yml"
ADDRESSES = "addresses.json"
BESIDE = (LEDGER, ADDRESSES)


def read_beside(
    names: Collection[str], folder: Path, content: Path
) -> tuple[dict[str, SourceFile], tuple[Diagnostic, ...]]:
    """Those of ``names`` in a story's ``folder`` that later stages read, by name, and what cannot be read.

    ``story.yml`` is among them, since it may hold decisions too; what is wrong with reading it is told elsewhere.
    """
    found: dict[str, SourceFile] = {}
    problems: list[Diagnostic] = []
    for name in (FILE, *BESIDE):
        if name not in names:
            continue
        path = f"{content.name}/{folder.name}/{name}"
        try:
            decoded = decode(read_plain_file(folder / name, MAX_BYTES), path)
        except OSError as error:
            problems += [] if name == FILE else [unreadable(path, error)]
            continue
        problems += () if name == FILE else decoded.problems
        if decoded.text is not None:
            found[name] = SourceFile(path=path, text=decoded.text)
    return found, tuple(problems)
