"""Links to other stories that a page sets behind a name, in the midst of a sentence, and that are pasted with it.

Copied, they stand glued to the full name: "Ann Moss Ann Lee MossHarbour vote put off Rain stops the regatta MORE said".
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from generator.lexicon.page_chrome import LINKS_END, OTHERS
from generator.model import DroppedLine
from generator.read.document import Line

_LINKS = re.compile(
    r"\b(?P<name>[A-Z][\w’'-]{1,30})"
    r"(?P<links> (?:[(“\"]?[A-Z][\w.’'-]{0,30}[)”\"]? ){1,5}(?P=name)(?=[A-Z\d])"
    rf"(?:(?!\b{LINKS_END}\b).){{20,800}}\b{LINKS_END}\b)"
)
"""A name, behind it the same person's full name, glued to that what other stories are called, and the word for more."""


def without_links(lines: Sequence[Line]) -> tuple[tuple[Line, ...], tuple[DroppedLine, ...]]:
    """The lines without such links, and each of these as a line that was left out."""
    kept = tuple(replace(line, text=_LINKS.sub(r"\g<name>", line.text)) if _may_hold(line) else line for line in lines)
    return kept, tuple(
        DroppedLine(line=line.number, text=found["links"].strip(), reason=OTHERS)
        for line in lines
        if _may_hold(line)
        for found in _LINKS.finditer(line.text)
    )


def _may_hold(line: Line) -> bool:
    return LINKS_END in line.text
