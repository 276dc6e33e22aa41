"""The features of a pair: each gives one level, and the table of weights says what a level is worth.

A feature is a named function from a pair to a level, or None where it has nothing to say (weight 0).
Levels in the manner of record linkage (Fellegi–Sunter): few, ordered, each with a label that a reader understands.
"""

from bisect import bisect_right
from collections.abc import Callable, Mapping, Sequence, Set
from dataclasses import dataclass

from generator.align.keys import FIGURE_MARK, TIME_MARK
from generator.align.pairs import Pair
from generator.align.profile import RUN_LENGTHS
from generator.align.slots import figure_relation, time_relation
from generator.model import EACH_CLOSEST, BlockKind, Quantity, Stance, Time


@dataclass(frozen=True, slots=True)
class Feature:
    """A named function from a pair to the name of a level.

    ``detail``  gives the words of a pair with a level that show it. Most pairs are dropped, and nobody reads theirs
    ``needs``   what both sentences hold where the feature has something to say, see ``Profile.holds``; "" for nothing
    ``unless``  where both hold this, it has nothing to say
    """

    name: str
    level: Callable[[Pair], str | None]
    detail: Callable[[Pair], str] = lambda _: ""
    needs: str = ""
    unless: str = ""

    def speaks_of(self, held: Set[str]) -> bool:
        """Whether it may have something to say of two sentences that both hold so much."""
        return (not self.needs or self.needs in held) and self.unless not in held


class _Steps:
    """Levels of a measure in rising order, each from a value on; None below the first."""

    def __init__(self, *starts: float) -> None:
        self._starts = starts
        self.levels: tuple[str | None, ...] = (None, *(f"{start:g}" for start in starts))

    def reached(self, value: float) -> str | None:
        """The highest level that ``value`` reaches."""
        return self.levels[bisect_right(self._starts, value)]


INFORMATION = _Steps(0.1, 0.2, 0.3, 0.4, 0.5, 0.65, 0.8, 1.0, 1.3)
CLAUSE = _Steps(0.1, 0.2, 0.3, 0.4, 0.55, 0.7, 0.9)
AROUND = _Steps(0.3, 0.6)
THIRD = _Steps(0.2, 0.35, 0.5)


def _information(pair: Pair) -> str | None:
    return INFORMATION.reached(pair.information)


def _clause(pair: Pair) -> str | None:
    return CLAUSE.reached(pair.closest.information)


def clause_at_most(pair: Pair) -> str | None:
    """The level of "clause" that the pair does not exceed, found without a look at its clauses."""
    return CLAUSE.reached(pair.densest)


def _partner(pair: Pair) -> str | None:
    if pair.information <= 0.0:
        return None
    near, far = pair.left_rank, pair.right_rank
    if near > far:
        near, far = far, near
    if far == 0:
        return EACH_CLOSEST
    if near == 0:
        return "closest to one" if far <= 2 else "closest to one, not to the other"
    return "near" if near + far <= 4 else None


_COUNTS = (None, "1", "2", "3", "4")


def _rare(pair: Pair) -> str | None:
    return _COUNTS[min(len(_both_rare(pair)), 4)]


def _rare_words(pair: Pair) -> str:
    return _surfaces(pair, _both_rare(pair))


def _both_rare(pair: Pair) -> Set[str]:
    return pair.left.rare.intersection(pair.shared)


def _names(pair: Pair) -> str | None:
    left, right = pair.left.names, pair.right.names
    both = left & right
    if not both:
        return "none" if left and right else None
    if not both.isdisjoint(pair.left.rare):
        return "rare"
    return "one" if len(both) == 1 else "two"


def _names_words(pair: Pair) -> str:
    return _surfaces(pair, pair.left.names & pair.right.names)


_SOLE_KINDS = {FIGURE_MARK: "figure", TIME_MARK: "time"}
_SOLE_ORDER = ("figure", "time", "name")


def _sole_kind(key: str) -> str:
    return _SOLE_KINDS.get(key[0], "name")


def _sole(pair: Pair) -> str | None:
    """What either article has in this one sentence alone; a figure tells most, a name least."""
    both = pair.left.sole & pair.right.sole
    return min((_sole_kind(key) for key in both), key=_SOLE_ORDER.index, default=None)


def _sole_words(pair: Pair) -> str:
    both = pair.left.sole & pair.right.sole
    level = _sole(pair)
    return _surfaces(pair, {key for key in both if _sole_kind(key) == level})


def _introduction(pair: Pair) -> str | None:
    return None if pair.left.introduced.isdisjoint(pair.right.introduced) else "person"


def _introduced(pair: Pair) -> str:
    return ", ".join(sorted(pair.left.introduced & pair.right.introduced))


def _surfaces(pair: Pair, keys: Set[str]) -> str:
    """The words of the left sentence that stand for some keys, in their order, each key once."""
    found: dict[str, str] = {}
    for key, words in pair.left.surfaces:
        if key in keys:
            found.setdefault(key, words)
    return ", ".join(found.values())


def _words(pair: Pair) -> str | None:
    longest = _shared_runs(pair)
    return str(RUN_LENGTHS[longest - 1]) if longest else None


def _run(pair: Pair) -> str:
    longest = _shared_runs(pair) - 1
    return min(pair.left.runs[longest] & pair.right.runs[longest])


def _shared_runs(pair: Pair) -> int:
    """Of how many of RUN_LENGTHS, the short ones first, both sentences have a run in common."""
    if pair.left.repeated.isdisjoint(pair.right.repeated):
        return 0
    lengths = enumerate(zip(pair.left.runs, pair.right.runs, strict=True))
    return next((n for n, (one, other) in lengths if one.isdisjoint(other)), len(RUN_LENGTHS))


Told = Mapping[str | None, tuple[Quantity, Quantity] | tuple[Time, Time]]
"""How figures or times of the one sentence stand to those of the other, and the last two that stand so."""

_FIGURE_ORDER = (
    "same figure, same role",
    "same figure, same thing",
    "near figure",
    "other figure, same role",
    "same figure, same unit",
    "same figure, others",
    "same figure, other measure",
    "other figure, same thing",
    "same figure",
    "other time",
    "other figures",
)
_TIME_ORDER = ("same past", "within past", "same", "within", "apart", "one past")


def _figure(pair: Pair) -> str | None:
    return _first(_FIGURE_ORDER, _figures(pair)) if pair.left.sentence.quantities else None


def _figure_words(pair: Pair) -> str:
    return _surface_pair(_FIGURE_ORDER, _figures(pair))


def _figures(pair: Pair) -> Told:
    left, right = pair.left.sentence, pair.right.sentence
    return {figure_relation(left, a, right, b): (a, b) for a in left.quantities for b in right.quantities}


def _time(pair: Pair) -> str | None:
    return _first(_TIME_ORDER, _times(pair)) if pair.left.sentence.times else None


def _time_words(pair: Pair) -> str:
    return _surface_pair(_TIME_ORDER, _times(pair))


def _times(pair: Pair) -> Told:
    return {time_relation(a, b): (a, b) for a in pair.left.sentence.times for b in pair.right.sentence.times}


def _first(order: Sequence[str], found: Told) -> str | None:
    return next((level for level in order if level in found), None) if found else None


def _surface_pair(order: Sequence[str], found: Told) -> str:
    one, other = found[_first(order, found)]
    return f"{one.surface} / {other.surface}"


def _speaker(pair: Pair) -> str | None:
    """Who says the clauses that are closest; in whose words makes a difference."""
    left, right = pair.voices
    if not left.speaker and not right.speaker:
        return None
    if left.speaker == right.speaker:
        return "same, both quoted" if left.quoted and right.quoted else "same"
    name = "other" if left.speaker and right.speaker else "one side"
    return f"{name}, quoted" if left.quoted or right.quoted else name


def _same_speaker(pair: Pair) -> str:
    return pair.voices[0].speaker or ""


def _stance(pair: Pair) -> str | None:
    stances = [voice.stance for voice in pair.voices]
    if stances[0] is stances[1]:
        return None
    return next((stance.value for stance in (Stance.DENIES, Stance.PLANS) if stance in stances), "differs")


def _negation(pair: Pair) -> str | None:
    negated = pair.closest.left.negated + pair.closest.right.negated
    return (None, "one", "both")[negated]


def _around(pair: Pair) -> str | None:
    return AROUND.reached(pair.around)


def _third(pair: Pair) -> str | None:
    return THIRD.reached(pair.third)


def _place(pair: Pair) -> str | None:
    left, right = pair.left.sentence, pair.right.sentence
    titles = (left.block is BlockKind.TITLE) + (right.block is BlockKind.TITLE)
    if titles:
        return "both titles" if titles == 2 else "a title"
    return "both early" if left.paragraph <= 2 and right.paragraph <= 2 else None


FEATURES: tuple[Feature, ...] = (
    Feature("information", _information),
    Feature("clause", _clause),
    Feature("partner", _partner),
    Feature("rare", _rare, _rare_words),
    Feature("names", _names, _names_words, needs="names"),
    Feature("sole", _sole, _sole_words, needs="sole keys"),
    Feature("introduction", _introduction, _introduced, needs="introductions"),
    Feature("words", _words, _run, needs="repeated runs"),
    Feature("figure", _figure, _figure_words, needs="figures"),
    Feature("time", _time, _time_words, needs="times"),
    Feature("speaker", _speaker, _same_speaker, unless="its own voice only"),
    Feature("stance", _stance, unless="its own voice only"),
    Feature("negation", _negation, unless="no denial"),
    Feature("around", _around),
    Feature("third", _third),
    Feature("place", _place),
)
"""All features, in the order in which the evidence is shown."""

_COSTLY = ("words", "around", "third", "introduction", "speaker", "stance", "negation", "clause")
BY_COST: tuple[Feature, ...] = tuple(sorted(FEATURES, key=lambda f: _COSTLY.index(f.name) if f.name in _COSTLY else -1))
"""The same, first what is found at once, last "clause", for which all clauses of both sentences are compared."""
