"""Lines of text as shapes: HarfBuzz puts the letters together and draws them, in any script that the fonts have.

The fonts come with the program (FiraGO: Latin, Greek, Cyrillic, Arabic, Hebrew, Devanagari, Georgian, Thai); those of
the machine are never used, so that every machine draws the same.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from importlib.util import find_spec
from itertools import groupby
from pathlib import Path
from unicodedata import bidirectional

import pymupdf_fonts
import uharfbuzz as hb
from bidi.algorithm import get_display

from generator.text.compiled import compiled

REGULAR, BOLD = "figo", "figbo"
_MODULES = {REGULAR: "FiraGO_Regular", BOLD: "FiraGO_Bold"}

_INVISIBLE = dict.fromkeys([*range(0x200B, 0x2010), *range(0x202A, 0x202F), *range(0x2066, 0x206A)])
"""Marks of direction and joining, which have no shape: each line is put in order by itself."""

_RIGHT_TO_LEFT = ("R", "AL")
_MARK = "NSM"


@dataclass(frozen=True, slots=True, kw_only=True)
class Glyph:
    """A glyph of the font, where it stands on its line: font units, from the line's start on the baseline."""

    id: int
    x: int
    y: int


def _unpacked(name: str) -> bytes:
    """The file of the font: to unpack it takes longer than to draw a card, so it is kept with our compiled code."""
    spec = find_spec(f"{pymupdf_fonts.__name__}.{_MODULES[name]}")
    source = Path(spec.origin if spec and spec.origin else pymupdf_fonts.__file__)
    font: bytes = compiled(f"font-{name}", (source,), lambda: pymupdf_fonts.myfont(name))
    return font


class Font:
    """One weight of the typeface."""

    def __init__(self, name: str) -> None:
        self._face = hb.Face(_unpacked(name))
        self._font = hb.Font(self._face)
        self._letters = frozenset(self._face.unicodes)
        self._measured = lru_cache(maxsize=256)(self._measure)

    def has(self, text: str) -> bool:
        """Whether there is a shape for every letter of ``text``."""
        visible = text.translate(_INVISIBLE)
        return all(ord(character) in self._letters for character in visible if not character.isspace())

    def width(self, text: str, size: float) -> float:
        """The width of ``text`` in pixels, set at ``size`` pixels."""
        return self._measured(text) * self._scale(size)

    def draw(self, canvas: hb.RasterDraw, text: str, at: tuple[float, float], size: float) -> None:
        """Add the outlines of ``text`` to ``canvas``; ``at`` is its start on the baseline, y upward."""
        scale = self._scale(size)
        for glyph in self._glyphs(text):
            canvas.transform = (scale, 0, 0, scale, at[0] + glyph.x * scale, at[1] + glyph.y * scale)
            canvas.draw_glyph(self._font, glyph.id)

    def _scale(self, size: float) -> float:
        return size / int(self._face.upem)

    def _measure(self, text: str) -> int:
        """How far the glyphs go, in font units."""
        return sum(position.x_advance for buffer in self._shaped(text) for position in buffer.glyph_positions)

    def _glyphs(self, text: str) -> Iterator[Glyph]:
        """The glyphs from left to right."""
        x = 0
        for buffer in self._shaped(text):
            for info, position in zip(buffer.glyph_infos, buffer.glyph_positions, strict=True):
                yield Glyph(id=info.codepoint, x=x + position.x_offset, y=position.y_offset)
                x += position.x_advance

    def _shaped(self, text: str) -> Iterator[hb.Buffer]:
        """The runs of one direction, from left to right."""
        for run, backward in _runs(text.translate(_INVISIBLE)):
            buffer = hb.Buffer()
            buffer.add_str(run)
            buffer.guess_segment_properties()
            buffer.direction = "rtl" if backward else "ltr"
            hb.shape(self._font, buffer)
            yield buffer


def _runs(text: str) -> Iterator[tuple[str, bool]]:
    """Stretches of one direction in the order in which they stand on the line, each in the order it is read in."""
    if not any(bidirectional(character) in _RIGHT_TO_LEFT for character in text):
        yield text, False
        return
    shown = get_display(text)
    for backward, run in groupby(shown, key=lambda c: bidirectional(c) in (*_RIGHT_TO_LEFT, _MARK)):
        letters = "".join(run)
        yield (letters[::-1] if backward else letters), backward
