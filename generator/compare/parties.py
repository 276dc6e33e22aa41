"""Whether two speakers stand for one party, by their names or by what a story's articles call them."""

import re
from functools import lru_cache

from generator.compare.case import Setting
from generator.lexicon.parties import OFFICE_WORDS
from generator.lexicon.titles import heads
from generator.text.words import stem, word_list

_PREFIX = 5
"""Letters in which a country, its people and its offices agree ("Latvia", "Latvian")."""


def same_party(one: str, other: str) -> bool:
    """Whether two speakers stand for one party: the same name, or a country and its ministry.

    >>> same_party("Latvia", "Latvian Ministry of Defense"), same_party("Danish police", "Norwegian police")
    (True, False)
    """
    left, right = _roots(one), _roots(other)
    return one.casefold() == other.casefold() or bool(left & right)


def _roots(name: str) -> frozenset[str]:
    found = map(stem, word_list(name))
    return frozenset(word[:_PREFIX] for word in found if len(word) > 2 and word not in OFFICE_WORDS)


def are_one(one: str, other: str, setting: Setting) -> bool:
    """Whether two speakers stand for one party, by their names or by an office that the one holds."""
    return same_party(one, other) or may_be_one(one, other, setting)


def may_be_one(one: str, other: str, setting: Setting) -> bool:
    """Whether one speaker is named by an office that, as the story's articles have it, the other holds.

    "The mayor of Varn" may be Greta Holm, where somebody writes "Mayor Greta Holm" or "Greta Holm, the mayor".
    """
    return any(_holds(name, office, setting) for name, office in ((one, other), (other, one)))


@lru_cache(maxsize=256)
def _holds(name: str, office: str, setting: Setting) -> bool:
    known = [word for word in word_list(office) if word.capitalize() in heads()]
    offices = known or ([office] if office.islower() else [])
    if not offices:
        return False
    last, titles = re.escape(name.rsplit(maxsplit=1)[-1]), "|".join(map(re.escape, offices))
    before = rf"\b(?i:{titles}),? (?:[A-Z]\S{{0,20}} ){{0,2}}{last}\b"
    behind = rf"\b{last}, (?:[a-z’']{{1,20}} ){{0,3}}(?:{titles})\b"
    called = re.compile(f"{before}|{behind}")
    return any(called.search(sentence.text) for sentence in setting.sentences.values())
