"""Links to the stories before and after a story, in the order of the home page."""

from dataclasses import dataclass

from generator.compose.links import story_path
from generator.model import Neighbours, StoryEntry


@dataclass(frozen=True, slots=True, kw_only=True)
class StoryLink:
    """A link to a story."""

    title: str
    path: str


@dataclass(frozen=True, slots=True, kw_only=True)
class NeighbourLinks:
    """The links to the story before and the one after, None at either end."""

    before: StoryLink | None
    after: StoryLink | None


def link_neighbours(near: Neighbours) -> NeighbourLinks:
    """The links to a story's neighbours."""
    return NeighbourLinks(before=_link(near.before), after=_link(near.after))


def _link(entry: StoryEntry | None) -> StoryLink | None:
    return StoryLink(title=entry.title, path=story_path(entry.id)) if entry else None
