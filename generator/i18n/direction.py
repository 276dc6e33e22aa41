"""Left to right or right to left, and how words of the other direction are kept apart."""

import re
from functools import lru_cache
from unicodedata import bidirectional

from babel import Locale, UnknownLocaleError

_RIGHT = ("R", "AL")
_FROM_THE_RIGHT = re.compile(
    "[\u0590-\u08ff\u200f\ufb1d-\ufdff\ufe70-\ufeff\U00010800-\U00010fff\U0001e800-\U0001efff]"
)
"""Where Unicode has all letters of scripts that run from the right, and will have those to come."""
_FIRST_STRONG_ISOLATE, _POP_ISOLATE = "\u2068", "\u2069"


def direction_of(tag: str) -> str:
    """The writing of a language tag, "ltr" or "rtl"; "ltr" where the language is not known.

    >>> direction_of("ar-EG"), direction_of("en"), direction_of("x-unknown")
    ('rtl', 'ltr', 'ltr')
    """
    try:
        return str(Locale.parse(tag, sep="-").text_direction)
    except (ValueError, UnknownLocaleError):
        return "ltr"


@lru_cache(maxsize=4096)
def isolated(text: str, direction: str) -> str:
    r"""``text`` fit to stand in a sentence of that direction.

    Letters of the other direction would draw punctuation and figures beside them along; invisible marks (Unicode
    bidirectional algorithm, FSI and PDI) keep them apart. Text without such letters stays as it is.

    >>> isolated("River", "ltr"), isolated("River", "rtl")
    ('River', '\u2068River\u2069')
    """
    if direction == "ltr" and (text.isascii() or not _FROM_THE_RIGHT.search(text)):
        return text
    if text.isascii() and not any(map(str.isalpha, text)):
        return text
    strong = {"R" if kind in _RIGHT else kind for kind in map(bidirectional, text) if kind in ("L", *_RIGHT)}
    foreign = "L" if direction == "rtl" else "R"
    return f"{_FIRST_STRONG_ISOLATE}{text}{_POP_ISOLATE}" if foreign in strong else text


def is_related(page: str, other: str) -> bool:
    """Whether a page in the one language need not mark words in the other: one tag is the head of the other.

    >>> [is_related(*two) for two in (("en", "en-GB"), ("en-GB", "en"), ("en-GB", "en-US"), ("ar", "en"))]
    [True, True, False, False]
    """
    one, two = sorted((page.casefold().split("-"), other.casefold().split("-")), key=len)
    return two[: len(one)] == one
