"""The keys that a sentence can be matched by: its terms and names, its figures and its times.

A figure's key begins with "#", a time's with "~".
"""

from collections import Counter
from collections.abc import Iterator, Sequence

from generator.align.slots import DOZEN
from generator.model import Quantity, Sentence, Span, Time

FIGURE_MARK, TIME_MARK = "#", "~"
"""What the keys of figures and of times begin with."""


def keyed_spans(sentence: Sentence) -> Iterator[tuple[str, Span]]:
    """All keys that a sentence can be matched by, with the words that stand for each."""
    for term in sentence.terms:
        yield term.key, term.span
    for quantity in sentence.quantities:
        yield figure_key(quantity), quantity.span
    for time in sentence.times:
        yield _time_key(time), time.span


def figure_key(quantity: Quantity) -> str:
    """The key of a figure: its number, whatever the hedge, and its unit."""
    stated = quantity.stated if quantity.stated is not None else quantity.surface
    return f"{FIGURE_MARK}{stated} {quantity.unit}"


def _time_key(time: Time) -> str:
    return f"{TIME_MARK}{time.value}"


def sole_keys(sentences: Sequence[Sentence]) -> list[frozenset[str]]:
    """For each sentence, what it names or counts and no other of its article does: names, times, telling figures."""
    pointing = [frozenset(_pointing_keys(sentence)) for sentence in sentences]
    found = Counter((s.article, key) for s, keys in zip(sentences, pointing, strict=True) for key in keys)
    return [
        frozenset(key for key in keys if found[s.article, key] == 1)
        for s, keys in zip(sentences, pointing, strict=True)
    ]


def _pointing_keys(sentence: Sentence) -> Iterator[str]:
    yield from (term.key for term in sentence.terms if term.is_name)
    yield from (figure_key(quantity) for quantity in sentence.quantities if _is_telling(quantity))
    yield from (_time_key(time) for time in sentence.times)


def _is_telling(quantity: Quantity) -> bool:
    """Whether a figure is seldom met twice by chance: a report counts many things to a dozen."""
    stated = quantity.stated
    return stated is not None and (abs(stated) > DOZEN or stated != int(stated))
