"""Passages that cannot answer one question, however much they share: what they number, or whom they count, is another.

A hundred boats and 120 are two answers to one question. The third dam of a valley and its seventh, thirty boats and
4,000, Danish nurses and Greek ones are answers to two.
"""

import re
from collections.abc import Iterator

from generator.align.slots import answers_same, far_apart, same_value
from generator.lexicon.numbers import RANKS
from generator.lexicon.places import PlaceForm, gazetteer
from generator.model import Quantity, Sentence, Span
from generator.text.words import stem

_ORDINAL = re.compile(
    rf"\b(\d{{1,4}}(?:st|nd|rd|th)|{'|'.join(RANKS)})[ -](?:straight |consecutive )?([^\W\d_]\w+)", re.IGNORECASE
)
_WORD = re.compile(r"[^\W\d_]+")
_BETWEEN = 3
"""So many words behind a figure tell whose people it counts: "12 retired Danish nurses"."""


def clash(left: Sentence, one: Span, right: Sentence, other: Span) -> bool:
    """Whether the stretch ``one`` of a sentence and ``other`` of another surely answer two questions."""
    return _number_others(left, one, right, other) or _count_others(left, one, right, other)


def _number_others(left: Sentence, one: Span, right: Sentence, other: Span) -> bool:
    """Whether both give something its place in a row, and no place that both give is the same."""
    ranks, others = dict(_ranks(left, one)), dict(_ranks(right, other))
    named = ranks.keys() & others.keys()
    return bool(named) and all(ranks[noun] != others[noun] for noun in named)


def _ranks(sentence: Sentence, span: Span) -> Iterator[tuple[str, int]]:
    """What stands in a row in a stretch, with its place; days and quarters are times, and compared as such."""
    text = span.shift(-sentence.span.start).of(sentence.text)
    for found in _ORDINAL.finditer(text):
        place = Span(found.start(1), found.end(1)).shift(span.start)
        if not any(time.span.overlaps(place) for time in sentence.times):
            yield stem(found[2]), _rank(found[1].lower())


def _rank(ordinal: str) -> int:
    return RANKS.index(ordinal) + 1 if ordinal in RANKS else int(ordinal[:-2])


def _count_others(left: Sentence, one: Span, right: Sentence, other: Span) -> bool:
    """Whether figures that could be one answer meet, and in each two of them something else is counted."""
    met = [(a, b) for a in _inside(left, one) for b in _inside(right, other) if answers_same(a, b) or _same_count(a, b)]
    return bool(met) and all(far_apart(a, b) or _other_people(left, a, right, b) for a, b in met)


def _inside(sentence: Sentence, span: Span) -> list[Quantity]:
    return [quantity for quantity in sentence.quantities if span.contains(quantity.span)]


def _same_count(one: Quantity, other: Quantity) -> bool:
    return one.unit == other.unit == "" and same_value(one, other)


def _other_people(left: Sentence, one: Quantity, right: Sentence, other: Quantity) -> bool:
    """Whether both say whose people they count, and these are two."""
    people, others = _people(left, one), _people(right, other)
    return bool(people and others) and people != others


def _people(sentence: Sentence, quantity: Quantity) -> str:
    """The country whose people a figure counts, "" where it does not say."""
    behind = sentence.text[quantity.span.end - sentence.span.start :].split(",")[0]
    for word in _WORD.findall(behind)[:_BETWEEN]:
        place = gazetteer().get(word)
        if place or word[0].isupper():
            return place.name if place and place.form is PlaceForm.PEOPLE else ""
    return ""
