"""Accounts in words: whether they repeat or add to each other."""

from generator.compare.additions import adding
from generator.compare.case import Case
from generator.compare.contradictions import find_parting
from generator.compare.details import ENOUGH, weigh
from generator.compare.frames import find_slot, pairs_of
from generator.compare.opposed import are_of_one_thing
from generator.compare.passages import shared_passage
from generator.compare.polarity import moments_of
from generator.compare.ruling import Ruling
from generator.compare.wording import both, givers, quoted
from generator.model import Verdict, tell_alike


def two_moments(case: Case) -> Ruling | None:
    """Refine: one outlet tells how a thing began, and another how the same thing ended."""
    for pair in pairs_of(case):
        opposed = moments_of(pair.one, pair.other)
        alike = find_slot(pair.left, pair.right, fewest=1) or tell_alike(pair.one, pair.other)
        if opposed and alike and are_of_one_thing(opposed, pair, case):
            words = " and ".join(map(quoted, opposed.words))
            reason = f"{words} tell of two moments: both can be true."
            return Ruling(verdict=Verdict.REFINE, rule="two-moments", reason=reason)
    return None


def detailed(case: Case) -> Ruling | None:
    """Refine: one outlet tells details that another does not, enough of them to make its account the fuller one."""
    details = weigh(case)
    if details.points < ENOUGH:
        return None
    return Ruling(verdict=Verdict.REFINE, rule="detail", reason=adding(details, case))


def agreeing(case: Case) -> Ruling:
    """Agree: no rule found a difference."""
    parting = find_parting(case)
    if parting:
        outlets, words = givers(parting.outlets, len(case.sides)), " and ".join(map(quoted, parting.words))
        return Ruling(verdict=Verdict.AGREE, rule="same-frame", reason=f"{outlets} say the same, but for {words}.")
    passage = shared_passage(case)
    if passage:
        reason = f"{givers(passage.outlets, len(case.sides))} print the same words: {quoted(passage.words)}."
        return Ruling(verdict=Verdict.AGREE, rule="same-words", reason=reason)
    reason = f"{both(len(case.sides))} tell this; no contradiction in figures, dates, names or denials was found."
    return Ruling(verdict=Verdict.AGREE, rule="same-account", reason=reason)
