"""The features of a pair: each gives one level, and the table of weights says what a level is worth.

A feature is a named function from a pair to a level, or None where it has nothing to say (weight 0).
Levels in the manner of record linkage (Fellegi–Sunter): few, ordered, each with a label that a reader understands.
"""

from bisect import bisect_right
from collections.abc import Callable, Set
from dataclasses import dataclass
from functools import partial
from operator import itemgetter
from typing import NamedTuple

from generator.align.pairs import Pair
from generator.align.profile import RUN_LENGTHS, Profile, keyed_spans
from generator.align.slots import figure_relation, time_relation
from generator.model import BlockKind, Quantity, Stance, Time


class Level(NamedTuple):
    """A level of a feature: its name in the table of weights, and what tells the words of the pair that show it.

    Most pairs are weighed and dropped, and nobody reads those words.
    """

    name: str
    detail: Callable[[], str] = str


@dataclass(frozen=True, slots=True)
class Feature:
    """A named function from a pair to a level."""

    name: str
    level: Callable[[Pair], Level | None]


class _Steps:
    """Levels of a measure, each from a value on."""

    def __init__(self, *starts: float) -> None:
        self._starts = starts
        self._levels = (None, *(Level(f"{start:g}") for start in starts))

    def reached(self, value: float) -> Level | None:
        """The highest step that ``value`` reaches; None below the first."""
        return self._levels[bisect_right(self._starts, value)]


INFORMATION = _Steps(0.1, 0.2, 0.3, 0.4, 0.5, 0.65, 0.8, 1.0, 1.3)
CLAUSE = _Steps(0.1, 0.2, 0.3, 0.4, 0.55, 0.7, 0.9)
AROUND = _Steps(0.3, 0.6)
THIRD = _Steps(0.2, 0.35, 0.5)


def _information(pair: Pair) -> Level | None:
    return INFORMATION.reached(pair.information)


def _clause(pair: Pair) -> Level | None:
    return CLAUSE.reached(pair.closest.information)


def _partner(pair: Pair) -> Level | None:
    if pair.information <= 0.0:
        return None
    near, far = min(pair.left_rank, pair.right_rank), max(pair.left_rank, pair.right_rank)
    if far == 0:
        return Level("each other's closest")
    if near == 0:
        return Level("closest to one" if far <= 2 else "closest to one, not to the other")
    return Level("near") if near + far <= 4 else None


def _rare(pair: Pair) -> Level | None:
    right = pair.right.vector.weights
    both = {key for key in pair.left.rare if key in right}
    return Level(str(min(len(both), 4)), partial(_surfaces, pair.left, both)) if both else None


def _names(pair: Pair) -> Level | None:
    left, right = pair.left.names, pair.right.names
    both = left & right
    if not both:
        return Level("none") if left and right else None
    name = "one" if len(both) == 1 else "two"
    return Level(name if both.isdisjoint(pair.left.rare) else "rare", partial(_surfaces, pair.left, both))


def _introduction(pair: Pair) -> Level | None:
    both = pair.left.introduced & pair.right.introduced
    return Level("person", partial(", ".join, sorted(both))) if both else None


def _surfaces(profile: Profile, keys: Set[str]) -> str:
    """The words of the sentence that stand for some keys, in their order, each key once."""
    found: dict[str, str] = {}
    for key, span in sorted(keyed_spans(profile.sentence), key=itemgetter(1)):
        if key in keys:
            found.setdefault(key, span.shift(-profile.sentence.span.start).of(profile.sentence.text))
    return ", ".join(found.values())


def _words(pair: Pair) -> Level | None:
    found = None
    for length, one, other in zip(RUN_LENGTHS, pair.left.runs, pair.right.runs, strict=True):
        if one.isdisjoint(other):  # nor is there a longer one
            break
        found = Level(str(length), partial(_first_run, one, other))
    return found


def _first_run(one: Set[tuple[str, ...]], other: Set[tuple[str, ...]]) -> str:
    return " ".join(min(one & other))


_FIGURE_ORDER = (
    "same figure, same role",
    "same figure, same thing",
    "other figure, same role",
    "same figure, same unit",
    "same figure, others",
    "same figure, other measure",
    "other figure, same thing",
    "same figure",
    "other time",
)


def _figure(pair: Pair) -> Level | None:
    left, right = pair.left.sentence, pair.right.sentence
    if not left.quantities or not right.quantities:
        return None
    found = {figure_relation(left, a, right, b): (a, b) for a in left.quantities for b in right.quantities}
    for level in _FIGURE_ORDER:
        if level in found:
            return Level(level, partial(_surface_pair, *found[level]))
    return Level("other figures") if found else None


_TIME_ORDER = ("same past", "within past", "same", "within", "apart", "one past")


def _time(pair: Pair) -> Level | None:
    left, right = pair.left.sentence, pair.right.sentence
    if not left.times or not right.times:
        return None
    found = {time_relation(a, b): (a, b) for a in left.times for b in right.times}
    for level in _TIME_ORDER:
        if level in found:
            return Level(level, partial(_surface_pair, *found[level]))
    return None


def _surface_pair(one: Quantity | Time, other: Quantity | Time) -> str:
    return f"{one.surface} / {other.surface}"


def _speaker(pair: Pair) -> Level | None:
    """Who says the clauses that are closest; in whose words makes a difference."""
    left, right = pair.closest.left.claim, pair.closest.right.claim
    if not left.speaker and not right.speaker:
        return None
    quoted = left.quoted + right.quoted
    if left.speaker == right.speaker:
        return Level("same, both quoted" if quoted == 2 else "same", partial(str, left.speaker or ""))
    name = "other" if left.speaker and right.speaker else "one side"
    return Level(name + ", quoted" if quoted else name)


def _stance(pair: Pair) -> Level | None:
    stances = {pair.closest.left.claim.stance, pair.closest.right.claim.stance}
    if len(stances) == 1:
        return None
    return next((Level(s.value) for s in (Stance.DENIES, Stance.PLANS) if s in stances), Level("differs"))


def _negation(pair: Pair) -> Level | None:
    negated = pair.closest.left.claim.negated + pair.closest.right.claim.negated
    return Level("both" if negated == 2 else "one") if negated else None


def _around(pair: Pair) -> Level | None:
    return AROUND.reached(pair.around)


def _third(pair: Pair) -> Level | None:
    return THIRD.reached(pair.third)


def _place(pair: Pair) -> Level | None:
    left, right = pair.left.sentence, pair.right.sentence
    titles = (left.block is BlockKind.TITLE) + (right.block is BlockKind.TITLE)
    if titles:
        return Level("both titles" if titles == 2 else "a title")
    return Level("both early") if left.paragraph <= 2 and right.paragraph <= 2 else None


FEATURES: tuple[Feature, ...] = (
    Feature("information", _information),
    Feature("clause", _clause),
    Feature("partner", _partner),
    Feature("rare", _rare),
    Feature("names", _names),
    Feature("introduction", _introduction),
    Feature("words", _words),
    Feature("figure", _figure),
    Feature("time", _time),
    Feature("speaker", _speaker),
    Feature("stance", _stance),
    Feature("negation", _negation),
    Feature("around", _around),
    Feature("third", _third),
    Feature("place", _place),
)
"""All features, in the order in which the evidence is shown."""
