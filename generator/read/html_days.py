"""The days on which an HTML page says that its article appeared and was last changed.

The day is that of the reader's calendar at the outlet. Systems often write the moment in universal time, where it may
be the next day already (or, east of Greenwich, still the one before): then the day that the page itself prints, or
that its address has, counts.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from bs4 import BeautifulSoup, Comment

from generator.text.fields import NEWS_YEARS, parse_day

MAX_LINE = 220
"""A longer text is a paragraph: a day in it is one that the article tells of."""
NOON = 12
"""Before this hour of universal time it may be the day before west of Greenwich, from it on the next day east of it."""

_PUBLISHED = (
    "article:published_time",
    "og:article:published_time",
    "article:published",
    "datePublished",
    "parsely-pub-date",
    "sailthru.date",
    "DC.date.issued",
    "dcterms.created",
    "pubdate",
    "publish-date",
    "publication_date",
)
_UPDATED = ("article:modified_time", "og:updated_time", "article:modified", "dateModified", "last-modified")
_STAMP = re.compile(r"(?P<moment>\d{4}-\d\d-\d\d[T ](?P<hour>\d\d):\d\d)[\d:.]*(?P<zone>Z|[+-]\d\d:?\d\d)?")
_OFF_PAGE = frozenset(("script", "style", "template", "noscript", "a"))
"""Texts that readers do not see, and those that lead to other articles."""

_DAY = timedelta(days=1)
_ADDRESS = "its address"
_PRINTED = "the day that the page prints"
_MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split()


@dataclass(frozen=True, slots=True, kw_only=True)
class PageDates:
    """What a page may state its days in: the parsed page, its JSON-LD article, its ``meta`` values, its address."""

    soup: BeautifulSoup
    article: Mapping[str, object]
    meta: Mapping[str, str]
    url: str


@dataclass(frozen=True, slots=True, kw_only=True)
class FoundDay:
    """A day and the place that states it; None and "" where none does."""

    day: date | None
    place: str


_NONE = FoundDay(day=None, place="")


def find_published(page: PageDates) -> FoundDay:
    """The day of publication."""
    stated = [("JSON-LD datePublished", page.article.get("datePublished"))]
    stated += [(f"meta {name}", page.meta.get(name)) for name in _PUBLISHED]
    stated += [("time element", text) for text in _time_elements(page.soup)]
    return _first_day(stated, page)


def find_updated(page: PageDates) -> FoundDay:
    """The day of the last change."""
    stated = [("JSON-LD dateModified", page.article.get("dateModified"))]
    stated += [(f"meta {name}", page.meta.get(name)) for name in _UPDATED]
    return _first_day(stated, page)


def _first_day(stated: Sequence[tuple[str, object]], page: PageDates) -> FoundDay:
    """The first of the places with their values that has a day of the calendar, in the age of newspapers."""
    texts = [(place, value) for place, value in stated if isinstance(value, str)]
    for place, text in texts:
        day = parse_day(text)
        if day and day.year in NEWS_YEARS:
            return _local(day, place, [value for _, value in texts], text, page)
    return _NONE


def _time_elements(soup: BeautifulSoup) -> Iterator[str]:
    for element in soup.find_all("time"):
        if element.has_attr("pubdate") or element.get("itemprop") == "datePublished":
            yield str(element.get("datetime", ""))


def _local(day: date, place: str, texts: Sequence[str], text: str, page: PageDates) -> FoundDay:
    """``day`` as the outlet's readers had it, where ``text`` tells it in universal time."""
    stamp = _STAMP.match(text)
    if stamp is None and _any_has([page.url], day - _DAY) and not _any_has([page.url], day):
        return FoundDay(day=day - _DAY, place=f"{place} and {_ADDRESS}")
    if stamp is None or not _is_universal(stamp["moment"], texts):
        return FoundDay(day=day, place=place)
    other = day + (-_DAY if int(stamp["hour"]) < NOON else _DAY)
    words = list(_words_of(page.soup, stamp["moment"]))
    if _any_has(words, other, with_year=False) and not _any_has(words, day, with_year=False):
        return FoundDay(day=other, place=f"{place} (universal time) and {_PRINTED}")
    for where, shown in ((_ADDRESS, [page.url]), (_PRINTED, list(_short_lines(page.soup)))):
        if _any_has(shown, day):
            return FoundDay(day=day, place=place)
        if _any_has(shown, other):
            return FoundDay(day=other, place=f"{place} (universal time) and {where}")
    return FoundDay(day=day, place=place)


def _is_universal(moment: str, texts: Iterable[str]) -> bool:
    """Whether one of the page's stamps gives this reading of the clock for universal time."""
    found = (_STAMP.match(text) for text in texts)
    zones = {
        match["zone"] for match in found if match and match["moment"].replace(" ", "T") == moment.replace(" ", "T")
    }
    return any(zone is None or zone == "Z" or re.fullmatch(r"[+-]00:?00", zone) for zone in zones)


def _words_of(soup: BeautifulSoup, moment: str) -> Iterator[str]:
    """What the page prints for the moment itself; there the year is often left off."""
    for element in soup.find_all("time"):
        if str(element.get("datetime", "")).replace(" ", "T").startswith(moment.replace(" ", "T")):
            yield element.get_text(" ")


def _short_lines(soup: BeautifulSoup) -> Iterator[str]:
    """The texts of the page that may be a by-line's."""
    for words in soup.find_all(string=re.compile(r"\d")):
        parent = words.parent
        if (
            parent is not None
            and parent.name not in _OFF_PAGE
            and not isinstance(words, Comment)
            and len(words) <= MAX_LINE
        ):
            yield str(words)


def _any_has(texts: Iterable[str], day: date, *, with_year: bool = True) -> bool:
    """Whether one of ``texts`` has the day, in words or in figures; in words without the year, too, if so asked."""
    month = rf"{_MONTHS[day.month - 1]}[a-z]*\.?"
    number = rf"0?{day.day}(?:st|nd|rd|th)?"
    year = rf",? {day.year}\b" if with_year else r"\b"
    written = re.compile(
        rf"\b{month} {number}{year}|\b{number}\.? {month}{year}"
        rf"|{day.year}[-/]0?{day.month}[-/]0?{day.day}(?!\d)|{day.year}/{_MONTHS[day.month - 1]}/0?{day.day}(?!\d)"
        rf"|\b0?{day.month}/0?{day.day}/{day.year}\b|\b0?{day.day}[./]0?{day.month}[./]{day.year}\b",
        re.I,
    )
    return any(written.search(" ".join(text.split())) for text in texts)
