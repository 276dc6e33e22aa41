"""Those whom a text brings in without a name, for a pronoun is theirs sooner than that of somebody named before."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from generator.extract.tokens import Tokens, Verb, is_adverb, is_word
from generator.lexicon.connectives import (
    BE,
    COORDINATORS,
    DETERMINERS,
    PREPOSITIONS,
    PRONOUNS,
    RELATIVES,
    SUBORDINATORS,
)
from generator.lexicon.saying import DAYS, SAYING
from generator.lexicon.strangers import KNOWN, NAMING, NEW, PRONOUNS_OF
from generator.model import Mention, MentionKind, Span

_DESCRIBED = 5
"""Tokens between a noun and what opens its phrase: "a 41-year-old local man"."""
_TELLING = NEW - {"a", "an", "one"}
_BEHIND = PREPOSITIONS | COORDINATORS | SUBORDINATORS | RELATIVES | DETERMINERS | PRONOUNS | DAYS
"""Words behind a noun that is no part of a longer one, beside verbs and adverbs."""
_OPENING = 2
"""Tokens in front of a noun whose phrase opens the sentence."""
_TO_NAME = 7
"""Tokens between a noun and the name that it describes."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Stranger:
    """Somebody without a name: ``name`` is what the text calls them, without an article.

    ``sentence`` counts the article's sentences, ``at`` is where the noun stands in its text; ``new`` tells whether the
    phrase brings somebody in ("a man", "two men"), or may mean one who was named ("the man"); ``second`` tells whether
    another whom the pronoun may take up stands before them in the sentence: "Venn hit a cyclist. He denies it";
    ``opens`` whether the sentence begins with them.
    """

    name: str
    pronouns: frozenset[str]
    new: bool
    second: bool
    opens: bool
    sentence: int
    at: int


def find_strangers(
    tokens: Tokens, mentions: Sequence[Mention], quoted: Sequence[Span], sentence: int
) -> tuple[Stranger, ...]:
    """The strangers of one sentence in order, those in quotations left out: what a speaker tells of is far away."""
    if PRONOUNS_OF.keys().isdisjoint(tokens.words):
        return ()
    return tuple(_strangers(tokens, mentions, quoted, sentence))


def _strangers(
    tokens: Tokens, mentions: Sequence[Mention], quoted: Sequence[Span], sentence: int
) -> Iterator[Stranger]:
    for at, noun in enumerate(tokens.words):
        if noun not in PRONOUNS_OF or tokens.capital[at]:
            continue
        opener = _opener(tokens, at)
        span = tokens.span(at, at + 1)
        if opener is None or any(m.span.overlaps(span) for m in mentions) or any(q.contains(span) for q in quoted):
            continue
        if _is_of_noun(tokens, at) or _is_named(tokens, opener, at, mentions):
            continue
        new = tokens.words[opener] in NEW
        low = opener if tokens.words[opener] in _TELLING else opener + 1
        name = " ".join(tokens.words[low : at + 1]) + _age(tokens, at)
        second = _is_second(tokens, at, PRONOUNS_OF[noun], mentions)
        yield Stranger(
            name=name,
            pronouns=PRONOUNS_OF[noun],
            new=new,
            second=second,
            opens=opener == 0 and at <= _OPENING,
            sentence=sentence,
            at=span.start,
        )


def _is_second(tokens: Tokens, at: int, pronouns: frozenset[str], mentions: Sequence[Mention]) -> bool:
    """Whether a pronoun, or a name, for which the same pronouns may stand is in front of the noun."""
    kind = MentionKind.ORGANISATION if "it" in pronouns else MentionKind.PERSON
    named = "they" not in pronouns and any(m.kind is kind and m.span.end <= tokens.starts[at] for m in mentions)
    return named or not pronouns.isdisjoint(tokens.words[:at])


def _opener(tokens: Tokens, at: int) -> int | None:
    """The token that opens the noun's phrase: an article or a number, with only adjectives behind it."""
    for k in range(at - 1, max(-1, at - 1 - _DESCRIBED), -1):
        word = tokens.words[k]
        if word in NEW or word in KNOWN:
            return k
        if not is_word(word) or word in PREPOSITIONS or word in SAYING or tokens.verbs[k] is Verb.FINITE:
            return None
    return None


def _is_of_noun(tokens: Tokens, at: int) -> bool:
    """Whether the noun only describes or owns the next one: "a school bus", "the council leader", "a man's coat"."""
    after = tokens.word(at + 1)
    if after == "'":
        return True
    return is_word(after) and tokens.verbs[at + 1] is Verb.OTHER and after not in _BEHIND and not is_adverb(after)


def _is_named(tokens: Tokens, opener: int, at: int, mentions: Sequence[Mention]) -> bool:
    """Whether the sentence names the same one: "Tom Hale, a farmer", "Hale was a farmer", "a man named Tom Hale"."""
    before = tokens.word(opener - 1)
    if before in BE or before == "as":
        return True
    persons = [m for m in mentions if m.kind is MentionKind.PERSON or (m.named and m.kind is MentionKind.ORGANISATION)]
    if before == "," and any(m.span.end in tokens.ends[max(0, opener - 4) : opener] for m in persons):
        return True
    for k in range(at + 1, min(len(tokens), at + _TO_NAME)):
        if any(m.span.start == tokens.starts[k] for m in persons):
            return True
        if tokens.words[k] not in NAMING:
            return False
    return False


def _age(tokens: Tokens, at: int) -> str:
    """The age behind the noun: " aged 41"."""
    told = tokens.word(at + 1) == "aged" and tokens.word(at + 2).isdigit()
    return f" aged {tokens.words[at + 2]}" if told else ""
