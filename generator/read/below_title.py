"""What the lines between a pasted article's title and its first paragraph state: who wrote it, and when it appeared.

Only a line that says so is believed ("By …", "Published …", "Updated …"), a bare date right beside a by-line or the
day of an update, and a person's name, known by its first word, with a date on the next line.
Elsewhere a bare date may be the page's clock, and a bare name a section, a place or another outlet.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from datetime import date
from itertools import chain, pairwise

from generator.lexicon.agencies import AGENCIES
from generator.lexicon.people import given_names
from generator.lexicon.places import gazetteer
from generator.read.document import Stated, with_places
from generator.read.page_date import bare_days, day_and_hour, segments

REACH = 8
"""As many lines below the title, at most, belong to the article's head."""

MAX_LENGTH = 160

_PUBLISHED = re.compile(r"(?:(?:first |originally )?(?:published|posted)(?: on)?:?|date:) ?(?P<when>.{6,60})", re.I)
_UPDATED = re.compile(r"(?:last )?(?:updated|modified)(?: on)?:? ?(?P<when>.{6,60})", re.I)
_NAME = r"[^\W\d_][\w.’'-]{0,30}"
_WORD = re.compile(_NAME)
_LONGEST_ALONE = 3
"""Words of a name that stands alone."""
_BY = r"(?:[Ww]ritten |[Tt]ext )?[Bb]y:?"
_BY_ALONE = re.compile(_BY)
_BYLINE = re.compile(
    rf"{_BY} (?P<who>{_NAME}(?: (?:and |& )?{_NAME}){{1,7}})(?:,.{{1,80}}|,? [\w.-]{{1,40}}@[\w.-]{{1,40}})?"
)
_SMALL = frozenset(("and", "de", "da", "van", "von", "der", "den", "bin", "al", "el", "la", "di", "du", "le"))


def read_below_title(lines: Sequence[str]) -> Stated:
    """Author and day of publication, if the ``lines`` below a title state them.

    A day of publication goes before one of an update, which is taken where there is no other; ``published_from`` names
    the line. The day is the one written, whatever the zone of the hour beside it.
    """
    head = [line for line in _one_line_bylines(lines[:REACH]) if len(line) <= MAX_LENGTH]
    updated = next(_dated(head, _UPDATED), None)
    signed = tuple(_signed(head))
    days = (_dated(head, _PUBLISHED), _beside(head, _has_update), _beside(head, _has_author), (d for _, d in signed))
    dated = next(chain(*days), updated)
    author = next(chain(_authors(head), (name for name, _ in signed)), None)
    stated = Stated(
        author=author[0] if author else None,
        published=dated[0] if dated else None,
        published_from=_below(dated[1]) if dated else None,
        updated=updated[0] if updated and dated and dated[0] != updated[0] else None,
    )
    found = {"author": author, "published": dated, "updated": updated}
    return with_places(stated, {name: _below(value[1]) for name, value in found.items() if value})


def _below(line: str) -> str:
    return f"the line “{line}” below the title"


def _dated(lines: Sequence[str], said: re.Pattern[str]) -> Iterator[tuple[date, str]]:
    """The days that ``said`` leads in, each with its line."""
    for line in lines:
        for segment in segments(line):
            match = said.fullmatch(segment)
            day = day_and_hour(match["when"]) if match else None
            if day:
                yield day, line


def _beside(lines: Sequence[str], tells: Callable[[str], bool]) -> Iterator[tuple[date, str]]:
    """The bare days on a line that ``tells`` what they are, and on those next to it, each with its line."""
    same = ((line, line) for line in lines)
    near = (pair for one, other in pairwise(lines) for pair in ((one, other), (other, one)))
    for line, neighbour in chain(same, near):
        if tells(neighbour):
            yield from ((day, line) for day in bare_days(line))


def _signed(lines: Sequence[str]) -> Iterator[tuple[tuple[str, str], tuple[date, str]]]:
    """The persons whose names stand alone over a whole day, and the days, each with its line."""
    for name, line in pairwise(lines):
        if _is_person(name):
            told = chain(_dated([line], _PUBLISHED), _dated([line], _UPDATED), ((day, line) for day in bare_days(line)))
            yield from (((name, name), dated) for dated in told)


def _is_person(line: str) -> bool:
    """Whether a line is a person's name of two or three words, by the first one, and no place's."""
    words = line.split()
    whole = 1 < len(words) <= _LONGEST_ALONE and all(_WORD.fullmatch(word) and word[0].isupper() for word in words)
    return whole and words[0] in given_names() and line not in gazetteer() and words[-1] not in gazetteer()


def _has_author(line: str) -> bool:
    """Whether a line is a by-line: a day beside it is no clock of the page."""
    return any(_authors([line]))


def _has_update(line: str) -> bool:
    """Whether a line tells of an update: what was changed later appeared on the day that stands beside."""
    return any(_dated([line], _UPDATED))


def _one_line_bylines(lines: Sequence[str]) -> Iterator[str]:
    """The lines, a by-line made whole where the name stands on a line below "By"."""
    below = iter(lines)
    for line in below:
        yield f"{line} {next(below, '')}".rstrip() if _BY_ALONE.fullmatch(line) else line


def _authors(lines: Sequence[str]) -> Iterator[tuple[str, str]]:
    """The authors that by-lines name, each with its line."""
    for line in lines:
        for segment in segments(line):
            match = _BYLINE.fullmatch(segment)
            if match and match["who"] not in AGENCIES and _are_names(match["who"]):
                yield match["who"], line


def _are_names(text: str) -> bool:
    return all(word[0].isupper() or word.lower() in _SMALL for word in text.replace("&", "and").split())
