"""Clauses that are only supposed are not cut off from what tells so: "no evidence that the meat was spoiled"."""

from collections.abc import Sequence

from generator.extract.tokens import Tokens
from generator.lexicon.negation import DENYING_WORDS
from generator.lexicon.suppositions import PROOFS, SHOWING, SUPPOSITIONS, SURE
from generator.model import Attribution, Stance

_FINDING = SUPPOSITIONS | PROOFS | SURE | SHOWING | {"unclear"}
_SCARCE = DENYING_WORDS | {"little", "unclear", "n't", "cannot"}
"""In front of a proof, these tell that there is none."""
_NEAR = 4
"""Words in front of a proof among which such a one stands."""

Stretch = tuple[int, int]


def with_suppositions(tokens: Tokens, stretches: set[Stretch], attributions: Sequence[Attribution]) -> set[Stretch]:
    """``stretches``, of which those that are only supposed reach back over the words that tell so."""
    kept = stretches
    for at in _places(tokens):
        if any(_answers_for(tokens, at, a) for a in attributions):
            continue
        heads = [low for low, high in stretches if high == at]
        cut = {(low, high) for low, high in kept if low in (at, at + 1)}
        whole = {(max(heads), high) for _, high in cut} if heads else set()
        kept = (kept - cut) | whole
    return kept


def _answers_for(tokens: Tokens, at: int, attribution: Attribution) -> bool:
    """Whether somebody says what "that" opens at ``at``, or denies, alleges or demands what it stands in."""
    content = attribution.content
    begins = tokens.ends[at] <= content.start <= tokens.starts[at + 1]
    stands = attribution.stance is not Stance.ASSERTS and content.start <= tokens.starts[at] < content.end
    return begins or stands


def _places(tokens: Tokens) -> list[int]:
    """The tokens "that" behind what leaves open whether the rest is so."""
    if _FINDING.isdisjoint(tokens.words):
        return []
    return [at for at, word in enumerate(tokens.words[:-1]) if word == "that" and _leaves_open(tokens, at - 1)]


def _leaves_open(tokens: Tokens, at: int) -> bool:
    """Whether the word at ``at`` leaves open what "that" opens behind it."""
    word = tokens.word(at)
    if word in SUPPOSITIONS or word == "unclear":
        return True
    before = tokens.words[max(0, at - _NEAR) : at]
    denied = not _SCARCE.isdisjoint(before) or any(w.endswith("n't") for w in before)
    return denied and (word in PROOFS or word in SURE or (word in SHOWING and before[-1:] == ("to",)))
