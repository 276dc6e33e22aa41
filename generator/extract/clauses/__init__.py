"""A sentence → the shortest stretches that each carry one claim.

The sentence is cut into chunks at signs, connectives and the limits of what is said; a chunk with a predicate of its
own is a clause, one without goes with its neighbour.
"""

from collections.abc import Iterator, Sequence

from generator.extract.clauses.boundaries import Chunk, Opening, chunks
from generator.extract.segment import Segment
from generator.extract.tokens import Tokens, Verb, is_word, tokenise
from generator.lexicon.connectives import COORDINATORS
from generator.model import Attribution, Span

__all__ = ["find_clauses"]

_SHORT = 14
"""A sentence of so many words stays whole beside its clauses."""
_PAIR = 18
"""Two neighbouring chunks of so many words together make a clause as well."""
_LEAST = 3
"""Words that a clause must have."""


def find_clauses(segment: Segment, attributions: Sequence[Attribution]) -> tuple[Span, ...]:
    """The clauses of a sentence, in order of start and end, in the article's text; never empty.

    They lie in the sentence, may nest or overlap, begin and end with a word, and have three words or more unless the
    sentence has fewer.
    """
    tokens = tokenise(segment)
    limits = {edge for a in attributions for edge in (a.content.start, a.content.end, a.cue.start)}
    cuts = frozenset(k for k in range(1, len(tokens)) if tokens.starts[k] in limits)
    parts = chunks(tokens, cuts)
    spans = {s for low, high in _stretches(tokens, parts) if (s := _trimmed(tokens, low, high))}
    spans |= {s for a in attributions if (s := _content(tokens, a.content))}
    if len(tokens) <= _SHORT or not spans:
        spans.add(_trimmed(tokens, 0, len(tokens)) or segment.span)
    return tuple(sorted(spans))


def _stretches(tokens: Tokens, parts: Sequence[Chunk]) -> Iterator[tuple[int, int]]:
    """The stretches that may be clauses."""
    for at, part in enumerate(parts):
        if _carries(tokens, part):
            yield part.low, part.high
        for end in range(at + 2, min(len(parts), at + 3) + 1):
            low, high = part.low, parts[end - 1].high
            if sum(map(is_word, tokens.words[low:high])) <= _PAIR:
                yield low, high


def _carries(tokens: Tokens, part: Chunk) -> bool:
    """Whether a chunk says something on its own."""
    if any(v for v in tokens.verbs[part.low : part.high] if v is not Verb.OTHER):
        return True
    return part.opening is not Opening.START


def _content(tokens: Tokens, span: Span) -> Span | None:
    inside = [k for k in range(len(tokens)) if span.start <= tokens.starts[k] and tokens.ends[k] <= span.end]
    return _trimmed(tokens, inside[0], inside[-1] + 1) if inside else None


def _trimmed(tokens: Tokens, low: int, high: int) -> Span | None:
    """The stretch without signs, coordinators and "that" at its head, and signs at its end; None if too short."""
    while low < high and (
        not is_word(tokens.words[low]) or tokens.words[low] in COORDINATORS or tokens.words[low] == "that"
    ):
        low += 1
    while low < high and not is_word(tokens.words[high - 1]):
        high -= 1
    if sum(map(is_word, tokens.words[low:high])) < _LEAST:
        return None
    return tokens.span(low, high)
