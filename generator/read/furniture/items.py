"""Lists that belong to a pasted article: a line that ends in a colon leads them in, and running text goes on below."""

import re
from collections.abc import Sequence

from generator.read.document import Line
from generator.read.furniture.features import Look, ends_sentence

MIN_LEAD_IN = 3
"""So many words has a line that says what the list is of; "Tags:" and "In:" say what the page is filed under."""

MIN_ITEMS, MAX_ITEMS = 2, 20
MAX_WORDS = 40
MIN_SENTENCE = 6
"""So many words has a sentence with which the article goes on; "Read more." is none."""

ABOVE = 2
"""So near above the line that leads it in, a sentence stands: a subhead may be between."""

_SIGN = re.compile(r"[•·*–—-] ?(?=\S)|\(?(?:\d{1,2}|[a-z])[.)] ")


def items_in_text(lines: Sequence[Line], looks: Sequence[Look]) -> tuple[bool, ...]:
    """For each line whether it is an item of such a list.

    Short lines look like furniture, and part a text in two: the text is judged as if the list were not there. Not
    below an end marker, where the short lines of a comment or another story help to tell it from the article.
    """
    found = [False] * len(lines)
    for at in range(_end_of_article(looks)):
        if _leads_in(lines, looks, at):
            end = _end_of_list(lines, looks, at + 1)
            is_list = MIN_ITEMS <= end - at - 1 <= MAX_ITEMS and end < len(lines) and _goes_on(lines[end], looks[end])
            found[at + 1 : end] = [is_list] * (end - at - 1)
    return tuple(found)


def _goes_on(line: Line, look: Look) -> bool:
    """Whether a line is running text: a paragraph, or a short sentence."""
    return look.is_prose or (look.reason is None and look.size >= MIN_SENTENCE and ends_sentence(line.text))


def _end_of_article(looks: Sequence[Look]) -> int:
    """The first end marker with prose above it."""
    first = next((at for at, look in enumerate(looks) if look.is_prose), len(looks))
    return next((at for at in range(first, len(looks)) if looks[at].is_end), len(looks))


def _leads_in(lines: Sequence[Line], looks: Sequence[Look], at: int) -> bool:
    is_lead_in = lines[at].text.endswith(":") and looks[at].size >= MIN_LEAD_IN and looks[at].reason is None
    return is_lead_in and any(look.is_prose for look in looks[max(0, at - ABOVE) : at])


def _end_of_list(lines: Sequence[Line], looks: Sequence[Look], start: int) -> int:
    """The first line from ``start`` that is no item as the first one is: with a sign before it, or without."""
    are_signed = start < len(lines) and _SIGN.match(lines[start].text) is not None
    return next(
        (at for at in range(start, len(lines)) if not _is_item(lines[at], looks[at], is_signed=are_signed)), len(lines)
    )


def _is_item(line: Line, look: Look, *, is_signed: bool) -> bool:
    if look.reason is not None or look.is_end or not 0 < look.size <= MAX_WORDS:
        return False
    has_sign = _SIGN.match(line.text) is not None
    return has_sign if is_signed else not has_sign and not ends_sentence(line.text) and not line.text.endswith(":")
