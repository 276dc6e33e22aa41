"""Set phrases that tie a clause to what stands around it, and whose nouns tell nothing by themselves."""

import re

from generator.lexicon.stopwords import STOPWORDS
from generator.text.words import vocabulary

_TABLE = """
    as a result | in this case | in that case | in any case | in each case | for some reason | for that reason
    for this reason | for example | for instance | in addition | in other words | in fact | of course | in terms of
    in the meantime | in the end | at the moment | at this point | at that point | at one point | at some point
    at any rate | in any event | in part | in particular | in general | in the first place | in the process
    on the other hand | on the one hand | on the contrary | on top of that | to be sure | to some extent
    in order to | no longer | no matter | no wonder | a lot of | at the same time | rather than | the fact that
    as a matter of fact | as a whole | by contrast | in contrast | by the way | at the very least | if need be
"""

_PHRASES = [phrase.strip() for row in _TABLE.strip().splitlines() for phrase in row.split("|")]
_TELLING = ([word for word in phrase.split() if word not in STOPWORDS] or phrase.split() for phrase in _PHRASES)
_FOUND_BY = frozenset(max(reversed(own), key=len) for own in _TELLING)
"""A long word of each: a text without all of these has no set phrase."""


def _pattern() -> re.Pattern[str]:
    """What finds them all; each first word is looked for once, not with each phrase that it begins."""
    endings: dict[str, list[str]] = {}
    for first, _, rest in (phrase.partition(" ") for phrase in _PHRASES):
        endings.setdefault(first, []).append(rest)
    branches = [rf"{first} (?:{'|'.join(own)})" for first, own in endings.items()]
    return re.compile(rf"\b(?:{'|'.join(branches)})\b", re.IGNORECASE)


_ANY = _pattern()


def set_phrases(text: str) -> list[tuple[int, int]]:
    """Where the set phrases of ``text`` begin and end, word by word.

    >>> set_phrases("As a result, it closed.")
    [(0, 11)]
    """
    return [] if _FOUND_BY.isdisjoint(vocabulary(text)) else [found.span() for found in _ANY.finditer(text)]
