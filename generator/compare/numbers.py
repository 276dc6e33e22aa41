"""Figures that answer the same question: agree, refine or differ.

Questions are compared one by one: the killed with the killed, the rate with the rate. Figures of different questions
say nothing about each other. Where one claim gives several figures for one question (an older and a newer), the one
that fits best counts.
"""

from collections.abc import Iterable, Iterator, Sequence
from itertools import combinations

from generator.compare.case import Case
from generator.compare.figures import Likeness, liken, width
from generator.compare.frames import in_one_frame
from generator.compare.matter import is_given_too, is_one_question
from generator.compare.meetings import (
    KIN,
    Given,
    Meeting,
    answers_same,
    by_weight,
    given,
    givens,
    has_role,
    meeting_of,
    meetings,
    of_main_question,
)
from generator.compare.ruling import Ruling
from generator.compare.sorts import are_of_closest, are_of_one_deal, are_of_one_sort
from generator.compare.standing import stand_apart
from generator.compare.wording import capital, folded, givers, quoted
from generator.lexicon.bodies import with_article
from generator.lexicon.units import PARTS_OF_YEAR
from generator.model import Bound, FactKind, Quantity, Reading, Verdict

_TWO = 2
_MOST = 6
"""Answers that a reason describes."""
_LONGEST = 8
"""Words of a speaker who can be named in a reason: more are a clause that was taken for one."""
_NATURE = {
    Bound.AT_LEAST: "is a minimum",
    Bound.MORE_THAN: "is a minimum",
    Bound.AT_MOST: "is an upper limit",
    Bound.LESS_THAN: "is an upper limit",
    Bound.ABOUT: "is a rounded figure",
    Bound.NEARLY: "is rounded up",
    Bound.BETWEEN: "is a range",
    Bound.VAGUE: "names no figure",
}


def differing_numbers(case: Case) -> Ruling | None:
    """Differ: for one question an outlet gives a figure that no figure of another outlet goes with."""
    met = by_weight([*meetings(case), *_framed(case), *_measured(case)])
    apart = iter([m for m in met if m.likeness is Likeness.APART])
    meeting = next((m for m in apart if is_one_question(m, case)), None)
    if meeting is None:
        return None
    found = _answering(meeting, case)
    unlike = _unlike((meeting.one, meeting.other, *found))
    reason = capital("; ".join(_described(_told_below(g, found)) for g in unlike) + ".")
    others = "".join(
        f" {_also_apart(m)}" for m in _of_other_questions(apart, (meeting.one, meeting.other, *found), case)
    )
    if meeting.scope:
        return _ruling(Verdict.DIFFER, "scope", f"{meeting.scope.sentence} {reason}{others}", found)
    return _ruling(Verdict.DIFFER, "number-differ", f"{reason}{others}", found)


def _of_other_questions(apart: Iterable[Meeting], found: Iterable[Given], case: Case) -> list[Meeting]:
    """Of meetings that lie apart, the first of each question but that which the figures ``found`` answer."""
    told = {given.place for given in found}
    kept = []
    for meeting in apart:
        if told.isdisjoint(meeting.places) and is_one_question(meeting, case):
            kept.append(meeting)
            told.update(meeting.places)
    return kept


def _also_apart(meeting: Meeting) -> str:
    """Make "“six years” and “seven years” do not go together either."."""
    one, other = (quoted(given.quantity.surface) for given in (meeting.one, meeting.other))
    return f"{one} and {other} do not go together either."


def _framed(case: Case) -> Iterator[Meeting]:
    """Figures in the same place of claims that are the same word for word: they answer one question."""
    for pair, one, other in in_one_frame(case):
        if isinstance(one.what, Quantity) and isinstance(other.what, Quantity):
            left, right = pair.sides
            yield meeting_of(given(left, pair.one, one.what, case), given(right, pair.other, other.what, case))


def _measured(case: Case) -> Iterator[Meeting]:
    """Figures that lie apart, and measure one thing by the words before them, whatever they were taken to be of."""
    pairs = ((a, b) for a, b in combinations(givens(case), 2) if a.outlet != b.outlet)
    alike = ((a, b) for a, b in pairs if a.quantity.unit == b.quantity.unit != "")
    for a, b in alike:
        if liken(a.quantity, b.quantity) is not Likeness.APART:
            continue
        meeting = meeting_of(a, b, KIN)
        if are_of_one_deal(meeting) or (are_of_one_sort(meeting, case) and are_of_closest(meeting, case)):
            yield meeting


def _unlike(found: Sequence[Given]) -> list[Given]:
    """Of figures the first ones that lie apart from each other: two in order of place, more in rising order."""
    kept: list[Given] = []
    for one in found:
        if all(liken(one.quantity, other.quantity) is Likeness.APART for other in kept):
            kept.append(one)
    rising = sorted(kept[:_MOST], key=lambda one: _size(one.quantity))
    return rising if len(kept) > _TWO else sorted(kept, key=lambda one: one.place)


def _told_below(one: Given, found: Sequence[Given]) -> Given:
    """The figure; for that of a title, how the text below puts it: "Seven dead" over "at least seven people died"."""
    return next((other for other in found if one.is_title and _sums_up(one, other)), one)


def _sums_up(one: Given, other: Given) -> bool:
    """Whether one is the figure of a title and the other that of the text below, whatever hedge is left out there."""
    is_pair = one.claim.article == other.claim.article and one.is_title is not other.is_title
    return is_pair and one.quantity.stated == other.quantity.stated is not None


def clashing_scopes(case: Case) -> Ruling | None:
    """Differ: the outlets' figures for one question count different things ("including", "not counting")."""
    for meeting in meetings(case):
        if meeting.scope and meeting.scope.clashes and is_one_question(meeting, case):
            return _ruling(Verdict.DIFFER, "scope", meeting.scope.sentence, _answering(meeting, case))
    return None


def compatible_numbers(case: Case) -> Ruling | None:
    """Agree by the figures where the fact asks for one; refine also where their words say what they answer."""
    near = [m for m in meetings(case) if m.likeness is not Likeness.APART]
    fitting = of_main_question([m for m in near if not _gives_finer_too(m, case)])
    if not fitting:
        return None
    meeting = fitting[0]
    found, asked = _answering(meeting, case), _asks_how_many(case)
    if meeting.likeness is Likeness.COMPATIBLE and (asked or meeting.is_plain):
        return _ruling(Verdict.REFINE, "number-refine", _refining(meeting), found)
    if not asked:
        return None
    return _ruling(Verdict.AGREE, "number-agree", _sameness(meeting, found, case), found)


def _gives_finer_too(meeting: Meeting, case: Case) -> bool:
    """Whether the outlet of the vaguer of two figures gives the finer one, too: "dozens", and "60" of other words."""
    if meeting.likeness is not Likeness.COMPATIBLE:
        return False
    fine, rough = _by_width(meeting)
    own = [g.quantity for g in givens(case) if g.outlet == rough.outlet and g.quantity.unit == fine.quantity.unit]
    asked = [q for q in own if q.of == fine.quantity.of or not has_role(q)]
    return any(liken(quantity, fine.quantity) is Likeness.SAME for quantity in asked)


def _by_width(meeting: Meeting) -> list[Given]:
    """The two figures of a meeting, the more precise one first."""
    return sorted((meeting.one, meeting.other), key=lambda g: (width(g.quantity), g.place))


def _sameness(meeting: Meeting, found: Sequence[Given], case: Case) -> str:
    """Who gives the figure of a meeting, and who another beside it; of a length in two units, that it is one."""
    one, other = meeting.one.quantity, meeting.other.quantity
    if one.unit != other.unit:
        return f"{quoted(one.surface)} and {quoted(other.surface)} are the same length of time."
    surface = folded(min((one.surface, other.surface), key=lambda s: (len(s), s)))
    giving = [g.name for g in found if liken(g.quantity, one) is Likeness.SAME]
    besides = (g for g in found if g.name in giving and liken(g.quantity, one) is Likeness.APART)
    also = [f"; {g.name} also gives {quoted(folded(g.quantity.surface))}" for g in besides]
    return f"{givers(giving, len(case.sides))} give {quoted(surface)}{''.join(dict.fromkeys(also))}."


def _asks_how_many(case: Case) -> bool:
    """Whether the fact asks for a figure: by its words, or because an editor put claims together that each give one."""
    return case.fact.kind is FactKind.NUMBER or any(m.one.is_sole and m.other.is_sole for m in meetings(case))


def echoed_numbers(case: Case) -> Ruling | None:
    """Agree: the fact asks for a number, and two outlets give the same, even if they put the question differently."""
    found = givens(case)
    pairs = [(a, b) for a, b in combinations(found, 2) if a.outlet != b.outlet and a.quantity.unit == b.quantity.unit]
    same = [(a, b) for a, b in pairs if liken(a.quantity, b.quantity) is Likeness.SAME]
    if case.fact.kind is not FactKind.NUMBER or not same:
        return None
    names = [g.name for g in same[0]]
    reason = f"{givers(names, len(case.sides))} give {quoted(same[0][0].quantity.surface)}."
    return _ruling(Verdict.AGREE, "number-agree", reason, same[0])


def unsure_numbers(case: Case) -> Ruling | None:
    """Refine, for want of certainty: figures of one question lie apart, but the claims may speak of two things."""
    found = givens(case)
    pairs = [(a, b) for a, b in combinations(found, 2) if a.outlet != b.outlet and _may_answer_same(a, b)]
    apart = [(a, b) for a, b in pairs if liken(a.quantity, b.quantity) is Likeness.APART and not is_given_too(a, b)]
    if case.fact.kind is not FactKind.NUMBER or not apart:
        return None
    one, other = (quoted(given.quantity.surface) for given in apart[0])
    reason = f"{one} and {other} may count different things: the words around them do not tell for certain."
    return _ruling(Verdict.REFINE, "number-unsure", reason, [g for g in found if _may_answer_same(g, apart[0][0])])


def _may_answer_same(one: Given, other: Given) -> bool:
    return answers_same(one, other) or (one.quantity.unit, one.quantity.of) == (other.quantity.unit, other.quantity.of)


def _answering(meeting: Meeting, case: Case) -> list[Given]:
    """All figures of the case that answer the question of a meeting."""
    found = [g for g in givens(case) if _answers(g, meeting) and _votes_alike(g.quantity, meeting)]
    kept = [g for g in found if not _stands_beside(g, found)]
    places = {g.place for g in kept}
    unmarked = [g for g in (meeting.one, meeting.other) if g.place not in places]  # a bare "one" or "two of them"
    return sorted((*kept, *unmarked), key=lambda g: g.place)


def _answers(given: Given, meeting: Meeting) -> bool:
    """Whether a figure is of the sort that a meeting is about, or an editor says that it is."""
    is_said = given.is_sole and meeting.one.is_sole
    return answers_same(given, meeting.one) and (is_said or not stand_apart(given, meeting.one))


def _stands_beside(one: Given, found: Sequence[Given]) -> bool:
    """Whether a figure goes with none of another outlet, and its claim gives one that does.

    Then it answers something else: "mayor for ten years, must go to prison for six".
    """
    others = [g for g in found if g.outlet != one.outlet]
    own = [g for g in found if g.claim is one.claim]
    return not _goes_with_any(one, others) and any(_goes_with_any(g, others) for g in own)


def _goes_with_any(one: Given, others: Sequence[Given]) -> bool:
    return any(liken(one.quantity, other.quantity) is not Likeness.APART for other in others)


def _votes_alike(quantity: Quantity, meeting: Meeting) -> bool:
    """Whether a figure is of the side of the vote that a meeting is about; true of what is no vote.

    Where the outlets tell the sides in either order, the figure itself tells which is meant.
    """
    sides = {g.quantity.of for g in (meeting.one, meeting.other) if g.quantity.of.startswith("vote ")}
    if len(sides) > 1:
        return any(liken(quantity, g.quantity) is Likeness.SAME for g in (meeting.one, meeting.other))
    return not sides or quantity.of in sides


def _described(given: Given) -> str:
    """A figure, what it is and who gives it: "“at least 40” is a minimum, given by the ministry"."""
    words, nature = quoted(given.quantity.surface), _NATURE.get(given.quantity.bound)
    speaker = given.claim.speaker or ""
    source = f"given by {with_article(speaker)}" if 0 < len(speaker.split()) <= _LONGEST else ""
    if nature:
        return f"{words} {nature}, {source or 'with no source named'}"
    return f"{words} is {source}" if source else f"{words} has no source named"


def _refining(meeting: Meeting) -> str:
    """Which of two figures that go together is the more precise."""
    pair = _by_width(meeting)
    fine, rough = (quoted(g.quantity.surface) for g in pair)
    if width(pair[0].quantity) == width(pair[1].quantity):
        return f"{fine} and {rough} can both be true."
    return f"{fine} and {rough} can both be true: {fine} is more precise."


def _ruling(verdict: Verdict, rule: str, reason: str, found: Sequence[Given]) -> Ruling:
    return Ruling(verdict=verdict, rule=rule, reason=reason, readings=_readings(found), focus=_focus(found))


def _focus(found: Iterable[Given]) -> tuple[tuple[str, str], ...]:
    """The first deciding figure of each claim."""
    focus: dict[str, str] = {}
    for one in found:
        focus.setdefault(one.claim.id, one.quantity.surface)
    return tuple(focus.items())


def _readings(found: Sequence[Given]) -> tuple[Reading, ...]:
    """One reading for each figure that is not the same as another, in rising order."""
    groups: list[list[Given]] = []
    for one in sorted(found, key=lambda g: (_size(g.quantity), folded(g.quantity.surface).casefold(), g.place)):
        home = next((g for g in groups if _is_one_answer(g[0], one)), None)
        if home is None:
            groups.append([one])
        else:
            home.append(one)
    return tuple(_reading(group) for group in groups)


def _is_one_answer(one: Given, other: Given) -> bool:
    return liken(one.quantity, other.quantity) is Likeness.SAME or _sums_up(one, other)


def _reading(group: Sequence[Given]) -> Reading:
    texts = [g for g in group if not g.is_title] or group
    surfaces = sorted({folded(g.quantity.surface) for g in texts}, key=lambda s: (len(s), s))
    claims = sorted({(g.place, g.claim.id) for g in group})
    return Reading(answer=surfaces[0], claims=tuple(dict.fromkeys(identity for _, identity in claims)))


def _size(quantity: Quantity) -> float:
    """The number by which figures of one question are put in order; lengths of time in years."""
    numbers = (number for number in (quantity.stated, quantity.low, quantity.high) if number is not None)
    return next(numbers, 0.0) / PARTS_OF_YEAR.get(quantity.unit, 1)
