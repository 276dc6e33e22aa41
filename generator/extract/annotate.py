"""Articles → sentences with everything that is found in them.

The order matters and is the whole of it: sentences, names (over all articles of the story, so that one entity has one
name), who says what, the clauses, times, and figures outside of times; last the terms for matching.
"""

from collections.abc import Sequence
from itertools import chain

from generator.extract.attribution import find_attributions
from generator.extract.clauses import find_clauses
from generator.extract.mentions import find_mentions
from generator.extract.modality import find_modalities
from generator.extract.negation import find_negations
from generator.extract.quantities import find_quantities
from generator.extract.segment import Segment
from generator.extract.sentences import segment
from generator.extract.terms import EventKeys, event_keys, find_terms
from generator.extract.times import find_times
from generator.model import Article, Attribution, Mention, Sentence, Vocabulary

__all__ = ["extract"]

NO_WORDS = Vocabulary()


def extract(articles: Sequence[Article], vocabulary: Vocabulary = NO_WORDS) -> tuple[Sentence, ...]:
    """The annotated sentences of one story's articles, in order of article and position.

    ``vocabulary`` is what the maintainer says of the story's names and words.

    Every span lies in its article's text: ``article.text[start:end]`` is the surface.
    """
    segments = [segment(article) for article in articles]
    mentions = find_mentions(articles, segments, vocabulary.aliases)
    event = event_keys(vocabulary.event_terms)
    sentences = (
        _annotate(article, *parts, event)
        for article, own, named in zip(articles, segments, mentions, strict=True)
        for parts in zip(own, named, find_attributions(own, named), strict=True)
    )
    return tuple(chain(sentences))


def _annotate(
    article: Article,
    part: Segment,
    mentions: tuple[Mention, ...],
    attributions: tuple[Attribution, ...],
    event: EventKeys,
) -> Sentence:
    """One sentence made whole."""
    start = part.span.start
    times = find_times(part.text, start, article.published, article.not_after)
    quantities = find_quantities(part.text, start, [t.span for t in times])
    measured = [*(t.span for t in times), *(q.span for q in quantities)]
    return Sentence(
        article=article.id,
        index=part.index,
        block=part.block,
        paragraph=part.paragraph,
        span=part.span,
        text=part.text,
        clauses=find_clauses(part, attributions),
        terms=find_terms(part.text, start, mentions, measured, event),
        quantities=quantities,
        times=times,
        mentions=mentions,
        attributions=attributions,
        negations=find_negations(part),
        modalities=find_modalities(part, attributions),
    )
