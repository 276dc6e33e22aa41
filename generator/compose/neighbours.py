"""The stories before and after a story, in the order of the home page."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from generator.compose.links import story_path
from generator.model import StorySource


@dataclass(frozen=True, slots=True, kw_only=True)
class StoryLink:
    """A link to a story."""

    title: str
    path: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Neighbours:
    """The story before and the one after, None at either end."""

    before: StoryLink | None = None
    after: StoryLink | None = None


ALONE = Neighbours()


def find_neighbours(stories: Sequence[StorySource]) -> Mapping[str, Neighbours]:
    """The neighbours of each story by its id; newest first, those without a date last, as on the home page."""
    order = newest_first(stories)
    links = [StoryLink(title=story.title, path=story_path(story.id)) for story in order]
    return {
        story.id: Neighbours(before=links[i - 1] if i else None, after=links[i + 1] if i + 1 < len(links) else None)
        for i, story in enumerate(order)
    }


def newest_first(stories: Sequence[StorySource]) -> list[StorySource]:
    """By the last day of publication, the newest first; equal ones by id."""
    return sorted(sorted(stories, key=lambda story: story.id), key=latest, reverse=True)


def latest(story: StorySource) -> str:
    """The newest day on which an article of the story was published (ISO), "" where none is known."""
    return max((article.published.isoformat() for article in story.articles if article.published), default="")
