"""The layout of the share image: the story, its sharpest difference, and how far the reports agree."""

from collections.abc import Mapping, Sequence
from functools import cache
from itertools import accumulate

from generator.model import ShareCard
from generator.render.share.canvas import WIDTH, Canvas
from generator.render.share.colours import Colour
from generator.render.share.lettering import BOLD, REGULAR, Font
from generator.render.share.setting import fit

MARGIN = 64
MEASURE = WIDTH - 2 * MARGIN
LEADING = 1.16
NAME = 28
TITLE_TOP, TITLE = 118, (68, 60, 52, 46)
SCOPE = (28, 25, 22)
WORD_LINE, WORD = 366, 28
QUESTION = (34, 30)
ANSWERS = (58, 50, 42, 34)
BAR_TOP, BAR_BOTTOM = 522, 544
LEGEND_LINE, LEGEND = 590, (28, 25, 22, 19)
_SLIT = 3
"""Paper between two shares of the bar."""
_BETWEEN = "   ·   "


def draw_card(card: ShareCard, colours: Mapping[str, Colour]) -> bytes:
    """The card as a PNG file, in the colours of the theme."""
    return _Drawing(Canvas(colours), _fonts(), card).png()


@cache
def _fonts() -> tuple[Font, Font]:
    """The regular and the bold one; they never change."""
    return Font(REGULAR), Font(BOLD)


class _Drawing:
    """One card on its canvas. Everything starts at the right where the site's words run to the left."""

    def __init__(self, canvas: Canvas, fonts: tuple[Font, Font], card: ShareCard) -> None:
        self._canvas = canvas
        self._regular, self._bold = fonts
        self._card = card
        self._mirrored = card.direction == "rtl"

    def png(self) -> bytes:
        """The finished card."""
        card = self._card
        self._line("soft", self._bold, card.site, MARGIN + NAME, NAME)
        below = self._block("ink", self._bold, card.title, TITLE_TOP, TITLE, 2 if card.question else 3)
        self._block("soft", self._regular, card.scope, below + 22, SCOPE, 1)
        if card.question:
            self._line(card.verdict, self._bold, card.word, WORD_LINE, WORD)
            below = self._block("ink", self._regular, card.question, WORD_LINE + 10, QUESTION, 1)
            self._block(card.verdict, self._bold, _BETWEEN.join(card.answers), below + 10, ANSWERS, 1)
        self._bar()
        self._legend()
        return self._canvas.png()

    def _line(self, ink: str, font: Font, text: str, baseline: float, size: int) -> None:
        """One line at the side where reading starts; nothing where the font lacks a letter of it."""
        if font.has(text):
            left = WIDTH - MARGIN - font.width(text, size) if self._mirrored else MARGIN
            self._canvas.write(ink, font, text, (left, baseline), size)

    def _block(self, ink: str, font: Font, text: str, top: float, sizes: Sequence[int], most: int) -> float:
        """A text of at most ``most`` lines below ``top``; gives where it ends."""
        if not text or not font.has(text):
            return top
        lines, size = fit(font, text, MEASURE, sizes, most)
        for number, line in enumerate(lines):
            self._line(ink, font, line, top + size + number * size * LEADING, size)
        return top + size + (len(lines) - 1) * size * LEADING

    def _bar(self) -> None:
        """The shares of the verdicts, side by side."""
        whole = sum(count.count for count in self._card.counts)
        ends = list(accumulate(count.count for count in self._card.counts))
        for count, end in zip(self._card.counts, ends, strict=True):
            left, right = MEASURE * (end - count.count) / whole, MEASURE * end / whole - _SLIT
            if self._mirrored:
                left, right = MEASURE - right, MEASURE - left
            self._canvas.bar(count.key, MARGIN + left, BAR_TOP, MARGIN + max(right, left + 1), BAR_BOTTOM)

    def _legend(self) -> None:
        """What was compared and the counts in their colours, on one line, as large as it allows."""
        card = self._card
        pieces = [("soft", self._regular, card.compared), *((c.key, self._bold, c.words) for c in card.counts)]
        if not card.compared or not all(font.has(text) for _, font, text in pieces):
            return
        for size in LEGEND:
            widths = [font.width(text, size) for _, font, text in pieces]
            gap = size
            if sum(widths) + gap * (len(pieces) - 1) <= MEASURE or size == LEGEND[-1]:
                break
        x = float(MARGIN)
        for (ink, font, text), width in zip(pieces, widths, strict=True):
            left = WIDTH - x - width if self._mirrored else x
            self._canvas.write(ink, font, text, (left, LEGEND_LINE), size)
            x += width + gap
