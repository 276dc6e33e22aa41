"""Final scores of matches: "beat Rovers 3-1", "a 2–2 draw"."""

from generator.extract.quantities.amount import Amount
from generator.extract.quantities.draft import Draft
from generator.extract.quantities.figure import Figure, read_figure
from generator.extract.quantities.line import Line
from generator.lexicon.matches import INTERIM, RESULTS

_BEFORE = 9
_BEHIND = 4
_GOALS = 9
"""Who scores more in one match scores points."""
_MOST = 250


def read_score(line: Line, at: int) -> tuple[Draft, ...]:
    """Both sides of the score that starts at token ``at``, as the winner sees it: scored, conceded; () for no score.

    A score on the way, and one set of several, is none.
    """
    first = read_figure(line, at)
    if first is None or not first.plain or first.value > _MOST or line.glued(at) or not line.joins(first.end):
        return ()
    second = read_figure(line, first.end + 1)
    if (
        second is None
        or not second.plain
        or second.value > _MOST
        or line.is_hyphen(second.end) * line.is_number(second.end + 1)
    ):
        return ()
    if not _is_result(line, at, second.end) or _is_set(line, at, second.end):
        return ()
    figures = (first, second) if first.value >= second.value else (second, first)
    noun = "goal" if figures[0].value <= _GOALS else "point"
    sides = [_side(figure, noun, of) for figure, of in zip(figures, ("scored", "conceded"), strict=True)]
    return tuple(sorted(sides, key=lambda side: side.start))


def _is_result(line: Line, at: int, behind: int) -> bool:
    """Whether words of winning and losing stand near, and none of a score on the way."""
    near = line.low[max(0, at - _BEFORE) : behind + _BEHIND]
    return not RESULTS.isdisjoint(near) and INTERIM.isdisjoint(near)


def _is_set(line: Line, at: int, behind: int) -> bool:
    """Whether another score stands beside: "6-4, 3-6, 6-2"."""
    follows = line.word(behind) in {",", "and"} and line.is_number(behind + 1) and line.joins(behind + 2)
    return follows or (line.word(at - 1) in {",", "and"} and line.is_number(at - 2) and line.joins(at - 3))


def _side(figure: Figure, noun: str, of: str) -> Draft:
    return Draft(amount=Amount.exactly(figure), unit="", noun=noun, of=of)
