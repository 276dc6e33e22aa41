"""Claims that one outlet alone makes and that a reader may want: figures, days, and what people said."""

from collections.abc import Iterator, Sequence, Set

from generator.model import Article, BlockKind, Claim, Sentence, Span

MOST_PER_ARTICLE = 12
"""So many singles an article at most; the weightiest stay."""


def single_claims(
    articles: Sequence[Article], sentences: Sequence[Sentence], told: Set[tuple[str, Span]]
) -> tuple[Claim, ...]:
    """The weightiest claims outside of ``told`` (article and span), in order of article and position."""
    by_id = {a.id: a for a in articles}
    found: list[Claim] = []
    for article in articles:
        own = [s for s in sentences if s.article == article.id and s.block is BlockKind.PARAGRAPH]
        spoken_for = [span for name, span in told if name == article.id]
        claims = [c for s in own for c in _claims(by_id[article.id], s, spoken_for)]
        best = sorted(claims, key=lambda c: (-_weight(c), c.span))[:MOST_PER_ARTICLE]
        found += sorted(best, key=lambda c: c.span)
    return tuple(found)


def _claims(article: Article, sentence: Sentence, spoken_for: Sequence[Span]) -> Iterator[Claim]:
    """At most one claim of a sentence: its weightiest clause that no fact quotes."""
    free = [s for s in sentence.clauses if not any(s.overlaps(t) for t in spoken_for)]
    claims = [Claim.cut(article, sentence, span) for span in free]
    best = max(claims, key=lambda c: (_weight(c), -len(c.span), -c.span.start), default=None)
    if best is not None and _weight(best) >= 1.0:
        yield best


def _weight(claim: Claim) -> float:
    """News value by what can be checked: a figure most, then a day, a quoted or named speaker, a name."""
    return (
        2.0 * bool(claim.quantities)
        + 1.0 * bool(claim.times)
        + 1.0 * bool(claim.speaker)
        + 0.5 * any(m.named for m in claim.mentions)
    )
