"""How a speaker's name stands in a sentence of ours: with an article, or without."""

from itertools import pairwise

from generator.lexicon.connectives import DETERMINERS, PREPOSITIONS
from generator.lexicon.headings import PLURALS
from generator.lexicon.numbers import CARDINALS

_BODIES = frozenset(
    "Agency Army Association Authority Board Bureau Cabinet Commission Committee Congress Council Court Department "
    "Directorate Federation Foundation Government Guard House Institute Ministry Navy Observatory Office Parliament "
    "Party Police Senate Service Tribunal Union".split()
)
"""Words for bodies that take an article: "the Ministry of Defence", but "Parliament Hill" is a place."""

_OWNERS = ("’s", "'s", "’", "'")

_MANY = (frozenset(CARDINALS) - {"one", "zero", "a", "an"}) | {"several", "many", "few", "both", "dozens"}
"""Words that begin the name of more than one."""


def are_several(name: str) -> bool:
    """Whether a speaker's name is that of more than one.

    >>> are_several("residents of Lund"), are_several("two people close to the talks"), are_several("police")
    (True, True, True)
    >>> are_several("Tom Williams"), are_several("Athens"), are_several("one of the owners"), are_several("press")
    (False, False, False, False)
    """
    first = name.partition(" ")[0].casefold()
    head = name.partition(" of ")[0].rpartition(" ")[2]
    several = head in PLURALS or (head.islower() and head.endswith("s") and not head.endswith("ss"))
    return several or first in _MANY


def with_article(name: str) -> str:
    """A speaker inside a sentence: a description or a body gets its article, a person's or country's name none.

    >>> with_article("head of state"), with_article("officials"), with_article("Ann Lee")
    ('the head of state', 'officials', 'Ann Lee')
    >>> with_article("residents of Lund"), with_article("union of nurses"), with_article("one source")
    ('residents of Lund', 'the union of nurses', 'one source')
    >>> with_article("Ruritanian Ministry of Defence"), with_article("Ruritania’s foreign ministry")
    ('the Ruritanian Ministry of Defence', 'Ruritania’s foreign ministry')
    >>> with_article("mayor’s office"), with_article("Seismic Institute")
    ('the mayor’s office', 'the Seismic Institute')
    """
    return f"the {name}" if takes_article(name) else name


def takes_article(name: str) -> bool:
    """Whether a speaker's name has an article in front of it inside a sentence."""
    words = name.split(" ")
    if words[0] in DETERMINERS or words[0] in CARDINALS:
        return False
    if words[0].endswith(_OWNERS):  # "the mayor's office", "Ann Lee's lawyer", "the residents' group"
        return words[0].islower()
    head = next((one for one, behind in pairwise([*words, "of"]) if behind in PREPOSITIONS), words[-1])
    return (words[0].islower() and not head.endswith("s")) or _is_body(words)


def _is_body(words: list[str]) -> bool:
    """Whether a name of several words ends in a word for a body, or has one before "of"."""
    heads = [word for word, after in pairwise([*words, "of"]) if after == "of"]
    return len(words) > 1 and any(head in _BODIES for head in heads)
