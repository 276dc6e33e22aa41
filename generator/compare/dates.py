"""Times that answer the same question: when it was."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import combinations, product

from generator.compare.case import Case
from generator.compare.clocks import hours_of
from generator.compare.coming import are_of_one_plan
from generator.compare.frames import figures_fit, in_one_frame
from generator.compare.meetings import is_gathered
from generator.compare.onsets import are_of_one_onset
from generator.compare.periods import Fit, event_times, fit, is_of_telling, qualifies, weekday_of
from generator.compare.polarity import are_parted, moments_of
from generator.compare.ruling import Ruling
from generator.compare.wording import capital, folded, givers, quoted
from generator.lexicon.calendar import EARLY, LIMITING, NIGHTLY, PARTS_OF_DAY
from generator.lexicon.phases import ANOTHER_TIME
from generator.model import Anchor, Claim, FactKind, Reading, Time, Verdict, tell_alike
from generator.text.words import word_list, words

_MANY = 40
"""Times of one claim that are compared: a quote with more is a table, not a claim."""
_BEFORE = 20
"""Characters before a time in which a word tells which part of the day is meant."""
_WEEK = 7
_YEAR = 364
"""Days from the first to the last of a year."""
_UNEVEN = 3
"""Days by which two months, or two years, may differ in length."""
_DAY = 24 * 60
"""Minutes."""
_DATED = 2
"""So many terms before two times are the same where they surely date one thing."""
_NIGHT = frozenset({"night"})
_LATEST = "by"
_LATEST_AND_TOLD = ({_LATEST, "in"}, {_LATEST, "on"})
"""Words before two times that are the same, of which one tells when and one only until when: "by 2031", "in 2031"."""
_RANK = {Fit.SAME: 0, Fit.WITHIN: 1, Fit.APART: 3, Fit.UNKNOWN: 5}


@dataclass(frozen=True, slots=True, kw_only=True)
class Dated:
    """A time with the claim and the outlet that give it."""

    outlet: str
    name: str
    claim: Claim
    time: Time


@dataclass(frozen=True, slots=True, kw_only=True)
class Meeting:
    """Two times of two outlets, and how they lie to each other."""

    one: Dated
    other: Dated
    fit: Fit


def differing_dates(case: Case) -> Ruling | None:
    """Differ: of two outlets that say the same but for the time, no two times go together.

    Where the fact does not ask when, they say the same word for word, or what is dated is the same.
    """
    asks_when = case.fact.kind is FactKind.DATE
    asked = [m for m in _meetings(case) if asks_when or _date_alike(m, case) or _is_one_moment(m, case)]
    apart = [m for m in (*asked, *_framed(case)) if m.fit is Fit.APART and _is_one_event(m, case)]
    if not apart:
        return None
    one, other = apart[0].one, apart[0].other
    reason = f"{_told(one)}, {_told(other)}; {_apartness(one.time, other.time)}."
    return _rule(Verdict.DIFFER, "date-differ", reason, apart, case)


def _framed(case: Case) -> Iterator[Meeting]:
    """Times in the same place of claims that are the same word for word: they answer one question.

    Not where a figure lies apart as well: those are two events.
    """
    for pair, one, other in in_one_frame(case):
        if isinstance(one.what, Time) and isinstance(other.what, Time) and figures_fit(pair):
            left, right = pair.sides
            yield _meeting(
                Dated(outlet=left.outlet, name=left.name, claim=pair.one, time=one.what),
                Dated(outlet=right.outlet, name=right.name, claim=pair.other, time=other.what),
            )


def _meeting(one: Dated, other: Dated) -> Meeting:
    return Meeting(one=one, other=other, fit=_fit(one, other))


def compatible_dates(case: Case) -> Ruling | None:
    """Refine where one time lies within another; agree by the times only where the fact asks when."""
    asks_when = case.fact.kind is FactKind.DATE
    meetings = [m for m in _meetings(case) if asks_when or m.one.time.background == m.other.time.background]
    within = [m for m in meetings if m.fit is Fit.WITHIN and not _names_by_year(m)]
    nested = [m for m in within if asks_when or fit(m.one.time, m.other.time) is Fit.WITHIN]
    same = [m for m in meetings if m.fit is Fit.SAME]
    limited = [m for m in same if asks_when and {_word_before(m.one), _word_before(m.other)} in _LATEST_AND_TOLD]
    if limited and len(limited) == len(same) and not nested:
        return _rule(Verdict.REFINE, "date-refine", _limiting(limited[0]), limited, case)
    if nested:
        told = next(filter(_has_finer, nested), nested[0])
        return _rule(Verdict.REFINE, "date-refine", _nesting(told), [told, *nested], case)
    if not same or not asks_when:
        return None
    return _rule(Verdict.AGREE, "date-agree", _sameness(same[0], case), same, case)


def _names_by_year(meeting: Meeting) -> bool:
    """Whether a year only tells which thing is meant, and the other time when something was done in that year.

    So "the 2016 budget" and "on Monday" date two things; what lies long back, "the 1961 storm", may be dated by both.
    """
    fine, rough = _by_grain(meeting)
    is_year = _length(rough.time) >= _YEAR and not fine.time.background
    return is_year and qualifies(rough.time, rough.claim) and not qualifies(fine.time, fine.claim)


def _sameness(meeting: Meeting, case: Case) -> str:
    """Who gives the time of a meeting; where two words for it are shown, that they mean one time, or one day."""
    one, other = meeting.one, meeting.other
    words = list(dict.fromkeys(quoted(d.time.surface) for d in (one, other)))
    if len(words) > 1:
        is_day = hours_of(one.time, one.claim) != hours_of(other.time, other.claim)
        return f"{' and '.join(words)} mean the same {'day' if is_day else 'time'}."
    giving = [d.name for d in _dated(case) if folded(d.time.surface) == folded(one.time.surface)]
    return f"{givers(giving, len(case.sides))} give {words[0]}."


def unsure_dates(case: Case) -> Ruling | None:
    """Refine, for want of certainty: the fact asks when, and the times that lie apart may date two things."""
    apart = [m for m in _meetings(case) if m.fit is Fit.APART and not _dates_telling(m, case)]
    if case.fact.kind is not FactKind.DATE or not apart:
        return None
    one, other = (quoted(d.time.surface) for d in (apart[0].one, apart[0].other))
    looking_back = ": one of them looks back" if _is_mixed(apart[0].one, apart[0].other) else ""
    reason = f"{one} and {other} may date different things{looking_back}."
    if _is_one_night(apart[0]):
        reason = f"{one} and {other} may be one night."
    elif _are_of_other_grain(apart[0]):
        reason = f"{one} and {other} can both be true of what has been so for some time."
    return _rule(Verdict.REFINE, "date-unsure", reason, apart, case)


def _is_one_event(meeting: Meeting, case: Case) -> bool:
    """Whether two times that lie apart surely date one event: a wrong "differ" costs trust."""
    one, other = meeting.one, meeting.other
    if _is_mixed(one, other) or _dates_telling(meeting, case) or _is_one_night(meeting):
        return False
    are_since = "since" in _limits(one) & _limits(other)
    if _are_of_other_grain(meeting) or (not are_since and _occasions(one) != _occasions(other)):
        return False
    if are_parted(one.claim, other.claim) or moments_of(one.claim, other.claim):
        return False
    if _is_one_moment(meeting, case):
        return True
    denied = one.claim.negated or other.claim.negated
    if denied and not (_limits(one) and one.claim.negated == other.claim.negated):
        return False  # what was not so on Monday may have been so on Tuesday
    return _limits(one) == _limits(other) and (tell_alike(one.claim, other.claim) or _date_alike(meeting, case))


def _is_one_moment(meeting: Meeting, case: Case) -> bool:
    one, other = meeting.one, meeting.other
    times = ((one.claim, one.time), (other.claim, other.time))
    return are_of_one_onset(*times, case) or are_of_one_plan(*times, case)


def _date_alike(meeting: Meeting, case: Case) -> bool:
    """Whether the same stands right before both times: "the last safety check was in May", "passed its … in June".

    Where an editor put claims together that give a time each, one word is enough: "built in 1998".
    """
    one, other = meeting.one, meeting.other
    count = 1 if is_gathered(case) and len(one.claim.times) == len(other.claim.times) == 1 else _DATED
    before, behind = _terms_before(one)[-count:], _terms_before(other)[-count:]
    return len(before) == count and before == behind


def _terms_before(dated: Dated) -> tuple[str, ...]:
    return tuple(term.key for term in dated.claim.terms if term.span.end <= dated.time.span.start)


def _are_of_other_grain(meeting: Meeting) -> bool:
    """Whether it has been so since a day here and since a week there: since last week is since Monday, too."""
    one, other = meeting.one, meeting.other
    both_since = "since" in _limits(one) & _limits(other)
    lengths = sorted((_length(one.time), _length(other.time)))
    return both_since and lengths[1] - lengths[0] > _UNEVEN * (lengths[0] > 0)


def _limits(dated: Dated) -> frozenset[str]:
    """The words right before a time, or in it, which tell that something begins or ends there."""
    return LIMITING.intersection((_word_before(dated), *word_list(dated.time.surface)))


def _word_before(dated: Dated) -> str:
    """The word right before a time; "" where its claim begins with it."""
    return next(iter(word_list(dated.claim.quote[: dated.time.span.start - dated.claim.span.start])[-1:]), "")


def _occasions(dated: Dated) -> frozenset[str]:
    """The words of a claim, but for its times, which tell that something was done more than once."""
    claim = dated.claim
    if ANOTHER_TIME.isdisjoint(word_list(claim.quote)):
        return frozenset()
    told = words(claim.quote, claim.span.start)
    return ANOTHER_TIME.intersection(word for word, span in told if not any(t.span.contains(span) for t in claim.times))


def _is_mixed(one: Dated, other: Dated) -> bool:
    """Whether one time looks back to before the story's event, and the other does not."""
    return one.time.background != other.time.background


def _dates_telling(meeting: Meeting, case: Case) -> bool:
    """Whether a time only dates when something was said."""
    return any(is_of_telling(d.time, d.claim, case) for d in (meeting.one, meeting.other))


def _is_one_night(meeting: Meeting) -> bool:
    """Whether the end of one day and the beginning of the next may be meant: "late Friday" and "early on Saturday"."""
    return _meet_at_night(meeting.one, meeting.other) or _meet_at_night(meeting.other, meeting.one)


def _meet_at_night(late: Dated, early: Dated) -> bool:
    last, first = late.time.latest, early.time.earliest
    follows = (first - last).days == 1 if last and first else _follow_in_week(late.time, early.time)
    nights = _NIGHT.intersection(_around(late), _around(early))  # Monday night and Tuesday night are two
    return follows and not NIGHTLY.isdisjoint(_around(late)) and not (EARLY - nights).isdisjoint(_around(early))


def _follow_in_week(late: Time, early: Time) -> bool:
    last, first = weekday_of(late), weekday_of(early)
    return last is not None and first is not None and (first - last) % _WEEK == 1


def _around(dated: Dated) -> tuple[str, ...]:
    """The words of a time, and those right before it."""
    start, end = (at - dated.claim.span.start for at in (dated.time.span.start, dated.time.span.end))
    return word_list(dated.claim.quote[max(0, start - _BEFORE) : end])


def _dated(case: Case) -> list[Dated]:
    return [
        Dated(outlet=side.outlet, name=side.name, claim=claim, time=time)
        for side in case.sides
        for claim in side.claims
        for time in event_times(claim, case)[:_MANY]
    ]


@lru_cache(maxsize=1)
def _meetings(case: Case) -> tuple[Meeting, ...]:
    """For every two outlets, the two times that go together best; those of the last case are remembered."""
    dated = _dated(case)
    outlets = dict.fromkeys(d.outlet for d in dated)
    found = [
        _best([d for d in dated if d.outlet == one], [d for d in dated if d.outlet == other], case)
        for one, other in combinations(outlets, 2)
    ]
    return tuple(sorted(found, key=lambda m: (_place(m.one), _place(m.other))))


def _best(own: Sequence[Dated], others: Sequence[Dated], case: Case) -> Meeting:
    """Of two outlets' times those that go together best; of several such those that surely date one event."""
    pairs = [(_rank(one, other), one, other) for one, other in product(own, others)]
    best = min(rank for rank, *_ in pairs)
    met = [_meeting(one, other) for rank, one, other in pairs if rank == best]
    if len(met) == 1:
        return met[0]
    return min(met, key=lambda m: (not _is_one_event(m, case), _dates_telling(m, case), _place(m.one), _place(m.other)))


def _fit(one: Dated, other: Dated) -> Fit:
    """How two times lie to each other, to the hour where both name one."""
    by_day = fit(one.time, other.time)
    hours, others = hours_of(one.time, one.claim), hours_of(other.time, other.claim)
    if by_day is Fit.SAME and (hours is None) != (others is None) and _length(one.time) == 0:
        return Fit.WITHIN
    if hours is None or others is None or hours == others or hours.zone != others.zone:
        return by_day
    if by_day in (Fit.SAME, Fit.UNKNOWN):
        return Fit.APART if hours.is_apart(others) else Fit.WITHIN
    return by_day


def _rank(one: Dated, other: Dated) -> tuple[int, bool]:
    """Times that fit before those that do not, then those that tell nothing; before that, such as look back alike."""
    mixed = _is_mixed(one, other)
    return (_RANK[_fit(one, other)] + mixed, mixed)


def _place(dated: Dated) -> tuple[str, int, int]:
    return (dated.claim.article, dated.time.span.start, dated.time.span.end)


def _told(dated: Dated) -> str:
    return f"{dated.name} has {quoted(dated.time.surface)}"


def _apartness(one: Time, other: Time) -> str:
    if Anchor.OPEN in (one.anchor, other.anchor) and None not in (weekday_of(one), weekday_of(other)):
        return "these are different days, of a week that is not certain"
    return "these are different times"


def _nesting(meeting: Meeting) -> str:
    fine, rough = (quoted(d.time.surface) for d in _by_grain(meeting))
    if not _has_finer(meeting):
        return f"{fine} and {rough} overlap: both can be true."
    return f"{fine} lies within {rough}: it is more precise."


def _limiting(meeting: Meeting) -> str:
    """That one time is the last that the other leaves open: "by 2031", "in 2031"."""
    told, latest = sorted((meeting.one, meeting.other), key=lambda d: _word_before(d) == _LATEST)
    return f"{_with_word(told)} lies within {_with_word(latest)}: it is more precise."


def _with_word(dated: Dated) -> str:
    return quoted(f"{_word_before(dated)} {dated.time.surface}")


def _has_finer(meeting: Meeting) -> bool:
    """Whether one of two times that overlap is the more precise one."""
    one, other = _by_grain(meeting)
    hours, others = (hours_of(d.time, d.claim) for d in (one, other))
    if hours is None or others is None:
        return _grain(one) < _grain(other) and not (_names_part(one) and _names_part(other))
    return _grain(one) < _grain(other) and not hours.is_apart(others)


def _names_part(dated: Dated) -> bool:
    """Whether a time names a part of the day, be it one whose hours are not certain: "Monday night"."""
    return not (NIGHTLY | PARTS_OF_DAY.keys()).isdisjoint(word_list(dated.time.surface))


def _by_grain(meeting: Meeting) -> list[Dated]:
    return sorted((meeting.one, meeting.other), key=lambda d: (_grain(d), _place(d)))


def _grain(dated: Dated) -> tuple[int, int]:
    """The days that a time leaves open, and the minutes of its day."""
    hours = hours_of(dated.time, dated.claim)
    return _length(dated.time), hours.last - hours.first if hours else _DAY


def _length(time: Time) -> int:
    if time.earliest is None or time.latest is None:
        return 0
    return (time.latest - time.earliest).days


def _rule(verdict: Verdict, rule: str, reason: str, deciding: Sequence[Meeting], case: Case) -> Ruling:
    dated = _dated(case)
    focus = _focus(dated, [d for meeting in deciding for d in (meeting.one, meeting.other)])
    shown = [one for one in dated if (one.claim.id, one.time.surface) in focus]
    return Ruling(verdict=verdict, rule=rule, reason=capital(reason), readings=_readings(shown), focus=focus)


def _focus(dated: Sequence[Dated], deciding: Sequence[Dated]) -> tuple[tuple[str, str], ...]:
    """The time of each claim: one that decides, or goes with one that does, or else its first."""
    along = [one for one in dated if any(_fit(one, other) is Fit.SAME for other in deciding)]
    found: dict[str, str] = {}
    for one in (*deciding, *along, *dated):
        found.setdefault(one.claim.id, one.time.surface)
    return tuple((claim, found[claim]) for claim in dict.fromkeys(one.claim.id for one in dated))


def _readings(dated: Sequence[Dated]) -> tuple[Reading, ...]:
    """One reading for each time that is not the same as another, earliest first."""
    groups: list[list[Dated]] = []
    for one in sorted(dated, key=lambda d: (d.time.value, _place(d))):
        home = next((g for g in groups if _fit(g[0], one) is Fit.SAME), None)
        if home is None:
            groups.append([one])
        else:
            home.append(one)
    return tuple(_reading(group) for group in groups)


def _reading(group: Sequence[Dated]) -> Reading:
    surfaces = sorted({folded(d.time.surface) for d in group}, key=lambda s: (len(s), s))
    claims = sorted({(_place(d), d.claim.id) for d in group})
    return Reading(answer=surfaces[0], claims=tuple(dict.fromkeys(identity for _, identity in claims)))
