"""What the parties dispute: one that is quoted denies what another that is quoted asserts.

Two outlets that both report the dispute agree on it; so it is kept apart from what they report differently.
"""

from itertools import product

from generator.compare.case import Case
from generator.compare.likeness import cosine
from generator.compare.polarity import denies_same, is_denial
from generator.compare.ruling import Ruling
from generator.compare.wording import capital, listed
from generator.lexicon.parties import OFFICE_WORDS
from generator.model import Claim, Verdict
from generator.text.words import stem, words

_PREFIX = 5
"""Letters in which a country, its people and its offices agree ("Latvia", "Latvian")."""
_KIN = 0.12
"""Cosine of terms from which an assertion in the same fact is taken to be the one that is denied."""
_TWIN = 0.4
"""The same where the denial is only seen from a "not" in what a speaker says."""


def disputed(case: Case) -> Ruling | None:
    """Dispute: a quoted party denies, another asserts."""
    pairs = [(d, a) for d, a in product(case.claims, case.claims) if _contradict(d, a, case)]
    if not pairs:
        return None
    denying, asserting = (listed(str(pair[i].speaker) for pair in pairs) for i in (0, 1))
    reason = f"{denying} {_verb(denying, 'denies', 'deny')} it, {asserting} {_verb(asserting, 'asserts', 'assert')} it."
    focus = dict.fromkeys((claim.id, claim.quote) for pair in pairs for claim in pair)
    return Ruling(verdict=Verdict.DISPUTE, rule="dispute", reason=capital(reason), focus=tuple(sorted(focus)))


def _verb(names: str, one: str, many: str) -> str:
    return many if " and " in names else one


def _contradict(denial: Claim, assertion: Claim, case: Case) -> bool:
    """Whether ``denial`` is a party's denial of what another party asserts."""
    if not denial.speaker or not assertion.speaker or same_party(denial.speaker, assertion.speaker):
        return False
    if assertion.negated or is_denial(assertion, case):
        return False
    alike = cosine([denial], [assertion], case.setting)
    if is_denial(denial, case):
        return alike >= _KIN
    return alike >= _TWIN and denies_same(denial, assertion, case)


def same_party(one: str, other: str) -> bool:
    """Whether two speakers stand for one party: the same name, or a country and its ministry.

    >>> same_party("Latvia", "Latvian Ministry of Defense"), same_party("Danish police", "Norwegian police")
    (True, False)
    """
    left, right = _roots(one), _roots(other)
    return one.casefold() == other.casefold() or bool(left & right)


def _roots(name: str) -> frozenset[str]:
    found = (stem(word) for word, _ in words(name))
    return frozenset(word[:_PREFIX] for word in found if len(word) > 2 and word not in OFFICE_WORDS)
