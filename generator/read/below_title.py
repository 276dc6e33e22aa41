"""What the lines between a pasted article's title and its first paragraph state: who wrote it, and when it appeared.

Only a line that says so is believed ("By …", "Published …", "Updated …"), and a bare date right beside a by-line, or
on one line with the day of an update.
Elsewhere a bare date may be the page's clock, and a bare name a section, a place or another outlet.
"""

import re
from collections.abc import Iterator, Sequence
from datetime import date
from itertools import chain, pairwise

from generator.lexicon.agencies import AGENCIES
from generator.read.document import Stated, with_places
from generator.read.page_date import whole_day
from generator.text.fields import NEWS_YEARS, parse_day

REACH = 8
"""As many lines below the title, at most, belong to the article's head."""

MAX_LENGTH = 160

_SEGMENTS = re.compile(r"(?:(?<!\s)\s+)?[|•·]\s*|(?<!\s)\s+[-–—]\s+|(?:[,;]|(?<!\s))\s+(?=(?:[Ll]ast )?[Uu]pdated\b)")
_PUBLISHED = re.compile(r"(?:(?:first |originally )?(?:published|posted)(?: on)?:?|date:) ?(?P<when>.{6,60})", re.I)
_UPDATED = re.compile(r"(?:last )?updated(?: on)?:? ?(?P<when>.{6,60})", re.I)
_CLOCK = r"\d{1,2}(?:[:.]\d\d){1,2}(?: ?[ap]\.?m\.?)?(?: \(?[A-Z]{2,4}\)?)?"
_BEFORE = re.compile(rf"^(?:at )?{_CLOCK},? (?:on )?", re.I)
_AFTER = re.compile(rf",?(?: at)? {_CLOCK}\.?$", re.I)
_NAME = r"[^\W\d_][\w.’'-]{0,30}"
_BYLINE = re.compile(rf"(?:[Ww]ritten )?[Bb]y:? (?P<who>{_NAME}(?: (?:and |& )?{_NAME}){{1,7}})(?:,.{{1,80}})?")
_SMALL = frozenset(("and", "de", "da", "van", "von", "der", "den", "bin", "al", "el", "la", "di", "du", "le"))


def read_below_title(lines: Sequence[str]) -> Stated:
    """Author and day of publication, if the ``lines`` below a title state them.

    A day of publication goes before one of an update, which is taken where there is no other; ``published_from`` names
    the line. The day is the one written, whatever the zone of the hour beside it.
    """
    head = [line for line in lines[:REACH] if len(line) <= MAX_LENGTH]
    updated = next(_dated(head, _UPDATED), None)
    dated = next(chain(_dated(head, _PUBLISHED), _beside_update(head), _beside_byline(head)), updated)
    author = next(_authors(head), None)
    stated = Stated(
        author=author[0] if author else None,
        published=dated[0] if dated else None,
        published_from=_below(dated[1]) if dated else None,
        updated=updated[0] if updated and dated != updated else None,
    )
    found = {"author": author, "published": dated, "updated": updated}
    return with_places(stated, {name: _below(value[1]) for name, value in found.items() if value})


def _below(line: str) -> str:
    return f"the line “{line}” below the title"


def _dated(lines: Sequence[str], said: re.Pattern[str]) -> Iterator[tuple[date, str]]:
    """The days that ``said`` leads in, each with its line."""
    for line in lines:
        for segment in _SEGMENTS.split(line):
            match = said.fullmatch(segment.strip())
            day = _day(match["when"]) if match else None
            if day:
                yield day, line


def _beside_byline(lines: Sequence[str]) -> Iterator[tuple[date, str]]:
    """The bare days on the lines next to a by-line: there, they are no clock of the page."""
    for one, other in pairwise(lines):
        for line, neighbour in ((one, other), (other, one)):
            day = _day(line) if any(_authors([neighbour])) else None
            if day:
                yield day, line


def _beside_update(lines: Sequence[str]) -> Iterator[tuple[date, str]]:
    """The bare days on a line that also tells of an update: what was changed later appeared on the day before it."""
    for line in lines:
        if any(_dated([line], _UPDATED)):
            days = [_day(segment) for segment in _SEGMENTS.split(line)]
            yield from ((day, line) for day in days if day)


def _day(text: str) -> date | None:
    """The day, in the age of newspapers, of a text that holds nothing else but perhaps an hour.

    >>> _day("10:32 GMT, 17 April 2031") == _day("2031-04-17") == _day("Thursday, April 17, 2031 at 6.05 pm")
    True
    """
    bare = _AFTER.sub("", _BEFORE.sub("", text.strip()))
    day = whole_day(bare.rstrip(" .,")) or parse_day(bare)
    return day if day and day.year in NEWS_YEARS else None


def _authors(lines: Sequence[str]) -> Iterator[tuple[str, str]]:
    """The authors that by-lines name, each with its line."""
    for line in lines:
        for segment in _SEGMENTS.split(line):
            match = _BYLINE.fullmatch(segment.strip())
            if match and match["who"] not in AGENCIES and _are_names(match["who"]):
                yield match["who"], line


def _are_names(text: str) -> bool:
    return all(word[0].isupper() or word.lower() in _SMALL for word in text.replace("&", "and").split())
