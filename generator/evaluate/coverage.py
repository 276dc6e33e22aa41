"""When two quotes of one article speak of the same stretch of text."""

import re
from collections import Counter
from collections.abc import Collection
from dataclasses import dataclass, field
from difflib import SequenceMatcher

_WORD = re.compile(r"\w+")
LEAST_RUN = 3
"""Words in a row that two quotes must share at least, however short the shorter one is."""


@dataclass(frozen=True, slots=True)
class Passage:
    """A quote as its lower-case words; equal where the words are. ``folded`` joins them with blanks."""

    words: tuple[str, ...]
    folded: str = field(compare=False)

    @classmethod
    def of(cls, quote: str) -> "Passage":
        """The words of ``quote``, punctuation and white space aside.

        >>> Passage.of("“No,” she said.").words
        ('no', 'she', 'said')
        """
        words = tuple(word.lower() for word in _WORD.findall(quote))
        return cls(words, " ".join(words))


def covers(one: Passage, other: Passage) -> bool:
    """Whether the shorter passage lies in the longer one, or half of its words (three or more) do, in a row.

    >>> covers(Passage.of("at least 12 people died"), Passage.of("At least 12 people died in the blast, police said"))
    True
    >>> covers(Passage.of("12 people were hurt in it"), Passage.of("12 people died in the blast"))
    False
    """
    short, long = sorted((one, other), key=lambda p: len(p.words))
    if not short.words:
        return False
    if f" {short.folded} " in f" {long.folded} ":
        return True
    needed = max(LEAST_RUN, len(short.words) / 2)
    if (Counter(short.words) & Counter(long.words)).total() < needed:
        return False
    matcher = SequenceMatcher(None, short.words, long.words, autojunk=False)
    return matcher.find_longest_match().size >= needed


def joins(passages: Collection[Passage], one: Passage, other: Passage) -> bool:
    """Whether the passages hold ``one`` and, in another passage, ``other``."""
    return any(covers(p, one) and not covers(p, other) for p in passages) and any(
        covers(p, other) and not covers(p, one) for p in passages
    )
