"""One claim denies what another tells, or has somebody deny it."""

from generator.compare.case import Case
from generator.compare.disputes import what_is_said
from generator.compare.frames import FEWEST, Pair
from generator.compare.grammar import finite_verbs, read
from generator.compare.likeness import TWIN, cosine
from generator.compare.parties import may_be_one, same_party
from generator.compare.passages import is_told_too
from generator.compare.periods import may_deny
from generator.compare.polarity import denied_terms, denies_same
from generator.compare.ruling import Ruling
from generator.compare.voices import same_voice
from generator.lexicon.bodies import with_article
from generator.lexicon.negation import DENYING_WORDS, PREVENTING
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
    if not _are_of_one_matter(negative, positive, case) or not PREVENTING.isdisjoint(word_list(positive.quote)):
        return None
    denies = denies_same(one, other, case) and may_deny(one, other, case)
    if denies and not is_told_too(positive, negative, case.article_of(negative)):
        denier, teller = pair.sides if one.negated else pair.sides[::-1]
        reason = f"{denier.name} tells that it is not so, {teller.name} that it is."
        return Ruling(verdict=Verdict.DIFFER, rule="negation", reason=reason)
    return None


def _are_of_one_matter(negative: Claim, positive: Claim, case: Case) -> bool:
    """Whether one voice speaks in both claims, and they say the same but for what is denied."""
    several = _denies_several(negative, positive, case)
    names = (negative.speaker or "", positive.speaker or "")
    holds = all(names) and may_be_one(*names, case.setting)
    if not same_voice(negative, positive) and not holds and not (several and all(names) and same_party(*names)):
        return False
    if cosine([negative], [positive], case.setting) >= (_SEVERAL_TWIN if several else TWIN):
        return True
    return _is_held_in(negative, positive) or (all(names) and _is_all_denied(negative, positive, case))


def _is_all_denied(negative: Claim, positive: Claim, case: Case) -> bool:
    """Whether a speaker denies all that he says elsewhere: "would appeal", "would not appeal against it"."""
    denied, told = ({t.key for t in what_is_said(c, case).terms if not t.is_name} for c in (negative, positive))
    return bool(told) and told <= denied and negative.stance is positive.stance


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


def _is_held_in(denial: Claim, other: Claim) -> bool:
    """Whether all that a denial speaks of, two things at least, the other tells: "no water got in", "some water …".

    Only of a flat denial: who "will not be" may have been something else in other words.
    """
    denied, told = ({term.key for term in claim.terms} - _FLAT for claim in (denial, other))
    is_flat = not _FLAT.isdisjoint(map(stem, word_list(denial.quote)))
    return is_flat and len(denied) >= FEWEST and denied <= told
