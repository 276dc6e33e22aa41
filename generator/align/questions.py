"""Questions with slots: sentences that answer the same one, however unlike their words.

Likeness of words finds the same thing told twice; it misses the toll that two outlets give in two figures, the war
that one dates to a year and another to a decade, the presence that one party denies and another asserts. Each such
question is a frame: what fills its slots must agree, and the answer may differ.
"""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations, pairwise, product

from generator.align.acts import acted, held
from generator.align.profile import Profile
from generator.align.slots import ANYONE, far_apart, gap, is_past, same_time
from generator.lexicon.dimensions import MAGNITUDE, MEASURES, MEASURING
from generator.lexicon.roles import JOB_ROLES, JOBS, TOLLS
from generator.model import Attribution, MentionKind, Quantity, Sentence, Span, Stance, Time
from generator.text.words import stem

RARE_TIME = 6
"""A year or decade before the story that so many sentences name at most stands for one event of it."""
MOST_DENIALS = 200
"""So many denials of a story are compared with one another."""
MOST_ANSWERS = 5
"""So many answers of one article to one question are looked at, the first ones."""
TIMED = frozenset({"past year", "past decade"})
"""Questions that a time answers; what it dates may stand an aside away from it."""
SHARED_WITH_TIME = 2
"""So many terms must be shared beside a past time, or a figure."""


@dataclass(frozen=True, slots=True, order=True)
class Answer:
    """Where a sentence (by its number) answers a question: ``span`` is what fills the slot, in the article's text."""

    sentence: int
    span: Span


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """A question that two sentences answer, and the stretches that answer it."""

    name: str
    left: Span
    right: Span


_MEASURING = frozenset(map(stem, MEASURING))
"""Stems of words that only tell what is measured: two things are no more one for being both high."""

Answers = tuple[Answer, Answer]
_Figure = tuple[Answer, Quantity]


def asked(profiles: Sequence[Profile]) -> Mapping[tuple[int, int], tuple[Question, ...]]:
    """For pairs of sentence numbers of two outlets, the questions that both answer, in other places each."""
    found: dict[tuple[int, int], tuple[Question, ...]] = {}
    for name, frame in _FRAMES:
        for pair in frame(profiles):
            left, right = sorted(pair)
            if profiles[left.sentence].outlet != profiles[right.sentence].outlet:
                question = Question(name=name, left=left.span, right=right.span)
                others = found.get((left.sentence, right.sentence), ())
                if not any(question.left.overlaps(q.left) or question.right.overlaps(q.right) for q in others):
                    found[left.sentence, right.sentence] = (*others, question)
    return found


def _toll(profiles: Sequence[Profile]) -> Iterator[Answers]:
    """Counts of people as such in one role, none of them of an earlier time."""
    by_role: dict[str, list[Answer]] = defaultdict(list)
    for profile in profiles:
        for quantity in profile.sentence.quantities:
            if _is_toll(profile.sentence, quantity):
                by_role[quantity.of].append(Answer(profile.number, quantity.span))
    for answers in by_role.values():
        yield from combinations(_first_of_each(profiles, answers), 2)


def _first_of_each(profiles: Sequence[Profile], answers: Sequence[Answer]) -> list[Answer]:
    """The first few answers of each article, so that pairs do not grow with the square of a long article."""
    seen: Counter[str] = Counter()
    kept = []
    for answer in answers:
        article = profiles[answer.sentence].article
        seen[article] += 1
        if seen[article] <= MOST_ANSWERS:
            kept.append(answer)
    return kept


def _is_toll(sentence: Sentence, quantity: Quantity) -> bool:
    counts_people = quantity.of in TOLLS and quantity.noun in ANYONE and quantity.unit == ""
    return counts_people and not is_past(sentence, quantity.span)


def _age(profiles: Sequence[Profile]) -> Iterator[Answers]:
    """Ages of one person."""
    by_person: dict[str, list[Answer]] = defaultdict(list)
    for profile in profiles:
        for quantity in profile.sentence.quantities:
            person = _bearer(profiles, profile, quantity) if quantity.of == "age" else ""
            if person:
                by_person[person].append(Answer(profile.number, quantity.span))
    for answers in by_person.values():
        yield from combinations(_first_of_each(profiles, answers), 2)


def _bearer(profiles: Sequence[Profile], profile: Profile, age: Quantity) -> str:
    """The person an age belongs to; of "the 23-year-old", who is named nowhere in the sentence, the last one before."""
    person = _person_of(profile.sentence, age)
    before = profiles[profile.number - 1] if profile.number else profile
    opens = profile.sentence.text[: age.span.start - profile.sentence.span.start].lower() == "the "
    if person or not opens or before.article != profile.article:
        return person
    named = [m for m in before.sentence.mentions if m.kind is MentionKind.PERSON and m.named]
    return named[-1].name if named and len({m.name for m in named}) == 1 else ""


def _person_of(sentence: Sentence, age: Quantity) -> str:
    """The person an age belongs to: the nearest mention, before it where there is one; "" without any."""
    people = [m for m in sentence.mentions if m.kind is MentionKind.PERSON]
    speaking = {a.name for a in sentence.attributions if a.content.contains(age.span)}
    others = [m for m in people if m.name not in speaking] or people
    return (
        min(others, key=lambda m: (gap(m.span, age.span), m.span.start > age.span.start, m.span)).name if others else ""
    )


def _measure(profiles: Sequence[Profile]) -> Iterator[Answers]:
    """The only figure of its measure that two articles give: a magnitude, a turnout, the depth of a wreck."""
    by_measure: dict[tuple[str, str], dict[str, list[_Figure]]] = defaultdict(lambda: defaultdict(list))
    for profile in profiles:
        for quantity in profile.sentence.quantities:
            if _is_measure(profile.sentence, quantity):
                answer = Answer(profile.number, quantity.span)
                measure = (quantity.unit, quantity.of)
                by_measure[measure][profile.article].append((answer, quantity))
    for articles in by_measure.values():
        sole = [figures[:MOST_ANSWERS] for figures in articles.values() if len({q.stated for _, q in figures}) == 1]
        for own, others in combinations(sole, 2):
            yield from (
                (one, two) for (one, a), (two, b) in product(own, others) if _is_of_one_thing(profiles, one, a, two, b)
            )


def _is_measure(sentence: Sentence, quantity: Quantity) -> bool:
    """Whether a figure is of a measure of which a story has one as a rule, and none of an earlier time.

    Sums of money and shares are not: a story has many of them, of many parties.
    """
    are_jobs = quantity.of == JOB_ROLES["lost"] and quantity.noun in JOBS
    return (quantity.of in MEASURES or are_jobs) and not is_past(sentence, quantity.span)


def _is_of_one_thing(profiles: Sequence[Profile], one: Answer, a: Quantity, two: Answer, b: Quantity) -> bool:
    """Whether two figures of one measure can be of one thing: quakes have one magnitude, other things many heights."""
    if a.of == MAGNITUDE or a.stated == b.stated:
        return True
    shared = _shared(profiles[one.sentence], profiles[two.sentence]) - _MEASURING
    return bool(shared) and not far_apart(a, b)


def _past_year(profiles: Sequence[Profile]) -> Iterator[Answers]:
    """Sentences that look back to one year and share more than it; each must be the other's best of that year."""
    by_year: dict[int, list[Answer]] = defaultdict(list)
    for answer, time in _times(profiles):
        if time.earliest and time.latest and time.earliest.year == time.latest.year:
            by_year[time.earliest.year].append(answer)
    for answers in by_year.values():
        if _is_rare(answers) and any(_looks_back(profiles[a.sentence].sentence) for a in answers):
            yield from _best_pairs(profiles, answers)


def _past_decade(profiles: Sequence[Profile]) -> Iterator[Answers]:
    """Sentences that look back to one decade, not each to a year of its own, and share more than it."""
    by_decade: dict[int, list[tuple[Answer, Time]]] = defaultdict(list)
    for answer, time in _times(profiles):
        if time.earliest and time.latest and time.earliest.year // 10 == time.latest.year // 10:
            by_decade[time.earliest.year // 10].append((answer, time))
    for found in by_decade.values():
        if _is_rare([answer for answer, _ in found]):
            for (one, a), (other, b) in combinations(found, 2):
                coarse = a.background and b.background and max(_years(a), _years(b)) > 1
                if (coarse or _years(a) != _years(b)) and same_time(a, b) and _share_enough(profiles, one, other):
                    yield one, other


def _times(profiles: Sequence[Profile]) -> Iterator[tuple[Answer, Time]]:
    """All resolved times that are no days of the week, with their places."""
    for profile in profiles:
        for time in profile.sentence.times:
            if time.weekday is None and time.earliest is not None:
                yield Answer(profile.number, time.span), time


def _is_rare(answers: Sequence[Answer]) -> bool:
    return len({a.sentence for a in answers}) <= RARE_TIME


def _looks_back(sentence: Sentence) -> bool:
    return any(t.background for t in sentence.times)


def _years(time: Time) -> int:
    """How many calendar years a time touches."""
    return time.latest.year - time.earliest.year + 1 if time.earliest and time.latest else 0


def _share_enough(profiles: Sequence[Profile], one: Answer, other: Answer) -> bool:
    return len(_shared(profiles[one.sentence], profiles[other.sentence])) >= SHARED_WITH_TIME


def _best_pairs(profiles: Sequence[Profile], answers: Sequence[Answer]) -> Iterator[Answers]:
    """Pairs in which each shares most with the other, of the other's article."""
    best: dict[tuple[Answer, str], tuple[float, Answer]] = {}
    for pair in combinations(sorted(answers), 2):
        if _share_enough(profiles, *pair):
            one, other = (profiles[a.sentence] for a in pair)
            worth = sum(one.vector.weights[k] for k in sorted(_shared(one, other)))
            for mine, its in (pair, pair[::-1]):
                row = (mine, profiles[its.sentence].article)
                if row not in best or worth > best[row][0]:
                    best[row] = (worth, its)
    for (mine, _), (_, its) in best.items():
        if best[its, profiles[mine.sentence].article][1] == mine:
            yield mine, its


def _shared(one: Profile, other: Profile) -> set[str]:
    """Terms in both, figures and times aside."""
    both = one.vector.weights.keys() & other.vector.weights.keys()
    return {k for k in both if k[0] not in "#~"}


def _denied(profiles: Sequence[Profile]) -> Iterator[Answers]:
    """What a party denies, here and elsewhere, and what others assert of the same thing."""
    denials = [(p, a) for p in profiles for a in p.sentence.attributions if a.stance is Stance.DENIES][:MOST_DENIALS]
    named: dict[tuple[str, str], list[tuple[Profile, Span]]] = defaultdict(list)
    for profile in profiles:
        for things, span in _things(profile.sentence, profile.sentence.span):
            named[things].append((profile, span))
    for profile, denial in denials:
        again = [Answer(p.number, a.content) for p, a in denials if _denies_again(p, a, profile, denial)]
        yield from ((Answer(profile.number, denial.content), other) for other in again)
        for things, span in _things(profile.sentence, denial.content):
            asserted = [Answer(p.number, s) for p, s in named[things] if _asserts(p.sentence, s, denial)]
            if asserted:
                answers = [Answer(profile.number, span), *again, *asserted]
                yield from combinations(_first_of_each(profiles, answers), 2)


def _denies_again(other: Profile, a: Attribution, one: Profile, b: Attribution) -> bool:
    """Whether another sentence holds the same party's denial of something in the same words."""
    if other.number == one.number or a.name != b.name:
        return False
    return not _words(other.sentence, a.content).isdisjoint(_words(one.sentence, b.content))


def _things(sentence: Sentence, span: Span) -> Iterator[tuple[tuple[str, str], Span]]:
    """Names with the noun right behind them inside ``span`` ("Ruritanian troops"), by their keys, and where."""
    inside = [t for t in sentence.terms if span.contains(t.span)]
    for name, noun in pairwise(inside):
        if name.is_name and not noun.is_name and noun.span.start - name.span.end <= 1:
            yield (name.key, noun.key), name.span.hull(noun.span)


def _asserts(sentence: Sentence, span: Span, denial: Attribution) -> bool:
    """Whether somebody else than who denies asserts the part of the sentence that ``span`` lies in."""
    return any(
        a.stance is Stance.ASSERTS and a.name != denial.name and a.content.contains(span) for a in sentence.attributions
    )


def _words(sentence: Sentence, span: Span) -> set[str]:
    return {t.key for t in sentence.terms if span.contains(t.span) and not t.is_name}


def _acted(profiles: Sequence[Profile]) -> Iterator[Answers]:
    """Whether one person did one thing."""
    for one, other in acted(profiles):
        yield Answer(*one), Answer(*other)


def _held(profiles: Sequence[Profile]) -> Iterator[Answers]:
    """Since when one person holds a post."""
    for one, other in held(profiles):
        yield Answer(*one), Answer(*other)


_FRAMES: tuple[tuple[str, Callable[[Sequence[Profile]], Iterator[Answers]]], ...] = (
    ("toll", _toll),
    ("age", _age),
    ("acted", _acted),
    ("held", _held),
    ("measure", _measure),
    ("past year", _past_year),
    ("past decade", _past_decade),
    ("denied", _denied),
)
"""The frames, those that ask most narrowly first."""
