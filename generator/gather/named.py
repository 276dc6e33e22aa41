"""Loose articles that name their story themselves → that story, as the maintainer made it: nothing is compared."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from generator.model import Article, StorySource, Together


def make_named(story: str, articles: Sequence[Article], told: Together | None) -> StorySource:
    """The story of that id, its articles in order of their days; ``told`` is what ``stories.yml`` says of it.

    Its title is that of its first article with a title of its own, unless it is told.
    """
    ordered = sorted(articles, key=lambda article: (article.published or date.max, article.source))
    titled = next((article for article in ordered if not article.title_made), ordered[0])
    return StorySource(
        id=story,
        title=(told.title if told else "") or titled.title,
        summary=told.summary if told else "",
        articles=tuple(replace(article, story=story) for article in ordered),
    )
