"""The theme's colours, as its style sheet names them, so that the image looks like the pages."""

import re
from collections.abc import Mapping

from generator.model import Theme

Colour = tuple[int, int, int]
"""Red, green and blue, 0 to 255."""

NAMES = ("paper", "ink", "soft", "agree", "refine", "differ", "dispute", "single")
"""The variables of the style sheet that the image uses."""

_VARIABLE = re.compile(r"--([a-z]+):\s*#([0-9a-f]{6}|[0-9a-f]{3})\b", re.I)


def read_colours(theme: Theme) -> Mapping[str, Colour]:
    """The colours of the light page: the theme's variables, then the first that a folder's ``style.css`` names.

    A value that is no hexadecimal code is passed over. KeyError where none names a colour.
    """
    sheets = [folder / "assets" / "style.css" for folder in theme.folders]
    set_by_theme = "".join(f"--{variable.name}: {variable.light};" for variable in theme.variables)
    found: dict[str, Colour] = {}
    for text in (
        set_by_theme,
        *(sheet.read_text(encoding="utf-8", errors="replace") for sheet in sheets if sheet.is_file()),
    ):
        for name, code in _VARIABLE.findall(text):
            found.setdefault(name, parse(code))
    return {name: found[name] for name in NAMES}


def parse(code: str) -> Colour:
    """The colour of a hexadecimal code without its "#".

    >>> parse("fff"), parse("ab420b")
    ((255, 255, 255), (171, 66, 11))
    """
    digits = code if len(code) == 6 else "".join(digit * 2 for digit in code)
    return int(digits[:2], 16), int(digits[2:4], 16), int(digits[4:], 16)


def blend(paper: Colour, ink: Colour, share: float) -> Colour:
    """``ink`` on ``paper`` where it covers ``share`` of it."""
    red, green, blue = (round(below + (above - below) * share) for below, above in zip(paper, ink, strict=True))
    return red, green, blue
