"""Whether two times are when one thing is to come: "will visit Dunmere on Friday", "is to travel to Dunmere in May".

What is announced for a day is announced for one: of two reports that tell of the same plan each names it once.
"""

import re

from generator.compare.case import Case
from generator.lexicon.calendar import LIMITING
from generator.lexicon.onsets import COMING, SCHEDULED
from generator.model import Anchor, Claim, Time
from generator.text.words import word_list

_COMING = re.compile(
    rf"\b(?:{'|'.join(sorted(COMING))}|(?:is|are|be|plans?|due|set|scheduled|expected) to"
    rf"|(?:{'|'.join(sorted(SCHEDULED))}) (?:for|on|in))\b",
    re.IGNORECASE,
)
_TWO = 2


def are_of_one_plan(one: tuple[Claim, Time], other: tuple[Claim, Time], case: Case) -> bool:
    """Whether two claims, each other's closest, announce one thing, each for one time that is still to come."""
    (left, a), (right, b) = one, other
    if not (_announces(left, a, case) and _announces(right, b, case)):
        return False
    if (left.quantities and right.quantities) or not case.are_closest(left, right):
        return False
    keys, others = ({t.key for t in claim.terms} for claim in (left, right))
    names, theirs = ({t.key for t in claim.terms if t.is_name} for claim in (left, right))
    if names - others and theirs - keys:
        return False
    return len(keys & others) >= _TWO or any(case.setting.is_rare(key) for key in names & theirs)


def _announces(claim: Claim, time: Time, case: Case) -> bool:
    """Whether a claim tells that something is to come at a time, its only one, and not by it or until it."""
    published = case.article_of(claim).published
    before = claim.quote[: time.span.start - claim.span.start]
    if claim.negated or len(claim.times) > 1 or time.anchor is Anchor.OPEN or published is None:
        return False
    if not LIMITING.isdisjoint((*word_list(before)[-1:], *word_list(time.surface))):
        return False
    is_ahead = time.earliest is not None and time.earliest > published
    return is_ahead and _COMING.search(before) is not None
