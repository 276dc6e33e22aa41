"""How much two texts have the same words in the same order."""

import re

SHINGLE = 5
"""Words in a run: shorter ones recur in different texts, longer ones miss a text with a word changed here and there."""

_WORD = re.compile(r"[^\W_]+")

Shingles = frozenset[tuple[str, ...]]


def shingles(text: str) -> Shingles:
    """All runs of ``SHINGLE`` words of ``text``, whatever their case and the signs between them."""
    words = _WORD.findall(text.casefold())
    return frozenset(zip(*(words[n:] for n in range(SHINGLE)), strict=False))


def resemblance(one: Shingles, other: Shingles) -> float:
    """The share of all runs that both texts have, 0 to 1 (Broder 1997, the resemblance of documents).

    >>> resemblance(shingles("a b c d e f"), shingles("A, b, c, d, e: f g"))
    0.666667
    """
    either = len(one | other)
    return round(len(one & other) / either, 6) if either else 0.0
