"""What an HTML page states of its article, from the places made for it: JSON-LD, ``meta``, ``time``, ``h1``.

Nothing is searched for in the running text: a date found there is as likely another article's.
"""

import html
import json
import re
from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass

from bs4 import BeautifulSoup, Tag

from generator.read.document import Stated, with_places
from generator.read.html_days import PageDates, find_published, find_updated
from generator.read.html_heading import find_heading, without_outlet
from generator.read.page_text import folded

_TYPES = frozenset(
    "Article NewsArticle ReportageNewsArticle AnalysisNewsArticle BackgroundNewsArticle OpinionNewsArticle "
    "ReviewNewsArticle LiveBlogPosting BlogPosting Report".split()
)
_MAX_NODES = 20_000
_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,3}")


def read_metadata(text: str) -> Stated:
    """What the page ``text`` states: title, outlet, author, days, address, language; None where it does not."""
    soup = BeautifulSoup(f"{text}\n", "lxml")  # of one line without a tag it would warn that it may be a file's name
    article, meta = _json_article(soup), _meta(soup)
    address = _first(("link rel=canonical", _canonical(soup)), ("meta og:url", _web(meta.get("og:url"))))
    outlet = _first(
        ("JSON-LD publisher", _outlet(_name(article.get("publisher")))),
        ("meta og:site_name", _outlet(meta.get("og:site_name"))),
    )
    author = _first(
        ("JSON-LD author", _author(_name(article.get("author")))), ("meta author", _author(meta.get("author")))
    )
    title = _title(soup, article, meta, outlet.value)
    page = PageDates(soup=soup, article=article, meta=meta, url=address.value or "")
    published, updated = find_published(page), find_updated(page)
    stated = Stated(
        title=title.value,
        outlet=outlet.value,
        author=author.value,
        published=published.day,
        published_from=published.place or None,
        updated=updated.day if updated.day != published.day else None,
        url=address.value,
        language=_language(soup),
    )
    places = {"title": title.place, "outlet": outlet.place, "author": author.place, "url": address.place}
    days = {"published": published.place, "updated": updated.place}
    return with_places(stated, {**places, **days, "language": "lang of the html element"})


@dataclass(frozen=True, slots=True, kw_only=True)
class _Found:
    """A value and the place that states it; None and "" where none does."""

    value: str | None
    place: str


def _first(*found: tuple[str, str | None]) -> _Found:
    """The first of places with their values that has one."""
    return next((_Found(value=value, place=place) for place, value in found if value), _Found(value=None, place=""))


def _title(soup: BeautifulSoup, article: Mapping[str, object], meta: Mapping[str, str], outlet: str | None) -> _Found:
    """The heading that readers see, else what the page gives for its title elsewhere.

    Not the heading where it is the outlet's name, or shares no word with any of the titles: it is another article's.
    """
    element = soup.title
    head = without_outlet(_text(element.get_text(" ")) if element else None, outlet)
    shared = without_outlet(meta.get("og:title"), outlet)
    elsewhere = [title for title in (shared, head, _text(article.get("headline"))) if title]
    heading = find_heading(soup, elsewhere, outlet)
    return _first(
        ("the page's one h1", heading),
        ("JSON-LD headline", _text(article.get("headline"))),
        ("meta og:title", shared),
    )


def _meta(soup: BeautifulSoup) -> dict[str, str]:
    """The page's ``meta`` values by name; the first of a name counts."""
    found: dict[str, str] = {}
    for element in soup.find_all("meta"):
        text = _text(element.get("content"))
        for key in ("property", "name", "itemprop"):
            name = element.get(key)
            if text and isinstance(name, str):
                found.setdefault(name, text)
    return found


def _json_article(soup: BeautifulSoup) -> dict[str, object]:
    """The first JSON-LD object of the page that is an article, with author and publisher; empty without one.

    These may stand elsewhere on the page, and be referred to by their ``@id``.
    """
    nodes = list(_json_objects(soup))
    article = next((node for node in nodes if _TYPES.intersection(_strings(node.get("@type")))), {})
    named = {str(node["@id"]): node for node in reversed(nodes) if "@id" in node and "name" in node}
    return {**article, **{key: _found(article[key], named) for key in ("author", "publisher") if key in article}}


def _found(value: object, named: Mapping[str, object]) -> object:
    """``value`` with what it refers to in its place, if that is among the ``named`` objects."""
    if isinstance(value, list):
        return [_found(item, named) for item in value]
    return named.get(str(value["@id"]), value) if isinstance(value, dict) and "@id" in value else value


def _json_objects(soup: BeautifulSoup) -> Iterator[dict[str, object]]:
    """Every object in the JSON-LD of the page, in order; what does not parse has none."""
    for script in soup.find_all("script", type="application/ld+json"):
        with suppress(ValueError, RecursionError):
            yield from _objects(json.loads(script.get_text(), strict=False))


def _objects(data: object) -> Iterator[dict[str, object]]:
    """Every object in parsed JSON, breadth first, as many as a page can reasonably hold."""
    queue = [data]
    for at in range(_MAX_NODES):
        if at >= len(queue):
            return
        node = queue[at]
        if isinstance(node, dict):
            yield node
            queue.extend(node.values())
        elif isinstance(node, list):
            queue.extend(node)


def _canonical(soup: BeautifulSoup) -> str | None:
    link = soup.find("link", rel="canonical")
    return _web(_text(link.get("href"))) if isinstance(link, Tag) else None


def _web(url: str | None) -> str | None:
    return url if url and re.fullmatch(r"https?://\S+", url) else None


def _language(soup: BeautifulSoup) -> str | None:
    element = soup.find("html")
    lang = _text(element.get("lang")) if isinstance(element, Tag) else None
    return lang if lang and _LANGUAGE.fullmatch(lang) else None


def _author(text: str | None) -> str | None:
    """An author's name without "By"; None for the address of a profile."""
    return None if text is None or "://" in text else re.sub(r"^[Bb]y:? ", "", text)


def _outlet(text: str | None) -> str | None:
    """An outlet's name; None for what is an address or the name of an account."""
    return None if text is None or "://" in text or text.startswith("@") else text


def _name(value: object) -> str | None:
    """The names in a JSON-LD value: a text, an object with a name, or a list of either."""
    items = value if isinstance(value, list) else [value]
    names = (_text(item.get("name")) if isinstance(item, dict) else _text(item) for item in items)
    return ", ".join(dict.fromkeys(name for name in names if name and "://" not in name)) or None


def _text(value: object) -> str | None:
    return folded(html.unescape(value)) or None if isinstance(value, str) else None


def _strings(value: object) -> Iterable[str]:
    items = value if isinstance(value, list) else [value]
    return [item for item in items if isinstance(item, str)]
