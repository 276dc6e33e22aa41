"""Words with their offsets, and their stems."""

import re
from functools import lru_cache

import Stemmer

from generator.model import Span

WORD = re.compile(r"\d+(?:[.,]\d+)*|[^\W\d_]+(?:[’'\-‑][^\W\d_]+)*|\w+")
"""A number with its separators, or letters joined by apostrophes and hyphens."""

_PART = re.compile(r"\w+")
_POSSESSIVE = re.compile(r"[’']s?$")
_STEMMER = Stemmer.Stemmer("english")


def words(text: str, start: int = 0) -> list[tuple[str, Span]]:
    """The words of ``text`` in lower case, with their spans; ``start`` is added to every offset.

    >>> [(w, (s.start, s.end)) for w, s in words("Three-fifths of 1,200.")]
    [('three-fifths', (0, 12)), ('of', (13, 15)), ('1,200', (16, 21))]
    """
    return [(m[0].lower(), Span(m.start() + start, m.end() + start)) for m in WORD.finditer(text)]


@lru_cache(maxsize=1024)
def word_list(text: str) -> tuple[str, ...]:
    """The words of ``text`` in lower case, where nobody asks for their places.

    Those of the last texts are remembered: several rules look at one claim.

    >>> word_list("Three-fifths of 1,200.")
    ('three-fifths', 'of', '1,200')
    """
    return tuple([word.lower() for word in WORD.findall(text)])


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
