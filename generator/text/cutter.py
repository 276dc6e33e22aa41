"""Texts cut into the pieces that a pattern finds, with their places."""

import re
from dataclasses import dataclass
from itertools import accumulate
from typing import NamedTuple


class Pieces(NamedTuple):
    """What was found, in order: the characters, and where each piece begins and ends."""

    texts: list[str]
    starts: list[int]
    ends: list[int]


@dataclass(frozen=True, slots=True)
class Cutter:
    """Finds what ``re.finditer`` does with a pattern, in less time: it makes no match for each piece.

    ``pattern`` must have one group that captures, around all of it, and match nothing that is empty.

    >>> cutter(r"[a-z]+").split("to be", 10)
    Pieces(texts=['to', 'be'], starts=[10, 13], ends=[12, 15])
    """

    pattern: re.Pattern[str]

    def split(self, text: str, start: int = 0) -> Pieces:
        """The pieces of ``text``; ``start`` is added to every offset."""
        parts = self.pattern.split(text)  # what is found, and what stands between, in turn
        edges = [*accumulate(map(len, parts), initial=start)]
        return Pieces(parts[1::2], edges[1:-1:2], edges[2::2])


def cutter(pattern: str) -> Cutter:
    """What cuts texts into the pieces that ``pattern``, without groups that capture, finds."""
    return Cutter(re.compile(f"({pattern})"))
