"""What is brought in: one document that is to become one article."""

from dataclasses import dataclass

from generator.diagnostics import Diagnostic
from generator.read.document import Stated

FORMATS = ("text", "html", "markdown", "jsonl", "feed", "mail")
"""What a file may be: a pasted page, a saved page, Markdown, JSON (Lines), RSS or Atom, a mailbox or a single mail."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Piece:
    """``label`` names it to the maintainer ("feed.xml, entry 3"); ``text`` is cleaned, ``suffix`` tells how to read it.

    ``given`` is what stands about it outside of its text, with the places.
    """

    label: str
    text: str
    suffix: str
    given: Stated


@dataclass(frozen=True, slots=True, kw_only=True)
class Pieces:
    """What one file holds, in order, and what is wrong with it."""

    pieces: tuple[Piece, ...]
    problems: tuple[Diagnostic, ...] = ()
