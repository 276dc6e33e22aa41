"""Places in a row: which words tell them, and what has one alone of them. General vocabulary."""

import re
from functools import lru_cache
from typing import NamedTuple

from generator.lexicon.connectives import PREPOSITIONS
from generator.lexicon.numbers import RANKS
from generator.lexicon.wordlist import words
from generator.model import Span
from generator.text.words import stem

_IT_IS = r"\b(?:is|was|be|been|becomes|became|marks|marked) (?:only |already )?(?:the|its|his|her|their|\w+['’]s) "
_ORDINAL = re.compile(
    rf"(?P<it_is>{_IT_IS})?\b(?P<number>\d{{1,4}}(?:st|nd|rd|th)|{'|'.join(RANKS)})[ -]"
    r"(?:straight |consecutive )?(?P<noun>[^\W\d_]\w+)",
    re.IGNORECASE,
)
_PLACE = "place"

ANSWERING = frozenset(map(stem, words("place minute lap floor storey attempt try time")))
"""Stems of nouns of which one thing has one: who was sent off in the 67th minute, on which floor the fire broke out.

Of others there are many, each a thing of its own: the third dam of a valley and its seventh.
"""


class Rank(NamedTuple):
    """A place in a row: the stem of the ``noun`` that stands in it, its ``number``, and where it is told.

    ``answers``  whether what is told of has one: it is told which it was ("it was the third fire in a year"), or is
                 one of ``ANSWERING``
    """

    noun: str
    number: int
    span: Span
    answers: bool


@lru_cache(maxsize=1024)
def ranks_in(text: str) -> tuple[Rank, ...]:
    """The places in a row that a text tells, in order; those of the last texts are remembered.

    >>> [(rank.noun, rank.number) for rank in ranks_in("She came second in the 12th race.")]
    [('place', 2), ('race', 12)]
    """
    return tuple(map(_rank, _ORDINAL.finditer(text)))


def _rank(found: re.Match[str]) -> Rank:
    noun = _PLACE if found["noun"].lower() in PREPOSITIONS else stem(found["noun"])
    span = Span(found.start("number"), found.end("noun"))
    answers = noun in ANSWERING or found["it_is"] is not None
    return Rank(noun=noun, number=_number(found["number"].lower()), span=span, answers=answers)


def _number(ordinal: str) -> int:
    return RANKS.index(ordinal) + 1 if ordinal in RANKS else int(ordinal[:-2])
