"""One claim denies what another tells, or has somebody deny it."""

from generator.compare.case import Case
from generator.compare.frames import FEWEST, Pair
from generator.compare.grammar import finite_verbs, read
from generator.compare.likeness import TWIN, cosine
from generator.compare.parties import same_party
from generator.compare.passages import is_told_too
from generator.compare.periods import may_deny
from generator.compare.polarity import denied_terms, denies_same
from generator.compare.ruling import Ruling
from generator.compare.voices import same_voice
from generator.lexicon.bodies import with_article
from generator.lexicon.negation import DENYING_WORDS
from generator.model import Claim, Stance, Verdict
from generator.text.words import stem, word_list

_SEVERAL = 2
_SEVERAL_TWIN = 0.4
"""Cosine of terms from which a claim denies another where it denies several words of it: "neither free nor fair"."""
_FLAT = frozenset(map(stem, DENYING_WORDS - {"not", "without"}))
"""Stems of words by which there is none of what they deny."""


def by_denial(pair: Pair, case: Case) -> Ruling | None:
    """One claim denies what the other tells, or has somebody deny it."""
    one, other = pair.one, pair.other
    if _is_denied_in_one(pair):
        denier, teller = pair.sides if one.stance is Stance.DENIES else pair.sides[::-1]
        reason = f"{denier.name} has {with_article(one.speaker or '')} deny it, {teller.name} has not."
        return Ruling(verdict=Verdict.DIFFER, rule="negation", reason=reason)
    if one.negated == other.negated:
        return None
    negative, positive = (one, other) if one.negated else (other, one)
    several = _denies_several(negative, positive, case)
    if not same_voice(one, other) and not (several and _are_one_party(one, other)):
        return None
    alike = _SEVERAL_TWIN if several else TWIN
    if cosine([one], [other], case.setting) < alike and not _is_held_in(negative, positive):
        return None
    denies = denies_same(one, other, case) and may_deny(one, other, case)
    if denies and not is_told_too(positive, negative, case.article_of(negative)):
        denier, teller = pair.sides if one.negated else pair.sides[::-1]
        reason = f"{denier.name} tells that it is not so, {teller.name} that it is."
        return Ruling(verdict=Verdict.DIFFER, rule="negation", reason=reason)
    return None


def _is_denied_in_one(pair: Pair) -> bool:
    """Whether one speaker is said to deny and to assert the same, word for word."""
    one, other = pair.one, pair.other
    same = [piece.key for piece in pair.left] == [piece.key for piece in pair.right]
    stances = (one.stance, other.stance)
    spoken = bool(one.speaker) and same_voice(one, other) and stances.count(Stance.DENIES) == 1
    return spoken and same and any(piece.tells for piece in pair.left)


def _denies_several(denial: Claim, other: Claim, case: Case) -> bool:
    """Whether a claim denies several words that the other has of its subject: "neither free nor fair"."""
    shared = denied_terms(denial, case) & {term.key for term in other.terms}
    return len(shared) >= _SEVERAL and bool(finite_verbs(read(other.quote, 0)))


def _are_one_party(one: Claim, other: Claim) -> bool:
    """Whether two speakers are one by their names: "observers" and "international observers"."""
    return bool(one.speaker and other.speaker) and same_party(one.speaker or "", other.speaker or "")


def _is_held_in(denial: Claim, other: Claim) -> bool:
    """Whether all that a denial speaks of, two things at least, the other tells: "no water got in", "some water …".

    Only of a flat denial: who "will not be" may have been something else in other words.
    """
    denied, told = ({term.key for term in claim.terms} - _FLAT for claim in (denial, other))
    is_flat = not _FLAT.isdisjoint(map(stem, word_list(denial.quote)))
    return is_flat and len(denied) >= FEWEST and denied <= told
