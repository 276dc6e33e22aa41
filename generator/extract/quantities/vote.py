"""Results of votes: "212-190", "by 55 votes to 41", "voted 65 to 34"."""

from collections.abc import Sequence

from generator.extract.quantities.amount import Amount
from generator.extract.quantities.draft import Draft
from generator.extract.quantities.figure import Figure, read_figure
from generator.extract.quantities.line import Line
from generator.extract.quantities.noun import is_plural
from generator.lexicon.boundaries import BE_FORMS
from generator.lexicon.matches import SHOWS
from generator.lexicon.roles import REJECTED, SHORTFALL, VOTING

_BEFORE = 8
_BEHIND = 4
_MOST_SEATS = 9999
"""Of a result without the word "votes" beside its first number, which may be that of an election."""
_PROPORTIONS = frozenset({"margin", "ratio", "scale"})
_ROLES = ("vote for", "vote against", "abstained")


def read_votes(line: Line, at: int) -> tuple[Draft, ...]:
    """The sides of the vote whose result starts at token ``at``: for, against, abstained; () where it is none."""
    figures = [] if VOTING.isdisjoint(line.vocabulary) else _sides(line, at)
    if len(figures) < 2 or line.glued(at):
        return ()
    behind = figures[-1].end
    if line.is_hyphen(behind) or line.word(behind) == "%" or not _is_vote(line, at, behind):
        return ()
    return tuple(_side(figure, of) for figure, of in zip(figures, _roles(line, at, behind, figures), strict=False))


def past_ratio(line: Line, at: int) -> int:
    """The token behind the ratio that starts at ``at``, how often one side had what the other had; 0 for none.

    As in "by a margin of three to one"; a scale of one to ten is none either.
    """
    if _PROPORTIONS.isdisjoint(line.vocabulary) or line.word(at - 1) != "of" or line.word(at - 2) not in _PROPORTIONS:
        return 0
    of = line.word(at - 2)
    figures = _sides(line, at)
    return figures[1].end if len(figures) == 2 and (figures[1].value == 1 or of == "scale") else 0


def _roles(line: Line, at: int, behind: int, figures: Sequence[Figure]) -> tuple[str, ...]:
    """What the sides are; the greater comes first of a thing that is rejected as of one that is passed."""
    head, tail = line.low[max(0, at - _BEFORE) : at], line.low[behind : behind + _BEHIND]
    lost = REJECTED.intersection(head) or ("defeated" in head and not BE_FORMS.isdisjoint(head))
    lost = lost or ("failed" in head and SHORTFALL.isdisjoint(line.vocabulary))
    rejecting = lost or "against" in tail[:1] or not REJECTED.isdisjoint(tail[:3])
    turned = rejecting and figures[0].value > figures[1].value
    return (_ROLES[1], _ROLES[0], _ROLES[2]) if turned else _ROLES


def _sides(line: Line, at: int) -> list[Figure]:
    figures: list[Figure] = []
    counted = False
    while len(figures) < 3:
        figure = read_figure(line, at)
        if figure is None or figure.share or figure.vague or figure.scaled:
            break
        counted = counted or line.word(figure.end) in {"votes", "vote"}
        if not (counted or figure.plain or figure.word) or (not counted and figure.value > _MOST_SEATS):
            break
        figures.append(figure)
        joint = figure.end + (counted and len(figures) == 1)
        if line.joins(joint) and line.word(joint + 1) == "to" and line.joins(joint + 2):
            joint += 2
        if not (line.joins(joint) or (line.word(joint) in {"to", "against"} and len(figures) == 1)):
            break
        at = joint + 1
    return figures


def _is_vote(line: Line, at: int, behind: int) -> bool:
    """Whether words of voting stand near, and nothing else is counted right behind; who wins a match holds no vote."""
    near = line.low[max(0, at - _BEFORE) : behind + _BEHIND]
    voting = VOTING.intersection(near)
    if not voting or (voting == {"defeated"} and not SHOWS.isdisjoint(line.vocabulary)):
        return False
    follower = line.word(behind)
    return not is_plural(follower) and follower not in {"percent", "per", "million", "billion"}


def _side(figure: Figure, of: str) -> Draft:
    return Draft(amount=Amount.exactly(figure), unit="", noun="vote", of=of)
