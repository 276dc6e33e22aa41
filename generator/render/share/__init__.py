"""The share image of a story or a site: 1200 by 630 pixels, drawn from its card and our fonts alone."""

from generator.render.share.card import Sharer

__all__ = ["Sharer"]
