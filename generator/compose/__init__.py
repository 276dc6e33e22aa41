"""From compared stories to pages: what each page shows, and where it lies."""

from generator.compose.site import compose, compose_story

__all__ = ["compose", "compose_story"]
