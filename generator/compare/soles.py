"""Whether two figures are each the only one of their measure in an article: a fine, a turnout, those who fight a fire.

Of such a measure a story has one as a rule. Where each report gives one, both give the same one, whatever their words,
unless each names somebody or a place of its own.
"""

from generator.compare.case import Case
from generator.compare.meetings import Given, Meeting
from generator.lexicon.dimensions import SOLE_MEASURES
from generator.model import Bound, Claim, MentionKind

_OWN = frozenset({MentionKind.PERSON, MentionKind.PLACE})
"""Kinds of names that tell whose a figure is, or of where."""


def are_sole_of_both(meeting: Meeting, case: Case) -> bool:
    """Whether each article of two figures gives one figure of their measure, and neither tells of something else."""
    one, other = meeting.one, meeting.other
    if one.quantity.of != other.quantity.of or one.quantity.of not in SOLE_MEASURES:
        return False
    names, others = _names(one.claim), _names(other.claim)
    if (names - others and others - names) or Bound.VAGUE in (one.quantity.bound, other.quantity.bound):
        return False
    return _is_sole(one, case) and _is_sole(other, case)


def _names(claim: Claim) -> frozenset[str]:
    return frozenset(m.name for m in claim.mentions if m.named and m.kind in _OWN)


def _is_sole(given: Given, case: Case) -> bool:
    """Whether the article gives no other number of the measure."""
    own = given.quantity
    told = (q for s in case.setting.sentences_in(given.claim.article) for q in s.quantities)
    return {q.stated for q in told if (q.unit, q.of) == (own.unit, own.of)} == {own.stated}
