"""Whether nobody did, by one report, or nobody underwent, what by another somebody did: "no one has been arrested"."""

import re
from typing import NamedTuple

from generator.compare.case import Case
from generator.compare.frames import Pair
from generator.compare.grammar import finite_verbs, predicate_words, read
from generator.compare.periods import may_coincide
from generator.compare.ruling import Ruling
from generator.compare.telling import ruling_of
from generator.lexicon.connectives import BE, MODALS
from generator.model import Claim, Stance
from generator.text.words import stem

_NOBODY = re.compile(
    r"(?:^|, |\b(?:that|and|but) )"
    r"(?P<told>(?:nobody|no[ -]one)(?P<group>(?: (?:has|have|had|was|were|is|yet|so far|been))+) (?P<verb>[a-z]+))",
    re.IGNORECASE,
)
_OPEN = MODALS | {"to", "not", "never", "nobody", "no"}
"""Words before a verb by which it is not told that something was done."""
_NEAR = 3
"""Words before a verb that belong to it."""


class _Denied(NamedTuple):
    """A verb of which nobody is the subject, in the passive or not, and the words that tell so."""

    verb: str
    passive: bool
    told: str


def by_nobody(pair: Pair, case: Case) -> Ruling | None:
    """One claim tells that nobody did or underwent what by the other somebody did, in a report of no later day."""
    for claim, other, is_first in ((pair.one, pair.other, True), (pair.other, pair.one, False)):
        denied = _denied(claim)
        done = _done(denied, other) if denied else ""
        if denied and done and not case.may_be_older(claim, other) and may_coincide(claim, other, case):
            told = (denied.told, done) if is_first else (done, denied.told)
            return ruling_of("negation", pair, told, case)
    return None


def _denied(claim: Claim) -> _Denied | None:
    found = _NOBODY.search(claim.quote)
    if found is None:
        return None
    group = found["group"].lower().split()
    return _Denied(stem(found["verb"].lower()), not BE.isdisjoint(group), found["told"])


def _done(denied: _Denied, claim: Claim) -> str:
    """The verb of a claim by which it was done all the same, or "".

    What nobody underwent, somebody did to somebody: "was arrested", "police arrested a man".
    """
    if claim.negated or claim.stance is not Stance.ASSERTS:
        return ""
    words = read(claim.quote, 0)
    for at in sorted(predicate_words(words, finite_verbs(words))):
        before = {word.low for word in words[max(0, at - _NEAR) : at]}
        if stem(words[at].low) == denied.verb and before.isdisjoint(_OPEN):
            is_passive = not BE.isdisjoint(before)
            if denied.passive or not is_passive:
                return words[at].text
    return ""
