"""Places in a row: which words tell them, and what has one alone of them. General vocabulary."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from generator.lexicon.connectives import PREPOSITIONS
from generator.lexicon.numbers import RANKS
from generator.lexicon.wordlist import words
from generator.model import Span
from generator.text.words import stem

_ORDINAL = re.compile(
    rf"\b(\d{{1,4}}(?:st|nd|rd|th)|{'|'.join(RANKS)})[ -](?:straight |consecutive )?([^\W\d_]\w+)", re.IGNORECASE
)
_PLACE = "place"

ANSWERING = frozenset(map(stem, words("place minute lap floor storey attempt try")))
"""Stems of nouns of which one thing has one: who was sent off in the 67th minute, on which floor the fire broke out.

Of others there are many, each a thing of its own: the third dam of a valley and its seventh.
"""


class Rank(NamedTuple):
    """A place in a row: the stem of the ``noun`` that stands in it, its ``number``, and where it is told."""

    noun: str
    number: int
    span: Span


def ranks_in(text: str) -> Iterator[Rank]:
    """The places in a row that a text tells, in order.

    >>> [(rank.noun, rank.number) for rank in ranks_in("She came second in the 12th race.")]
    [('place', 2), ('race', 12)]
    """
    for found in _ORDINAL.finditer(text):
        noun = _PLACE if found[2].lower() in PREPOSITIONS else stem(found[2])
        yield Rank(noun=noun, number=_number(found[1].lower()), span=Span(found.start(1), found.end(2)))


def _number(ordinal: str) -> int:
    return RANKS.index(ordinal) + 1 if ordinal in RANKS else int(ordinal[:-2])
