"""The answers of a fact, where no rule has told them apart by figures or dates, and the words that decide."""

from collections.abc import Sequence

from generator.compare.case import Case
from generator.compare.clip import clip, core
from generator.compare.likeness import cosine
from generator.compare.ruling import Ruling
from generator.model import Claim, Reading

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
    pairs = []
    for claim in case.claims:
        words = decided.get(claim.id, "")
        pairs.append((claim.id, words if words and words in claim.quote else _shared_stretch(claim, case)))
    return tuple(pairs)


def _shared_stretch(claim: Claim, case: Case) -> str:
    """From the first to the last term that another outlet uses too; the whole quote where there is none."""
    outlet = case.article_of(claim).outlet_key
    others = {t.key for side in case.sides if side.outlet != outlet for c in side.claims for t in c.terms}
    shared = [term.span for term in claim.terms if term.key in others]
    if not shared:
        return claim.quote
    start, end = min(s.start for s in shared), max(s.end for s in shared)
    return claim.quote[start - claim.span.start : end - claim.span.start]
