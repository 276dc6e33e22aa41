"""The work of ``crossread import``: files → documents → what came of them, told as it goes."""

import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

from generator.commands.console import count
from generator.commands.import_report import outcome_lines
from generator.commands.story_folder import check_name, make_story
from generator.diagnostics import Diagnostic, Severity
from generator.importing import Import, Outcome, Piece, import_pieces, split_source
from generator.text.files import read_plain_file

MAX_BYTES = 200_000_000
"""A mailbox may hold years; a larger one is a mistake."""


def bring_in(files: Sequence[Path], form: str | None, into: Import) -> Iterator[str | Diagnostic]:
    """Bring the articles of all ``files`` in: what to print as it goes, and at the end what is wrong.

    ``form`` is what the files are, None to see by their looks. The story is made where there is none and something to
    put into it. OSError where its folder cannot be written to.
    """
    check_name(into.content, into.story)
    pieces, problems = _pieces(files, form)
    if pieces:
        yield from make_story(into.content, into.story, is_trial=into.is_trial)
    done: list[Outcome] = []
    for outcome in import_pieces(pieces, into):
        done.append(outcome)
        yield from outcome_lines(outcome)
    yield _summary(done, into)
    yield from problems
    yield from (problem for outcome in done for problem in outcome.read.problems)


def _pieces(files: Sequence[Path], form: str | None) -> tuple[list[Piece], list[Diagnostic]]:
    """The documents of all files, and what is wrong with those that have none."""
    pieces: list[Piece] = []
    problems: list[Diagnostic] = []
    for file in files:
        raw = _bytes(file)
        if isinstance(raw, Diagnostic):
            problems.append(raw)
        else:
            found = split_source(raw, "" if _is_standard_input(file) else str(file), form)
            pieces += found.pieces
            problems += found.problems
    return pieces, problems


def _bytes(file: Path) -> bytes | Diagnostic:
    try:
        if _is_standard_input(file):
            return sys.stdin.buffer.read(MAX_BYTES)
        return read_plain_file(file, MAX_BYTES)
    except OSError as error:
        return Diagnostic(
            severity=Severity.ERROR,
            code="unreadable",
            path=str(file),
            message=f"cannot be read: {error.strerror or type(error).__name__}",
            cure="Check the name, and that it is a file you may read.",
        )


def _is_standard_input(file: Path) -> bool:
    return str(file) == "-"


def _summary(done: Sequence[Outcome], into: Import) -> str:
    written = sum(outcome.path is not None for outcome in done)
    there = sum(outcome.path is None and outcome.twin is not None for outcome in done)
    would = "would be " if into.is_trial else ""
    brought = f"{count(written, 'article')} {would}brought into content/{into.story}"
    return f"{brought}, {there} there already." if there else f"{brought}."
