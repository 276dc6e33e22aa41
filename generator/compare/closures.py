"""Until when something is closed, and when it opens again: one question, asked from its two ends."""

from collections.abc import Iterator

from generator.compare.case import Case
from generator.compare.frames import Pair, pairs_of
from generator.compare.periods import Fit, fit
from generator.compare.ruling import Ruling
from generator.compare.wording import capital, quoted
from generator.lexicon.calendar import DELAYING
from generator.lexicon.closures import CLOSED, REOPENED
from generator.model import Claim, Time, Verdict
from generator.text.words import word_list


def differing_reopening(case: Case) -> Ruling | None:
    """Differ: closed until one day as one outlet has it, and open again on another as another has it.

    The first of the ruling's words in ``focus`` are those that tell until when.
    """
    return next((ruling for pair in pairs_of(case) if (ruling := _ruling(pair, case))), None)


def _ruling(pair: Pair, case: Case) -> Ruling | None:
    if not (pair.one.times and pair.other.times):
        return None
    for one, other in ((pair.one, pair.other), (pair.other, pair.one)):
        ends, begins = tuple(_ends(one)), tuple(_begins(other))
        pairs = [(end, begin) for end in ends for begin in begins]
        if pairs and all(fit(end, begin) is Fit.APART for end, begin in pairs):
            end, begin = pairs[0]
            closed, opened = pair.sides if one is pair.one else pair.sides[::-1]
            again = f"open again from {quoted(begin.surface)} on"
            reason = f"{closed.name} has it closed until {quoted(end.surface)}, {opened.name} {again}."
            others = (claim for claim in case.told if claim not in (one, other))
            told = tuple((claim.id, time.surface) for claim in others for time in claim.times[:1])
            focus = ((one.id, end.surface), (other.id, begin.surface), *told)
            return Ruling(verdict=Verdict.DIFFER, rule="until", reason=capital(reason), focus=focus)
    return None


def _ends(claim: Claim) -> Iterator[Time]:
    """The times until which a claim has something closed."""
    if CLOSED.search(claim.quote) and not REOPENED.search(claim.quote):
        yield from (time for time in claim.times if not _before(claim, time).isdisjoint(DELAYING))


def _begins(claim: Claim) -> Iterator[Time]:
    """The times at which a claim has something in use again."""
    if REOPENED.search(claim.quote) and not claim.negated and not CLOSED.search(claim.quote):
        yield from (time for time in claim.times if _before(claim, time).isdisjoint(DELAYING | {"since", "by"}))


def _before(claim: Claim, time: Time) -> frozenset[str]:
    """The word before a time, and before an "at least", and those of the time itself."""
    before = word_list(claim.quote[: time.span.start - claim.span.start])
    if before[-2:] == ("at", "least"):
        before = before[:-2]
    return frozenset((*before[-1:], *word_list(time.surface)))
