r"""Command lines that are refused: how a case is written, and what comes of it.

The input of a case (``tests/cases/refused/``) is what is laid into a small sound site, a line each, then the command:

    labels.yml = "story: ferry\n"         a file with that text, or those bytes: b"\x00"
    content/notes/                       a folder
    content/a.md -> nowhere              a link
    - content                            taken away
    < "y\n"                               typed while the command runs
    $ crossread evaluate labels.yml      the command, run in the site's folder

A case expects the exit code and what is printed to the error stream, or by ``check``, without how the command is used.
"""

import ast
import re
import shlex
import shutil
import traceback
from dataclasses import dataclass
from pathlib import Path

from click.testing import CliRunner

from generator.commands.group import group

SOUND = {
    "site.yml": "title: The Ferry Watch\n",
    "content/ferry/a.md": "---\noutlet: The Courier\n---\nThe ferry will close in May, the mayor said.\n",
    "content/ferry/b.md": "---\noutlet: The Gazette\n---\nThe ferry closes in June, the harbour office said.\n",
}
"""The site that a case begins with: path → text."""

USAGE = re.compile(r"^Usage: [^\n]*\n(?: +[^\n]*\n)*Try '[^\n]*\n\n", re.M)


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """What a command said: ``text`` is what a case expects, ``printed`` all of it, ``trace`` what was raised."""

    text: str
    printed: str
    trace: str


def run_lines(given: str, root: Path) -> Told:
    """Lay the input of a case into a sound site at ``root``, which is the current folder, and run its command."""
    for path, text in SOUND.items():
        _write(root / path, text.encode())
    typed, command = "", ""
    for line in given.split("\n"):
        if line.startswith("$ crossread"):
            command = line.removeprefix("$ crossread")
        elif line.startswith("< "):
            typed = ast.literal_eval(line.removeprefix("< "))
        else:
            _lay(line, root)
    arguments = shlex.split(command)
    result = CliRunner().invoke(group, arguments, input=typed, prog_name="crossread")
    said = result.stdout if arguments[:1] == ["check"] and result.exit_code < 2 else result.stderr
    raised = result.exc_info if not isinstance(result.exception, SystemExit | None) else None
    text = USAGE.sub("", said).replace(f"{root}/", "").replace(str(root), ".")
    return Told(
        text=f"exit {result.exit_code}\n{text}".strip(),
        printed=result.output,
        trace="".join(traceback.format_exception(*raised)) if raised else "",
    )


def _lay(line: str, root: Path) -> None:
    """Lay down, or take away, what one line of a case says; ValueError for a line that says nothing known."""
    if line.startswith("- "):
        _take_away(root / line.removeprefix("- "))
    elif line.endswith("/"):
        (root / line).mkdir(parents=True, exist_ok=True)
    elif " -> " in line:
        path, target = line.split(" -> ")
        (root / path).parent.mkdir(parents=True, exist_ok=True)
        (root / path).symlink_to(target)
    else:
        path, is_there, literal = line.partition(" = ")
        if not is_there:
            raise ValueError(f"a case cannot say {line!r}")
        content = ast.literal_eval(literal)
        _write(root / path, content if isinstance(content, bytes) else content.encode())


def _take_away(path: Path) -> None:
    if path.is_dir():
        shutil.rmtree(path)
    else:
        path.unlink()


def _write(path: Path, content: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)
