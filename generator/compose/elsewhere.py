"""Where an article answers a point's question under another point: there its cell is no blank of silence."""

from collections.abc import Iterable

from generator.compose.book import StoryBook
from generator.lexicon.roles import TOLLS
from generator.model import Claim, Fact


def answered_elsewhere(fact: Fact, article: str, book: StoryBook) -> str:
    """The id of the first other fact in which ``article`` gives a toll of the kind that all of ``fact`` give; or ""."""
    asked = _asked(fact)
    if not asked:
        return ""
    others = (other.fact for other, _ in book.told.get(article, ()) if other.fact.id != fact.id)
    return next((other.id for other in others if asked & _tolls(c for c in other.claims if c.article == article)), "")


def _asked(fact: Fact) -> frozenset[str]:
    """The tolls that every article of the fact gives."""
    articles = {claim.article for claim in fact.claims}
    given = [_tolls(c for c in fact.claims if c.article == article) for article in articles]
    return frozenset.intersection(*given)


def _tolls(claims: Iterable[Claim]) -> frozenset[str]:
    """What the claims count of people: the dead, the hurt; of the story's own event, not of one long past."""
    present = (claim for claim in claims if not any(time.background for time in claim.times))
    return frozenset(q.of for claim in present for q in claim.quantities if q.of in TOLLS and not q.unit)
