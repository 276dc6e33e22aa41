"""Reads docs/tutorial.md as its reader does: the files to save, the commands to type, what they answer."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

TEXT = (Path(__file__).parents[2] / "docs" / "tutorial.md").read_text(encoding="utf-8")
FENCE = re.compile(r"(?P<before>[^\n]*)\n\n```(?P<language>[a-z]+)\n(?P<body>.*?)^```$", re.S | re.M)
"""A block of code, with the last line of the paragraph before it."""
SAVE = re.compile(r"\b[Ss]ave (?:it|this) as `([^`]+)`[^`]*:$")


@dataclass(frozen=True, slots=True, kw_only=True)
class File:
    """A file to save, its path from where the reader is."""

    path: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Command:
    """A command to type, and the lines printed below it."""

    line: str
    answer: str


def steps() -> Iterator[File | Command]:
    """What the reader does, in order. A block that is neither a file nor a dialogue is the installation."""
    for block in FENCE.finditer(TEXT):
        saved = SAVE.search(block["before"])
        if block["language"] == "console":
            yield from _commands(block["body"])
        elif saved:
            yield File(path=saved[1], text=block["body"])
        else:
            assert block["language"] == "sh", f"nobody is told what to do with {block['body']!r}"


def installation() -> str:
    """The one command that makes ``crossread`` known."""
    (command,) = (block["body"].strip() for block in FENCE.finditer(TEXT) if block["language"] == "sh")
    return str(command)


def _commands(dialogue: str) -> Iterator[Command]:
    for part in re.split(r"^\$ ", dialogue, flags=re.M)[1:]:
        line, _, answer = part.partition("\n")
        yield Command(line=line, answer=answer)


def pattern(answer: str) -> re.Pattern[str]:
    """What an answer may be: ``…`` alone on a line stands for any lines, within a line for any words."""
    lines = (
        r"(?:.*\n)*?" if line == "…" else re.escape(line).replace("…", ".*") + r"\n" for line in answer.splitlines()
    )
    return re.compile("".join(lines))
