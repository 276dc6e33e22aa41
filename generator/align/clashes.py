"""Passages that cannot answer one question, however much they share: what they number, count or deny is another's.

A hundred boats and 120 are two answers to one question. The third dam of a valley and its seventh, thirty boats and
4,000, Danish nurses and Greek ones are answers to two.
"""

import re
from itertools import islice

from generator.align.slots import answers_same, far_apart, same_value
from generator.lexicon.connectives import PERSONAL_PRONOUNS
from generator.lexicon.numbers import RANKS
from generator.lexicon.places import PlaceForm, gazetteer
from generator.lexicon.ranks import Rank, ranks_in
from generator.lexicon.stopwords import STOPWORDS
from generator.model import Quantity, Sentence, Span, Stance
from generator.text.words import stem, word_list

_WORD = re.compile(r"[^\W\d_]+")
_TWIN = 0.6
"""Share of their words, the places left aside, that two stretches have in common which tell the same."""
_BETWEEN = 3
"""So many words behind a figure tell whose people it counts: "12 retired Danish nurses"."""


def clash(left: Sentence, one: Span, right: Sentence, other: Span) -> bool:
    """Whether the stretch ``one`` of a sentence and ``other`` of another surely answer two questions."""
    parted = _number_others(left, one, right, other) or _count_others(left, one, right, other)
    return parted or _deny_of_others(left, one, right, other)


def _number_others(left: Sentence, one: Span, right: Sentence, other: Span) -> bool:
    """Whether both give something its place in a row, and no place that both give is the same.

    Not where they tell the same but for the place, and it is one that a thing has one of: "in the 67th minute", "it
    was the third fire".
    """
    ranks = _ranks(left, one)
    if not ranks:
        return False
    others = _ranks(right, other)
    named = ranks.keys() & others.keys()
    if not named or any(ranks[noun].number == others[noun].number for noun in named):
        return False
    are_answers = all(ranks[noun].answers and others[noun].answers for noun in named)
    return not (are_answers and _are_twins(_text(left, one), _text(right, other)))


def _ranks(sentence: Sentence, span: Span) -> dict[str, Rank]:
    """What stands in a row in a stretch, with its place; days and quarters are times, and compared as such."""
    found = ranks_in(_text(sentence, span))
    return {r.noun: r for r in found if not any(t.span.overlaps(r.span.shift(span.start)) for t in sentence.times)}


def _are_twins(one: str, other: str) -> bool:
    """Whether two stretches are of the same words, but for small ones and those that tell a place in a row."""
    left, right = _told(one), _told(other)
    return len(left & right) >= _TWIN * len(left | right)


def _told(text: str) -> frozenset[str]:
    told = (word for word in word_list(text) if word not in STOPWORDS and word not in RANKS and word.isalpha())
    return frozenset(map(stem, told))


def _text(sentence: Sentence, span: Span) -> str:
    return span.shift(-sentence.span.start).of(sentence.text)


def _count_others(left: Sentence, one: Span, right: Sentence, other: Span) -> bool:
    """Whether figures that could be one answer meet, and in each two of them something else is counted."""
    met = [(a, b) for a in _inside(left, one) for b in _inside(right, other) if answers_same(a, b) or _same_count(a, b)]
    return bool(met) and all(far_apart(a, b) or _other_people(left, a, right, b) for a, b in met)


def _deny_of_others(left: Sentence, one: Span, right: Sentence, other: Span) -> bool:
    """Whether each tells that somebody denies something of himself, and it is two: "the union denies that it left"."""
    mine, theirs = _deniers(left, one), _deniers(right, other)
    return bool(mine and theirs) and not any(a in b or b in a for a in mine for b in theirs)


def _deniers(sentence: Sentence, span: Span) -> frozenset[str]:
    """Those who, by name, deny in a stretch what a pronoun says of themselves: "the union" may be any of them."""
    denials = (a for a in sentence.attributions if a.stance is Stance.DENIES and span.overlaps(a.content))
    return frozenset(a.name for a in denials if a.name[:1].isupper() and _is_of_pronoun(_text(sentence, a.content)))


def _is_of_pronoun(content: str) -> bool:
    said = word_list(content)
    return not PERSONAL_PRONOUNS.isdisjoint(said[said[:1] == ("that",) :][:1])


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
    behind = sentence.text[quantity.span.end - sentence.span.start :].partition(",")[0]
    for found in islice(_WORD.finditer(behind), _BETWEEN):
        word = found[0]
        place = gazetteer().get(word)
        if place or word[0].isupper():
            return place.name if place and place.form is PlaceForm.PEOPLE else ""
    return ""
