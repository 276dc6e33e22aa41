"""Articles and how alike they are → groups: average link, with a gate between two events of one topic.

Two groups become one as long as their articles are, on average, alike enough (Sokal and Michener 1958); pairs that are
not near in time count as not alike, so a topic that goes on for weeks does not chain into one group. The gate: groups
that are clearly less like each other than each is in itself report two events, however much they share.
"""

import heapq
import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from generator.gather.likeness import Pair

ENOUGH = 0.4
"""The average probability from which on two groups are one."""
GATE = 0.7
"""Two groups must be so much as alike as each is in itself, which is the geometric mean of both."""
USUAL = 0.6
USUAL_PAIRS = 3
"""How alike a group is in itself is estimated as if so many pairs more were as alike as usual."""


@dataclass(slots=True, kw_only=True)
class _Group:
    """A group while it grows.

    ``inner``  adds up the likeness of its pairs
    ``near``   its average likeness to other groups, by their numbers
    ``barred`` articles that must not come into it
    ``fixed``  whether the maintainer made it: no two such groups are one
    """

    members: list[int]
    inner: float = 0.0
    near: dict[int, float] = field(default_factory=dict)
    barred: set[int] = field(default_factory=set)
    fixed: bool = False

    @property
    def cohesion(self) -> float:
        """How alike the group is in itself, 0 to 1."""
        pairs = len(self.members) * (len(self.members) - 1) / 2
        return (self.inner + USUAL_PAIRS * USUAL) / (pairs + USUAL_PAIRS)


def group(
    count: int, likeness: Mapping[Pair, float], together: Iterable[Sequence[int]] = (), apart: Iterable[Pair] = ()
) -> tuple[tuple[int, ...], ...]:
    """The groups of the articles 0 to ``count``, each in rising order, in order of their first articles.

    ``likeness`` is the probability of pairs, the lower number first; 0 where a pair is missing. ``together`` are sets
    of articles that are one group each whatever they are like, none in two of them; no two that are ``apart`` come into
    one.
    """
    groups = _alone(count, likeness, apart)
    for first, *others in map(sorted, together):
        groups[first].fixed = True
        for other in others:
            _join(groups, first, other)
    waiting = [(-value, n, other) for n, own in groups.items() for other, value in own.near.items() if n < other]
    heapq.heapify(waiting)
    while waiting and -waiting[0][0] >= ENOUGH:
        value, left, right = heapq.heappop(waiting)
        is_current = left in groups and groups[left].near.get(right) == -value
        if is_current and _may_join(groups[left], groups[right], -value):
            _join(groups, left, right)
            for other, its_value in groups[left].near.items():
                heapq.heappush(waiting, (-its_value, min(left, other), max(left, other)))
    return tuple(sorted(tuple(sorted(own.members)) for own in groups.values()))


def _alone(count: int, likeness: Mapping[Pair, float], apart: Iterable[Pair]) -> dict[int, _Group]:
    """Each article as a group of its own."""
    groups = {n: _Group(members=[n]) for n in range(count)}
    for (left, right), value in likeness.items():
        groups[left].near[right] = value
        groups[right].near[left] = value
    for left, right in apart:
        groups[left].barred.add(right)
        groups[right].barred.add(left)
    return groups


def _may_join(left: _Group, right: _Group, value: float) -> bool:
    """Whether nothing keeps the two apart: no word of the maintainer, and not the gate."""
    if (left.fixed and right.fixed) or not left.barred.isdisjoint(right.members):
        return False
    return value >= GATE * math.sqrt(left.cohesion * right.cohesion)


def _join(groups: dict[int, _Group], left: int, right: int) -> None:
    """Puts the group ``right`` into ``left``, and averages how near all others are."""
    one, other = groups[left], groups.pop(right)
    mine, its = len(one.members), len(other.members)
    one.inner += other.inner + one.near.pop(right, 0.0) * mine * its
    other.near.pop(left, None)
    for n in sorted(one.near.keys() | other.near.keys()):
        value = (one.near.get(n, 0.0) * mine + other.near.get(n, 0.0) * its) / (mine + its)
        one.near[n] = groups[n].near[left] = value
        groups[n].near.pop(right, None)
    one.members += other.members
    one.barred |= other.barred
    one.fixed |= other.fixed
