"""From compared stories to pages: what each page shows, and where it lies."""

from generator.compose.outline import Brief, Outline, outline
from generator.compose.shelf import Part, Sheet, Shelf
from generator.compose.shell import Site
from generator.compose.site import StoryPages, compose, compose_pages, compose_site, compose_story, make_page

__all__ = [
    "Brief",
    "Outline",
    "Part",
    "Sheet",
    "Shelf",
    "Site",
    "StoryPages",
    "compose",
    "compose_pages",
    "compose_site",
    "compose_story",
    "make_page",
    "outline",
]
