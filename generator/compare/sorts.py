"""What a measure is the answer to, by the verb or noun right before it: "rose to 6 metres" and "a height of 6 metres".

Of claims that share few words, two measures of one sort that lie apart are two answers where the claims speak of one
thing; a measure of no such sort may be of anything.
"""

import re

from generator.compare.case import Case
from generator.compare.meetings import Given, Meeting
from generator.lexicon.measuring import BOUGHT_FOR, CAME_TO, CHANGED_BY, NEEDED
from generator.model import Bound
from generator.text.words import vocabulary

_BEFORE = 60
"""Characters before a figure in which stands what it measures."""
_POINTS = frozenset({Bound.EXACT, Bound.ABOUT, Bound.NEARLY})
_MONEY = re.compile(r"[A-Z]{3}")
_RARE = 0.6
"""Rarity of a word that tells of which thing a measure is."""
_PARTIES = 2
"""Names that two claims share which tell of one deal."""


def are_of_one_sort(meeting: Meeting, case: Case) -> bool:
    """Whether two figures measure one thing by the words before them, and a rare word tells that it is one."""
    one, other = meeting.one, meeting.other
    if not one.quantity.unit or {one.quantity.bound, other.quantity.bound} - _POINTS:
        return False
    if not _is_sole(one) or not _is_sole(other):
        return False
    if are_of_one_deal(meeting):
        return True
    shared = {t.key for t in one.claim.terms} & {t.key for t in other.claim.terms}
    if _MONEY.match(one.quantity.unit) and len(shared) > 1 and _word_before(one) == _word_before(other) != "":
        return True
    is_one_thing = len(shared) > 1 or any(case.setting.rarity(key) >= _RARE for key in shared)
    return is_one_thing and any(_stands(sort, one) and _stands(sort, other) for sort in (CHANGED_BY, CAME_TO))


def are_of_one_deal(meeting: Meeting) -> bool:
    """Whether two figures are the price of one deal, of which both claims name the parties."""
    one, other = meeting.one, meeting.other
    if not (_is_price(one) and _is_price(other)):
        return False
    names = ({t.key for t in given.claim.terms if t.is_name} for given in (one, other))
    return len(set.intersection(*names)) >= _PARTIES


def are_of_closest(meeting: Meeting, case: Case) -> bool:
    """Whether the claims of two figures are each other's closest in their articles, and have no other in the unit."""
    one, other = meeting.one, meeting.other
    if {one.quantity.bound, other.quantity.bound} - _POINTS or not _is_sole(one) or not _is_sole(other):
        return False
    return case.are_closest(one.claim, other.claim)


def _is_sole(given: Given) -> bool:
    """Whether the claim gives no other figure in the unit."""
    return [q.unit for q in given.claim.quantities].count(given.quantity.unit) == 1


def _word_before(given: Given) -> str:
    """The word whose object a sum is: "hopes to save $300 million a year"; "" where a name stands there."""
    before = [term for term in given.claim.terms if term.span.end <= given.quantity.span.start][-1:]
    return next((term.key for term in before if not term.is_name), "")


def _is_price(given: Given) -> bool:
    return bool(_MONEY.fullmatch(given.quantity.unit)) and _stands(BOUGHT_FOR, given)


def _stands(sort: re.Pattern[str], given: Given) -> bool:
    """Whether words of a sort stand right before a figure; the pattern is tried where one that it needs is there."""
    at = given.quantity.span.start - given.claim.span.start
    before = given.claim.quote[max(0, at - _BEFORE) : at]
    return not NEEDED[sort].isdisjoint(vocabulary(before)) and bool(sort.search(before))
