"""Pasted lines → those of the article, and the others with the reason why they are left out."""

from collections.abc import Sequence
from dataclasses import dataclass

from generator.read.document import Line
from generator.read.furniture.chrome import chrome_reason
from generator.read.furniture.features import describe
from generator.read.furniture.runs import best_runs
from generator.read.furniture.weights import BASE, SWITCH, WEIGHTS

OUTSIDE = "outside the article's text"


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """A line with the verdict on it: ``reason`` is None where it is kept."""

    line: Line
    reason: str | None


def choose(lines: Sequence[Line]) -> tuple[Choice, ...]:
    """Which of a pasted page's lines are the article, by the features of each and of what stands around it."""
    scores = [score(features) for features in describe(lines)]
    kept = best_runs(scores, SWITCH)
    return tuple(_choice(line, is_kept) for line, is_kept in zip(lines, kept, strict=True))


def score(features: Sequence[str]) -> float:
    """The natural-log odds that a line with these features is part of the article."""
    return BASE + sum(WEIGHTS.get(name, 0.0) for name in features)


def _choice(line: Line, is_kept: bool) -> Choice:  # noqa: FBT001
    reason = chrome_reason(line.text)
    if is_kept:
        return Choice(line=line, reason=reason)
    return Choice(line=line, reason=reason or OUTSIDE)
