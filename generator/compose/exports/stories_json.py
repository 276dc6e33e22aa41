"""``stories.json``: which articles each story of the site is made of, for other programs."""

import json
from collections.abc import Iterable
from dataclasses import dataclass

from generator.model import LooseEntry, StorySource

VERSION = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class StoryMembers:
    """A story with the ids and sources of its articles.

    ``gathered``  whether the program found it among loose articles; ``former`` are further addresses that lead to it
    """

    id: str
    title: str
    gathered: bool
    former: tuple[str, ...]
    articles: tuple[tuple[str, str], ...]


def story_members(source: StorySource) -> StoryMembers:
    """What the list says of one story."""
    return StoryMembers(
        id=source.id,
        title=source.title,
        gathered=source.found is not None,
        former=source.found.former if source.found else (),
        articles=tuple((article.id, article.source) for article in source.articles),
    )


def stories_json(stories: Iterable[StoryMembers], alone: Iterable[LooseEntry]) -> str:
    """The list as JSON text that ends in a line break: stories in order of their ids, then articles of no story."""
    data = {
        "schema": VERSION,
        "stories": [_story(story) for story in sorted(stories, key=lambda story: story.id)],
        "alone": [{"id": article.id, "source": article.source} for article in alone],
    }
    return json.dumps(data, ensure_ascii=False, indent=1, allow_nan=False) + "\n"


def _story(story: StoryMembers) -> dict[str, object]:
    return {
        "id": story.id,
        "title": story.title,
        "gathered": story.gathered,
        "former": list(story.former),
        "articles": [{"id": name, "source": source} for name, source in story.articles],
    }
