"""The words and signs of one sentence, with a guess at which of them are verbs.

There is no tagger: helping verbs and pronouns are closed classes, "-ed" and "-ing" tell most of the rest, and words
that can be noun or verb ("reports", "claims") are taken for verbs only where their neighbours say so.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import IntEnum
from functools import lru_cache
from itertools import accumulate
from typing import NamedTuple

from generator.extract.segment import Segment
from generator.lexicon.connectives import (
    ADVERBS,
    BE,
    DETERMINERS,
    FINITE_HELPERS,
    NOT_ADVERBS,
    NOT_PARTICIPLES,
    PREPOSITIONS,
    PRONOUNS,
    RELATIVES,
)
from generator.lexicon.people import given_names
from generator.lexicon.saying import AMBIGUOUS, SAYING
from generator.lexicon.verbs import BASE_FORMS, PAST_FORMS, S_FORMS
from generator.model import Span
from generator.text.cutter import cutter
from generator.text.remembered import Remembered

_TOKENS = cutter(r"\d+(?:[.,:/]\d+)*\w*(?:[-‑–][^\W_]+)*|[^\W_]+(?:[.’'\-‑/&][^\W_]+)*|-{1,3}|\S")
_HAVE = frozenset("has have had having hasn't haven't hadn't get got".split())
_NAMES_TOO = frozenset({"may", "will", "can"})
"""Helping verbs that are names where they begin with a capital inside a sentence."""
_PAIRED = frozenset('()“”"')
_AFTER_VERB = DETERMINERS | PRONOUNS | {"that", "to", "not", "it", "him", "her", "them", "us", "me"}


LONGEST = 400
"""A run of more tokens is no sentence but a table or a list; nothing is looked for inside, which bounds the work."""


class Verb(IntEnum):
    """What form of a verb a token is; OTHER for no verb at all."""

    OTHER = 0
    FINITE = 1
    PAST = 2
    PARTICIPLE = 3
    ING = 4


_NO_VERB = Verb.OTHER
_PREDICATES = (Verb.FINITE, Verb.PAST)


@dataclass(frozen=True, slots=True, kw_only=True)
class Tokens:
    """The tokens of a sentence in columns.

    ``words`` are in lower case with straight apostrophes; ``starts`` and ``ends`` are offsets in the article's text;
    ``capital`` tells whether the first letter is a capital; ``verbs`` what form of a verb a token is; ``counts`` and
    ``predicates`` how many words, and finite verbs or pasts, stand in front of each token, and in all; ``is_paired``
    whether there are signs that come in pairs, brackets or quotation marks.
    """

    words: tuple[str, ...]
    starts: tuple[int, ...]
    ends: tuple[int, ...]
    capital: tuple[bool, ...]
    verbs: tuple[Verb, ...]
    counts: tuple[int, ...]
    predicates: tuple[int, ...]
    is_paired: bool

    def __len__(self) -> int:
        return len(self.words)

    def word(self, at: int) -> str:
        """The token's word; "" outside of the sentence."""
        words = self.words
        return words[at] if 0 <= at < len(words) else ""

    def span(self, low: int, high: int) -> Span:
        """The stretch of text from token ``low`` up to and without ``high``."""
        return Span(self.starts[low], self.ends[high - 1])

    def length(self, low: int, high: int) -> int:
        """How many words the tokens ``low`` up to ``high`` have, signs left out."""
        return self.counts[high] - self.counts[low] if low < high else 0

    def predicate(self, low: int, high: int) -> bool:
        """Whether a finite verb, or a past that may be one, stands among the tokens ``low`` up to ``high``."""
        if not 0 <= low < high:
            return False
        counts = self.predicates
        if high >= len(counts):
            return low < len(counts) and counts[low] < counts[-1]
        return counts[low] < counts[high]


def tokenise(segment: Segment) -> Tokens:
    """The tokens of a sentence, in order; every character that is no white space belongs to one."""
    return _tokens(segment.text, segment.span.start)


@lru_cache(maxsize=1024)
def _tokens(text: str, start: int) -> Tokens:
    """The last sentences are remembered: attribution and clauses read each one after the other."""
    found = _TOKENS.split(text.replace("’", "'"), start)
    looks = zip(*map(_LOOKS.__getitem__, found.texts), strict=True) if found.texts else [()] * 5
    words, capital, forms, adverbs, are_words = looks
    if "WHO" in words and not any(map(str.islower, found.texts)):  # in a shouted line, the pronoun
        words = tuple(map(str.lower, words))
    verbs = _verbs(words, capital, forms, adverbs)
    return Tokens(
        words=words,
        starts=tuple(found.starts),
        ends=tuple(found.ends),
        capital=capital,
        verbs=verbs,
        counts=tuple(accumulate(are_words, initial=0)),
        predicates=tuple(accumulate(map(_PREDICATES.__contains__, verbs), initial=0)),
        is_paired=not _PAIRED.isdisjoint(words),
    )


def is_adverb(word: str) -> bool:
    """Whether a word may stand between a subject and its verb, by its ending or as one of a closed class."""
    return word in ADVERBS or (word.endswith("ly") and len(word) > 4 and word not in NOT_ADVERBS)


def is_word(word: str) -> bool:
    """Whether a token is a word or number, and no sign."""
    return word != "" and word[0].isalnum()


class _Form(IntEnum):
    """What form of a verb a word can be, whatever its neighbours."""

    NONE = 0
    HELPER = 1
    PAST = 2
    ING = 3
    PRESENT = 4


class _Look(NamedTuple):
    """What a token tells without its neighbours; ``word`` is in lower case, but for the agency: "the WHO said"."""

    word: str
    is_capital: bool
    form: _Form
    is_adverb: bool
    is_word: bool


def _look(text: str) -> _Look:
    word = text if text == "WHO" else text.lower()
    return _Look(word, text[0].isupper(), _form(word), is_adverb(word), is_word(word))


_LOOKS = Remembered(_look, most=50_000)


def _form(word: str) -> _Form:
    if word in FINITE_HELPERS:
        return _Form.HELPER
    if word in NOT_PARTICIPLES or not word[:1].isalpha():
        return _Form.PRESENT if word in BASE_FORMS else _Form.NONE
    if word in PAST_FORMS or (word.endswith("ed") and len(word) > 3):
        return _Form.PAST
    if word.endswith("ing") and len(word) > 4:
        return _Form.ING
    return _Form.PRESENT if word in S_FORMS or word in BASE_FORMS else _Form.NONE


def _verbs(
    words: Sequence[str], capital: Sequence[bool], forms: Sequence[_Form], adverbs: Sequence[bool]
) -> tuple[Verb, ...]:
    """The form of each token."""
    found = [_NO_VERB] * len(words)
    titled = sum(capital) * 2 > len(words)
    for at, form in enumerate(forms):
        if form and (titled or not capital[at] or not _is_name(words[at], at)):
            last = at - 1
            while last >= 0 and adverbs[last]:
                last -= 1
            before = words[last] if last >= 0 else ""
            after = words[at + 1] if at + 1 < len(words) else ""
            found[at] = _verb(form, words[at], before, after, behind_adverb=last < at - 1)
    return tuple(found)


def _is_name(word: str, at: int) -> bool:
    """Whether a word with a capital at ``at`` is a name, and no verb that heads the sentence or a helping one."""
    inside = at > 0 or word.capitalize() in given_names()
    return inside and (word not in FINITE_HELPERS or word in _NAMES_TOO)


def _verb(form: _Form, word: str, before: str, after: str, *, behind_adverb: bool) -> Verb:
    """The form of one word between its neighbours; ``before`` is the last word that is no adverb."""
    if form is _Form.HELPER:
        return Verb.FINITE
    if form is _Form.PAST:
        return _past(before)
    if form is _Form.ING:
        return Verb.OTHER if before in DETERMINERS or before.endswith("'s") else Verb.ING
    return Verb.FINITE if _is_present(word, before, after, behind_adverb=behind_adverb) else Verb.OTHER


def _past(before: str) -> Verb:
    """A past tense or participle, by the word before it."""
    if before in BE or before in _HAVE:
        return Verb.PARTICIPLE
    noun = before in DETERMINERS and before != "that"
    return Verb.OTHER if noun or before.endswith("'s") or before == "to" else Verb.PAST


def _is_present(word: str, before: str, after: str, *, behind_adverb: bool) -> bool:
    """Whether a word that may be a noun is the present tense of a verb."""
    singular = word in S_FORMS
    if before in RELATIVES or (before in PRONOUNS and before not in DETERMINERS):
        return singular or before in {"they", "we", "i", "you", "who", "which"}
    if before in DETERMINERS or before in PREPOSITIONS or not before[:1].isalpha() or before.endswith("'s"):
        return False
    fits = singular != before.endswith("s")
    third = singular and (behind_adverb or (word in SAYING and word not in AMBIGUOUS))
    return fits and (after in _AFTER_VERB or third)
