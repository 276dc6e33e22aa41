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
_COMPRESSION = 6


class Canvas:
    """Where letters and bars are put; y counts downward from the top, in pixels."""

    def __init__(self, colours: Mapping[str, Colour]) -> None:
        self._colours = colours
        self._inks = [name for name in colours if name != "paper"]
        self._outlines = {name: _empty() for name in self._inks}
        self._image = Image.new("P", (WIDTH, HEIGHT), 0)
        self._image.putpalette(self._palette())

    def write(self, ink: str, font: Font, text: str, at: tuple[float, float], size: float) -> None:
        """Put a line of text; ``at`` is its left end on the baseline."""
        font.draw(self._outlines[ink], text, (at[0], HEIGHT - at[1]), size)

    def bar(self, ink: str, left: float, top: float, right: float, bottom: float) -> None:
        """Fill a rectangle."""
        box = (round(left), round(top), round(right) - 1, round(bottom) - 1)
        ImageDraw.Draw(self._image).rectangle(box, fill=self._first(ink) + _STEPS - 1)

    def png(self) -> bytes:
        """The picture as a PNG file. Each ink's letters are laid down here, in the order of the inks."""
        for ink, outlines in self._outlines.items():
            image = outlines.render()
            mask = Image.frombuffer("L", (WIDTH, HEIGHT), image.buffer, "raw", "L", image.extents.stride, -1)
            steps = [round(cover * _STEPS / 255) for cover in range(256)]
            levels = mask.point([step and self._first(ink) + step - 1 for step in steps])
            self._image.paste(levels, mask=mask.point([255 if step else 0 for step in steps]))
        file = io.BytesIO()
        self._image.save(file, "PNG", compress_level=_COMPRESSION)
        return file.getvalue()

    def _first(self, ink: str) -> int:
        """The number in the palette of the ink's faintest step; 0 is the paper."""
        return 1 + _STEPS * self._inks.index(ink)

    def _palette(self) -> list[int]:
        paper = self._colours["paper"]
        steps = [blend(paper, self._colours[ink], n / _STEPS) for ink in self._inks for n in range(1, _STEPS + 1)]
        return [part for colour in (paper, *steps) for part in colour]


def _empty() -> hb.RasterDraw:
    outlines = hb.RasterDraw()
    outlines.extents = hb.RasterExtents(0, 0, WIDTH, HEIGHT)
    return outlines
