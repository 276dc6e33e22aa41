"""Reads a document as its reader does, and follows it: the files to save, the commands to type, what they answer."""

import os
import re
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from click.testing import CliRunner

from generator.commands.group import group
from tests.docs.documents import DOCS

TUTORIAL = DOCS / "tutorial.md"
FENCE = re.compile(r"(?P<before>[^\n]*)\n\n```(?P<language>[a-z]+)\n(?P<body>.*?)^```$", re.S | re.M)
"""A block of code, with the last line of the paragraph before it."""
AUTHOR = {f"GIT_{role}_{key}": "me@example.org" for role in ("AUTHOR", "COMMITTER") for key in ("NAME", "EMAIL")}
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


def steps(document: Path) -> Iterator[File | Command]:
    """What the reader does, in order. A block that is neither a file nor a dialogue is an example to look at."""
    for block in FENCE.finditer(document.read_text(encoding="utf-8")):
        saved = SAVE.search(block["before"])
        if block["language"] == "console":
            yield from _commands(block["body"])
        elif saved:
            yield File(path=saved[1], text=block["body"])


def installation() -> str:
    """The one command that makes ``crossread`` known."""
    (command,) = (
        block["body"].strip()
        for block in FENCE.finditer(TUTORIAL.read_text(encoding="utf-8"))
        if block["language"] == "sh"
    )
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


def follow(step: File | Command) -> None:
    if isinstance(step, Command):
        answer = run(step.line)
        assert pattern(step.answer).fullmatch(answer.rstrip("\n") + "\n" * bool(answer)), f"$ {step.line}\n{answer}"
    else:
        path = Path(step.path)
        path.parent.mkdir(exist_ok=True)
        path.write_text(step.text, encoding="utf-8")


def run(line: str) -> str:
    """What a command prints; the shell makes words of it, our own commands run in this process."""
    program, *arguments = shell_words(line)
    if program == "cd":
        os.chdir(*arguments)
        return ""
    if program == "crossread":
        result = CliRunner().invoke(group, arguments)
        assert result.exit_code == 0, result.output
        return result.output
    assert program == "git", f"the reader needs {program}"
    git = [program, *arguments]
    environment = os.environ | AUTHOR | {"GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_NOSYSTEM": "1"}
    return subprocess.run(git, check=True, capture_output=True, text=True, env=environment).stdout


def shell_words(line: str) -> list[str]:
    words = subprocess.run(["sh", "-c", rf"printf '%s\0' {line}"], check=True, capture_output=True, text=True).stdout
    return words.removesuffix("\0").split("\0")
