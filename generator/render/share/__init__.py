"""The share image of a story or a site: 1200 by 630 pixels, drawn from its card and our fonts alone.

Importing this loads the libraries that shape and draw.
"""

from generator.render.share.card import draw_card
from generator.render.share.colours import read_colours

__all__ = ["draw_card", "read_colours"]
