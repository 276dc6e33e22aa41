"""The stories of a site in the order in which its pages have them."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from generator.model.story import StorySource


@dataclass(frozen=True, slots=True, kw_only=True)
class StoryEntry:
    """What puts a story in order: ``latest`` is the newest day of publication (ISO), "" where none is known."""

    id: str
    title: str
    latest: str

    @classmethod
    def of(cls, source: StorySource) -> "StoryEntry":
        """The entry of a story."""
        days = [article.published.isoformat() for article in source.articles if article.published]
        return cls(id=source.id, title=source.title, latest=max(days, default=""))


@dataclass(frozen=True, slots=True, kw_only=True)
class Neighbours:
    """The story before and the one after, None at either end."""

    before: StoryEntry | None = None
    after: StoryEntry | None = None


def find_neighbours(entries: Iterable[StoryEntry]) -> Mapping[str, Neighbours]:
    """The neighbours of each story by its id; newest first, those without a date last, as on the home page."""
    order: list[StoryEntry | None] = [
        None,
        *sorted(sorted(entries, key=lambda entry: entry.id), key=lambda entry: entry.latest, reverse=True),
        None,
    ]
    triples = zip(order, order[1:], order[2:], strict=False)
    return {story.id: Neighbours(before=before, after=after) for before, story, after in triples if story}
