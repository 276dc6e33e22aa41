"""What an HTML page states of its article, from the places made for it: JSON-LD, ``meta``, ``time``, ``h1``.

Nothing is searched for in the running text: a date found there is as likely another article's.
"""

import html
import json
import re
from collections.abc import Iterable, Iterator
from datetime import date

from bs4 import BeautifulSoup, Tag

from generator.read.document import Stated
from generator.text.fields import parse_day

_TYPES = frozenset(
    "Article NewsArticle ReportageNewsArticle AnalysisNewsArticle BackgroundNewsArticle OpinionNewsArticle "
    "ReviewNewsArticle LiveBlogPosting BlogPosting Report".split()
)
_PUBLISHED = (
    "article:published_time",
    "og:article:published_time",
    "datePublished",
    "parsely-pub-date",
    "sailthru.date",
    "DC.date.issued",
    "dcterms.created",
    "pubdate",
    "publish-date",
    "publication_date",
)
_MAX_NODES = 20_000
FIRST_YEAR = 1600
"""No newspaper is older; systems write the year 1 where a date is missing."""

_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,3}")


def read_metadata(text: str) -> Stated:
    """What the page ``text`` states: title, outlet, author, day of publication, address, language; None where not."""
    soup = BeautifulSoup(text, "lxml")
    article, meta = _json_article(soup), _meta(soup)
    published, published_from = _published(soup, article, meta)
    outlet = _outlet(_name(article.get("publisher"))) or _outlet(meta.get("og:site_name"))
    title = _heading(soup) or _text(article.get("headline")) or _without_outlet(meta.get("og:title"), outlet)
    return Stated(
        title=title,
        outlet=outlet,
        author=_author(_name(article.get("author"))) or _author(meta.get("author")),
        published=published,
        published_from=published_from,
        url=_address(soup, meta),
        language=_language(soup),
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
    """The first JSON-LD object of the page that is an article; empty without one."""
    for script in soup.find_all("script", type="application/ld+json"):
        try:
            data = json.loads(script.get_text(), strict=False)
        except (ValueError, RecursionError):
            continue
        for node in _objects(data):
            if _TYPES.intersection(_strings(node.get("@type"))):
                return node
    return {}


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


def _published(soup: BeautifulSoup, article: dict[str, object], meta: dict[str, str]) -> tuple[date | None, str | None]:
    """The day of publication, as it is written, and the place that states it."""
    stated = [("JSON-LD datePublished", _text(article.get("datePublished")))]
    stated += [(f"meta {name}", meta.get(name)) for name in _PUBLISHED]
    stated += [
        ("time element", str(element.get("datetime", "")))
        for element in soup.find_all("time")
        if element.has_attr("pubdate") or element.get("itemprop") == "datePublished"
    ]
    days = ((parse_day(text or ""), place) for place, text in stated)
    return next(((day, place) for day, place in days if day and day.year >= FIRST_YEAR), (None, None))


def _heading(soup: BeautifulSoup) -> str | None:
    """The page's one ``h1``; None where there are several, or it is too short for a title."""
    found = [" ".join(h1.get_text(" ").split()) for h1 in soup.find_all("h1")]
    titles = list(dict.fromkeys(text for text in found if len(text.split()) >= 3))
    return titles[0] if len(titles) == 1 and len(titles[0]) <= 300 else None


def _address(soup: BeautifulSoup, meta: dict[str, str]) -> str | None:
    link = soup.find("link", rel="canonical")
    found = (_text(link.get("href")) if isinstance(link, Tag) else None, meta.get("og:url"))
    return next((url for url in found if url and re.fullmatch(r"https?://\S+", url)), None)


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


def _without_outlet(title: str | None, outlet: str | None) -> str | None:
    """A title for sharing without the outlet's name at its end ("Nine hurt - North Times")."""
    if title is None or outlet is None:
        return title
    return re.sub(rf"\s+[-–—|·]\s+{re.escape(outlet)}$", "", title) or title


def _name(value: object) -> str | None:
    """The names in a JSON-LD value: a text, an object with a name, or a list of either."""
    items = value if isinstance(value, list) else [value]
    names = (_text(item.get("name")) if isinstance(item, dict) else _text(item) for item in items)
    return ", ".join(dict.fromkeys(name for name in names if name and "://" not in name)) or None


def _text(value: object) -> str | None:
    return " ".join(html.unescape(value).split()) or None if isinstance(value, str) else None


def _strings(value: object) -> Iterable[str]:
    items = value if isinstance(value, list) else [value]
    return [item for item in items if isinstance(item, str)]
