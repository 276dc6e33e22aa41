"""The days of a story: its period in words, and its newest day."""

import re
from collections.abc import Iterable
from datetime import date

from generator.i18n import Words
from generator.model import Article
from generator.text.edtf import AUTUMN, SPRING, SUMMER, WINTER

_SEASONS = {SPRING: "spring", SUMMER: "summer", AUTUMN: "autumn", WINTER: "winter"}


def in_words(value: str, words: Words) -> str:
    """The period that an EDTF value means, in words; "" for "".

    >>> from generator.i18n import english
    >>> [in_words(v, english()) for v in ("2031-05-04/2031-05-06", "2031-05/2031-07", "197X", "../1974")]
    ['4–6 May 2031', 'May 2031 – July 2031', 'the 1970s', 'up to 1974']
    """
    first, slash, last = value.partition("/")
    if not slash:
        return _part(value, words)
    if first == "..":
        return words("period.until", end=_part(last, words))
    if last == "..":
        return words("period.since", start=_part(first, words))
    if len(first) == len(last) == len("2031-05-04"):
        return words.period([date.fromisoformat(first), date.fromisoformat(last)])
    return words("period.range", start=_part(first, words), end=_part(last, words))


def _part(value: str, words: Words) -> str:
    """A day, month, season, year or decade in words; other values as they are written."""
    match = re.fullmatch(r"(\d{4})-(\d\d)(?:-(\d\d))?", value)
    if not match:
        decade = re.fullmatch(r"(\d{3})X", value)
        return words("period.decade", year=f"{decade[1]}0") if decade else value
    year, month = int(match[1]), int(match[2])
    if match[3]:
        return words.day(date(year, month, int(match[3])))
    if month in _SEASONS:
        return words(f"period.{_SEASONS[month]}", year=match[1])
    return words.month(date(year, month, 1))


def newest_day(articles: Iterable[Article]) -> date | None:
    """The last day on which one of the articles was published or changed; None if no such day is known.

    Where an article states neither, the day by which its page was saved stands for it.
    """
    days = [article.updated or article.published or article.not_after for article in articles]
    return max((day for day in days if day), default=None)
