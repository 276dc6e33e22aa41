"""Addresses that a found story bears beside its own: a small page at each that leads to the story."""

from collections.abc import Iterator
from dataclasses import dataclass

from generator.compose.links import address, root_of, story_path
from generator.compose.shell import Site
from generator.model import Page, StorySource


@dataclass(frozen=True, slots=True, kw_only=True)
class MovedView:
    """The page at a former address: ``root`` and ``path`` lead to the story, ``address`` is the story's own, or ""."""

    language: str
    direction: str
    title: str
    root: str
    path: str
    address: str


def make_moved_pages(site: Site, source: StorySource) -> Iterator[Page]:
    """A page at each of the story's former addresses; none for a story that has a folder."""
    target = story_path(source.id)
    for former in source.found.former if source.found else ():
        path = story_path(former)
        view = MovedView(
            language=site.words.tag,
            direction=site.words.direction,
            title=source.title,
            root=root_of(path),
            path=target,
            address=address(site.config.base_url, target),
        )
        yield Page(path=path, template="moved.html", view=view)
