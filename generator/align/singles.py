"""Claims that one outlet alone makes and that a reader may want: figures, days, and what people said."""

from collections import defaultdict
from collections.abc import Iterator, Sequence, Set
from typing import NamedTuple

from generator.lexicon.negation import is_refusal
from generator.model import Article, BlockKind, Claim, Sentence, Span, voice_of

MOST_PER_ARTICLE = 12
"""So many singles an article at most; the weightiest stay."""
LEAST_WEIGHT = 1.0
"""What weighs less is nothing that a reader looks for."""

Told = tuple[str, int, Span]
"""A stretch of a sentence that a fact quotes: the article, the number of the sentence in it, the place in its text."""


class _Single(NamedTuple):
    """A clause that no fact quotes."""

    weight: float
    span: Span
    sentence: Sentence


def single_claims(articles: Sequence[Article], sentences: Sequence[Sentence], told: Set[Told]) -> tuple[Claim, ...]:
    """The weightiest claims outside of what is ``told``, in order of article and position."""
    spoken_for: dict[tuple[str, int], list[Span]] = defaultdict(list)
    for article_id, number, span in told:
        spoken_for[article_id, number].append(span)
    singles: dict[str, list[_Single]] = defaultdict(list)
    for sentence in sentences:
        if sentence.block is BlockKind.PARAGRAPH and _may_weigh_enough(sentence):
            singles[sentence.article] += _singles(sentence, spoken_for[sentence.article, sentence.index])
    found: list[Claim] = []
    for article in articles:
        best = sorted(singles[article.id], key=lambda s: (-s.weight, s.span))[:MOST_PER_ARTICLE]
        found += (Claim.cut(article, s.sentence, s.span) for s in sorted(best, key=lambda s: s.span))
    return tuple(found)


def _may_weigh_enough(sentence: Sentence) -> bool:
    """Whether a clause of the sentence may hold more than a name."""
    return bool(sentence.quantities or sentence.times or sentence.attributions or sentence.negations)


def _singles(sentence: Sentence, spoken_for: Sequence[Span]) -> Iterator[_Single]:
    """At most one clause of a sentence: its weightiest that no fact quotes."""
    free = [span for span in sentence.clauses if not any(span.overlaps(other) for other in spoken_for)]
    weighed = [_Single(_weight(sentence, span), span, sentence) for span in free]
    best = max(weighed, key=lambda s: (s.weight, -len(s.span), -s.span.start), default=None)
    if best is not None and best.weight >= LEAST_WEIGHT:
        yield best


def _weight(sentence: Sentence, span: Span) -> float:
    """News value by what can be checked: a figure most, then a day, a speaker, what was refused, a name."""
    start = sentence.span.start
    return (
        2.0 * any(span.contains(q.span) for q in sentence.quantities)
        + 1.0 * any(span.contains(t.span) for t in sentence.times)
        + 1.0 * bool(voice_of(sentence, span).speaker)
        + 1.0 * any(span.contains(n) and is_refusal(n.shift(-start).of(sentence.text)) for n in sentence.negations)
        + 0.5 * any(m.named and span.contains(m.span) for m in sentence.mentions)
    )
