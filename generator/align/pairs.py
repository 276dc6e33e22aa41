"""Which sentences to look at side by side, and how each pair lies among the others.

Candidates come from an inverted index: two sentences of two outlets that share a term which is rare enough in the
story, a figure or a day. No step looks at all pairs.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations

from generator.align.profile import ClauseProfile, Profile, shared_information
from generator.align.questions import Question, asked

COMMON_SHARE = 0.25
"""A term of more than this share of the story's sentences proposes no pairs: its posting list tells nothing."""
COMMON_FLOOR = 12
"""In short stories a term may stand in so many sentences and still propose pairs."""
COMMON_CEILING = 80
"""In long stories none of more sentences does, whatever its share: pairs grow with the square of a posting list."""
LEAST_INFORMATION = 0.08
"""Pairs that share less are dropped unless they share a figure or a day."""
BEST = 3
"""Partners of a sentence in each outlet among which a third outlet that backs a pair is looked for."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Closest:
    """The two clauses of a pair that share most, and how much."""

    left: ClauseProfile
    right: ClauseProfile
    information: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Pair:
    """Two sentences of two outlets, ``left`` before ``right`` in the story's order.

    ``information``  what they share, see ``shared_information``
    ``left_rank``, ``right_rank``  how many sentences of the other's article share more with this one, from 0
    ``around``       the most that a neighbour of the one shares with a neighbour of the other
    ``third``        the most that both share with one sentence of a third outlet
    ``closest``      the clause of each that shares most with one of the other, and how much
    ``question``     the question with slots that both answer, see ``questions``
    """

    left: Profile
    right: Profile
    information: float
    left_rank: int
    right_rank: int
    around: float
    third: float
    closest: Closest
    question: Question | None


@dataclass(frozen=True, slots=True, kw_only=True)
class _Partners:
    """The sentences that one is paired with, by number.

    ``shared``  how much each shares with it
    ``ranks``   how many sentences of the same article share more, from 0
    ``best``    the ``BEST`` of each outlet with what they share, those first that share most
    """

    shared: dict[int, float]
    ranks: dict[int, int]
    best: list[tuple[int, float]]


def closest_clauses(left: Profile, right: Profile) -> Closest:
    """The clause of each sentence that shares most with one of the other; the first of equals."""
    shared = left.vector.weights.keys() & right.vector.weights.keys()
    telling = [d for d in right.clauses if not shared.isdisjoint(d.vector.weights)]
    best = (0.0, left.clauses[0], right.clauses[0])
    for c in left.clauses:
        if not shared.isdisjoint(c.vector.weights):
            for d in telling:
                information = shared_information(c.vector, d.vector)
                if information > best[0]:
                    best = (information, c, d)
    return Closest(left=best[1], right=best[2], information=best[0])


def candidate_pairs(profiles: Sequence[Profile]) -> tuple[Pair, ...]:
    """All pairs worth weighing, in order of their sentences' numbers."""
    questions = asked(profiles)
    slots = set(_slot_pairs(profiles)) | questions.keys()
    proposed = _proposed(profiles) | slots
    shared = {key: shared_information(profiles[key[0]].vector, profiles[key[1]].vector) for key in proposed}
    kept = {key: value for key, value in shared.items() if value >= LEAST_INFORMATION or key in slots}
    partners = _make_partners(profiles, kept)
    beside = _neighbours(profiles)
    return tuple(
        Pair(
            left=profiles[i],
            right=profiles[j],
            information=value,
            left_rank=partners[i].ranks[j],
            right_rank=partners[j].ranks[i],
            around=_around(beside[i], beside[j], partners),
            third=_third(i, j, partners),
            closest=closest_clauses(profiles[i], profiles[j]),
            question=questions.get((i, j)),
        )
        for (i, j), value in sorted(kept.items())
    )


def _proposed(profiles: Sequence[Profile]) -> set[tuple[int, int]]:
    """Pairs of sentence numbers that some posting list holds together."""
    limit = _longest_posting(len(profiles))
    postings: dict[str, list[int]] = defaultdict(list)
    for profile in profiles:
        for key in profile.vector.weights:
            postings[key].append(profile.number)
    rare = (numbers for numbers in postings.values() if len(numbers) <= limit)
    return set(_across(profiles, rare))


def _slot_pairs(profiles: Sequence[Profile]) -> Iterator[tuple[int, int]]:
    """Pairs that bear the same figure in the same unit, the same day, or answer the same question with a figure."""
    postings: dict[tuple[object, ...], list[int]] = defaultdict(list)
    for profile in profiles:
        for slot in sorted(set(_slots(profile)), key=str):
            postings[slot].append(profile.number)
    limit = _longest_posting(len(profiles))
    return _across(profiles, (numbers for numbers in postings.values() if len(numbers) <= limit))


def _longest_posting(sentences: int) -> int:
    """Of how many sentences a term, figure or day may be to propose pairs, in a story of so many sentences."""
    return max(COMMON_FLOOR, min(int(COMMON_SHARE * sentences), COMMON_CEILING))


def _slots(profile: Profile) -> Iterator[tuple[object, ...]]:
    for quantity in profile.sentence.quantities:
        yield ("figure", quantity.stated or quantity.low, quantity.unit)
        if quantity.of:
            yield ("question", quantity.of, quantity.unit)
    for time in profile.sentence.times:
        if time.earliest is not None and time.earliest == time.latest:
            yield ("day", time.value)


def _across(profiles: Sequence[Profile], postings: Iterable[list[int]]) -> Iterator[tuple[int, int]]:
    for numbers in postings:
        for i, j in combinations(numbers, 2):
            if profiles[i].outlet != profiles[j].outlet:
                yield i, j


def _make_partners(profiles: Sequence[Profile], shared: dict[tuple[int, int], float]) -> list[_Partners]:
    """The partners of each sentence."""
    ties: list[dict[int, float]] = [{} for _ in profiles]
    for (i, j), value in shared.items():
        ties[i][j] = ties[j][i] = value
    return [_partners(profiles, own) for own in ties]


def _partners(profiles: Sequence[Profile], shared: dict[int, float]) -> _Partners:
    ranks: dict[int, int] = {}
    best: list[tuple[int, float]] = []
    of_article: Counter[str] = Counter()
    of_outlet: Counter[str] = Counter()
    for number, value in sorted(shared.items(), key=lambda tie: (-tie[1], tie[0])):
        profile = profiles[number]
        ranks[number] = of_article[profile.article]
        of_article[profile.article] += 1
        of_outlet[profile.outlet] += 1
        if of_outlet[profile.outlet] <= BEST:
            best.append((number, value))
    return _Partners(shared=shared, ranks=ranks, best=best)


def _neighbours(profiles: Sequence[Profile]) -> list[tuple[int, ...]]:
    """For each sentence the numbers of those before and behind it in its article."""
    numbers = {(p.article, p.place): p.number for p in profiles}
    beside = ([numbers.get((p.article, p.place + step)) for step in (-1, 1)] for p in profiles)
    return [tuple(number for number in two if number is not None) for two in beside]


def _around(left: Sequence[int], right: Sequence[int], partners: Sequence[_Partners]) -> float:
    """The most that a sentence of ``left`` shares with one of ``right``."""
    return max([partners[i].shared.get(j, 0.0) for i in left for j in right], default=0.0)


def _third(i: int, j: int, partners: Sequence[_Partners]) -> float:
    """The best sentence of a third outlet, measured by the weaker of its two ties; 0 without one."""
    found = 0.0
    for one, other in ((i, j), (j, i)):
        ties = partners[other].shared  # none with a sentence of its own outlet
        for third, value in partners[one].best:
            if value <= found:
                break
            tie = ties.get(third, 0.0)
            if tie > found:
                found = min(value, tie)
    return found
