"""A page of which the scorer would leave nothing: the longest run of sentences is kept, so that no article vanishes."""

import re
from collections.abc import Sequence

from generator.read.furniture.choice import OUTSIDE, Choice

MIN_WORDS = 3

_SENTENCE_END = re.compile(r"[.!?。！？][\"'”’»)\]」]*$")
_LOWER = re.compile(r"[^\W\d_A-Z]{2}")


def rescue(choices: Sequence[Choice]) -> tuple[Choice, ...]:
    """``choices`` with the longest run of sentence-like lines kept; as they are where no line is like a sentence.

    A run may hold single lines of another kind (a subhead), but none whose own wording shows it to be furniture.
    """
    first, last = max(_runs(choices), key=lambda run: (_size(choices[run[0] : run[1]]), -run[0]), default=(0, 0))
    return tuple(
        Choice(line=c.line, reason=None) if first <= index < last and _may_be_text(c) else c
        for index, c in enumerate(choices)
    )


def _runs(choices: Sequence[Choice]) -> list[tuple[int, int]]:
    """Half-open runs that begin and end with a sentence."""
    runs: list[tuple[int, int]] = []
    for index, choice in enumerate(choices):
        if not _is_sentence(choice):
            continue
        between = choices[runs[-1][1] : index] if runs else ()
        if runs and len(between) <= 1 and all(_may_be_text(c) for c in between):
            runs[-1] = (runs[-1][0], index + 1)
        else:
            runs.append((index, index + 1))
    return runs


def _size(choices: Sequence[Choice]) -> int:
    return sum(len(c.line.text.split()) for c in choices if _is_sentence(c))


def _is_sentence(choice: Choice) -> bool:
    text = choice.line.text
    is_long_enough = len(text.split()) >= MIN_WORDS
    return bool(_may_be_text(choice) and is_long_enough and _SENTENCE_END.search(text) and _LOWER.search(text))


def _may_be_text(choice: Choice) -> bool:
    return choice.reason in {None, OUTSIDE}
