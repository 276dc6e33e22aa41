"""The table of match weights, kept as text so that it can be read, questioned and changed."""

import math
import tomllib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache, lru_cache
from pathlib import Path

from generator.align.features import FEATURES, Feature
from generator.align.loose import Loose
from generator.align.pairs import Pair
from generator.model import Evidence


@dataclass(frozen=True, slots=True, kw_only=True)
class Weight:
    """What a level is worth, in natural-log odds, and how to say it; ``{}`` in the label takes the level's detail."""

    weight: float
    label: str


_Row = tuple[Feature, str, Weight]
"""A feature, a level of it, and what that is worth."""
_PRIOR = Feature("prior", lambda _: "")
_SHORT = Feature("short", lambda _: "")
_QUESTION = Feature("question", lambda pair: pair.question.name if pair.question else None)


@dataclass(frozen=True, slots=True, kw_only=True)
class Quoting:
    """Which clauses of two matched sentences are quoted: by the log odds that the two answer one question.

    ``prior``     the log odds before anything is known of the two
    ``score``     what a unit of their sentences' score adds
    ``shared``    what a unit of term weight that both hold adds (the root of the sum of their products)
    ``likeness``  what the cosine of their terms adds, 0 to 1
    ``answer``    what adds that both hold a figure or a time
    ``part``      what adds that all that the sentences share stands in the two, 0 to 1
    ``alike``     what adds that both hold the same words, common ones too: the share of both (Dice's), 0 to 1
    ``runs``      what a unit of the natural log of 1 and the runs of two words that both hold adds
    ``least``     the log odds from which on clauses are quoted
    ``rival``     how much more is asked of a clause that goes with another one of that outlet already
    """

    prior: float
    score: float
    shared: float
    likeness: float
    answer: float
    part: float
    alike: float
    runs: float
    least: float
    rival: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Short:
    """What pairs gain in a short story: ``rate`` for each natural log of how many times fewer its sentences are.

    ``usual``  sentences of a story in which they gain nothing
    """

    rate: float
    usual: float
    label: str

    def gain(self, sentences: int) -> Weight:
        """That in a story of so many sentences; nothing in one of ``usual`` or more."""
        times_fewer = max(self.usual / max(sentences, 1), 1.0)
        return Weight(weight=round(self.rate * math.log(times_fewer), 2), label=self.label)


@dataclass(frozen=True, slots=True, kw_only=True)
class Weights:
    """The whole table: (feature, level) → weight.

    ``prior``  the log odds that two candidate sentences answer one question, before any evidence
    ``short``  what pairs gain in short stories; ``gained`` is that in one story, see ``in_story``
    ``share``  how many pairs are kept at most, for each sentence of the story and each other outlet that may tell it
               as well: scores are not comparable between stories, but the number of true pairs grows with both
    ``fewest``, ``most``  a story counts as having at least and at most so many other outlets
    ``allowed``  the pairs that are kept at most in one story, see ``in_story``
    ``floor``  the score below which no pair is kept
    ``join``   how much less than the last kept score suffices between sentences that a third one holds together
    ``loose``  how much surer quotes must be where reports have little in common, see ``asking_more``
    """

    prior: Weight
    short: Short
    gained: Weight | None = None
    share: float
    fewest: int
    most: int
    allowed: int = 0
    floor: float
    join: float
    quoting: Quoting
    loose: Loose
    table: Mapping[tuple[str, str], Weight]

    def in_story(self, sentences: int, outlets: int) -> "Weights":
        """The table's weights as they are in a story of so many sentences of so many outlets."""
        others = min(max(outlets - 1, self.fewest), self.most)
        return replace(self, gained=self.short.gain(sentences), allowed=int(self.share * sentences * others))

    def asking_more(self, more: float) -> "Weights":
        """The table's weights with quotes that must be surer by so much."""
        return replace(self, quoting=replace(self.quoting, least=self.quoting.least + more)) if more else self

    @property
    def start(self) -> float:
        """The score of a pair before any evidence."""
        return self.prior.weight + (self.gained.weight if self.gained else 0.0)

    def evidence(self, pair: Pair) -> tuple[Evidence, ...]:
        """The evidence for a pair, the prior first; its weights add up to the pair's score."""
        return tuple(
            _evidence(
                feature.name,
                level,
                weight.label.replace("{}", feature.detail(pair)) if "{}" in weight.label else weight.label,
                weight.weight,
            )
            for feature, level, weight in self._rows(pair)
        )

    def score(self, pair: Pair) -> float:
        """The sum of the pair's evidence, in natural-log odds."""
        return round(_sum(self._rows(pair)), 6)

    def _rows(self, pair: Pair) -> Sequence[_Row]:
        """What counts of a pair, in two lanes, of which the one that tells more is taken.

        One is all that the sentences have in common, the other the question with slots that both answer. A question
        speaks for itself: its answers may share no word.
        """
        likeness = self._counting(pair, FEATURES)
        if pair.question is None:
            return likeness
        return max(likeness, self._counting(pair, (_QUESTION,)), key=_sum)

    def _counting(self, pair: Pair, features: Iterable[Feature]) -> list[_Row]:
        """What every pair of the story starts with, and those levels that are worth something."""
        rows: list[_Row] = [(_PRIOR, "", self.prior)]
        if self.gained and self.gained.weight:
            rows.append((_SHORT, "", self.gained))
        both = pair.left.holds & pair.right.holds
        for feature in features:
            if not feature.speaks_of(both):
                continue
            level = feature.level(pair)
            if level is not None:
                weight = self.table.get((feature.name, level))
                if weight is not None and weight.weight:
                    rows.append((feature, level, weight))
        return rows

    def least(self, scores: Iterable[float]) -> float:
        """The score from which on pairs of the story are kept."""
        ranked = sorted(scores, reverse=True)
        return max(self.floor, ranked[self.allowed - 1]) if 0 < self.allowed <= len(ranked) else self.floor


@lru_cache(maxsize=4096)
def _evidence(feature: str, level: str, label: str, weight: float) -> Evidence:
    """Evidence says the same over and over: one value serves all matches, here and where a story is packed."""
    return Evidence(feature=feature, level=level, label=label, weight=weight)


def _sum(rows: Iterable[_Row]) -> float:
    return sum([weight.weight for _, _, weight in rows])


def parse_weights(text: str) -> Weights:
    """The table from its TOML text. KeyError where one of the sections that are no feature is missing."""
    data = tomllib.loads(text)
    sections = ("prior", "short", "decision", "quoting", "loose")
    prior, short, decision, quoting, loose = (data.pop(name) for name in sections)
    table = {
        (feature, level): Weight(weight=float(entry["weight"]), label=str(entry["label"]))
        for feature, levels in data.items()
        for level, entry in levels.items()
    }
    return Weights(
        prior=Weight(weight=float(prior["weight"]), label=str(prior["label"])),
        short=Short(rate=float(short["rate"]), usual=float(short["usual"]), label=str(short["label"])),
        share=float(decision["share"]),
        fewest=int(decision["fewest"]),
        most=int(decision["most"]),
        floor=float(decision["floor"]),
        join=float(decision["join"]),
        quoting=Quoting(**{name: float(value) for name, value in quoting.items()}),
        loose=Loose(**{name: float(value) for name, value in loose.items()}),
        table=table,
    )


@cache
def default_weights() -> Weights:
    """The table that comes with the package, fitted by ``benchmarks/fit_weights.py``."""
    return parse_weights((Path(__file__).parent / "weights.toml").read_text(encoding="utf-8"))
