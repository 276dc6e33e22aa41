"""Speakers of a quotation without a verb of saying: "“C,” S raged", "S smiled: “C”", "S: “C”"."""

from generator.extract.attribution.draft import Draft, Phrase, Place, make_draft
from generator.extract.attribution.lookahead import QUOTES, content_start, is_closing, stop
from generator.extract.attribution.phrases import speaker_after, speaker_before
from generator.extract.tokens import Tokens, Verb, is_adverb, is_word
from generator.lexicon.connectives import PREPOSITIONS, RELATIVES, SUBORDINATORS
from generator.lexicon.saying import SAYING
from generator.lexicon.strangers import PRONOUNS_OF
from generator.lexicon.voicing import HEARING, VOICING
from generator.model import Stance

_LONGEST = 14
"""Tokens in front of the colon, name, titles and age together."""
_FEW = 3
"""Words of a speaker without a name there: "Police chief: “We were late”"."""


def voiced_places(tokens: Tokens) -> list[int]:
    """The tokens at which such a phrase may stand: verbs of voicing, and the colon in front of a quotation."""
    if QUOTES.isdisjoint(tokens.words):
        return []
    found = [] if VOICING.isdisjoint(tokens.words) else [k for k, word in enumerate(tokens.words) if word in VOICING]
    colon = next((k for k in range(1, min(_LONGEST, len(tokens) - 1)) if tokens.words[k] == ":"), None)
    if colon is not None and tokens.words[colon + 1] in QUOTES and colon - 1 not in found:
        found.append(colon)
    return found


def voiced(tokens: Tokens, at: int) -> Draft | None:
    """The attribution around the verb or the colon at ``at``; None where there is none."""
    if tokens.words[at] == ":":
        return _introduced(tokens, at)
    return _behind_quotation(tokens, at) or _before_quotation(tokens, at)


def _behind_quotation(tokens: Tokens, at: int) -> Draft | None:
    """The shapes "“C,” S raged" and "“C,” raged S"."""
    speaker = speaker_before(tokens, at)
    if speaker is not None and is_closing(tokens, speaker.low - 1):
        if tokens.word(at + 1) not in SUBORDINATORS and any(tokens.verbs[at + 1 : stop(tokens, at + 1)]):
            return None
        low = content_start(tokens, speaker.low)
        return make_draft((at, at + 1), speaker, (low, speaker.low), Stance.ASSERTS, Place.AFTER)
    if not is_closing(tokens, at - 1):
        return None
    speaker = speaker_after(tokens, at + 1)
    low = content_start(tokens, at)
    return make_draft((at, at + 1), speaker, (low, at), Stance.ASSERTS, Place.AFTER) if speaker else None


def _before_quotation(tokens: Tokens, at: int) -> Draft | None:
    """The shape "S smiled: “C”"."""
    if tokens.word(at + 1) not in {":", ","} or tokens.word(at + 2) not in QUOTES:
        return None
    speaker = speaker_before(tokens, at)
    return make_draft((at, at + 1), speaker, (at + 2, len(tokens)), Stance.ASSERTS, Place.BEFORE) if speaker else None


def _introduced(tokens: Tokens, colon: int) -> Draft | None:
    """The shapes "S: “C”" and "S is blunt: “C”", of which S has to be a person's name, or a noun for people."""
    speaks = tokens.length(0, colon) <= _FEW and tokens.words[colon - 1] in PRONOUNS_OF
    high = colon if speaks else _subject_end(tokens, colon)
    plain = all(is_word(word) or word in {".", ","} for word in tokens.words[:high])
    if (
        not plain
        or not high
        or any(tokens.verbs[:high])
        or not (PREPOSITIONS | RELATIVES).isdisjoint(tokens.words[:high])
    ):
        return None
    speaker = Phrase(low=0, high=high)
    content = (colon + 1, len(tokens))
    return make_draft((colon, colon + 1), speaker, content, Stance.ASSERTS, Place.BEFORE, named=not speaks)


def _subject_end(tokens: Tokens, colon: int) -> int:
    """The token behind the name: in front of the colon, of an age between commas, or of "is blunt"; 0 for none."""
    high = colon
    if tokens.words[high - 1].isdigit() and tokens.word(high - 2) == ",":
        high -= 2
    if tokens.capital[high - 1]:
        return high
    last = tokens.words[high - 1]
    if tokens.verbs[high - 1] is Verb.OTHER and tokens.word(high - 2) in {"is", "was"}:
        return high - 2
    acts = last.endswith(("s", "ed")) and last not in HEARING and last not in SAYING
    return high - 1 if acts and tokens.capital[high - 2] and not is_adverb(last) else 0
