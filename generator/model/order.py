"""Which stories a story's page leads on to."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from generator.model.story import StorySource


@dataclass(frozen=True, slots=True, kw_only=True)
class StoryEntry:
    """A story as the pages of others name it."""

    id: str
    title: str

    @classmethod
    def of(cls, source: StorySource) -> "StoryEntry":
        """The entry of a story."""
        return cls(id=source.id, title=source.title)


@dataclass(frozen=True, slots=True, kw_only=True)
class Neighbours:
    """The story before and the one after, None at either end."""

    before: StoryEntry | None = None
    after: StoryEntry | None = None


def find_neighbours(entries: Iterable[StoryEntry]) -> Mapping[str, Neighbours]:
    """The neighbours of each story by its id, in order of the ids: no article that is added moves them."""
    order: list[StoryEntry | None] = [None, *sorted(entries, key=lambda entry: entry.id), None]
    triples = zip(order, order[1:], order[2:], strict=False)
    return {story.id: Neighbours(before=before, after=after) for before, story, after in triples if story}
