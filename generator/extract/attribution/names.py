"""Speakers by name: which mention a phrase is headed by, and whom "he" or "the spokesman" takes up."""

from collections.abc import Sequence
from dataclasses import dataclass

from generator.extract.attribution.draft import Draft, Phrase
from generator.extract.tokens import Tokens, Verb
from generator.lexicon.connectives import DETERMINERS, PREPOSITIONS
from generator.lexicon.saying import BODIES, SPEAKING_FOR, TAKEN_UP
from generator.model import Mention, MentionKind

_PERSONAL = frozenset({"he", "she", "him", "her"})
_IMPERSONAL = frozenset({"it", "they", "them"})
_PRONOUNS = frozenset({"he", "she", "it", "they", "i", "we", "who", "which", "him", "her", "them"})
_APPOSED = 8
"""Words of a name that stands as an apposition: "the head of the agency, Ada Moss, said"."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Speaker:
    """``words`` as they stand in the text, ``name`` canonical, ``person`` whether it is known to be one."""

    words: str
    name: str
    person: bool


def speaker(
    tokens: Tokens, text: str, draft: Draft, mentions: Sequence[Mention], earlier: Sequence[Speaker]
) -> Speaker | None:
    """Who speaks in ``draft``; None where the sentence ``text`` does not tell.

    A mention that heads the phrase gives the name; a pronoun or "the official" takes up one of the ``earlier``
    speakers; else the phrase itself is the name, in lower case and without its article.
    """
    phrase = draft.speaker
    if phrase is None:
        return None
    span = tokens.span(phrase.low, phrase.high)
    words = span.shift(-tokens.starts[0]).of(text)
    inside = [m for m in mentions if m.name and span.contains(m.span)]
    head = _head(tokens, phrase, inside) or _apposed(tokens, phrase, mentions)
    if head:
        return Speaker(words=words, name=head.name, person=head.kind is MentionKind.PERSON)
    known = _taken_up(tokens.words[phrase.low : phrase.high], earlier)
    if known:
        return Speaker(words=words, name=known.name, person=known.person)
    return Speaker(words=words, name=_plain(tokens, phrase, text) or words.lower(), person=False)


def _head(tokens: Tokens, phrase: Phrase, inside: Sequence[Mention]) -> Mention | None:
    """The mention that heads the phrase, if one does."""
    core = _core_end(tokens, phrase)
    end = tokens.ends[core - 1]
    free = [m for m in inside if not _is_possessive(tokens, m)]
    ending = [m for m in free if m.span.end in (end, tokens.ends[phrase.high - 1] if core == phrase.high else end)]
    people = [m for m in free if m.kind is MentionKind.PERSON and m.span.end <= end]
    if people and not any(m.kind is MentionKind.ORGANISATION for m in ending):
        return people[-1]
    if ending:
        return max(ending, key=lambda m: (m.kind is MentionKind.ORGANISATION, m.span.end, len(m.span)))
    if SPEAKING_FOR & set(tokens.words[phrase.low : core]):
        bodies = (m for m in free if m.span.start >= end and _ends_phrase(tokens, m))
        return next(bodies, None) if core < phrase.high and tokens.words[core] != "to" else None
    return None


def _ends_phrase(tokens: Tokens, mention: Mention) -> bool:
    """Whether no noun follows the mention: "for the Harbour Board", not "for the Norwegian government"."""
    at = next((k for k in range(len(tokens)) if tokens.starts[k] >= mention.span.end), len(tokens))
    word = tokens.word(at)
    return not word[:1].isalnum() or tokens.verbs[at] is not Verb.OTHER or word in PREPOSITIONS


def _core_end(tokens: Tokens, phrase: Phrase) -> int:
    """The token behind the phrase's head: in front of its first preposition, "of" inside a name left alone."""
    for at in range(phrase.low + 1, phrase.high):
        word = tokens.words[at]
        named = at + 1 < len(tokens) and tokens.capital[at - 1] and tokens.capital[at + 1] and word == "of"
        if word in PREPOSITIONS and not named:
            return at
    return phrase.high


def _is_possessive(tokens: Tokens, mention: Mention) -> bool:
    """Whether the mention is only the owner: "Moss's lawyer"."""
    for at in range(len(tokens)):
        if tokens.starts[at] < mention.span.end <= tokens.ends[at]:
            word = tokens.words[at]
            return word.endswith("'s") or word.endswith("s'") or tokens.word(at + 1) == "'"
    return False


def _apposed(tokens: Tokens, phrase: Phrase, mentions: Sequence[Mention]) -> Mention | None:
    """The person whose name alone stands behind the phrase between commas."""
    if phrase.apposition is None or phrase.apposition[1] - phrase.apposition[0] > _APPOSED:
        return None
    low, high = phrase.apposition
    if low >= high or BODIES & set(tokens.words[phrase.low : _core_end(tokens, phrase)]):
        return None
    span = tokens.span(low, high)
    people = [m for m in mentions if m.kind is MentionKind.PERSON and m.named and span.contains(m.span)]
    return people[-1] if people and people[-1].span.end == span.end else None


def _taken_up(words: Sequence[str], earlier: Sequence[Speaker]) -> Speaker | None:
    """The last earlier speaker whom a pronoun or a bare description stands for."""
    if len(words) == 1 and words[0] in _PRONOUNS:
        person = words[0] in _PERSONAL
        fitting = [s for s in earlier if s.person == person or words[0] not in _PERSONAL | _IMPERSONAL]
        return next(reversed(fitting), None)
    if words[0] in {"the", "that", "this"} and len(words) <= 3 and words[-1] in TAKEN_UP:
        return next((s for s in reversed(earlier) if words[-1] in s.words.lower().split()), None)
    return None


def _plain(tokens: Tokens, phrase: Phrase, text: str) -> str:
    """The phrase in lower case without articles."""
    low = phrase.low
    while low < phrase.high and tokens.words[low] in DETERMINERS:
        low += 1
    if low == phrase.high:
        return ""
    return " ".join(tokens.span(low, phrase.high).shift(-tokens.starts[0]).of(text).lower().replace("’", "'").split())
