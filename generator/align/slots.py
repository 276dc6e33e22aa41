"""Figures and times as answers: which question they answer, and whether two answer the same one."""

from generator.model import Anchor, Quantity, Sentence, Span, Time

ANYONE = frozenset({"", "person", "individual", "victim", "life", "other", "casualty"})
"""Nouns that count people as such: "27 people", "27 lives", "27 others"."""


def role_of(quantity: Quantity) -> str:
    """What the figure tells of the thing counted ("killed", "unemployment rate"), "" where it only counts."""
    return "" if quantity.of in ("", quantity.noun, quantity.unit) else quantity.of


def answers_same(one: Quantity, other: Quantity) -> bool:
    """Whether two figures answer the same question: unit and role agree, and the same thing is counted."""
    return one.unit == other.unit and (_same_role(one, other) or _same_thing(one, other))


def _same_role(one: Quantity, other: Quantity) -> bool:
    role = role_of(one)
    return bool(role) and role == role_of(other) and _counts_same(one, other)


def _counts_same(one: Quantity, other: Quantity) -> bool:
    return one.noun == other.noun or (one.noun in ANYONE and other.noun in ANYONE)


def _same_thing(one: Quantity, other: Quantity) -> bool:
    return not role_of(one) and not role_of(other) and one.noun == other.noun and one.noun not in ANYONE


def same_value(one: Quantity, other: Quantity) -> bool:
    """Whether the words name the same number, whatever the hedge."""
    if one.stated is None or other.stated is None:
        return one.stated == other.stated and one.low == other.low
    return one.stated == other.stated


def figure_relation(left: Sentence, one: Quantity, right: Sentence, other: Quantity) -> str:
    """How two figures of two sentences stand to each other, as a level's name.

    "other time": the same role, but one of them is of a time before the story (a toll of an earlier war).
    "same figure, others": the clauses name parties, none of them the same (one expels four, another expels four).
    "same figure, other measure": both say what they measure, in other words.
    """
    same = same_value(one, other)
    if one.unit != other.unit:
        return "same figure" if same else "other figures"
    if _same_role(one, other) and is_past(left, one.span) != is_past(right, other.span):
        return "other time"
    if same:
        return "same figure, others" if _other_parties(left, one.span, right, other.span) else _same_figure(one, other)
    return _other_figure(one, other)


def _other_figure(one: Quantity, other: Quantity) -> str:
    """What two numbers in one unit stand for."""
    # Everybody has an age: another age is another person's.
    if one.of == "age" or far_apart(one, other):
        return "other figures"
    if are_near(one, other):
        return "near figure"
    if _same_role(one, other):
        return "other figure, same role"
    return "other figure, same thing" if _same_thing(one, other) else "other figures"


NEAR = 0.2
"""Figures of one thing that differ by so much of the larger one are close, if one of them is hedged."""
DOZEN = 12
"""Whole numbers up to this stand for anything."""


def are_near(one: Quantity, other: Quantity) -> bool:
    """Whether two figures of one thing are nearly the same, and one says that it is no exact one.

    "More than 6,000 patients" and "6,120 patients" are.
    """
    if one.unit != other.unit or not (_is_hedged(one) or _is_hedged(other)):
        return False
    low, high = sorted(abs(q.stated or 0.0) for q in (one, other))
    return low > DOZEN and high - low <= NEAR * high and _name_same(one, other)


def _is_hedged(quantity: Quantity) -> bool:
    return quantity.low != quantity.high


def _name_same(one: Quantity, other: Quantity) -> bool:
    """Whether both count or measure what one word names."""
    return answers_same(one, other) or bool(one.noun and one.noun == other.noun)


FAR_APART = 10.0
"""Figures of one question differ, but hardly by more than this factor: 30 boats and 4,000 are two questions."""


def far_apart(one: Quantity, other: Quantity) -> bool:
    """Whether two figures differ by more than answers to one question do."""
    low, high = sorted((abs(one.stated or 0.0), abs(other.stated or 0.0)))
    return low > 0.0 and high / low > FAR_APART


def _same_figure(one: Quantity, other: Quantity) -> str:
    """What the same number in the same unit stands for on both sides."""
    if _same_role(one, other):
        return "same figure, same role"
    if _same_thing(one, other):
        return "same figure, same thing"
    return "same figure, other measure" if _other_measure(one, other) else "same figure, same unit"


def _other_measure(one: Quantity, other: Quantity) -> bool:
    """Whether both name what they tell, without a word in common."""
    left, right = role_of(one) or one.noun, role_of(other) or other.noun
    return bool(left and right) and set(left.split()).isdisjoint(right.split())


def _other_parties(left: Sentence, one: Span, right: Sentence, other: Span) -> bool:
    """Whether both figures stand in clauses that name parties of which the other sentence knows nothing."""
    if not (left.mentions and right.mentions):
        return False
    named = _names_around(left, one)
    if not named or not named.isdisjoint(_names(right)):
        return False
    others = _names_around(right, other)
    return bool(others) and others.isdisjoint(_names(left))


def _names(sentence: Sentence) -> set[str]:
    return {m.name for m in sentence.mentions}


def _names_around(sentence: Sentence, span: Span) -> set[str]:
    around = [c for c in sentence.clauses if c.contains(span)] or [sentence.span]
    clause = min(around, key=lambda c: (len(c), c))
    return {m.name for m in sentence.mentions if clause.contains(m.span)}


def is_past(sentence: Sentence, span: Span) -> bool:
    """Whether the time named nearest to ``span`` in its sentence lies before the story."""
    times = sentence.times
    if len(times) > 1:
        return min(times, key=lambda t: (gap(t.span, span), t.span)).background
    return bool(times) and times[0].background


def gap(one: Span, other: Span) -> int:
    """Characters between two stretches, 0 where they touch or overlap."""
    return max(one.start - other.end, other.start - one.end, 0)


def same_time(one: Time, other: Time) -> bool:
    """Whether two time expressions can mean the same: their bounds overlap."""
    if one.earliest is None or one.latest is None or other.earliest is None or other.latest is None:
        return one.value == other.value and one.weekday == other.weekday
    return one.earliest <= other.latest and other.earliest <= one.latest


def time_relation(one: Time, other: Time) -> str | None:
    """How two times stand to each other, as a level's name; None where an open one leaves it unsaid.

    Where one looks back before the story and the other can mean the same time, both do: a bare year in an undated
    article does not say by itself that it lies in the past.
    """
    if one.earliest is None or one.latest is None or other.earliest is None or other.latest is None:
        known = "-" in one.value.replace("-XX", "") or one.weekday is not None
        return "same" if known and (one.value, one.weekday) == (other.value, other.weekday) else None
    if not same_time(one, other):
        return "one past" if one.background != other.background else "apart"
    past = " past" if one.background or other.background else ""
    same = (one.earliest, one.latest) == (other.earliest, other.latest)
    return ("same" if same else "within") + past


def same_past(left: Sentence, one: Span, right: Sentence, other: Span) -> bool:
    """Whether two stretches look back to times that can be the same."""
    relations = {
        time_relation(a, b) for a in left.times for b in right.times if one.contains(a.span) and other.contains(b.span)
    }
    return not relations.isdisjoint({"same past", "within past"})


def past_times(sentence: Sentence, span: Span) -> frozenset[Span]:
    """Where a stretch names times before the story."""
    return frozenset(t.span for t in sentence.times if t.background and span.contains(t.span))


def is_dated(sentence: Sentence, span: Span) -> bool:
    """Whether a stretch names a time by the calendar, whatever the day of publication."""
    return any(t.anchor is Anchor.CALENDAR and span.contains(t.span) for t in sentence.times)
