"""A sentence → the shortest stretches that each carry one claim.

The sentence is cut into chunks at signs, connectives and the limits of what is said; a chunk with a predicate of its
own is a clause, one without goes with its neighbour.
"""

from collections.abc import Iterator, Sequence

from generator.extract.clauses.boundaries import Chunk, Opening, chunks
from generator.extract.clauses.conditions import with_conditions
from generator.extract.clauses.edges import is_balanced, trimmed, with_marks
from generator.extract.clauses.suppositions import with_suppositions
from generator.extract.clauses.told import content, limits, parts_speaker
from generator.extract.segment import Segment
from generator.extract.tokens import LONGEST, Tokens, Verb, is_adverb, is_word, tokenise
from generator.lexicon.connectives import (
    COORDINATORS,
    DETERMINERS,
    FINITE_HELPERS,
    PHRASE_OPENERS,
    PREPOSITIONS,
    RELATIVES,
    SUBORDINATORS,
    UNSURE,
)
from generator.lexicon.numbers import CARDINALS
from generator.lexicon.saying import ATTITUDES, SAYING
from generator.lexicon.verbs import BASE_FORMS
from generator.model import Attribution, Span

__all__ = ["find_clauses"]

_SHORT = 14
"""A sentence of so many words stays whole beside its clauses."""
_PAIR = 18
"""Two neighbouring chunks of so many words together make a clause as well."""
_JOINED = 3
"""Neighbouring chunks that can make a clause together."""
_LEAST = 3
"""Words that a clause must have."""

_TOLD_BEFORE = frozenset({"it", "this", "that"})
_HAPPENED = frozenset("happened happens occurred occurs began begins started ended came did was is".split())

_SUBJECT = 10
"""Words behind a "that" within which the verb of its clause stands."""
_ASKED_FOR = RELATIVES | {"that"}
"""What opens the rest of a clause that breaks off in front of them, or behind the last of them."""
_CIRCUMSTANCES = PREPOSITIONS | SUBORDINATORS
"""What opens a circumstance that may stand between a subject and its verb."""


def find_clauses(segment: Segment, attributions: Sequence[Attribution]) -> tuple[Span, ...]:
    """The clauses of a sentence, in order of start and end, in the article's text; never empty.

    They lie in the sentence, may nest or overlap, begin and end with a word, and have three words or more unless the
    sentence has fewer, or two tell how many a deed struck.
    """
    tokens = tokenise(segment)
    if len(tokens) > LONGEST:
        return (segment.span,)
    stretches = set(_stretches(tokens, chunks(tokens, limits(tokens, attributions))))
    cued = [a for a in attributions if len(a.cue)]
    if cued:
        stretches -= {s for s in stretches if parts_speaker(tokens, *s, cued)}
    stretches.update(content(tokens, segment, a) for a in attributions)
    stretches = with_conditions(tokens, stretches)
    if "that" in tokens.words:
        stretches = with_suppositions(tokens, stretches, attributions)
    ends = set() if _ASKED_FOR.isdisjoint(tokens.words) else {high for _, high in stretches}
    broken = {high for high in ends if _asks_for_more(tokens, high)}
    found = {c for low, high in stretches if high not in broken and (c := _trimmed(tokens, low, high))}
    clauses = {c for c in found if not _only_ties(tokens, *c)}
    if len(tokens) <= _SHORT or not clauses:
        whole = _trimmed(tokens, 0, len(tokens))
        if whole is None:
            return tuple(sorted({*(tokens.span(*c) for c in clauses), segment.span}))
        clauses.add(whole)
    return tuple([tokens.span(low, high) for low, high in sorted(clauses)])


def _stretches(tokens: Tokens, parts: Sequence[Chunk]) -> Iterator[tuple[int, int]]:
    """The stretches that may be clauses: chunks that say something, and two or three neighbours if short."""
    resumed = _resumed(tokens, parts)
    for at, part in enumerate(parts):
        low = _subject(tokens, parts, at)
        if _carries(tokens, part) and not _only_speaks(tokens, part, part.high):
            yield low, part.high
        end = resumed if 0 < at < resumed else len(parts)
        for last in parts[at + 1 : min(end, at + _JOINED)]:
            if tokens.length(part.low, last.high) > _PAIR:
                break
            if not _waits(tokens, part, last) and not _only_speaks(tokens, part, last.high):
                yield low, last.high


def _only_speaks(tokens: Tokens, part: Chunk, high: int) -> bool:
    """Whether a sentence breaks off in front of a word of saying, before anything is told: "The owner, Bo Lund, |"."""
    if part.opening is not Opening.START or any(tokens.verbs[part.low : high]):
        return False
    while high < len(tokens) and (tokens.words[high] == "," or is_adverb(tokens.words[high])):
        high += 1
    return tokens.word(high) in SAYING and tokens.predicate(high, high + 1)


def _waits(tokens: Tokens, part: Chunk, last: Chunk) -> bool:
    """Whether the subject that ``part`` begins with waits for its verb behind a circumstance: "Moss, in a letter,"."""
    inserted = tokens.words[last.low] in _CIRCUMSTANCES and tokens.words[last.low - 1] == ","
    behind_comma = inserted and last.opening in (Opening.COMMA, Opening.SUBORDINATE)
    return behind_comma and not any(tokens.verbs[part.low : last.high])


def _subject(tokens: Tokens, parts: Sequence[Chunk], at: int) -> int:
    """Where a chunk's clause begins: an infinitive's with the chunk in front, which has its subject."""
    return parts[at - 1].low if at and tokens.words[parts[at].low] == "to" else parts[at].low


def _resumed(tokens: Tokens, parts: Sequence[Chunk]) -> int:
    """The part with which the main clause goes on behind one that stands between its subject and verb; 0 for none.

    Nothing from there on belongs to what stands between: "The hall, where it hung until May, | was shut".
    """
    between = len(parts) > 1 and parts[1].opening in (Opening.RELATIVE, Opening.COMMA)
    if not between or tokens.predicate(parts[0].low, parts[0].high):
        return 0
    return next((k for k in range(2, len(parts)) if _goes_on(tokens, parts[k])), 2)


def _goes_on(tokens: Tokens, part: Chunk) -> bool:
    """Whether a part behind a comma begins with a predicate."""
    verb = part.low
    while verb < part.high - 1 and is_adverb(tokens.words[verb]):
        verb += 1
    return tokens.word(part.low - 1) == "," and tokens.predicate(verb, verb + 1)


def _carries(tokens: Tokens, part: Chunk) -> bool:
    """Whether a chunk says something on its own."""
    if part.opening not in (Opening.START, Opening.SAID) or any(tokens.verbs[part.low : part.high]):
        return True
    return tokens.words[part.low] in SUBORDINATORS or tokens.words[part.low] in PHRASE_OPENERS


def _asks_for_more(tokens: Tokens, high: int) -> bool:
    """Whether a stretch breaks off in front of token ``high``, at what its verb asks for: "a survey showed | that"."""
    asks = tokens.word(high) == "that" and _asks_for_that(tokens, high - 1)
    return asks or _breaks_off_aside(tokens, high) or _breaks_off_behind_that(tokens, high)


def _asks_for_that(tokens: Tokens, at: int) -> bool:
    """Whether the token at ``at`` is a verb, or an adjective that asks for what is so: "sure"."""
    last = tokens.words[at]
    infinitive = last in BASE_FORMS and (tokens.word(at - 1) == "to" or tokens.word(at - 1) in FINITE_HELPERS)
    return infinitive or last in UNSURE or tokens.verbs[at] is not Verb.OTHER


def _breaks_off_behind_that(tokens: Tokens, high: int) -> bool:
    """Whether a stretch ends with the subject of what somebody knows or says: "feared that the bell | – a gift –"."""
    if "that" not in tokens.words:
        return False
    while high > 1 and not is_word(tokens.words[high - 1]):
        high -= 1
    if is_word(tokens.word(high)) and tokens.words[high] not in RELATIVES:
        return False
    near = range(high - 2, max(0, high - 1 - _SUBJECT), -1)
    that = next((at for at in near if tokens.words[at] == "that"), 0)
    before = tokens.word(that - 1)
    tells = before in ATTITUDES or before in SAYING or before in COORDINATORS
    return that > 0 and tells and not any(tokens.verbs[that:high])


def _breaks_off_aside(tokens: Tokens, high: int) -> bool:
    """Whether a stretch ends in the first words of an aside: "…, a move | that angered many"."""
    if tokens.word(high) not in _ASKED_FOR:
        return False
    return any(tokens.word(high - n - 1) == "," and tokens.word(high - n) in DETERMINERS for n in (2, 3))


def _only_ties(tokens: Tokens, low: int, high: int) -> bool:
    """Whether a stretch only ties what stands beside it to what was told before: "when it happened"."""
    if high - low != _LEAST:
        return False
    opens, subject, verb = tokens.words[low:high]
    return opens in SUBORDINATORS and verb in _HAPPENED and subject in _TOLD_BEFORE


def _trimmed(tokens: Tokens, low: int, high: int) -> tuple[int, int] | None:
    """The stretch with its ends in order; None if too short, or half of it stands in brackets."""
    low, high = trimmed(tokens, low, high)
    if tokens.length(low, high) < _LEAST and not _counts(tokens, low, high):
        return None
    low, high = with_marks(tokens, low, high)
    return (low, high) if is_balanced(tokens, low, high) else None


def _counts(tokens: Tokens, low: int, high: int) -> bool:
    """Whether two words behind an "and" tell a deed and how many it struck: "injuring 19", "19 injured"."""
    if high - low != _LEAST - 1 or tokens.word(low - 1) not in COORDINATORS:
        return False
    verbs = [tokens.verbs[at] is not Verb.OTHER for at in (low, high - 1)]
    figures = [tokens.words[at][0].isdigit() or tokens.words[at] in CARDINALS for at in (low, high - 1)]
    return verbs == [not figure for figure in figures]
