"""From compared stories to pages: what each page shows, and where it lies."""

from generator.compose.shell import Site
from generator.compose.site import Brief, StoryPages, compose, compose_site, compose_story

__all__ = ["Brief", "Site", "StoryPages", "compose", "compose_site", "compose_story"]
