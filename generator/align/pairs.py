"""Which sentences to look at side by side.

Candidates come from an inverted index: two sentences of two outlets that share a term which is rare enough in the
story, a figure or a day. No step looks at all pairs.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import combinations

from generator.align.profile import ClauseProfile, Profile, shared_information
from generator.align.questions import Question, asked
from generator.align.ties import Ties
from generator.model import Voice

COMMON_SHARE = 0.25
"""A term of more than this share of the story's sentences proposes no pairs: its posting list tells nothing."""
COMMON_FLOOR = 12
"""In short stories a term may stand in so many sentences and still propose pairs."""
COMMON_CEILING = 80
"""In long stories none of more sentences does, whatever its share: pairs grow with the square of a posting list."""
LEAST_INFORMATION = 0.08
"""Pairs that share less are dropped unless they share a figure or a day."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Closest:
    """The two clauses of a pair that share most, and how much."""

    left: ClauseProfile
    right: ClauseProfile
    information: float


@dataclass(slots=True, kw_only=True)
class Pair:
    """Two sentences of two outlets, ``left`` before ``right`` in the story's order.

    ``shared``       the keys of both, in order
    ``information``  what they share, see ``shared_information``
    ``left_rank``, ``right_rank``  how many sentences of the other's article share more with this one, from 0
    ``questions``    the questions with slots that both answer, see the module of that name; the first is weighed

    What follows is found out when it is asked for: most pairs are dropped without. Nor are they frozen, as there are
    tens of thousands of them in a story, and that takes most of the time of making one.
    """

    left: Profile
    right: Profile
    shared: Sequence[str]
    information: float
    left_rank: int
    right_rank: int
    questions: Sequence[Question]
    ties: Ties = field(repr=False, compare=False)
    _closest: Closest | None = field(default=None, init=False, repr=False, compare=False)

    @property
    def question(self) -> Question | None:
        """The one that is weighed, None where they answer none."""
        return self.questions[0] if self.questions else None

    @property
    def closest(self) -> Closest:
        """The clause of each that shares most with one of the other; the first of equals."""
        if self._closest is None:
            self._closest = _closest(self.left, self.right, self.shared)
        return self._closest

    @property
    def voices(self) -> tuple[Voice, Voice]:
        """In whose voice the closest clauses are told; which they are matters not where all are told in one."""
        left, right = self.left.voice, self.right.voice
        return left or self.closest.left.voice, right or self.closest.right.voice

    @property
    def densest(self) -> float:
        """What the closest clauses share is less, or so much."""
        return self.information * self.left.density * self.right.density

    @property
    def around(self) -> float:
        """The most that a neighbour of the one shares with a neighbour of the other."""
        return self.ties.around(self.left.number, self.right.number)

    @property
    def third(self) -> float:
        """The most that both share with one sentence of a third outlet."""
        return self.ties.third(self.left.number, self.right.number)


def _closest(left: Profile, right: Profile, shared: Sequence[str]) -> Closest:
    telling = [d for d in right.clauses if not d.vector.weights.keys().isdisjoint(shared)]
    most, one, other = 0.0, left.clauses[0], right.clauses[0]
    for c in left.clauses:
        own = [key for key in shared if key in c.vector.weights]
        if own:
            for d in telling:
                information = shared_information(c.vector, d.vector, own)
                if information > most:
                    most, one, other = information, c, d
    return Closest(left=one, right=other, information=most)


def candidate_pairs(profiles: Sequence[Profile]) -> tuple[Pair, ...]:
    """All pairs worth weighing, those first that share most, equals in order of their sentences' numbers."""
    questions = asked(profiles)
    slots = set(_slot_pairs(profiles)) | questions.keys()
    kept: dict[tuple[int, int], float] = {}
    shared: dict[tuple[int, int], Sequence[str]] = {}
    for pair in sorted(_proposed(profiles) | slots):
        one, other = profiles[pair[0]].vector, profiles[pair[1]].vector
        keys = one.shared(other)
        value = shared_information(one, other, keys)
        if value >= LEAST_INFORMATION or pair in slots:
            kept[pair], shared[pair] = value, keys
    ties = Ties(profiles, kept)
    return tuple(
        Pair(
            left=profiles[i],
            right=profiles[j],
            shared=shared[i, j],
            information=kept[i, j],
            left_rank=ties.rank(i, j),
            right_rank=ties.rank(j, i),
            questions=questions.get((i, j), ()),
            ties=ties,
        )
        for i, j in ties.closest_first
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
