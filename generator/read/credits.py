"""Which agencies and other outlets an article says it draws on."""

import re
from collections.abc import Iterable, Iterator
from functools import cache

from generator.lexicon.agencies import AGENCIES
from generator.model import BlockKind, DroppedLine
from generator.read.dateline import find_agency
from generator.read.document import Part

CREDIT_LINE = "credit line"
"""The reason under which a line such as "Source: X" is left out."""

_NAMES = "|".join(re.escape(name) for name in sorted(AGENCIES, key=lambda name: (-len(name), name)))
_PAPER = (
    r"(?:[Tt]he )?(?:(?:St\.|[A-Z][\w’'-]{1,20}) ){1,3}"
    r"(?:Times|Post|Journal|Tribune|Herald|Gazette|Chronicle|Telegraph|Guardian|Observer|Globe|Examiner|Inquirer|Star"
    r"|Statesman|Republic|Daily|Courier|Dispatch|Independent|Mirror|Mail|Sun|News|Today|Register|Monitor|Press|Radio|TV)"
)
_STATION = r"[KW][A-Z]{2,3}(?:-TV)?|CNN|BBC|NPR|MSNBC|CNBC|ABC News|CBS News|NBC News|Fox News|Sky News|Al Jazeera"
_ANY = rf"(?:{_NAMES}|{_STATION}|{_PAPER})(?!\w)"
_INITIALS = "".join(sorted({name[0] for name in AGENCIES}))
_NAMED = re.compile(rf"\b(?=[A-Z{_INITIALS}]){_ANY}")
"""Any source at all: few paragraphs name one, and to look for its first letter alone is quick."""
_SOURCE = rf"(?P<name>(?<!\w){_ANY})"
_BEFORE = (
    r"(?:told|tells|reports?|according to|reported by|obtained by|published by|quoted by|cited by|citing|interview with"
    r"|reported to|said to|affiliate|via|writes|by|from|agency|newspaper|network|broadcaster)(?: the)? "
)
_AFTER = (
    r"(?: news agency| agency)?,? (?:reported|reports|reporting|said in a report|writes|wrote|noted|quoted|cited|adds"
    r"|contributed|affiliate)\b|’s [A-Z]|'s [A-Z]"
)
_CREDITED = re.compile(rf"{_BEFORE}{_SOURCE}|{_SOURCE.replace('<name>', '<first>')}(?={_AFTER})")
_SOURCE_LINE = re.compile(r"(?:Sources?|Via|Originally published (?:by|in|on)) ?: ?(?P<name>[^.;:|]{2,60})\.?", re.I)


def find_credits(parts: Iterable[Part], dropped: Iterable[DroppedLine], outlet: str | None) -> tuple[str, ...]:
    """The names, in order of appearance and each once; the article's own outlet is none of them.

    Agencies bear the name that the lexicon lists them under; a credit line's name stands as it is written.
    """
    parts = tuple(parts)
    found = [*_heading(parts), *_in_text(parts), *_in_lines(dropped)]
    own = frozenset(_key(outlet or "").split())
    first = {_key(name): name for name in reversed(found)}
    return tuple(first[key] for key in dict.fromkeys(map(_key, found)) if not own.issuperset(key.split()))


def is_credit_line(text: str) -> bool:
    """Whether a line does nothing but name who the text is from.

    >>> is_credit_line("Source: North Agency"), is_credit_line("The Associated Press contributed to this report.")
    (True, True)
    """
    if _SOURCE_LINE.fullmatch(text):
        return True
    if len(text) > 300:
        return False
    return bool(_CREDIT_OPENING.match(text) or (any(map(text.__contains__, _CREDIT_WORDS)) and _CREDIT.search(text)))


_CREDIT_WORDS = ("contributed ", "reported and wrote", "Contributing: ")
_CREDIT = re.compile(
    r"contributed (?:to this (?:report|story|article|post)|reporting)\b|\breported and wrote\b|\bContributing: "
)
_CREDIT_OPENING = re.compile(
    r"[—–-]* ?With assistance (?:by|from)\b|\((?:Additional )?[Rr]eporting by\b"
    r"|(?:(?:Additional )?[Rr]eporting|Edit(?:ed|ing)|Writ(?:ten|ing)) by [^.;]{3,120}(?:;.*)?$"
    r"|\(With (?:inputs|agency|files)"
    r"|With (?:inputs|files) from\b|(?:This report )?[Ii]ncludes (?:information|material|reporting) from\b"
)


def _heading(parts: tuple[Part, ...]) -> Iterator[str]:
    agency = find_agency(parts)
    if agency:
        yield AGENCIES.get(agency, agency)


def _in_text(parts: tuple[Part, ...]) -> Iterator[str]:
    for part in parts:
        if part.kind is BlockKind.PARAGRAPH and _NAMED.search(part.text):
            for match in _CREDITED.finditer(part.text):
                yield _listed(match["name"] or match["first"])


def _in_lines(dropped: Iterable[DroppedLine]) -> Iterator[str]:
    for line in dropped:
        if line.reason == CREDIT_LINE:
            source = _SOURCE_LINE.fullmatch(line.text)
            if source:
                yield source["name"].strip()
            else:
                yield from (_listed(m["name"] or m["late"]) for m in _contributed().finditer(line.text))


@cache
def _contributed() -> re.Pattern[str]:
    """Whoever a credit line says contributed; few articles have one, and all names take a while to compile."""
    return re.compile(
        rf"{_SOURCE}(?=.{{0,80}}\bcontributed\b)|Contributing:.{{0,80}}?{_SOURCE.replace('<name>', '<late>')}"
    )


def _listed(name: str) -> str:
    return AGENCIES.get(name, name)


def _key(name: str) -> str:
    return name.casefold().removeprefix("the ")
