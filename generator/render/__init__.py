"""Pages to files: templates, assets, and the geometry of plots."""

from generator.render.renderer import Renderer

__all__ = ["Renderer"]
