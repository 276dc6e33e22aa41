"""Setting text into a width: smaller or on more lines, at last cut."""

from collections.abc import Sequence

from generator.render.share.lettering import Font

ELLIPSIS = "…"


def fit(font: Font, text: str, width: float, sizes: Sequence[int], most: int) -> tuple[list[str], int]:
    """``text`` in at most ``most`` lines of ``width`` pixels at the largest of ``sizes`` that allows it.

    Where none does, at the smallest, its end cut off.
    """
    for size in sizes:
        lines = wrap(font, text, width, size)
        if len(lines) <= most and all(font.width(line, size) <= width for line in lines):
            return lines, size
    lines = wrap(font, text, width, sizes[-1])[:most]
    return [shorten(font, line, width, sizes[-1], cut=line is lines[-1]) for line in lines], sizes[-1]


def wrap(font: Font, text: str, width: float, size: int) -> list[str]:
    """``text`` in lines no wider than ``width``, broken at spaces; a word alone may be wider."""
    lines: list[str] = []
    for word in text.split():
        longer = f"{lines[-1]} {word}" if lines else word
        if lines and font.width(longer, size) <= width:
            lines[-1] = longer
        else:
            lines.append(word)
    return lines


def shorten(font: Font, line: str, width: float, size: int, *, cut: bool) -> str:
    """``line`` with an ellipsis where it is ``cut`` or wider than ``width``."""
    if not cut and font.width(line, size) <= width:
        return line
    kept = line.rstrip()
    while kept and font.width(kept + ELLIPSIS, size) > width:
        kept = kept[:-1].rstrip()
    return kept + ELLIPSIS
