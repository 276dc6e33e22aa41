"""The line of a file that a problem is in, with a caret below the place."""

import unicodedata
from collections.abc import Sequence
from pathlib import Path

from generator.diagnostics.problem import Diagnostic

MAX_BYTES = 10_000_000
"""No file that is read is larger."""

WIDTH = 96
"""Columns of the screen that a line is cut to."""

LEAD = 40
"""Columns that stay before the place where the line is cut on the left."""

CUT = "…"


class Sources:
    """Finds the lines that problems name, and reads each file once."""

    def __init__(self, *roots: Path) -> None:
        """``roots`` are the folders that the problems' paths may start from; the first that has the file counts."""
        self._roots = roots
        self._lines: dict[str, Sequence[str]] = {}

    def line(self, problem: Diagnostic) -> str | None:
        """The line as it stands in the file, without its end; None where no line is meant or it cannot be read."""
        if not problem.line:
            return None
        if problem.path not in self._lines:
            self._lines[problem.path] = self._read(problem.path)
        lines = self._lines[problem.path]
        return lines[problem.line - 1] if problem.line <= len(lines) else None

    def _read(self, path: str) -> Sequence[str]:
        for root in self._roots:
            try:
                file = root / path
                if file.is_file() and file.stat().st_size <= MAX_BYTES:
                    return _decoded(file.read_bytes()).replace("\r\n", "\n").replace("\r", "\n").split("\n")
            except (OSError, ValueError):
                continue
        return ()


def _decoded(raw: bytes) -> str:
    """The text as it is read for the site: UTF-8, UTF-16 with its mark, or Windows-1252."""
    if raw.startswith((b"\xff\xfe", b"\xfe\xff")):
        return raw.decode("utf-16", errors="replace")
    try:
        return raw.decode("utf-8-sig")
    except UnicodeDecodeError:
        return raw.decode("cp1252", errors="replace")


def excerpt(line: str, problem: Diagnostic) -> str:
    r"""Two lines for a terminal: the line, cut to the place where it is long, and carets below what is meant.

    >>> problem = Diagnostic(severity=None, code="", path="", message="", cure="", line=7, column=8, length=3)
    >>> excerpt("title: [a, b", problem).split("\n")
    ['    7 | title: [a, b', '      |        ^^^']
    """
    number, start = str(problem.line), max(problem.column - 1, 0)
    shown, before = _window([_visible(c) for c in line], start)
    marked = "".join(shown)
    gutter = f"    {number} | "
    if not problem.column:
        return gutter + marked
    under = shown[before : before + max(problem.length, 1)]
    carets = "^" * max(sum(map(_columns, under)), 1)
    return f"{gutter}{marked}\n    {' ' * len(number)} | {' ' * sum(map(_columns, shown[:before]))}{carets}"


def _window(characters: list[str], start: int) -> tuple[list[str], int]:
    """The characters around ``start`` that fit on the screen, and where it is among them."""
    if sum(map(_columns, characters)) <= WIDTH:
        return characters, min(start, len(characters))
    first = max(start - LEAD, 0)
    head = [CUT] if first else []
    shown = characters[first:]
    while sum(map(_columns, shown)) > WIDTH:
        shown = shown[: WIDTH - 1] if len(shown) > WIDTH else shown[:-1]
    tail = [CUT] if first + len(shown) < len(characters) else []
    return head + shown + tail, min(start - first, len(shown)) + len(head)


def _visible(character: str) -> str:
    """The character, or one of the same width that cannot steer the terminal."""
    if character == "\t":
        return " "
    return character if character.isprintable() else "\N{REPLACEMENT CHARACTER}"


def _columns(character: str) -> int:
    """How many columns of a terminal a character takes."""
    if unicodedata.combining(character):
        return 0
    return 2 if unicodedata.east_asian_width(character) in {"W", "F"} else 1
