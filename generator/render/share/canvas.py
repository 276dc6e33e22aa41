"""A picture in few colours: inks on paper, each in sixteen steps of cover, so that the file is small."""

import io
from collections.abc import Mapping

import uharfbuzz as hb
from PIL import Image, ImageDraw

from generator.render.share.colours import Colour, blend
from generator.render.share.lettering import Font

WIDTH, HEIGHT = 1200, 630
"""What Open Graph's readers show whole (1.91 : 1)."""

_STEPS = 15
_COVER = [round(share * _STEPS / 255) for share in range(256)]
"""The step for each share of a pixel, in 255ths, that letters cover."""
_COMPRESSION = 5
"""Of zlib: the next level takes twice the time for a fiftieth of the size."""


class Canvas:
    """Where letters and bars are put; y counts downward from the top, in pixels."""

    def __init__(self, colours: Mapping[str, Colour]) -> None:
        self._colours = colours
        self._inks = [name for name in colours if name != "paper"]
        self._outlines: dict[str, hb.RasterDraw] = {}
        self._image = Image.new("P", (WIDTH, HEIGHT), 0)
        self._image.putpalette(self._palette())

    def write(self, ink: str, font: Font, text: str, at: tuple[float, float], size: float) -> None:
        """Put a line of text; ``at`` is its left end on the baseline."""
        font.draw(self._outlines.setdefault(ink, hb.RasterDraw()), text, (at[0], HEIGHT - at[1]), size)

    def bar(self, ink: str, left: float, top: float, right: float, bottom: float) -> None:
        """Fill a rectangle."""
        box = (round(left), round(top), round(right) - 1, round(bottom) - 1)
        ImageDraw.Draw(self._image).rectangle(box, fill=self._first(ink) + _STEPS - 1)

    def png(self) -> bytes:
        """The picture as a PNG file. Each ink's letters are laid down here, in the order in which it was first used."""
        for ink, outlines in self._outlines.items():
            self._lay_down(ink, outlines.render())
        file = io.BytesIO()
        self._image.save(file, "PNG", compress_level=_COMPRESSION)
        return file.getvalue()

    def _lay_down(self, ink: str, letters: hb.RasterImage) -> None:
        """Put the letters where they lie; only the part of the picture that they cover is looked at."""
        extents = letters.extents
        if not extents.width or not extents.height:
            return
        size = (extents.width, extents.height)
        cover = Image.frombuffer("L", size, letters.buffer, "raw", "L", extents.stride, -1)
        first = self._first(ink)
        levels = cover.point([step and first + step - 1 for step in _COVER])
        place = (extents.x_origin, HEIGHT - extents.y_origin - extents.height)
        self._image.paste(levels, place, cover.point([255 if step else 0 for step in _COVER]))

    def _first(self, ink: str) -> int:
        """The number in the palette of the ink's faintest step; 0 is the paper."""
        return 1 + _STEPS * self._inks.index(ink)

    def _palette(self) -> list[int]:
        paper = self._colours["paper"]
        steps = [blend(paper, self._colours[ink], n / _STEPS) for ink in self._inks for n in range(1, _STEPS + 1)]
        return [part for colour in (paper, *steps) for part in colour]
