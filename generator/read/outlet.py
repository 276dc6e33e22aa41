"""The outlet, where the page itself names it: the block about the site that themes print under a title."""

import re
from collections.abc import Sequence
from itertools import pairwise

from generator.read.document import Line

ABOUT = "about the site"

_ADDRESS = re.compile(r"(?P<short>[^\s:/]{0,30}?)https?://(?:www\.)?(?P<host>[\w.-]{4,80})/?")
_BLURB = re.compile(
    r"(?P<name>(?:The )?[A-Z][\w&’'-]{0,30}(?: [\w&’'-]{1,30}){0,5}?) is (?:an?|the|one of)\b[^.]{0,160}?"
    r"\b(?:platform|newspaper|news|magazine|website|portal|publication|broadcaster|journal|media|agency|outlet|network)\b"
)


def is_address(text: str) -> bool:
    """Whether a line is just a web address, an abbreviation glued to it or not ("NTThttps://northtimes.org")."""
    return _ADDRESS.fullmatch(text) is not None


def is_blurb(text: str) -> bool:
    """Whether a line introduces a news site ("The North Times is a platform that …")."""
    return _BLURB.match(text) is not None


def stated_outlet(lines: Sequence[Line]) -> str | None:
    """The outlet's name, where a blurb that gives it follows an address of that very name; else None."""
    for address, blurb in pairwise(lines):
        place, words = _ADDRESS.fullmatch(address.text), _BLURB.match(blurb.text)
        if place and words and _same(words["name"], place["host"]):
            return words["name"]
    return None


def _same(name: str, host: str) -> bool:
    """Whether a host's name is the outlet's, written together or as its initials."""
    label = host.lower().split(".")[0].replace("-", "")
    joined = re.sub(r"[^a-z0-9]", "", name.lower())
    initials = "".join(word[0] for word in name.lower().split())
    return label in {joined, joined.removeprefix("the"), initials}
