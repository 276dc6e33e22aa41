"""In which part of a country a place lies: "the northern province of Tarn", "Tarn in the south"."""

from collections.abc import Iterator

from generator.compare.case import Case
from generator.compare.frames import Pair
from generator.compare.ruling import Ruling
from generator.compare.telling import ruling_of
from generator.lexicon.bearings import FACING, LIES_BEFORE, LIES_BEHIND
from generator.model import Claim, MentionKind

_NEAR = 40
"""Characters before a name, and behind it, in which it is told where the place lies."""


def by_bearings(pair: Pair, case: Case) -> Ruling | None:
    """The claims have one place lie in opposite parts of the country."""
    told = dict(_bearings(pair.one))
    others = dict(_bearings(pair.other)) if told else {}
    for name in sorted(told.keys() & others.keys()):
        one, other = told[name], others[name]
        if FACING[one.lower()[:4]] == other.lower()[:4]:
            return ruling_of("other-answer", pair, (one, other), case)
    return None


def _bearings(claim: Claim) -> Iterator[tuple[str, str]]:
    """The places of a claim with the word that tells where each lies: "northern", "south"."""
    for mention in (m for m in claim.mentions if m.kind is not MentionKind.PERSON):
        start, end = (at - claim.span.start for at in (mention.span.start, mention.span.end))
        before = LIES_BEFORE.search(claim.quote[max(0, start - _NEAR) : start])
        behind = LIES_BEHIND.match(claim.quote[end : end + _NEAR])
        told = before or behind
        if told:
            yield mention.name, told["where"]
