"""The answers of a fact, where no rule has told them apart by figures or dates, and the words that decide."""

from collections.abc import Mapping, Sequence

from generator.compare.case import Case
from generator.compare.clip import clip, core
from generator.compare.likeness import cosine
from generator.compare.ruling import Ruling
from generator.compare.wording import quoted
from generator.model import Claim, FactKind, Reading

_MOST = 12
"""Words of an answer."""
_SAME = 0.75
"""Cosine of terms from which two claims are taken to give the answer in the same words."""


def find_readings(case: Case, ruling: Ruling) -> tuple[Reading, ...]:
    """The ruling's readings, with the words of outlets that have none among them; all by words where it has none."""
    answered = {identity for reading in ruling.readings for identity in reading.claims}
    silent = [s for s in case.sides if not any(claim.id in answered for claim in s.claims)]
    return ruling.readings + _by_words([claim for side in silent for claim in side.claims], case)


def _by_words(claims: Sequence[Claim], case: Case) -> tuple[Reading, ...]:
    groups: list[list[Claim]] = []
    for claim in sorted(claims, key=lambda c: (c.article, c.span.start, c.span.end, c.id)):
        home = next((g for g in groups if cosine([g[0]], [claim], case.setting) >= _SAME), None)
        if home is None:
            groups.append([claim])
        else:
            home.append(claim)
    return tuple(Reading(answer=_answer(group, case), claims=tuple(c.id for c in group)) for group in groups)


def _answer(group: Sequence[Claim], case: Case) -> str:
    shortest = min(group, key=lambda c: (len(c.quote), c.article, c.span.start))
    return clip(core(shortest, case.setting.sentence_of(shortest)), _MOST) or " ".join(shortest.quote.split())


def find_focus(case: Case, ruling: Ruling) -> tuple[tuple[str, str], ...]:
    """For each claim, the words of its quote that decide: the ruling's, else the stretch that it shares with others."""
    decided = dict(ruling.focus)
    asked = _asked(case, decided)
    pairs = []
    for claim in case.told:
        words = _deciding(claim, case.fact.kind, ruling) or decided.get(claim.id, "") or _answering(claim, asked)
        pairs.append((claim.id, words if words and words in claim.quote else _undecided(claim, case)))
    return tuple(pairs)


def _deciding(claim: Claim, kind: FactKind, ruling: Ruling) -> str:
    """The time or figure of the claim that the ruling's sentence names; "" where it names none."""
    found = {
        FactKind.DATE: [t.surface for t in claim.times],
        FactKind.NUMBER: [q.surface for q in claim.quantities],
    }.get(kind, [])
    return next((surface for surface in found if quoted(surface) in ruling.reason), "")


def _asked(case: Case, decided: Mapping[str, str]) -> frozenset[tuple[str, str]]:
    """What the deciding figures of a fact about figures answer: their question and unit."""
    if case.fact.kind is not FactKind.NUMBER:
        return frozenset()
    return frozenset((q.of, q.unit) for c in case.claims for q in c.quantities if decided.get(c.id) == q.surface)


def _answering(claim: Claim, asked: frozenset[tuple[str, str]]) -> str:
    """The claim's own figure for the question, where the ruling did not look at it."""
    return next((q.surface for q in claim.quantities if (q.of, q.unit) in asked), "")


def _undecided(claim: Claim, case: Case) -> str:
    """What stands for the deciding words: all of the quote where figures or times decide and this one gives none."""
    if case.fact.kind in (FactKind.NUMBER, FactKind.DATE) and (claim.quantities or claim.times):
        return claim.quote
    return _shared_stretch(claim, case)


def _shared_stretch(claim: Claim, case: Case) -> str:
    """From the first to the last term that another outlet uses too; the whole quote where there is none."""
    outlet = case.article_of(claim).outlet_key
    others = {t.key for side in case.sides if side.outlet != outlet for c in side.claims for t in c.terms}
    shared = [term.span for term in claim.terms if term.key in others]
    if not shared:
        return claim.quote
    start, end = min(s.start for s in shared), max(s.end for s in shared)
    return claim.quote[start - claim.span.start : end - claim.span.start]
