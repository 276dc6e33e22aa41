"""The dateline: the place at the head of a report ("BAKU –", "OTTAWA, Ontario (AP) —", "(Reuters) -")."""

import re

from generator.model import BlockKind
from generator.read.document import Part

_CAPS = r"[A-Z][A-Z.'’-]+(?: [A-Z][A-Z.'’-]+){0,3}"
_REGION = r"(?:, [A-Z][\w.'’-]{0,20}(?: [A-Z][\w.'’-]{0,20}){0,2}){0,2}"
_AGENCY = r"\((?P<agency>[A-Z][^()]{1,40})\)"
_DASH = r"(?:\s?[–—]\s?|\s?--\s?|\s-\s|\s?:\s)"
_NO_PLACE = r"(?!(?:UPDATED?|BREAKING|EXCLUSIVE|WATCH|VIDEO|RELATED|ANALYSIS|OPINION|MORE|READ|PHOTOS?|LIVE|NOTE)\b)"
_WITH_PLACE = re.compile(rf"{_NO_PLACE}(?P<place>{_CAPS}{_REGION})(?: {_AGENCY})?(?:{_DASH}|(?<=\))\s)")
_MIXED = re.compile(
    rf"(?P<place>[A-Z][\w.'’-]{{1,20}}(?: [A-Z][\w.'’-]{{1,20}}){{0,2}}{_REGION}) {_AGENCY}(?:{_DASH}|\s)"
)
_ALONE = re.compile(rf"{_AGENCY}(?:{_DASH}|\s)")


def find_dateline(parts: tuple[Part, ...]) -> str | None:
    """The place at the head of the first paragraph, or None. The text keeps it: it is what the outlet printed."""
    match = match_dateline(_lead(parts))
    return match.groupdict().get("place") if match else None


def find_agency(parts: tuple[Part, ...]) -> str | None:
    """The agency or outlet named in brackets at the head of the first paragraph ("(AP)"), or None."""
    match = match_dateline(_lead(parts))
    return match["agency"] if match else None


def match_dateline(text: str) -> re.Match[str] | None:
    """Where a dateline stands at the head of ``text``; groups ``place`` and ``agency``.

    >>> m = match_dateline("PORT ELLEN, Islay (AP) — Ferries stopped on Monday.")
    >>> m["place"], m["agency"]
    ('PORT ELLEN, Islay', 'AP')
    """
    return _WITH_PLACE.match(text) or _MIXED.match(text) or _ALONE.match(text)


def _lead(parts: tuple[Part, ...]) -> str:
    return next((part.text for part in parts if part.kind is BlockKind.PARAGRAPH), "")
