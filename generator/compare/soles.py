"""Whether two figures are each the only one of their kind in an article: a fine, a turnout, those who fight a fire.

Of such a measure a story has one as a rule. Where each report gives one, both give the same one, whatever their words,
unless each names somebody or a place of its own. So it is with what both count under the same name of two words or
more, and nothing else of that noun: "14 gold rings", "17 gold rings".
"""

from itertools import takewhile

from generator.compare.case import Case
from generator.compare.meetings import Given, Meeting
from generator.lexicon.dimensions import SOLE_MEASURES
from generator.model import Bound, Claim, MentionKind
from generator.text.words import stem, word_list

_OWN = frozenset({MentionKind.PERSON, MentionKind.PLACE})
"""Kinds of names that tell whose a figure is, or of where."""
_PHRASE = 4
"""Words of a noun phrase behind its number."""


def are_sole_of_both(meeting: Meeting, case: Case) -> bool:
    """Whether each article of two figures gives one figure of their measure, and neither tells of something else."""
    one, other = meeting.one, meeting.other
    if one.quantity.of != other.quantity.of or not (one.quantity.of in SOLE_MEASURES or _are_named_alike(one, other)):
        return False
    names, others = _names(one.claim), _names(other.claim)
    if (names - others and others - names) or Bound.VAGUE in (one.quantity.bound, other.quantity.bound):
        return False
    return _is_sole(one, case) and _is_sole(other, case)


def _are_named_alike(one: Given, other: Given) -> bool:
    """Whether both count things, in themselves, by the same two words or more."""
    left, right = _name(one), _name(other)
    return len(left) > 1 and left == right


def _name(given: Given) -> tuple[str, ...]:
    """The words behind a bare count up to the noun that is counted, by their stems; () where there are none."""
    own, claim = given.quantity, given.claim
    if own.unit or own.of != own.noun or not own.noun:
        return ()
    behind = [stem(word) for word in word_list(claim.quote[own.span.end - claim.span.start :])[:_PHRASE]]
    noun = stem(own.noun)
    return (*takewhile(lambda word: word != noun, behind), noun) if noun in behind else ()


def _names(claim: Claim) -> frozenset[str]:
    return frozenset(m.name for m in claim.mentions if m.named and m.kind in _OWN)


def _is_sole(given: Given, case: Case) -> bool:
    """Whether the article gives no other number of the measure."""
    own = given.quantity
    told = (q for s in case.setting.sentences_in(given.claim.article) for q in s.quantities)
    return {q.stated for q in told if (q.unit, q.of) == (own.unit, own.of)} == {own.stated}
