"""An RSS or Atom file → documents: the entries whose text stands in the feed."""

from collections.abc import Mapping
from datetime import date
from io import BytesIO

import feedparser

from generator.diagnostics import Diagnostic, Severity
from generator.importing.pieces import Piece, Pieces
from generator.importing.values import html_as_markdown, language_tag, plain_line, read_day, web_address
from generator.read.document import Stated, with_places

FEW = 80
"""An entry with fewer words is a summary, as a rule."""

Entry = Mapping[str, object]

_BROKEN = (ValueError, LookupError, TypeError, AttributeError, ArithmeticError, AssertionError, RecursionError)
"""What the parser raises on references to characters that there are none of, and on other broken markup."""


def split_feed(raw: bytes, label: str) -> Pieces:
    """The entries of the feed in ``raw``, in its order. Nothing is fetched: the parser gets the bytes alone."""
    try:
        feed = feedparser.parse(BytesIO(raw), resolve_relative_uris=False)
    except _BROKEN as error:
        message = f"its markup cannot be made sense of ({type(error).__name__})"
        return Pieces(pieces=(), problems=(_no_entry(label, message),))
    if not feed.entries:
        return Pieces(pieces=(), problems=(_no_entry(label, "there is no entry of a feed in it"),))
    pieces: list[Piece] = []
    problems: list[Diagnostic] = []
    for number, entry in enumerate(feed.entries, start=1):
        text = html_as_markdown(_text(entry))
        where = f"{label}, entry {number}"
        if not text:
            problems.append(_summary(where, "this entry has no text"))
            continue
        if len(text.split()) < FEW:
            problems.append(_summary(where, "this entry has few words: a summary, not the article"))
        pieces.append(Piece(label=where, text=text, suffix=".md", given=_given(entry, feed.feed)))
    return Pieces(pieces=tuple(pieces), problems=tuple(problems))


def _text(entry: Entry) -> str:
    """The longest of the texts that an entry has."""
    contents = entry.get("content")
    found = [item.get("value") for item in contents] if isinstance(contents, list) else []
    texts = [text for text in (*found, entry.get("summary")) if isinstance(text, str)]
    return max(texts, key=len, default="")


def _given(entry: Entry, feed: Entry) -> Stated:
    published, updated = _day(entry, "published"), _day(entry, "updated")
    source = entry.get("source")
    outlet = plain_line(source.get("title")) if isinstance(source, Mapping) else None
    publisher = plain_line(entry.get("publisher")) or plain_line(feed.get("publisher"))
    stated = Stated(
        title=plain_line(entry.get("title")),
        outlet=outlet or publisher or plain_line(feed.get("title")),
        author=plain_line(entry.get("author")),
        published=published or updated,
        published_from="the entry's date" if published or updated else None,
        updated=updated if published and updated != published else None,
        url=web_address(entry.get("link")),
        language=language_tag(entry.get("language")) or language_tag(feed.get("language")),
    )
    places = dict.fromkeys(("title", "author", "published", "updated", "url", "language"), "the feed's entry")
    named = "the entry's source" if outlet else "the publisher in the feed" if publisher else "the title of the feed"
    return with_places(stated, {**places, "outlet": named})


def _day(entry: Entry, key: str) -> date | None:
    """A day of an entry; the key is asked for first, since the parser takes the one day for the other."""
    return read_day(str(entry[key])) if key in entry else None


def _summary(path: str, message: str) -> Diagnostic:
    return Diagnostic(
        severity=Severity.WARNING,
        code="import-summary",
        path=path,
        message=message,
        cure="Save the article's page instead, if you can.",
    )


def _no_entry(path: str, message: str) -> Diagnostic:
    return Diagnostic(
        severity=Severity.ERROR,
        code="import-feed",
        path=path,
        message=message,
        cure="Save the feed itself, as your browser's address shows it; or name the format with --format.",
    )
