"""Cases kept as plain text: title, input and expected, which an editor can add to without Python.

A file holds cases separated by lines of ``===``; in a case, lines of ``---`` part the title, the input and the
expected output. White space around each part is stripped.
"""

from dataclasses import dataclass
from pathlib import Path

HERE = Path(__file__).parent


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """One case; ``place`` is its file and number, for the test's name."""

    place: str
    title: str
    input: str
    expected: str

    def __str__(self) -> str:
        return f"{self.place} {self.title}"


def load(subject: str) -> list[Case]:
    """All cases of ``tests/cases/<subject>/*.txt``, in order; ValueError for a case that lacks a part."""
    return [case for path in sorted((HERE / subject).glob("*.txt")) for case in _read(path)]


def _read(path: Path) -> list[Case]:
    cases = []
    for number, chunk in enumerate(_split(path.read_text(encoding="utf-8"), "==="), start=1):
        parts = _split(chunk, "---")
        if len(parts) != 3:
            raise ValueError(f"{path}: case {number} has {len(parts)} parts, not title, input and expected")
        title, given, expected = parts
        cases.append(Case(place=f"{path.stem}:{number}", title=title, input=given, expected=expected))
    return cases


def _split(text: str, rule: str) -> list[str]:
    """The parts of ``text`` between lines that are just ``rule``."""
    parts: list[list[str]] = [[]]
    for line in text.split("\n"):
        if line.rstrip() == rule:
            parts.append([])
        else:
            parts[-1].append(line)
    return ["\n".join(part).strip() for part in parts]
