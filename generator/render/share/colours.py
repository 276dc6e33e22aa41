"""The theme's colours, as its style sheet names them, so that the image looks like the pages."""

import re
from collections.abc import Mapping
from pathlib import Path

from PIL import ImageColor

from generator.model import Theme

Colour = tuple[int, int, int]
"""Red, green and blue, 0 to 255."""

NAMES = ("paper", "ink", "soft", "agree", "refine", "differ", "dispute", "single")
"""The variables of the style sheet that the image uses."""

_VARIABLE = re.compile(r"--([a-z]+):\s*([^;{}]+?)\s*[;}]")


def read_colours(theme: Theme) -> Mapping[str, Colour]:
    """The colours of the light page: the theme's variables, then the first that a folder's ``style.css`` names.

    A value that is no plain colour (``color-mix()``, say) is passed over. KeyError where none names a colour.
    """
    sheets = [folder / "assets" / "style.css" for folder in theme.folders]
    set_by_theme = "".join(f"--{variable.name}: {variable.light};" for variable in theme.variables)
    found: dict[str, Colour] = {}
    for text in (set_by_theme, *(_text(sheet) for sheet in sheets if sheet.is_file())):
        for name, value in _VARIABLE.findall(text):
            colour = parse(value) if name in NAMES and name not in found else None
            if colour:
                found[name] = colour
    return {name: found[name] for name in NAMES}


def _text(sheet: Path) -> str:
    return sheet.read_text(encoding="utf-8", errors="replace")


def parse(value: str) -> Colour | None:
    """A colour as a style sheet writes it: a hexadecimal code, ``rgb()``, ``hsl()``, a name; None for others.

    >>> parse("#fff"), parse("rgb(171, 66, 11)"), parse("var(--ink)")
    ((255, 255, 255), (171, 66, 11), None)
    """
    try:
        red, green, blue, *_ = ImageColor.getrgb(value)
    except ValueError:
        return None
    return red, green, blue


def blend(paper: Colour, ink: Colour, share: float) -> Colour:
    """``ink`` on ``paper`` where it covers ``share`` of it."""
    red, green, blue = (round(below + (above - below) * share) for below, above in zip(paper, ink, strict=True))
    return red, green, blue
