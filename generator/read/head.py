"""The head of a file: what it states, parted from the article's text. YAML, TOML, or header lines without fences."""

import re
from dataclasses import dataclass
from enum import StrEnum

from generator.diagnostics import Diagnostic, Severity
from generator.read.header_lines import count_header_lines
from generator.read.keys import UNDERSTOOD

_HEADER_KEYS = frozenset(key.lower() for key in UNDERSTOOD)
_OPENED = re.compile(r"(?P<fence>---|\+\+\+)[ \t]*\n(?:[ \t]*(?:#.*)?\n)*[ \t]*[A-Za-z_]{1,40}[ \t]*[:=]")

_NEARLY = re.compile(r"(?P<fence>[–—_*=-]{1,40})[ \t]*\n[ \t]*(?P<key>[A-Za-z_]{1,40})[ \t]*:")
"""Dashes that an editor joined to one, or too many of them, above a key."""


class HeadKind(StrEnum):
    """How a head is written: YAML between lines of ``---``, TOML between lines of ``+++``, or Pelican's lines."""

    YAML = "---"
    TOML = "+++"
    LINES = ""


_ENDS = {HeadKind.YAML: {"---", "..."}, HeadKind.TOML: {"+++"}}


@dataclass(frozen=True, slots=True, kw_only=True)
class Split:
    """A file's text in two: ``head`` is what it states, None without front matter; ``first_line`` is the body's."""

    head: str | None
    body: str
    first_line: int
    kind: HeadKind = HeadKind.YAML


def split(text: str) -> Split:
    r"""Part the front matter from the body. A first line of ``---`` that is never closed is part of the body.

    Empty lines may stand above it; ``head`` keeps them, so that its first line is always the file's second.

    >>> parted = split("---\ntitle: A\n---\nBody")
    >>> parted.head, parted.body, parted.first_line, parted.kind.name
    ('title: A', 'Body', 4, 'YAML')
    >>> split("Title: A\nDate: 2031-04-17\n\nBody").kind.name
    'LINES'
    """
    lines = text.split("\n")
    blank = _blank_above(lines)
    for kind, ends in _ENDS.items():
        if lines[blank].rstrip() == kind.value:
            return _fenced(text, lines, kind, ends)
    return _unfenced(text, lines)


def _blank_above(lines: list[str]) -> int:
    """How many empty lines stand above all others."""
    return next((number for number, line in enumerate(lines) if line.strip()), 0)


def _fenced(text: str, lines: list[str], kind: HeadKind, ends: set[str]) -> Split:
    blank = _blank_above(lines)
    numbered = enumerate(lines[blank + 1 :], start=blank + 1)
    end = next((number for number, line in numbered if line.rstrip() in ends), None)
    may_be_text = kind is HeadKind.TOML or blank > 0
    if end is None or (may_be_text and not _OPENED.match("\n".join(lines[blank:]))):
        return Split(head=None, body=text, first_line=1)
    head = "\n".join([*lines[:blank], *lines[blank + 1 : end]])  # the empty lines keep the places of all others
    return Split(head=head, body="\n".join(lines[end + 1 :]), first_line=end + 2, kind=kind)


def _unfenced(text: str, lines: list[str]) -> Split:
    count = count_header_lines(text, _HEADER_KEYS)
    if count == 0:
        return Split(head=None, body=text, first_line=1)
    body = "\n".join(lines[count + 1 :])
    return Split(head="\n".join(lines[:count]), body=body, first_line=count + 2, kind=HeadKind.LINES)


def unclosed(text: str, path: str) -> tuple[Diagnostic, ...]:
    """An error where ``text`` opens front matter (``---``, then a ``key:``) and never closes it."""
    lines = text.split("\n")
    blank = _blank_above(lines)
    opened = _OPENED.match("\n".join(lines[blank:]))
    if opened is None or split(text).head is not None:
        return ()
    return (
        Diagnostic(
            severity=Severity.ERROR,
            code="front-matter-unclosed",
            path=path,
            message="the front matter that starts here never ends",
            cure=f"Put a line of `{opened['fence']}` after its last line.",
            line=blank + 1,
            column=1,
        ),
    )


def misfenced(text: str, path: str) -> tuple[Diagnostic, ...]:
    """A warning where ``text`` begins with a line that was meant to open front matter, and does not."""
    lines = text.split("\n")
    blank = _blank_above(lines)
    opened = _NEARLY.match("\n".join(lines[blank:]))
    if opened is None or opened["fence"] == HeadKind.YAML or opened["key"].lower() not in _HEADER_KEYS:
        return ()
    return (
        Diagnostic(
            severity=Severity.WARNING,
            code="front-matter-fence",
            path=path,
            message=f"front matter begins with a line of `---`, and this is `{opened['fence']}`: it is read as text",
            cure="Write `---` on the line above the first key, and below the last.",
            line=blank + 1,
            column=1,
            length=len(opened["fence"]),
        ),
    )
