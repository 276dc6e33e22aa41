"""Where the claims of the last build stand now, in texts that may have been edited and files that may be renamed."""

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from generator.addresses.book import Book, KnownClaim
from generator.model import Article, Span
from generator.text.locate import locate

_RENAMED = 0.6
"""A file that holds at least so many of a lost article's quotes, word for word, is that article under a new name."""


@dataclass(frozen=True, slots=True, order=True)
class Place:
    """A stretch of an article."""

    article: str
    span: Span


def places_now(book: Book, articles: Sequence[Article]) -> dict[str, Place]:
    """For each known claim, by id, where it stands now; those that are gone are left out."""
    names = _names_now(book, articles)
    texts = {article.id: article.text for article in articles}
    found: dict[str, Place] = {}
    for key, known in book.claims.items():
        article = names.get(known.article)
        span = _span(known, texts[article]) if article else None
        if article and span:
            found[key] = Place(article, span)
    return found


def _span(known: KnownClaim, text: str) -> Span | None:
    places = locate(known.quote, text).places
    return places[min(known.nth, len(places) - 1)] if places else None


def _names_now(book: Book, articles: Sequence[Article]) -> Mapping[str, str]:
    """Which article each known one is now: the one of its id, or a new one that holds most of its quotes."""
    ids = {article.id for article in articles}
    names = {name: name for name in ids}
    quotes: defaultdict[str, list[str]] = defaultdict(list)
    for known in book.claims.values():
        quotes[known.article].append(known.quote)
    free = {article.id: article.text for article in articles if article.id not in quotes}
    for lost in sorted(quotes.keys() - ids):
        held = Counter({name: sum(quote in text for quote in quotes[lost]) for name, text in free.items()})
        best = max(held, key=lambda name: (held[name], name), default=None)
        if best is not None and held[best] >= _RENAMED * len(quotes[lost]):
            names[lost] = best
            del free[best]
    return names
