"""What the parties dispute: one that is quoted denies what another that is quoted asserts.

Two outlets that both report the dispute agree on it; so it is kept apart from what they report differently.
"""

from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import product

from generator.compare.case import Case, name_of
from generator.compare.figures import Likeness, liken
from generator.compare.likeness import cosine
from generator.compare.measures import MANY
from generator.compare.parties import may_be_one, same_party
from generator.compare.passages import is_told_too
from generator.compare.periods import may_deny
from generator.compare.polarity import denies_existence, denies_same, lacks_what
from generator.compare.ruling import Ruling
from generator.compare.voices import Voice, voices
from generator.compare.wording import capital, listed, verb_for
from generator.lexicon.bodies import with_article
from generator.model import Claim, Stance, Verdict

_KIN = 0.05
"""Cosine of terms from which an assertion in the same fact is taken to be the one that is denied."""
_TWIN = 0.4
"""The same where the denial is only seen from a "not" in what a speaker says."""
_SAID_TWIN = 0.7
"""The same where who speaks is left aside: two people say the same of one thing, but for the "not"."""
_TOLD = 0.2
"""The same where an outlet tells as a fact what a party elsewhere denies in so many words."""
_THERE_IS_NONE = 0.1
"""The same where a speaker says that there is none of what the other speaks of."""


def disputed(case: Case) -> Ruling | None:
    """Dispute: a quoted party denies, another asserts."""
    heard = _heard(case)
    denials = [h for h in heard if h.voices and (h.denies or h.claim.negated)]
    assertions = [h for h in heard if h.voices and _asserts(h)]
    clashes = [c for denial, assertion in product(denials, assertions) for c in _clashes(denial, assertion, case)]
    if not clashes:
        return None
    denying, asserting = (listed(names) for names in zip(*map(_told_of, clashes), strict=True))
    denies, asserts = verb_for(denying, "denies", "deny"), verb_for(asserting, "asserts", "assert")
    reason = f"{denying} {denies} it, {asserting} {asserts} it."
    focus = {(claim.id, claim.quote) for c in clashes for claim in (c.denial, c.assertion)}
    return Ruling(verdict=Verdict.DISPUTE, rule="dispute", reason=capital(reason), focus=tuple(sorted(focus)))


def _told_of(clash: "Clash") -> tuple[str, str]:
    """Who denies and who asserts, as they stand in a sentence."""
    return with_article(clash.denier), with_article(clash.asserter)


def _asserts(heard: "Heard") -> bool:
    """Whether nobody denies in a claim: two who deny the same do not dispute it."""
    return not heard.denies and not heard.claim.negated and heard.claim.stance is not Stance.DENIES


def denied(case: Case) -> Ruling | None:
    """Dispute: a quoted party denies in so many words what other outlets tell as a fact."""
    heard = _heard(case)
    told = [h.claim for h in heard if not h.voices and not h.claim.negated]
    clashes = [(h, claim) for h, claim in product(heard, told) if h.denies and _is_told(h.claim, claim, case)]
    if not clashes:
        return None
    denying = listed(with_article(voice.name) for h, _ in clashes for voice in h.voices if voice.denies)
    telling = listed(name_of(case.article_of(claim)) for _, claim in clashes)
    reason = f"{denying} {verb_for(denying, 'denies', 'deny')} what {telling} {verb_for(telling, 'tells', 'tell')}."
    focus = {(claim.id, claim.quote) for h, told_by in clashes for claim in (h.claim, told_by)}
    return Ruling(verdict=Verdict.DISPUTE, rule="dispute", reason=capital(reason), focus=tuple(sorted(focus)))


def _is_told(denial: Claim, claim: Claim, case: Case) -> bool:
    """Whether a claim of another outlet tells what is denied."""
    outlets = {case.article_of(c).outlet_key for c in (denial, claim)}
    if len(outlets) < 2 or _are_of_other_figures(denial, claim):
        return False
    return cosine([claim], [what_is_said(denial, case)], case.setting) >= _TOLD


def _are_of_other_figures(one: Claim, other: Claim) -> bool:
    """Whether both claims give figures, and none of the one goes with any of the other."""
    pairs = list(product(one.quantities[:MANY], other.quantities[:MANY]))
    return bool(pairs) and all(a.unit != b.unit or liken(a, b) is Likeness.APART for a, b in pairs)


@dataclass(frozen=True, slots=True, kw_only=True)
class Heard:
    """A claim with its voices, found once; ``denies`` where one of them does in so many words."""

    claim: Claim
    voices: tuple[Voice, ...]
    denies: bool


@lru_cache(maxsize=1)
def _heard(case: Case) -> tuple[Heard, ...]:
    """The claims of a case with their voices; what is of the last case is remembered."""
    return tuple(_hear(claim, case) for claim in case.claims)


def _hear(claim: Claim, case: Case) -> Heard:
    found = voices(claim, case)
    return Heard(claim=claim, voices=found, denies=any(voice.denies for voice in found))


@dataclass(frozen=True, slots=True, kw_only=True)
class Clash:
    """A claim in which one party denies what another party asserts in another claim."""

    denial: Claim
    denier: str
    assertion: Claim
    asserter: str


def _clashes(denying: Heard, asserting: Heard, case: Case) -> list[Clash]:
    """The pairs of voices in two claims that contradict each other."""
    denial, assertion = denying.claim, asserting.claim
    pairs = [
        (one, other) for one, other in product(denying.voices, asserting.voices) if not same_party(one.name, other.name)
    ]
    if not pairs:
        return []
    alike = cosine([denial], [assertion], case.setting)
    twins = cosine([what_is_said(denial, case)], [what_is_said(assertion, case)], case.setting) >= _SAID_TWIN
    is_flat = denies_existence(denial) or lacks_what(denial, assertion)
    likeness = _THERE_IS_NONE if is_flat else _TWIN
    named = alike >= _KIN and assertion.stance is not Stance.DEMANDS
    implied = (twins or alike >= likeness) and _denies(denial, assertion, case)
    return [
        Clash(denial=denial, denier=one.name, assertion=assertion, asserter=other.name)
        for one, other in pairs
        if (named if one.denies else implied) and not may_be_one(one.name, other.name, case.setting)
    ]


def _denies(denial: Claim, assertion: Claim, case: Case) -> bool:
    """Whether a claim with a "not" denies what another asserts, of the same moment, and nowhere tells the same."""
    return (
        denies_same(denial, assertion, case)
        and (lacks_what(denial, assertion) or may_deny(denial, assertion, case))
        and not is_told_too(assertion, denial, case.article_of(denial))
    )


def what_is_said(claim: Claim, case: Case) -> Claim:
    """The claim with the terms of what its speaker says alone: not who speaks, in which office, and the "not"."""
    sentence = case.setting.sentence_of(claim)
    if sentence is None:
        return claim
    contents = [a.content for a in sentence.attributions if a.name == claim.speaker]
    said = [t for t in claim.terms if any(content.contains(t.span) for content in contents)]
    matter = tuple(t for t in said if not any(t.span.overlaps(n) for n in sentence.negations))
    return replace(claim, terms=matter) if matter else claim
