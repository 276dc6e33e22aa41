"""What sort of answer a figure is, by the words before it: a rise or a level, what is asked for or what came of it.

Two figures that lie apart and stand for two sorts of answer contradict nobody: prices that rose by 5 percent and to 5
percent, a vote that needs 35 percent and one that got 31.
"""

import re
from itertools import pairwise

from generator.compare.meetings import Given, has_role
from generator.lexicon.changes import MOVED
from generator.lexicon.phases import (
    AHEAD,
    BARGAINING,
    CONDITIONS,
    EARLIER,
    EVENT_NOUNS,
    FORECAST,
    RUNNING,
)
from generator.lexicon.roles import GRAVELY
from generator.lexicon.stances import NEVER
from generator.model import tell_alike
from generator.text.words import word_list

_BEFORE = 60
"""Characters before a figure in which a word tells that it is asked for."""
_LONG_BEFORE = 160
"""The same for words like "expect", which govern all that follows."""
_BY_VERB = 4
"""Words behind a figure among which one tells how badly those who are counted were hurt."""
_SIGNS = re.compile(r"[,;:—–]")
_CHANGE, _LEVEL, _BASE = "change", "level", "base"
_SORTS = {**dict.fromkeys(MOVED | {"by"}, _CHANGE), "to": _LEVEL, "at": _LEVEL, "from": _BASE}
"""Words right before a figure → whether it is a change, what came of it, or what was before."""


def stand_apart(one: Given, other: Given) -> bool:
    """Whether the words around two figures tell that they are two sorts of answer."""
    marks = (_is_foreseen, _is_asked_for, _is_denied, _is_of_earlier, _is_grave)
    if any(is_so(one) != is_so(other) for is_so in marks):
        return True
    if _are_unlike(_side(one), _side(other)):
        return True
    return _are_unlike(_sort(one), _sort(other)) or _are_of_other_stretches(one, other)


def words_before(given: Given, reach: int) -> tuple[str, ...]:
    """The words of the claim before a figure, within so many characters."""
    at = given.quantity.span.start - given.claim.span.start
    return word_list(given.claim.quote[max(0, at - reach) : at])


def _is_foreseen(given: Given) -> bool:
    """Whether the figure is foreseen, not counted. What is known beforehand is not: "expected to reach the 7,200"."""
    if given.quantity.of.startswith("vote "):
        return False  # a result, though it is told what the law will do
    before = words_before(given, _LONG_BEFORE)
    if any(pair in AHEAD for pair in pairwise(before)):
        return True
    return not FORECAST.isdisjoint(before) and before[-1] != "the"


def _is_asked_for(given: Given) -> bool:
    """Whether the figure is a condition: "if no candidate reaches 35%", "needs 35%"."""
    return not CONDITIONS.isdisjoint(_clause_before(given))


def _side(given: Given) -> str:
    """Which side of a bargain names the figure: "are asking for 9 percent", "has offered 5 percent"; or ""."""
    before = _clause_before(given)
    return next((side for side, told in BARGAINING.items() if not told.isdisjoint(before)), "")


def _is_denied(given: Given) -> bool:
    """Whether it is told that something did not come to the figure: "no candidate won more than half"."""
    before = _clause_before(given)
    return not NEVER.isdisjoint(before) and before[-1] != "the"


def _clause_before(given: Given) -> tuple[str, ...]:
    """The words before a figure from the last sign on."""
    at = given.quantity.span.start - given.claim.span.start
    return word_list(_SIGNS.split(given.claim.quote[max(0, at - _BEFORE) : at])[-1])


def _is_grave(given: Given) -> bool:
    """Whether the figure counts those alone who are badly hurt: "three were seriously injured"."""
    at = given.quantity.span.end - given.claim.span.start
    behind = word_list(_SIGNS.split(given.claim.quote[at : at + _BEFORE])[0])[:_BY_VERB]
    return not GRAVELY.isdisjoint((*words_before(given, _BEFORE)[-2:], *behind))


def _is_of_earlier(given: Given) -> bool:
    """Whether the claim tells of an earlier event: "in an earlier attack", "the previous flood"."""
    return any(first in EARLIER and second in EVENT_NOUNS for first, second in pairwise(word_list(given.claim.quote)))


def _sort(given: Given) -> str:
    return next((_SORTS[word] for word in words_before(given, _BEFORE)[-1:] if word in _SORTS), "")


def _are_of_other_stretches(one: Given, other: Given) -> bool:
    """Whether two measures are told of two things: for how long or how far, and after what time or way.

    Lengths in two units take claims that are the same but for them: "held for 11 hours", "gone for two days".
    """
    if not one.quantity.unit or has_role(one.quantity) or has_role(other.quantity):
        return False
    ways = [next((w for w in words_before(given, _BEFORE)[-1:] if w in RUNNING), "") for given in (one, other)]
    is_other_unit = one.quantity.unit != other.quantity.unit
    return _are_unlike(*ways) or (is_other_unit and not tell_alike(one.claim, other.claim))


def _are_unlike(one: str, other: str) -> bool:
    """Whether both are told, and are not the same."""
    return bool(one and other) and one != other
