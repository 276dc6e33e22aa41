"""The files beside a story's articles that later stages read: the editor's ledger and the book of addresses."""

from collections.abc import Collection
from pathlib import Path

from generator.diagnostics import Diagnostic, Severity
from generator.model import SourceFile
from generator.read.decode import MAX_BYTES, decode
from generator.read.story_file import FILE
from generator.text.files import read_plain_file

LEDGER = "decisions.yml"
ADDRESSES = "addresses.json"
BESIDE = (LEDGER, ADDRESSES)


def read_beside(
    paths: Collection[Path], folder: Path, content: Path
) -> tuple[dict[str, SourceFile], tuple[Diagnostic, ...]]:
    """Those of ``paths`` in a story's ``folder`` that later stages read, by name, and what cannot be read.

    ``story.yml`` is among them, since it may hold decisions too; what is wrong with reading it is told elsewhere.
    """
    found: dict[str, SourceFile] = {}
    problems: list[Diagnostic] = []
    for name in (FILE, *BESIDE):
        if folder / name not in paths:
            continue
        path = f"{content.name}/{folder.name}/{name}"
        try:
            decoded = decode(read_plain_file(folder / name, MAX_BYTES), path)
        except OSError as error:
            problems += [] if name == FILE else [_unreadable(path, error.strerror or type(error).__name__)]
            continue
        problems += () if name == FILE else decoded.problems
        if decoded.text is not None:
            found[name] = SourceFile(path=path, text=decoded.text)
    return found, tuple(problems)


def _unreadable(path: str, reason: str) -> Diagnostic:
    return Diagnostic(
        severity=Severity.ERROR,
        code="unreadable",
        path=path,
        message=f"cannot be read: {reason}",
        cure="Check that it is a file and that you may read it.",
    )
