"""Sources named by words or view: "in Moss's words", "in the view of the mayor", "as the judge put it", "per Moss"."""

from generator.extract.attribution.draft import Draft, Phrase, Place, make_draft
from generator.extract.attribution.lookahead import content_start
from generator.extract.attribution.phrases import speaker_after, speaker_before
from generator.extract.tokens import Tokens, is_word
from generator.model import Stance

_OWNER = 6
"""Tokens of a speaker between "in" and "words"."""
_VIEWS = frozenset({"words", "view", "opinion"})
_PUT = frozenset({("put", "it"), ("puts", "it")})
WORDED = _VIEWS | {"put", "puts", "per"}
"""Words that such a phrase is found by."""


def worded_places(tokens: Tokens) -> list[int]:
    """The tokens at which such a phrase may stand, in order."""
    if WORDED.isdisjoint(tokens.words):
        return []
    return [k for k, word in enumerate(tokens.words) if word in WORDED and _may_source(tokens, k)]


def _may_source(tokens: Tokens, at: int) -> bool:
    """Whether the words around token ``at`` allow for such a phrase: no "put" without "it", no "per person"."""
    if tokens.words[at] == "per":
        return _opens_source(tokens, at)
    return tokens.words[at] in _VIEWS or tokens.words[at : at + 2] in _PUT


def _opens_source(tokens: Tokens, at: int) -> bool:
    """Whether "per" begins a phrase of its own and names somebody: "per the ministry"; no "per person", no Per Holm."""
    apart = at + 1 < len(tokens) and (at == 0 or (tokens.word(at - 1) == "," and not tokens.capital[at]))
    return apart and (tokens.words[at + 1] == "the" or (tokens.capital[at + 1] and at > 0))


def worded(tokens: Tokens, at: int) -> Draft | None:
    """The attribution that a phrase around token ``at`` makes of the rest of its sentence; None where it makes none."""
    found = _phrase(tokens, at)
    if found is None:
        return None
    (low, high), speaker = found
    behind = high + (tokens.word(high) in {",", ":"})
    ahead = any(map(is_word, tokens.words[behind:])) and behind > high
    content = (behind, len(tokens)) if ahead else (content_start(tokens, low), low)
    if not (low == 0 or tokens.word(low - 1) == ",") or not any(map(is_word, tokens.words[slice(*content)])):
        return None
    return make_draft((low, high), speaker, content, Stance.ASSERTS, Place.BEFORE if ahead else Place.AFTER)


def _phrase(tokens: Tokens, at: int) -> tuple[tuple[int, int], Phrase] | None:
    """The first and past the last token of the phrase around ``at``, and who speaks."""
    if tokens.words[at] in _VIEWS and tokens.words[at - 2 : at] == ("in", "the") and tokens.word(at + 1) == "of":
        speaker = speaker_after(tokens, at + 2)
        return ((at - 2, speaker.high), speaker) if speaker else None
    if tokens.words[at] == "per":
        speaker = speaker_after(tokens, at + 1)
        return ((at, speaker.high), speaker) if speaker else None
    if tokens.words[at] in _VIEWS:
        return _owner(tokens, at)
    speaker = speaker_before(tokens, at)
    if speaker is None or tokens.word(speaker.low - 1) != "as":
        return None
    return (speaker.low - 1, at + 2), speaker


def _owner(tokens: Tokens, at: int) -> tuple[tuple[int, int], Phrase] | None:
    """The speaker of "in Moss's words", "in his own words", "in the board's view"."""
    low = next((k for k in range(at - 2, max(-1, at - 2 - _OWNER), -1) if tokens.words[k] == "in"), None)
    high = at - (tokens.word(at - 1) == "own")
    last = tokens.word(high - 1)
    if low is None or not (last.endswith(("'s", "s'")) or (last in {"his", "her"} and low == high - 2)):
        return None
    return (low, at + 1), Phrase(low=low + 1, high=high, owner=True)
