"""Words with their offsets, and their stems."""

import re
from functools import lru_cache

import Stemmer

from generator.model import Span
from generator.text.cutter import Pieces, cutter

_WORD = r"\d+(?:[.,]\d+)*|[^\W\d_]+(?:[’'\-‑][^\W\d_]+)*|\w+"
"""A number with its separators, or letters joined by apostrophes and hyphens."""

_ONE, _CUTTER = re.compile(_WORD), cutter(_WORD)
_PART = re.compile(r"\w+")
_POSSESSIVE = re.compile(r"[’']s?$")
_STEMMER = Stemmer.Stemmer("english")


def words(text: str, start: int = 0) -> list[tuple[str, Span]]:
    """The words of ``text`` in lower case, with their spans; ``start`` is added to every offset.

    >>> [(w, (s.start, s.end)) for w, s in words("Three-fifths of 1,200.")]
    [('three-fifths', (0, 12)), ('of', (13, 15)), ('1,200', (16, 21))]
    """
    found = cut_words(text, start)
    return list(zip(found.texts, map(Span, found.starts, found.ends), strict=True))


def cut_words(text: str, start: int = 0) -> Pieces:
    """The same in columns, for those who ask for few of the spans."""
    found = _CUTTER.split(text, start)
    return Pieces([*map(str.lower, found.texts)], found.starts, found.ends)


@lru_cache(maxsize=1024)
def word_list(text: str) -> tuple[str, ...]:
    """The words of ``text`` in lower case, where nobody asks for their places.

    Those of the last texts are remembered: several rules look at one claim.

    >>> word_list("Three-fifths of 1,200.")
    ('three-fifths', 'of', '1,200')
    """
    return tuple(map(str.lower, _ONE.findall(text)))


@lru_cache(maxsize=1024)
def vocabulary(text: str) -> frozenset[str]:
    """The words of ``text`` in lower case, those with hyphens and apostrophes in their parts.

    What looks for certain words in a sentence asks this first; the last sentences are remembered.

    >>> sorted(vocabulary("Twenty-two didn’t."))
    ['didn', 't', 'twenty', 'two']
    """
    return frozenset(_PART.findall(text.lower()))


@lru_cache(maxsize=100_000)
def stem(word: str) -> str:
    """The Snowball stem of an English word, possessive ending off.

    >>> stem("killings"), stem("Armenia’s"), stem("weapons")
    ('kill', 'armenia', 'weapon')
    """
    return str(_STEMMER.stemWord(_POSSESSIVE.sub("", word.lower())))
