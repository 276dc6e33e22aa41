"""How two time expressions lie to each other, also where the year or the day stays open."""

import re
from collections.abc import Iterable
from enum import StrEnum

from generator.compare.case import Case, of_last_case
from generator.lexicon.calendar import BEFOREHAND, DELAYING
from generator.lexicon.connectives import DETERMINERS, PREPOSITIONS
from generator.lexicon.stances import FUTURE
from generator.model import Anchor, Claim, Sentence, Time
from generator.text.edtf import Period, Relation, relate
from generator.text.words import word_list

_A_YEAR = 366
"""Days before the story's present from which what is dated is no part of its event."""
_OPENING = frozenset((word,) for word in PREPOSITIONS)
_WHEN = re.compile(r"\bwhen $", re.IGNORECASE)
_OWNER = re.compile(r"[’']s?\s")
_OWNS = ("'s", "’s", "s'", "s’")
_OPEN_DAY = re.compile(r"(?:XXXX|[0-9]{4})-([0-9]{2})-([0-9]{2})")


class Fit(StrEnum):
    """How two times lie to each other; UNKNOWN where what is known of them does not tell."""

    SAME = "same"
    WITHIN = "within"
    UNKNOWN = "unknown"
    APART = "apart"


def fit(one: Time, other: Time) -> Fit:
    """How two time expressions lie to each other; symmetric. WITHIN: one lies in the other, or they overlap."""
    if one.weekday is not None and one.surface.casefold() == other.surface.casefold():
        return Fit.SAME  # which week it was is a guess, the more so the further the articles are apart
    if _is_bounded(one) and _is_bounded(other):
        relation = relate(_period(one), _period(other))
        return {Relation.EQUAL: Fit.SAME, Relation.APART: Fit.APART}.get(relation, Fit.WITHIN)
    by_days = _fit_of_days(one, other)
    return by_days if by_days is not Fit.UNKNOWN else _fit_of_weekdays(one, other)


def _is_bounded(time: Time) -> bool:
    return time.earliest is not None and time.latest is not None and time.earliest <= time.latest


def _period(time: Time) -> Period:
    return Period(first=time.earliest, last=time.latest)


def _fit_of_days(one: Time, other: Time) -> Fit:
    """By month and day, where both name them: "October 4" of an unknown year."""
    left, right = _OPEN_DAY.fullmatch(one.value), _OPEN_DAY.fullmatch(other.value)
    if not left or not right:
        return Fit.UNKNOWN
    return Fit.SAME if left.groups() == right.groups() else Fit.APART


def _fit_of_weekdays(one: Time, other: Time) -> Fit:
    """By the day of the week: two of one name may be the same day, two of different names never are."""
    left, right = weekday_of(one), weekday_of(other)
    if left is None or right is None:
        return Fit.UNKNOWN
    return Fit.SAME if left == right else Fit.APART


def weekday_of(time: Time) -> int | None:
    """The day of the week, 0 for Monday, by name or by date; None where neither tells."""
    if time.weekday is not None:
        return time.weekday
    if time.earliest is not None and time.earliest == time.latest:
        return time.earliest.weekday()
    return None


def event_times(claim: Claim, case: Case) -> tuple[Time, ...]:
    """The times of what is told, those of the telling left out ("said on Monday that it began on Sunday").

    Where a claim has times of the telling alone, they are what it tells.
    """
    if not claim.times:
        return ()
    sentence = case.setting.sentence_of(claim)
    contents = [a.content for a in sentence.attributions] if sentence else []
    told = tuple(t for t in claim.times if any(c.contains(t.span) for c in contents))
    return told if contents and told else claim.times


def is_of_telling(time: Time, claim: Claim, case: Case) -> bool:
    """Whether a time lies outside of all that is said in the claim: it dates when somebody said so."""
    sentence = case.setting.sentence_of(claim)
    said = [a.content for a in sentence.attributions if a.content.overlaps(claim.span)] if sentence else []
    return bool(said) and not any(content.contains(time.span) for content in said)


def qualifies(time: Time, claim: Claim) -> bool:
    """Whether a time tells which thing is meant, not when it happens: "a 1982 ruling", "Tuesday's vote"."""
    start = claim.span.start
    before, behind = claim.quote[: time.span.start - start], claim.quote[time.span.end - start :]
    if _OWNER.match(behind) or time.surface.endswith(_OWNS):
        return True
    last = before.split()[-1:]
    return bool(last) and last[0].casefold() in DETERMINERS and behind[:1] == " " and behind[1:2].isalpha()


def lies_back(time: Time, case: Case) -> bool:
    """Whether a time lies before the story's event: its words say so, or it is more than a year before the present."""
    present = case.setting.present
    return time.background or bool(present and time.latest and (present - time.latest).days > _A_YEAR)


def may_coincide(one: Claim, other: Claim, case: Case) -> bool:
    """Whether two claims can speak of the same moment.

    Not, where all their dated times lie apart, or where one dates what it tells long back and the other gives no time.
    """
    left, right = _dating(one, case), _dating(other, case)
    if bool(left) != bool(right):
        return not all(lies_back(time, case) for time in (*left, *right))
    pairs = [fit(a, b) for a in left for b in right]
    return not pairs or any(p is not Fit.APART for p in pairs)


@of_last_case
def _dating(claim: Claim, case: Case) -> list[Time]:
    """The dated times that a claim tells, or else those that its sentence opens with: "in the flood of 2003, | …"."""
    sentence = case.setting.sentence_of(claim)
    own = event_times(claim, case)
    if own or sentence is None or not sentence.times:
        return _settled(own)
    past = _time_of_clause(claim, sentence)
    if past is not None:
        return _settled((past,))
    if word_list(sentence.text)[:1] not in _OPENING:
        return _settled(own)
    before = (time for time in sentence.times if time.span.end <= claim.span.start)
    return _settled(time for time in before if not is_of_telling(time, claim, case))


def _time_of_clause(claim: Claim, sentence: Sentence) -> Time | None:
    """The time right before a clause with "when" that a claim is: "in 2019, when 10,000 people came"."""
    before = sentence.text[: claim.span.start - sentence.span.start]
    is_when = _WHEN.search(before) or claim.quote.lower().startswith("when ")
    behind = (time for time in sentence.times if time.span.end <= claim.span.start)
    last = max(behind, key=lambda time: time.span, default=None)
    gap = sentence.text[last.span.end - sentence.span.start : claim.span.start - sentence.span.start] if last else ""
    return last if is_when and gap.strip(" ,").lower() in {"", "when"} else None


def may_deny(one: Claim, other: Claim, case: Case) -> bool:
    """Whether two claims, of which one denies, speak of one moment.

    "Not until Monday" denies it of all before, "not earlier" of nothing after, "will not, this year" of no other year,
    "never" of any time.
    """
    negative, positive = (one, other) if one.negated else (other, one)
    if not BEFOREHAND.isdisjoint(word_list(negative.quote)) and BEFOREHAND.isdisjoint(word_list(positive.quote)):
        return False
    if not FUTURE.isdisjoint(word_list(negative.quote)) and negative.times and not positive.times:
        return False
    if "never" in word_list(negative.quote) and not negative.times:
        return True
    limits = [time for time in _settled(event_times(negative, case)) if _is_delayed(time, negative)]
    if not limits:
        return may_coincide(one, other, case)
    begun = _settled(event_times(positive, case))
    return any(_is_before(time, limit) for time in begun for limit in limits)


def _is_delayed(time: Time, claim: Claim) -> bool:
    before = word_list(claim.quote[: time.span.start - claim.span.start])[-1:]
    return not DELAYING.isdisjoint((*before, *word_list(time.surface)))


def _is_before(one: Time, other: Time) -> bool:
    return one.latest is not None and other.earliest is not None and one.latest < other.earliest


def _settled(times: Iterable[Time]) -> list[Time]:
    return [t for t in times if t.anchor is not Anchor.OPEN and _is_bounded(t)]
