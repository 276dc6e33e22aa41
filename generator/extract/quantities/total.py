"""Totals: "the death toll rose to 40", "the number of dead", and by how many they changed."""

from collections.abc import Sequence

from generator.extract.quantities.draft import Draft
from generator.extract.quantities.line import Line
from generator.lexicon.boundaries import SAYING
from generator.lexicon.changes import MOVED
from generator.lexicon.roles import TABLE
from generator.lexicon.wordlist import words

_REACH = 9
_TOTAL = {tuple(phrase.split()): row.role for row in TABLE for phrase in row.total} | {
    tuple(f"number {of}{form}".split()): row.role
    for row in TABLE
    for form in (*row.passive, *row.state)
    for of in ("", "of people ", "of those ")
}
_OF_THEM = frozenset([("of", "whom"), ("of", "which"), ("of", "them")])
STOPS = (
    words("after while when as but before because if which where since although though amid whose until then once")
    | SAYING
    | words('. ; : — – " “ ” ( ) ? !')
)
"""Words and marks at which what is told of a count ends."""


def find_total(line: Line, drafts: Sequence[Draft], index: int) -> str:
    """As in "The death toll rose to 40", "the number of dead to at least 40"."""
    draft = drafts[index]
    if draft.noun and draft.phrase is not None and draft.noun != "person":
        return ""
    if is_change(line, drafts, index) or line.low[draft.start - 2 : draft.start] in _OF_THEM:
        return ""
    for at in range(draft.start - 1, max(-1, draft.start - 1 - _REACH), -1):
        if line.word(at) in STOPS and line.word(at) != "which":
            return ""
        for length in (4, 3, 2, 1):
            role = _TOTAL.get(line.run(at, length))
            if role and (length > 1 or line.word(at) in {"toll", "deaths"}):
                # not of "six more deaths, bringing the cases to 300"
                return "" if any(e.start <= at < e.end for e in drafts[max(0, index - 2) : index]) else role
    return ""


def is_change(line: Line, drafts: Sequence[Draft], index: int) -> bool:
    """Whether a bare count is by how many a total changed: "rose by three", the first of "rose three to 19"."""
    draft = drafts[index]
    if line.word(draft.start - 1) == "by":
        return True
    later = drafts[index + 1] if index + 1 < len(drafts) else None
    level = later is not None and later.start - 1 == draft.amount.end and line.word(later.start - 1) == "to"
    return level and line.word(draft.start - 1) in MOVED
