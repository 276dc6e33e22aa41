"""Whether two claims whose figures lie apart surely speak of the same matter: a wrong "differ" costs trust."""

from generator.compare.ages import bearer, is_age
from generator.compare.case import Case
from generator.compare.figures import Likeness, liken
from generator.compare.frames import find_slot, pieces_in
from generator.compare.likeness import cosine
from generator.compare.measures import MANY
from generator.compare.meetings import KIN, Given, Meeting, are_lengths_of_one, has_role
from generator.compare.periods import Fit, fit, may_coincide
from generator.compare.polarity import answers_apart, are_parted
from generator.compare.soles import are_sole_of_both
from generator.compare.sorts import are_of_closest, are_of_one_deal, are_of_one_sort
from generator.compare.standing import stand_apart, words_before
from generator.compare.things import are_of_two_things, tell_of_two
from generator.lexicon.changes import BASES
from generator.lexicon.phases import ADDED, OTHERS
from generator.lexicon.roles import OF_PERSONS
from generator.lexicon.units import SHARES
from generator.model import Bound, Claim, FactKind, MentionKind, Quantity, Time, tell_alike
from generator.text.words import word_list

_TELLING = 10
"""The least figure that two claims do not share by chance."""
_WORDS_AROUND = 3
"""Terms around two figures that are the same where they surely answer one question."""
_BEFORE = 60
"""Characters before a figure in which a word tells that it counts something else."""
_SHORT_BEFORE = 25
"""The same for words like "including", which govern what stands next to them."""


def is_one_question(meeting: Meeting, case: Case) -> bool:
    """Whether two claims whose figures lie apart surely speak of the same matter: a wrong "differ" costs trust."""
    one, other = meeting.one.claim, meeting.other.claim
    if not may_coincide(one, other, case):
        return False
    if meeting.one.is_sole and meeting.other.is_sole:
        return True
    is_given = meeting.likeness is Likeness.APART and is_given_too(meeting.one, meeting.other)
    if is_given or _counts_else(meeting) or _are_apart(meeting):
        return False
    if _are_of_two(meeting, case) or are_of_two_things(meeting) or _is_counted_too(meeting, case):
        return False
    if _share_figure(meeting) or _is_age_of_one(meeting) or _stand_alike(meeting) or are_sole_of_both(meeting, case):
        return True
    kinship = meeting.kinship if case.fact.kind is FactKind.NUMBER else KIN
    is_kin = kinship == 0 or cosine([one], [other], case.setting) >= kinship
    return is_kin or are_of_one_sort(meeting, case) or are_of_closest(meeting, case)


def _counts_else(meeting: Meeting) -> bool:
    """Whether words shortly before one figure alone tell that it counts something else than what is told."""
    marks = [(OTHERS, _SHORT_BEFORE)]
    if meeting.one.quantity.unit:
        marks.append((ADDED, _BEFORE))
    return any(_follows(meeting.one, *m) != _follows(meeting.other, *m) for m in marks)


def _are_apart(meeting: Meeting) -> bool:
    """Whether the words around two figures tell that they are two sorts of answer."""
    one, other = meeting.one, meeting.other
    return not (are_of_one_deal(meeting) or are_lengths_of_one(one, other)) and stand_apart(one, other)


def _are_of_two(meeting: Meeting, case: Case) -> bool:
    """Whether what stands around two figures tells that they are of two things."""
    if answers_apart(meeting.one.claim, meeting.other.claim) or tell_of_two(meeting.one, meeting.other):
        return True
    other_person = _asks_of_person(meeting) and not may_be_one_person(meeting.one.claim, meeting.other.claim)
    if _may_be_part(meeting.one, meeting.other) or _may_be_part(meeting.other, meeting.one):
        return True
    return other_person or _have_unlike_bases(meeting) or _are_named_apart(meeting, case)


def _is_counted_too(meeting: Meeting, case: Case) -> bool:
    """Whether the article of one figure gives the other as well, for the same question: it tells of two events."""
    pairs = ((meeting.one, meeting.other), (meeting.other, meeting.one))
    return meeting.likeness is Likeness.APART and any(_counts(one, other.quantity, case) for one, other in pairs)


def _counts(given: Given, sought: Quantity, case: Case) -> bool:
    """Whether the article of one figure gives another, which has a role of its own, outside of the fact's claims."""
    if not has_role(sought) or sought.stated is None:
        return False
    key = (sought.stated, sought.unit, sought.of, sought.noun)
    article = given.claim.article
    told = [q for s in case.setting.sentences_in(article) for q in s.quantities]
    found = [q.span for q in told if key == (q.stated, q.unit, q.of, q.noun)]
    return any(not any(c.article == article and c.span.contains(span) for c in case.claims) for span in found)


def _may_be_part(vague: Given, small: Given) -> bool:
    """Whether a vague word may count all of which a small figure counts some: "dozens", "three with burns".

    It may, where the claim of the small figure has words of its own.
    """
    if vague.quantity.bound is not Bound.VAGUE or small.quantity.stated is None:
        return False
    held = {term.key for term in vague.claim.terms}
    return small.quantity.stated < (vague.quantity.low or 0) and any(t.key not in held for t in small.claim.terms)


def _are_named_apart(meeting: Meeting, case: Case) -> bool:
    """Whether claims that are the same but for that and their figures name two things: "Lee got 40", "Hale got 38"."""
    one, other = meeting.one.claim, meeting.other.claim
    pieces = pieces_in(case)
    slot = find_slot(pieces[one.id], pieces[other.id], fewest=1)
    return bool(slot and slot.names) or (bool(slot or tell_alike(one, other)) and are_parted(one, other))


def _have_unlike_bases(meeting: Meeting) -> bool:
    """Whether two shares are held against two times: "up 3% from a year earlier", "up 0.4% from a month earlier"."""
    one, other = _base(meeting.one), _base(meeting.other)
    if one is None or other is None:
        return False
    by_day = fit(one, other)
    is_other_unit = len(one.value) != len(other.value)  # a year and a month, of which nobody says when they were
    return by_day is Fit.APART or (by_day is Fit.UNKNOWN and is_other_unit)


def _base(given: Given) -> Time | None:
    """The time that a share is held against, named behind it."""
    claim, end = given.claim, given.quantity.span.end
    behind = [time for time in claim.times if time.span.start > end] if given.quantity.unit in SHARES else []
    return next((time for time in behind if not BASES.isdisjoint(_word_before(time, claim))), None)


def _word_before(time: Time, claim: Claim) -> tuple[str, ...]:
    return word_list(claim.quote[: time.span.start - claim.span.start])[-1:]


def _asks_of_person(meeting: Meeting) -> bool:
    """Whether a figure is one that everybody has of his own: an age, a sentence."""
    return not OF_PERSONS.isdisjoint((meeting.one.quantity.of, meeting.other.quantity.of))


def _is_age_of_one(meeting: Meeting) -> bool:
    """Whether two ages are those of the one person whose name stands beside both."""
    sides = (meeting.one, meeting.other)
    bearers = {bearer(side.claim, side.quantity) if is_age(side.quantity) else "" for side in sides}
    return len(bearers) == 1 and "" not in bearers


def _stand_alike(meeting: Meeting) -> bool:
    """Whether two figures stand between the same words: "Lee will cut 15 jobs", "Lee is to cut 18 jobs"."""
    left, right = _surroundings(meeting.one), _surroundings(meeting.other)
    return len(left) == _WORDS_AROUND and left == right


def _surroundings(given: Given) -> tuple[str, ...]:
    """The two terms before a figure, and the one behind it."""
    span = given.quantity.span
    before = [term.key for term in given.claim.terms if term.span.end <= span.start][-2:]
    return (*before, *[term.key for term in given.claim.terms if term.span.start >= span.end][:1])


def _share_figure(meeting: Meeting) -> bool:
    """Whether both claims give one more figure of what is counted, the same: "60 of its 210", "60 of its 190"."""
    sides = (meeting.one, meeting.other)
    asked = {(side.quantity.unit, side.quantity.noun) for side in sides}
    left, right = ({(q.unit, q.noun, q.stated) for q in side.claim.quantities[:MANY]} for side in sides)
    return any((unit, noun) in asked and (stated or 0) >= _TELLING for unit, noun, stated in left & right)


def is_given_too(one: Given, other: Given) -> bool:
    """Whether a claim of the one figure holds the other as well, whatever it counts there."""
    return _gives_too(one.claim, other.quantity) or _gives_too(other.claim, one.quantity)


def _gives_too(claim: Claim, quantity: Quantity) -> bool:
    """Whether a claim holds a figure: the same number, as a part and a whole in one sentence are.

    In a unit, a figure that goes with it is enough: who writes that one share rose by 35 percent and another fell by
    4.1 does not contradict a fall of more than 4.
    """
    given = [q for q in claim.quantities[:MANY] if q.unit == quantity.unit]
    if quantity.unit:
        return any(liken(q, quantity) is not Likeness.APART for q in given)
    return any(q.stated == quantity.stated is not None for q in given)


def may_be_one_person(one: Claim, other: Claim) -> bool:
    """Whether the claims name a person in common, or one of them names none."""
    left, right = ({m.name for m in c.mentions if m.kind is MentionKind.PERSON} for c in (one, other))
    return not left or not right or bool(left & right)


def _follows(given: Given, marks: frozenset[str], reach: int) -> bool:
    """Whether a word shortly before the figure tells that it counts something else ("another")."""
    return not marks.isdisjoint(words_before(given, reach))
