"""A line of a page with the verdict on it."""

from collections.abc import Iterable
from dataclasses import dataclass

from generator.model import DroppedLine
from generator.read.document import Line

OUTSIDE = "outside the article's text"


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """A line with the verdict on it: ``reason`` is None where it is kept."""

    line: Line
    reason: str | None


def left_out(choices: Iterable[Choice], links: Iterable[DroppedLine], headline: Line | None) -> tuple[DroppedLine, ...]:
    """What is no part of the article, in the order of the file: the ``links`` cut from lines, and lines with a reason.

    The title's line is none of them.
    """
    lines = (
        DroppedLine(line=c.line.number, text=c.line.text, reason=c.reason)
        for c in choices
        if c.reason is not None and c.line is not headline
    )
    return tuple(sorted((*links, *lines), key=lambda one: one.line))
