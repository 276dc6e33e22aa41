"""Words that deny."""

from generator.extract.segment import Segment
from generator.lexicon.negation import BEGINNINGS, NEGATION
from generator.model import Span
from generator.text.words import vocabulary


def find_negations(segment: Segment) -> tuple[Span, ...]:
    """Where a word of the sentence denies something ("not", "n't", "no", "failed to"), in order, in the article's text.

    "not only" and "no doubt" and their like assert, and are left out.
    """
    if BEGINNINGS.isdisjoint(vocabulary(segment.text)):
        return ()
    start = segment.span.start
    return tuple(Span(m.start() + start, m.end() + start) for m in NEGATION.finditer(segment.text) if m.lastgroup)
