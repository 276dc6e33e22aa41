"""Accounts in words: whether they contradict, repeat or add to each other."""

from collections.abc import Sequence
from itertools import combinations, product

from generator.compare.case import Case, Side
from generator.compare.details import ENOUGH, Details, weigh
from generator.compare.likeness import cosine
from generator.compare.passages import shared_passage
from generator.compare.polarity import denies_same, opposed_words
from generator.compare.ruling import Ruling
from generator.compare.wording import both, capital, givers, listed, quoted
from generator.model import Claim, Verdict

_TWIN = 0.6
"""Cosine of terms from which two claims say the same but for a word or two."""


def contradicting(case: Case) -> Ruling | None:
    """Differ: two nearly equal claims of two outlets, of which one denies, or holds the opposite word."""
    for left, right in combinations(case.sides, 2):
        for one, other in product(left.claims, right.claims):
            if same_voice(one, other) and cosine([one], [other], case.setting) >= _TWIN:
                ruling = _contradiction(one, other, (left, right), case)
                if ruling:
                    return ruling
    return None


def same_voice(one: Claim, other: Claim) -> bool:
    """Whether two claims are told in the outlets' own voices or by the same speaker."""
    return (one.speaker or "").casefold() == (other.speaker or "").casefold()


def _contradiction(one: Claim, other: Claim, sides: tuple[Side, Side], case: Case) -> Ruling | None:
    words = opposed_words(one, other)
    if words:
        reason = f"{sides[0].name} has {quoted(words[0])} where {sides[1].name} has {quoted(words[1])}."
        return Ruling(verdict=Verdict.DIFFER, rule="opposite-words", reason=reason)
    if denies_same(one, other, case):
        denier, teller = sides if one.negated else sides[::-1]
        reason = f"{denier.name} tells that it is not so, {teller.name} that it is."
        return Ruling(verdict=Verdict.DIFFER, rule="negation", reason=reason)
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
    passage = shared_passage(case)
    if passage:
        reason = f"{givers(passage.outlets, len(case.sides))} print the same words: {quoted(passage.words)}."
        return Ruling(verdict=Verdict.AGREE, rule="same-words", reason=reason)
    reason = f"{both(len(case.sides))} tell this; no difference in figures, dates, names or denials was found."
    return Ruling(verdict=Verdict.AGREE, rule="same-account", reason=reason)
