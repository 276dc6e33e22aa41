"""A group of articles → a story with its address, its title, and why each article is in it.

The address comes from the story's earliest article: its title and a digest of its file's name. Reports are added as
they come out, so the earliest stays what it is. Where it does not (an older report comes in late, two stories grow
together), each other article still tells the address that the story had or would have had: they lead to it.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from hashlib import blake2b

from generator.gather.likeness import Pair, Vector
from generator.gather.reasons import shared_terms
from generator.gather.terms import find_terms
from generator.model import Article, Found, Placing, StorySource, Together
from generator.text.slug import slug

TITLE_LENGTH = 60
"""Characters of the title that an address keeps, cut at a word."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Loose:
    """All loose articles in order of their sources, the vector of each, and how alike pairs of them are."""

    articles: Sequence[Article]
    vectors: Sequence[Vector]
    likeness: Mapping[Pair, float]

    def alike(self, one: int, other: int) -> float:
        """The probability that two articles report one event, 0 to 1."""
        return self.likeness.get((min(one, other), max(one, other)), 0.0)


def make_story(loose: Loose, members: Sequence[int], told: Together | None) -> StorySource:
    """The story of the articles ``members``, in order of their days; ``told`` is what the maintainer says of it."""
    ordered = sorted(members, key=lambda n: (loose.articles[n].published or date.max, loose.articles[n].source))
    ids = [loose_id(loose.articles[n]) for n in ordered]
    story = told.id if told and told.id else ids[0]
    central = _central(loose, ordered)
    return StorySource(
        id=story,
        title=(told.title if told else "") or central.title,
        summary=told.summary if told else "",
        articles=tuple(replace(loose.articles[n], story=story) for n in ordered),
        found=Found(
            titled_by="" if told and told.title else central.id,
            placings=tuple(_placing(loose, n, ordered, told) for n in ordered),
            former=tuple(own for own in ids if own != story),
        ),
    )


def loose_id(article: Article) -> str:
    """The address of the story that begins with ``article``."""
    words = slug(article.title)
    if len(words) > TITLE_LENGTH:
        words = words[: words.rfind("-", 0, TITLE_LENGTH + 1)] if "-" in words[:TITLE_LENGTH] else words[:TITLE_LENGTH]
    return f"{words}-{blake2b(article.source.encode(), digest_size=3).hexdigest()}"


def _central(loose: Loose, members: Sequence[int]) -> Article:
    """The article that is most like the others, of those that have a title of their own if one has; else the first."""
    titled = [n for n in members if not loose.articles[n].title_made] or members
    return loose.articles[max(titled, key=lambda n: sum(loose.alike(n, other) for other in members if other != n))]


def _placing(loose: Loose, n: int, members: Sequence[int], told: Together | None) -> Placing:
    others = [other for other in members if other != n]
    nearest = max(others, key=lambda other: loose.alike(n, other))
    return Placing(
        article=loose.articles[n].id,
        nearest=loose.articles[nearest].id,
        likeness=round(loose.alike(n, nearest), 6),
        shared=shared_terms(loose.vectors, find_terms(loose.articles[n]).forms, n, others),
        by_hand=told is not None and loose.articles[n].source in told.articles,
    )
