"""A sentence → the shortest stretches that each carry one claim.

The sentence is cut into chunks at signs, connectives and the limits of what is said; a chunk with a predicate of its
own is a clause, one without goes with its neighbour.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence

from generator.extract.clauses.boundaries import Chunk, Opening, chunks
from generator.extract.clauses.edges import trimmed, with_marks
from generator.extract.segment import Segment
from generator.extract.tokens import LONGEST, Tokens, tokenise
from generator.lexicon.connectives import PHRASE_OPENERS, SUBORDINATORS
from generator.model import Attribution, Span

__all__ = ["find_clauses"]

_SHORT = 14
"""A sentence of so many words stays whole beside its clauses."""
_PAIR = 18
"""Two neighbouring chunks of so many words together make a clause as well."""
_JOINED = 3
"""Neighbouring chunks that can make a clause together."""
_NAMING = 9
"""A chunk of so many words with a verb of saying only tells who speaks."""
_LEAST = 3
"""Words that a clause must have."""


def find_clauses(segment: Segment, attributions: Sequence[Attribution]) -> tuple[Span, ...]:
    """The clauses of a sentence, in order of start and end, in the article's text; never empty.

    They lie in the sentence, may nest or overlap, begin and end with a word, and have three words or more unless the
    sentence has fewer.
    """
    tokens = tokenise(segment)
    if len(tokens) > LONGEST:
        return (segment.span,)
    stretches = set(_stretches(tokens, chunks(tokens, _cuts(tokens, attributions))))
    cued = [a for a in attributions if len(a.cue)]
    if cued:
        stretches -= {s for s in stretches if _only_attributes(tokens, *s, cued) or _breaks_in(tokens, *s, cued)}
    stretches.update(_content(tokens, segment, a) for a in attributions)
    clauses = {c for low, high in stretches if (c := _trimmed(tokens, low, high))}
    if len(tokens) <= _SHORT or not clauses:
        whole = _trimmed(tokens, 0, len(tokens))
        if whole is None:
            return tuple(sorted({*(tokens.span(*c) for c in clauses), segment.span}))
        clauses.add(whole)
    return tuple(tokens.span(low, high) for low, high in sorted(clauses))


def _cuts(tokens: Tokens, attributions: Sequence[Attribution]) -> frozenset[int]:
    """The tokens at which what somebody says begins, or what follows it."""
    edges = {edge for a in attributions for edge in (a.content.start, a.content.end)}
    if not edges:
        return frozenset()
    return frozenset(at for at, start in enumerate(tokens.starts) if at and start in edges)


def _stretches(tokens: Tokens, parts: Sequence[Chunk]) -> Iterator[tuple[int, int]]:
    """The stretches that may be clauses: chunks that say something, and two or three neighbours if short."""
    for at, part in enumerate(parts):
        low = _subject(tokens, parts, at)
        if _carries(tokens, part):
            yield low, part.high
        if _interrupts(tokens, parts, at):
            continue
        for last in parts[at + 1 : at + _JOINED]:
            if tokens.counts[last.high] - tokens.counts[part.low] <= _PAIR:
                yield low, last.high


def _subject(tokens: Tokens, parts: Sequence[Chunk], at: int) -> int:
    """Where a chunk's clause begins: an infinitive's with the chunk in front, which has its subject."""
    return parts[at - 1].low if at and tokens.words[parts[at].low] == "to" else parts[at].low


def _length(tokens: Tokens, low: int, high: int) -> int:
    """How many words the stretch has."""
    return tokens.counts[high] - tokens.counts[low] if low < high else 0


def _interrupts(tokens: Tokens, parts: Sequence[Chunk], at: int) -> bool:
    """Whether a chunk stands between a subject and its verb, so that nothing behind it belongs to it."""
    if at != 1 or parts[at].opening not in (Opening.RELATIVE, Opening.COMMA):
        return False
    return not tokens.predicate(parts[0].low, parts[0].high)


def _carries(tokens: Tokens, part: Chunk) -> bool:
    """Whether a chunk says something on its own."""
    if part.opening is not Opening.START or any(tokens.verbs[part.low : part.high]):
        return True
    return tokens.words[part.low] in SUBORDINATORS or tokens.words[part.low] in PHRASE_OPENERS


def _only_attributes(tokens: Tokens, low: int, high: int, attributions: Sequence[Attribution]) -> bool:
    """Whether a stretch is no more than the words that name a speaker, or breaks off behind them."""
    start, end = tokens.starts[low], tokens.ends[high - 1]
    return any(
        start <= a.cue.start
        and a.cue.end <= end
        and not (a.content.start < end and start < a.content.end)
        and (_length(tokens, low, high) <= _NAMING or _ends_with(tokens, high, a.cue))
        for a in attributions
    )


def _breaks_in(tokens: Tokens, low: int, high: int, attributions: Sequence[Attribution]) -> bool:
    """Whether a stretch holds who speaks and only the last part of what was said before: "the dam,” Moss said"."""
    start, end = tokens.starts[low], tokens.ends[high - 1]
    return any(
        a.content.start < start < a.content.end and start <= a.cue.start and a.cue.end <= end for a in attributions
    )


def _ends_with(tokens: Tokens, high: int, cue: Span) -> bool:
    """Whether the words of saying are the last before token ``high``, or the last before a "that"."""
    return cue.end in (
        tokens.ends[high - 1],
        tokens.ends[high - 2] if tokens.words[high - 1] == "that" else cue.end + 1,
    )


def _content(tokens: Tokens, segment: Segment, attribution: Attribution) -> tuple[int, int]:
    """What is said; with who says it where it has no subject of its own: "the firm vowed to rebuild"."""
    low = bisect_left(tokens.starts, attribution.content.start)
    high = bisect_right(tokens.ends, attribution.content.end)
    if low < high and tokens.words[low] == "to":
        named = segment.text.rfind(attribution.speaker, 0, attribution.cue.start - segment.span.start)
        low = bisect_left(tokens.starts, named + segment.span.start) if named >= 0 else low
    return low, high


def _trimmed(tokens: Tokens, low: int, high: int) -> tuple[int, int] | None:
    """The stretch with its ends in order; None if too short."""
    low, high = trimmed(tokens, low, high)
    if _length(tokens, low, high) < _LEAST:
        return None
    return with_marks(tokens, low, high)
