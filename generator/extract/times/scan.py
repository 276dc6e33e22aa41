"""Find the expressions of a sentence with the rules of the grammar, from left to right."""

import re
from bisect import bisect_left
from collections.abc import Iterator
from itertools import compress

from generator.extract.times import rules_dates, rules_relative, rules_stretches, rules_years
from generator.extract.times.expressions import Found
from generator.extract.times.rules import scanner
from generator.lexicon import calendar
from generator.text.cutter import cutter
from generator.text.remembered import Remembered
from generator.text.words import vocabulary

RULES = (*rules_stretches.RULES, *rules_dates.RULES, *rules_years.RULES, *rules_relative.RULES)

_SCANNER = scanner(RULES)
_PLACES = {r.name: place for place, r in enumerate(RULES)}
_HINTS = tuple(
    "day Day ago year week month cent decade later earlier morning night noon evening tomorrow Feb FEB Mar MAR Apr APR "
    "May MAY Aug AUG Sep SEP Oct OCT Nov NOV Dec DEC spring Spring summer Summer fall Fall autumn Autumn winter Winter "
    "quarter half clock halloween Halloween fourth Fourth".split()
)
_HINT = re.compile(r"[0-9](?:[0-9]|\s?[ap]\.?m)|J[aAuU][nNlL]|Q[1-4]|[Ee]ve\b")
"""Without any of these, a text names no time: looked for one by one, as Python finds words quicker than patterns."""

_WORDS = cutter(r"(?<![\w$€£#/@])(?<![0-9][.,:])(?:[^\W\d_]+|[0-9]|[’'‘](?=[0-9]))")


_LEADING = (
    *calendar.SMALL_NUMBERS,
    *calendar.VAGUE_NUMBERS,
    *calendar.ORDINALS,
    *calendar.CENTURIES,
    *"the this that last next past coming early earlier mid late later more well over at about around nearly".split(),
    *"almost roughly approximately close some just only barely".split(),
)
_LEADS = frozenset(re.split(r"[ \-]", words)[0].lower() for words in _LEADING)
"""What begins many phrases and few times; a time that it begins names a unit, a day, a month or a figure after that."""
_NAMED = frozenset(map(str.lower, _HINTS)).union("jan jal jun jul eve tue wed thu fri sat sun".split(), "0123456789")
_REACH = 60
"""Characters from its beginning on among which: the most in 1,500 articles are 21."""


def _first_words() -> frozenset[str]:
    """Every word that some rule can begin with, in the cases that rules know; digits and apostrophes apart."""
    free = (
        *_LEADING,
        *calendar.DAYPARTS,
        *calendar.SEASONS,
        *calendar.HOLIDAYS,
        *(f"{unit}s" for unit in calendar.UNITS),
        *"centuries today tonight yesterday tomorrow half quarter year q overnight".split(),
    )
    names = (*(name for pair in calendar.MONTHS for name in pair), "Sep", *calendar.WEEKDAYS)
    firsts = {re.split(r"[ \-.'’]", word)[0] for word in free}
    return frozenset({f(w) for w in firsts for f in (str.lower, str.capitalize)}).union(
        names, (name.upper() for name in names), calendar.WEEKDAY_ABBREVIATIONS
    )


_FIRST_WORDS = _first_words()


def find(text: str) -> Iterator[Found]:
    """The expressions in ``text``, rising and without overlaps."""
    if not any(map(_NAMING.__getitem__, vocabulary(text))):
        return
    if not any(map(text.__contains__, _HINTS)) and not _HINT.search(text):
        return
    place = 0
    found = _WORDS.split(text)
    named = [*compress(found.starts, map(_NAMING.__getitem__, found.texts))]
    for first, start in zip(found.texts, found.starts, strict=True):
        if start < place or (first not in _FIRST_WORDS and first[0] not in "0123456789'’‘"):
            continue
        if first.lower() in _LEADS:
            near = bisect_left(named, start)
            if near == len(named) or named[near] > start + _REACH:
                continue
        match = _SCANNER.match(text, start)
        read = _read(text, start, match.lastgroup or "") if match else None
        if read:
            yield read
            place = read.end


def _may_name_time(word: str) -> bool:
    """Whether a word or figure may name a time."""
    return any(map(word.lower().__contains__, _NAMED))


_NAMING = Remembered(_may_name_time, most=50_000)


def _read(text: str, start: int, first: str) -> Found | None:
    """What the first rule from ``first`` on reads at ``start``; a rule that finds no date leaves it to the next."""
    for rule in RULES[_PLACES[first] :]:
        match = rule.pattern.match(text, start)
        expression = rule.read(match) if match and match.end() > start else None
        if match and expression:
            return Found(start=start, end=match.end(), expression=expression)
    return None
