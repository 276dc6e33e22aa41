"""``stories.json``: which articles each story of the site is made of, for other programs."""

import json
from collections.abc import Iterable

from generator.model import LooseEntry, StorySource

VERSION = 1


def stories_json(stories: Iterable[str], alone: Iterable[LooseEntry]) -> str:
    """The list as JSON text that ends in a line break: the ``story_members`` of stories, then articles of no story."""
    listed = join_members(stories)
    others = _json([{"id": article.id, "source": article.source} for article in alone], depth=1)
    return f"""{{
 "schema": {VERSION},
 "stories": {f"[{chr(10)}{listed}{chr(10)} ]" if listed else "[]"},
 "alone": {others.lstrip()}
}}
"""


def join_members(stories: Iterable[str]) -> str:
    """The ``story_members`` of some stories, as they stand in the list."""
    return ",\n".join(stories)


def story_members(source: StorySource) -> str:
    """What the list says of one story: its address, and the ids and sources of its articles.

    ``gathered``  whether the program found it among loose articles; ``former`` are further addresses that lead to it
    """
    return _json(
        {
            "id": source.id,
            "title": source.title,
            "gathered": source.found is not None,
            "former": list(source.found.former) if source.found else [],
            "articles": [{"id": article.id, "source": article.source} for article in source.articles],
        },
        depth=2,
    )


def _json(value: object, depth: int) -> str:
    """``value`` as lines that stand so many steps to the right."""
    text = " " * depth + json.dumps(value, ensure_ascii=False, indent=1, allow_nan=False)
    return text.replace("\n", "\n" + " " * depth)
