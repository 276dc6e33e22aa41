"""Noun phrases whose head is the noun of an event."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from generator.extract.segment import Segment
from generator.extract.tokens import Tokens, Verb, is_adverb, is_word, tokenise
from generator.lexicon.boundaries import DETERMINERS, STOPS
from generator.lexicon.connectives import BE, FINITE_HELPERS
from generator.lexicon.events import NOT_BEFORE, OTHER_EVENTS, POINTING, event_noun
from generator.lexicon.units import SIGNS
from generator.lexicon.verbs import BASE_FORMS, S_FORMS
from generator.model import BlockKind, Sentence, Span

_MODIFIERS = 4
"""So many words before the head can belong to the term."""

_BEFORE_VERB = (FINITE_HELPERS - BE) | {"to", "not"}

_QUOTES = frozenset('"“„«‘')

_COUNTED = frozenset(
    "two three four five six seven eight nine ten twelve dozen dozens hundreds hundred both "
    "some several many few couple".split()
)
_NO_PART = NOT_BEFORE | OTHER_EVENTS | _COUNTED
"""Words that open a phrase and are no part of the term."""

_FIGURE = re.compile(r"one|\d[\d.,]*")
_SUM = re.compile(r"\d[\d.,]*(?:m|mn|bn|k)|millions?|billions?")
"""A bare figure counts what follows ("200 votes"): that is no event. A sum is no part of the term ("$3M fraud")."""
_YEAR = re.compile(r"(?:1[89]|2[01])\d\d")


@dataclass(frozen=True, slots=True, kw_only=True)
class EventPhrase:
    """A noun phrase that names an event: ``span`` holds its words from the first modifier to the head.

    ``noun``      the head, in the singular, lower case
    ``modifier``  the word before the head, lower case; "" where there is none or it is a name
    ``pointing``  whether a determiner, a possessive or the headline shows that the event is the one spoken of
    ``other``     whether a word says that it is another, a former, a possible one, or that many are counted
    """

    sentence: Sentence
    span: Span
    noun: str
    modifier: str
    pointing: bool
    other: bool


def event_phrases(sentence: Sentence) -> Iterator[EventPhrase]:
    """The phrases of one sentence, in order."""
    tokens = tokenise(_segment(sentence))
    for at, word in enumerate(tokens.words):
        noun = event_noun(word)
        if noun and _is_head(tokens, at, headline=sentence.block is not BlockKind.PARAGRAPH):
            yield _phrase(sentence, tokens, at, noun)


def _segment(sentence: Sentence) -> Segment:
    return Segment(
        index=sentence.index,
        block=sentence.block,
        paragraph=sentence.paragraph,
        span=sentence.span,
        text=sentence.text,
    )


def _is_head(tokens: Tokens, at: int, *, headline: bool) -> bool:
    """Whether the word is a noun, and the last of its phrase ("an attack", not "to attack", "attack helicopters").

    In a sentence a capital makes it part of a name ("the Winter War").
    """
    if tokens.verbs[at] in (Verb.FINITE, Verb.PAST, Verb.PARTICIPLE) or tokens.word(at - 1) in _BEFORE_VERB:
        return False
    if (tokens.capital[at] and at > 0 and not headline) or _is_predicate(tokens, at):
        return False
    after = tokens.word(at + 1)
    if not is_word(after) or after in STOPS or is_adverb(after) or (headline and after in S_FORMS):
        return True
    return tokens.verbs[at + 1] is not Verb.OTHER


def _is_predicate(tokens: Tokens, at: int) -> bool:
    """Whether the word is the verb of a plural before it ("protesters clash")."""
    before = tokens.word(at - 1)
    return tokens.words[at] in BASE_FORMS and before.endswith("s") and not before.endswith(("ss", "'s", "us", "is"))


def _phrase(sentence: Sentence, tokens: Tokens, at: int, noun: str) -> EventPhrase:
    first = at
    while at - first < _MODIFIERS and _modifies(tokens, first - 1):
        first -= 1
    if first < at and _is_verb(tokens, first):
        first += 1
    before = tokens.word(first - 1)
    words = tokens.words[first:at]
    counted = False
    while first < at and (_is_no_part(tokens.words[first]) or _possessive(tokens, first)):
        counted = counted or _is_count(tokens, first)
        first += 1
    modified = first < at and (not tokens.capital[at - 1] or sentence.block is not BlockKind.PARAGRAPH)
    possessed = any(word.endswith(("'s", "s'")) for word in words)
    return EventPhrase(
        sentence=sentence,
        span=tokens.span(first, at + 1),
        noun=noun,
        modifier=tokens.words[at - 1] if modified else "",
        pointing=before in POINTING or possessed or sentence.block is BlockKind.TITLE,
        other=before in OTHER_EVENTS or any(word in OTHER_EVENTS for word in words) or counted,
    )


def _is_no_part(word: str) -> bool:
    return word in _NO_PART or _SUM.fullmatch(word) is not None or _is_figure(word)


def _is_figure(word: str) -> bool:
    return _FIGURE.fullmatch(word) is not None and _YEAR.fullmatch(word) is None


def _is_count(tokens: Tokens, at: int) -> bool:
    """Whether the word is a figure that counts, and no sum of money."""
    money = tokens.word(at - 1) in SIGNS or _SUM.fullmatch(tokens.word(at + 1)) is not None
    return _is_figure(tokens.words[at]) and not money


def _is_verb(tokens: Tokens, at: int) -> bool:
    """Whether the word is the verb that governs the phrase ("will continue operations", "condemn the attack")."""
    before = tokens.word(at - 1)
    if before == "to" or before in FINITE_HELPERS:
        return True
    return tokens.words[at] in BASE_FORMS and before not in DETERMINERS


def _possessive(tokens: Tokens, at: int) -> bool:
    return tokens.words[at].endswith(("'s", "s'"))


def _modifies(tokens: Tokens, at: int) -> bool:
    """Whether the word can stand between the determiner and the noun: an adjective, a noun, a name."""
    word = tokens.word(at)
    if not is_word(word) or (word in STOPS and word not in OTHER_EVENTS) or is_adverb(word):
        return False
    opening = tokens.verbs[at] is Verb.PAST and tokens.word(at - 1) in _QUOTES
    return (tokens.verbs[at] is Verb.OTHER or opening) and word not in S_FORMS
