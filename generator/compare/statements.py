"""Accounts in words: whether they repeat or add to each other."""

from collections.abc import Sequence

from generator.compare.case import Case
from generator.compare.contradictions import find_parting
from generator.compare.details import ENOUGH, Details, weigh
from generator.compare.frames import find_slot, pairs_of
from generator.compare.opposed import are_of_one_thing
from generator.compare.passages import shared_passage
from generator.compare.polarity import moments_of
from generator.compare.ruling import Ruling
from generator.compare.wording import both, capital, givers, listed, quoted
from generator.model import Verdict, tell_alike


def two_moments(case: Case) -> Ruling | None:
    """Refine: one outlet tells how a thing began, and another how the same thing ended."""
    for pair in pairs_of(case):
        opposed = moments_of(pair.one, pair.other)
        alike = find_slot(pair.left, pair.right, fewest=1) or tell_alike(pair.one, pair.other)
        if opposed and alike and are_of_one_thing(opposed, pair):
            words = " and ".join(map(quoted, opposed.words))
            reason = f"{words} tell of two moments: both can be true."
            return Ruling(verdict=Verdict.REFINE, rule="two-moments", reason=reason)
    return None


def detailed(case: Case) -> Ruling | None:
    """Refine: one outlet tells details that another does not, enough of them to make its account the fuller one."""
    details = weigh(case)
    if details.points < ENOUGH:
        return None
    return Ruling(verdict=Verdict.REFINE, rule="detail", reason=_adding(details))


def _adding(details: Details) -> str:
    """What each outlet adds: names and figures first, else its rarest words."""
    marked = [own for own in details.owns if own.names or own.figures]
    if marked:
        return _sentence([(own.name, [*own.figures, *own.names]) for own in marked])
    return _sentence([(own.name, list(own.words[:3])) for own in details.owns if own.words])


def _sentence(additions: Sequence[tuple[str, Sequence[str]]]) -> str:
    """Say what is added by the outlet that adds most, and by the next."""
    ordered = sorted(additions, key=lambda pair: -len(pair[1]))[:2]
    return capital(" and ".join(f"{name} adds {listed(map(quoted, words))}" for name, words in ordered)) + "."


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
