"""Final scores of matches: "beat Rovers 3-1", "a 2–2 draw"."""

from generator.extract.quantities.amount import Amount
from generator.extract.quantities.draft import Draft
from generator.extract.quantities.figure import Figure, read_figure
from generator.extract.quantities.line import Line
from generator.extract.quantities.noun import is_plural
from generator.lexicon.connectives import COORDINATORS, PREPOSITIONS, RELATIVES, SUBORDINATORS
from generator.lexicon.matches import BEHIND_SCORE, INTERIM, OUTCOMES, RESULTS

_BEFORE = 9
_BEHIND = 4
_GOALS = 9
"""Who scores more in one match scores points."""
_MOST = 250
_CLOSING = COORDINATORS | PREPOSITIONS | RELATIVES | SUBORDINATORS | RESULTS | BEHIND_SCORE
"""Words right behind a score: any other is what the two numbers count, or their unit ("lost 10-15 pounds")."""
_BESIDE = frozenset({",", "and"})
_NOT_BEFORE = frozenset({"aged", "ages", "between"})
"""In front of two numbers, these make a range of them."""


def read_score(line: Line, at: int) -> tuple[Draft, ...]:
    """Both sides of the score that starts at token ``at``, as the winner sees it: scored, conceded; () for no score.

    A score on the way, and one set of several, is none.
    """
    first = None if RESULTS.isdisjoint(line.vocabulary) else _read_side(line, at)
    if first is None or line.glued(at) or line.word(at - 1) in _NOT_BEFORE or not line.joins(first.end):
        return ()
    second = _read_side(line, first.end + 1)
    if second is None or line.is_hyphen(second.end) or _counts(line, second.end):
        return ()
    if not _is_result(line, at, second.end) or _is_set(line, at, second.end):
        return ()
    figures = (first, second) if first.value >= second.value else (second, first)
    noun = "goal" if figures[0].value <= _GOALS else "point"
    sides = [_side(figure, noun, of) for figure, of in zip(figures, ("scored", "conceded"), strict=True)]
    return tuple(sorted(sides, key=lambda side: side.start))


def _read_side(line: Line, at: int) -> Figure | None:
    """The figure at ``at`` where one side of a match can have scored so many."""
    figure = read_figure(line, at)
    return figure if figure is not None and figure.plain and figure.value <= _MOST else None


def _counts(line: Line, behind: int) -> bool:
    """Whether what the numbers count follows, and no win or defeat: "30-40 jobs", not "a 3-1 home win"."""
    if not line.is_word(behind) or line.word(behind) in _CLOSING:
        return line.word(behind) == "%" or line.match(behind, ("per", "cent"))
    return OUTCOMES.isdisjoint(line.low[behind : behind + _BEHIND]) or is_plural(line.word(behind))


def _is_result(line: Line, at: int, behind: int) -> bool:
    """Whether words of winning and losing stand near, and none of a score on the way."""
    near = line.low[max(0, at - _BEFORE) : behind + _BEHIND]
    return not RESULTS.isdisjoint(near) and INTERIM.isdisjoint(near)


def _is_set(line: Line, at: int, behind: int) -> bool:
    """Whether another score stands beside: "6-4, 3-6, 6-2", "6-4 6-2"."""
    after = behind + (line.word(behind) in _BESIDE)
    before = at - 1 - (line.word(at - 1) in _BESIDE)
    return (line.is_number(after) and line.joins(after + 1)) or (line.is_number(before) and line.joins(before - 1))


def _side(figure: Figure, noun: str, of: str) -> Draft:
    return Draft(amount=Amount.exactly(figure), unit="", noun=noun, of=of)
