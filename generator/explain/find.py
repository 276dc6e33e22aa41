"""A reader's words → the sentence that holds them, or the fact that bears them."""

from collections.abc import Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

from generator.model import Comparison, Sentence
from generator.text.spelling import fold
from generator.text.words import word_list

LIKE_ENOUGH = 0.6
"""A sentence that has at least so many of a quote's words, in their order, is taken for the one that is meant."""
NEAREST = 3
"""So many sentences are named where none is like enough."""
SOMEWHAT_LIKE = 0.25
"""Sentences that have less of a quote's words are not worth naming."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """Sentences, by their numbers in the story.

    ``numbers``  those that hold the words, or those that are most like them; none where none is like enough
    ``exact``    whether they hold the very words
    ``nearest``  what may have been meant, most like first, where none is like enough
    """

    numbers: tuple[int, ...]
    exact: bool
    nearest: tuple[int, ...] = ()


def find_sentences(sentences: Sequence[Sentence], quote: str) -> Found:
    """The sentences that ``quote`` is of: punctuation, case and white space aside, or else the most alike ones."""
    wanted = _folded(quote)
    held = [_folded(s.text) for s in sentences]
    exact = [n for n, text in enumerate(held) if wanted and _within(wanted, text)]
    if exact:
        return Found(numbers=tuple(exact), exact=True)
    likeness = {n: _likeness(wanted.split(), text.split()) for n, text in enumerate(held)}
    ranked = sorted(likeness, key=lambda n: (-likeness[n], n))[:NEAREST]
    if ranked and likeness[ranked[0]] >= LIKE_ENOUGH:
        best = likeness[ranked[0]]
        return Found(numbers=tuple(n for n in likeness if likeness[n] == best), exact=False)
    return Found(numbers=(), exact=False, nearest=tuple(n for n in ranked if likeness[n] >= SOMEWHAT_LIKE))


def find_facts(comparisons: Sequence[Comparison], words_or_id: str) -> tuple[Comparison, ...]:
    """The facts whose id begins so, or else whose label is this, or else whose label holds it."""
    wanted = words_or_id.casefold().strip()
    for fits in (
        [c for c in comparisons if c.fact.id.startswith(wanted)],
        [c for c in comparisons if c.label.casefold() == wanted],
        [c for c in comparisons if wanted in c.label.casefold()],
    ):
        if fits and wanted:
            return tuple(fits)
    return ()


def _folded(text: str) -> str:
    return " ".join(map(fold, word_list(text)))


def _within(one: str, other: str) -> bool:
    """Whether the words of one text stand in a row in the other, either way round (a quote of two sentences)."""
    return f" {one} " in f" {other} " or (other.count(" ") >= 2 and f" {other} " in f" {one} ")


def _likeness(wanted: Sequence[str], held: Sequence[str]) -> float:
    """The share of the wanted words that the sentence holds in the same order, 0 to 1."""
    if not wanted or set(wanted).isdisjoint(held):
        return 0.0
    blocks = SequenceMatcher(None, wanted, held, autojunk=False).get_matching_blocks()
    return sum(block.size for block in blocks) / len(wanted)
