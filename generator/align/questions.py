"""Questions with slots: sentences that answer the same one, however unlike their words.

Likeness of words finds the same thing told twice; it misses the toll that two outlets give in two figures, the war
that one dates to a year and another to a decade, the presence that one party denies and another asserts. Each such
question is a frame: what fills its slots must agree, and the answer may differ.
"""

from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import combinations, pairwise

from generator.align.profile import Profile
from generator.align.slots import ANYONE, is_past
from generator.model import Attribution, MentionKind, Quantity, Sentence, Span, Stance, Time

TOLLS = frozenset({"killed", "wounded", "killed or wounded", "missing", "arrested", "displaced", "sick", "rescued"})
"""Roles whose counts of people are the toll of the event that the story is about."""
RARE_YEAR = 5
"""A year before the story that so many sentences name at most stands for one event of it."""
SHARED_WITH_YEAR = 2
"""So many terms must be shared beside a past year."""


Key = tuple[int, int]


def asked(profiles: Sequence[Profile]) -> Mapping[Key, str]:
    """For pairs of sentence numbers of two outlets, the question that both answer; the first that fits."""
    found: dict[Key, str] = {}
    for name, question in _QUESTIONS:
        for i, j in question(profiles):
            if profiles[i].outlet != profiles[j].outlet:
                found.setdefault((min(i, j), max(i, j)), name)
    return found


def _toll(profiles: Sequence[Profile]) -> Iterator[Key]:
    """Counts of people as such in one role, none of them of an earlier time."""
    by_role: dict[str, list[int]] = defaultdict(list)
    for profile in profiles:
        for role in sorted({q.of for q in profile.sentence.quantities if _is_toll(profile.sentence, q)}):
            by_role[role].append(profile.number)
    for numbers in by_role.values():
        yield from combinations(numbers, 2)


def _is_toll(sentence: Sentence, quantity: Quantity) -> bool:
    counts_people = quantity.of in TOLLS and quantity.noun in ANYONE and quantity.unit == ""
    return counts_people and not is_past(sentence, quantity.span)


def _age(profiles: Sequence[Profile]) -> Iterator[Key]:
    """Ages of one person."""
    by_person: dict[str, list[int]] = defaultdict(list)
    for profile in profiles:
        people = {_person_of(profile.sentence, q) for q in profile.sentence.quantities if q.of == "age"}
        for name in sorted(p for p in people if p):
            by_person[name].append(profile.number)
    for numbers in by_person.values():
        yield from combinations(numbers, 2)


def _person_of(sentence: Sentence, age: Quantity) -> str:
    """The person mentioned nearest to an age, "" without one."""
    people = [m for m in sentence.mentions if m.kind is MentionKind.PERSON]
    return min(people, key=lambda m: (_gap(m.span, age.span), m.span)).name if people else ""


def _gap(one: Span, other: Span) -> int:
    return max(one.start - other.end, other.start - one.end, 0)


def _past_year(profiles: Sequence[Profile]) -> Iterator[Key]:
    """Sentences that look back to one year and share more than it; each must be the other's best of that year."""
    by_year: dict[int, list[int]] = defaultdict(list)
    for profile in profiles:
        for year in sorted({year for t in profile.sentence.times if (year := _year(t)) is not None}):
            by_year[year].append(profile.number)
    for numbers in by_year.values():
        if len(numbers) <= RARE_YEAR and any(_looks_back(profiles[n].sentence) for n in numbers):
            yield from _best_of_year(profiles, numbers)


def _year(time: Time) -> int | None:
    """The calendar year that a time lies in; None where it is open, spans several, or is a day of the week."""
    if time.earliest is None or time.latest is None or time.weekday is not None:
        return None
    return time.earliest.year if time.earliest.year == time.latest.year else None


def _looks_back(sentence: Sentence) -> bool:
    return any(t.background for t in sentence.times)


def _best_of_year(profiles: Sequence[Profile], numbers: Sequence[int]) -> Iterator[Key]:
    """Pairs in which each shares most with the other, of the other's article."""
    best: dict[tuple[int, str], tuple[float, int]] = {}
    for i, j in combinations(numbers, 2):
        shared = _shared(profiles[i], profiles[j])
        if len(shared) >= SHARED_WITH_YEAR:
            worth = sum(profiles[i].vector.weights[k] for k in shared)
            for one, other in ((i, j), (j, i)):
                row = (one, profiles[other].article)
                best[row] = max(best.get(row, (0.0, -1)), (worth, -other))
    for (one, _), (_, other) in best.items():
        if best.get((-other, profiles[one].article), (0.0, 1))[1] == -one:
            yield one, -other


def _shared(one: Profile, other: Profile) -> set[str]:
    """Terms in both, figures and times aside."""
    both = one.vector.weights.keys() & other.vector.weights.keys()
    return {k for k in both if k[0] not in "#~"}


def _denied(profiles: Sequence[Profile]) -> Iterator[Key]:
    """A denial beside what others assert of the same thing, and beside the same party's denial elsewhere."""
    denials = [(p, a) for p in profiles for a in p.sentence.attributions if a.stance is Stance.DENIES]
    named: dict[tuple[str, str], list[Profile]] = defaultdict(list)
    for profile in profiles:
        for things in sorted(set(_things(profile.sentence, profile.sentence.span))):
            named[things].append(profile)
    for profile, denial in denials:
        for things in sorted(set(_things(profile.sentence, denial.content))):
            yield from ((profile.number, p.number) for p in named[things] if _asserts(p.sentence, things, denial))
    for (one, a), (other, b) in combinations(denials, 2):
        if a.name == b.name and _words(one.sentence, a.content) & _words(other.sentence, b.content):
            yield one.number, other.number


def _things(sentence: Sentence, span: Span) -> Iterator[tuple[str, str]]:
    """Names with the noun right behind them inside ``span`` ("Ruritanian troops"), by their keys."""
    inside = [t for t in sentence.terms if span.contains(t.span)]
    for name, noun in pairwise(inside):
        if name.is_name and not noun.is_name and noun.span.start - name.span.end <= 1:
            yield name.key, noun.key


def _asserts(sentence: Sentence, things: tuple[str, str], denial: Attribution) -> bool:
    """Whether somebody else asserts something of the thing that was denied."""
    return any(
        a.stance is Stance.ASSERTS and a.name != denial.name and things in set(_things(sentence, a.content))
        for a in sentence.attributions
    )


def _words(sentence: Sentence, span: Span) -> set[str]:
    return {t.key for t in sentence.terms if span.contains(t.span) and not t.is_name}


_QUESTIONS: tuple[tuple[str, Callable[[Sequence[Profile]], Iterator[Key]]], ...] = (
    ("toll", _toll),
    ("age", _age),
    ("past year", _past_year),
    ("denied", _denied),
)
"""The frames, those that ask most narrowly first."""
