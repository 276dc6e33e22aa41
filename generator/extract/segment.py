"""A sentence before anything is found in it."""

from dataclasses import dataclass

from generator.model import BlockKind, Span


@dataclass(frozen=True, slots=True, kw_only=True)
class Segment:
    """One sentence's place: ``span`` in the article's text, ``text`` its characters, white space at the ends off.

    ``index`` counts the article's sentences from 0, ``paragraph`` its blocks.
    """

    index: int
    block: BlockKind
    paragraph: int
    span: Span
    text: str
