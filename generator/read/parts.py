"""Kept lines → the article's parts: which are subheads, which paragraphs."""

import re
from collections.abc import Sequence
from functools import lru_cache

from generator.model import BlockKind
from generator.read.document import Line, Part

MAX_HEAD_WORDS = 14
MAX_LEAD_IN_WORDS = 20
"""A line that ends in a colon announces what follows, and is no claim of its own."""

SIGNED = r"(?: \([A-Z][\w/]{1,20}\))?"
"""The agency or the writer behind the last sentence: "(AP)"."""

_SENTENCE_END = re.compile(rf"[.!?…;,。！？][\"'”’»)\]」]*{SIGNED}$")
_LIST_ITEM = re.compile(r"[•·*–—-] ?\S|\(?\d{1,3}[.)] ")


@lru_cache(maxsize=1024)
def is_paragraph(line: Line) -> bool:
    """Whether a line reads as running text: it ends like a sentence, or is too long for a heading."""
    if line.heading:
        return False
    most = MAX_LEAD_IN_WORDS if line.text.endswith(":") else MAX_HEAD_WORDS
    ends = _SENTENCE_END.search(line.text) or _LIST_ITEM.match(line.text)
    return bool(ends) or len(line.text.split()) > most


def is_short_question(text: str) -> bool:
    """Whether a line may be the title of another story that asks something."""
    return text.endswith("?") and len(text.split()) <= MAX_HEAD_WORDS


def as_parts(lines: Sequence[Line]) -> tuple[Part, ...]:
    """One part a line, in order: a paragraph (the row of a table and the item of a list are some), or a subhead."""
    return tuple(
        Part(
            kind=BlockKind.PARAGRAPH if line.row or line.item or is_paragraph(line) else BlockKind.SUBHEAD,
            text=line.text,
            line=line.number,
        )
        for line in lines
    )
