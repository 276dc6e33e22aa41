"""A question as lines of text for a terminal, two passages side by side where there is room."""

from collections.abc import Iterator, Sequence
from itertools import zip_longest
from textwrap import wrap

from generator.explain.wording import evidence_lines
from generator.review.questions import Passage, Question

_NARROW = 72
"""Columns below which passages stand one under the other."""
_GAP = 3


def lines(question: Question, number: int, total: int, width: int) -> Iterator[str]:
    """The question and all that helps to answer it, in lines of at most ``width`` columns where words allow it."""
    yield f"{number} of {total}  {question.title}" + (f"  ({question.verdict})" if question.verdict else "")
    yield from wrap(question.reason, width)
    for caution in question.cautions:
        yield from wrap(f"Read with care: {caution}", width)
    yield ""
    yield from _passages(question.passages, width)
    if question.evidence:
        yield ""
        yield from evidence_lines(question.evidence, "in all")
    yield ""
    yield question.ask
    yield "  ".join(f"[{choice.key}] {choice.words}" for choice in question.choices)
    yield "[l] later  [u] undo the last one  [q] quit"


def _passages(passages: Sequence[Passage], width: int) -> Iterator[str]:
    """The first two beside each other, the rest below."""
    if len(passages) < 2 or width < _NARROW:
        for number, passage in enumerate(passages, start=1):
            yield from _column(passage, number, width)
        return
    half = (width - _GAP) // 2
    left, right = (list(_column(p, n, half)) for n, p in enumerate(passages[:2], start=1))
    for one, other in zip_longest(left, right, fillvalue=""):
        yield f"{one:{half}}{' ' * _GAP}{other}".rstrip()
    for number, passage in enumerate(passages[2:], start=3):
        yield from _column(passage, number, width)


def _column(passage: Passage, number: int, width: int) -> Iterator[str]:
    yield f"{number}  {passage.sign} {passage.outlet}"[:width]
    text = f"{passage.before}[{passage.quote}]{passage.after}"
    yield from wrap(" ".join(text.split()), width) or [""]
    if passage.speaker:
        yield from wrap(f"according to {passage.speaker}", width)
