"""Noun phrases by the words around their noun: where one begins, and whether the noun ends it."""

from generator.extract.mentions.lines import Line
from generator.lexicon.connectives import (
    ADVERBS,
    BE,
    COORDINATORS,
    FINITE_HELPERS,
    LINKING,
    MODALS,
    PREPOSITIONS,
    RELATIVES,
    SUBORDINATORS,
)
from generator.lexicon.saying import SAYING
from generator.lexicon.verbs import PAST_FORMS, S_FORMS

OPENERS = frozenset("a an the another one his her its their our my your this that no any every each some".split())
"""Words that open a noun phrase."""
_OUTSIDE = PREPOSITIONS | COORDINATORS | RELATIVES | SUBORDINATORS | BE | LINKING | FINITE_HELPERS
_VERBAL = FINITE_HELPERS | MODALS | BE | LINKING | ADVERBS | COORDINATORS | SUBORDINATORS | PAST_FORMS | S_FORMS
_TELLING_MORE = frozenset("of with for behind where whose who whom that which he she they it we i you known".split())
"""Behind a noun with "the", they tell which one is meant: it was not told before."""
_BEGINNING = frozenset("a an its his her their not allegedly".split())
"""Behind "for", they begin what is asked or blamed for: "asked the bank for a report"."""
_BEHIND_PARTICIPLE = frozenset("by in on".split())
"""Behind "-ed", they tell that it is a participle: "the company founded in"."""
_LONGEST = 7


def phrase_start(line: Line, at: int) -> int:
    """Where the noun phrase begins whose noun stands at ``at``: at its article, where it has one."""
    start = at
    while start > 0 and at - start < _LONGEST and (line.tokens[start].adjacent or line.tokens[start].gap == "-"):
        before = line.words[start - 1]
        if before in OPENERS:
            return start - 1
        if before in _OUTSIDE:
            return start
        start -= 1
    return start


def is_last(line: Line, at: int) -> bool:
    """Whether no other noun follows the one at ``at``: "a company in", "a company.", no "company town"."""
    if line.tokens[at].possessive:
        return False
    if at + 1 == len(line.tokens) or not line.tokens[at + 1].adjacent:
        return True
    following = line.words[at + 1]
    return following in _OUTSIDE or following in _TELLING_MORE or following.endswith(("ed", "ing"))


def is_followed(line: Line, at: int) -> bool:
    """Whether another noun seems to follow the one at ``at``: "company town", "student union"."""
    if line.tokens[at].possessive or at + 1 == len(line.tokens) or not line.tokens[at + 1].adjacent:
        return False
    word = line.words[at + 1]
    return not (is_last(line, at) or _acts(word))


def _acts(word: str) -> bool:
    return word in _VERBAL or word in SAYING or word.endswith(("ed", "ly")) or word in ("to", "itself")


def is_definite(line: Line, at: int) -> bool:
    """Whether the noun at ``at`` with "the" alone in front is all that is told of whom it means: "the company said"."""
    if not at or line.words[at - 1] != "the" or not line.tokens[at].adjacent:
        return False
    if line.tokens[at].possessive or at + 1 == len(line.tokens):
        return True
    following, word = line.tokens[at + 1], line.words[at + 1]
    if not following.adjacent:
        return following.gap.strip(" ") != "-" and word not in _TELLING_MORE
    then = line.words[at + 2] if at + 2 < len(line.words) else ""
    if word == "for":
        return then in _BEGINNING or then.endswith("ing")
    if word in _TELLING_MORE or (word.endswith("ed") and then in _BEHIND_PARTICIPLE):
        return False
    return _acts(word) or word in PREPOSITIONS
