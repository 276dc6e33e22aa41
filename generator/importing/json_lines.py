"""JSON Lines, or one JSON list or object → documents: one article an object, by the usual names of its values."""

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from generator.diagnostics import Diagnostic, Severity
from generator.importing.pieces import Piece, Pieces
from generator.importing.values import is_tagged, language_tag, plain_line, read_day, web_address
from generator.read.decode import clean
from generator.read.document import Stated, with_places
from generator.read.keys import AUTHORS, LANGUAGE, PUBLISHED, UPDATED, URL

TEXTS = (
    "text", "body", "content", "maintext", "article_body", "articleBody", "content_html", "content_text", "html",
    "description", "summary",
)  # fmt: skip
TITLES = ("title", "headline")
OUTLETS = ("outlet", "publisher", "source", "source_name", "sitename", "site_name", "domain")
_PUBLISHED = (*PUBLISHED, "date_published", "datePublished", "publish_date", "published_at", "pub_date", "timestamp")
_UPDATED = (*UPDATED, "date_modified", "dateModified", "updated_at", "date_modify")
_URL = (*URL, "link", "permalink", "href")

MAX_DATE = 40
"""Characters of a date that cannot be read which are shown."""

Record = Mapping[str, object]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Fault:
    """Why a text is no JSON; ``column`` counts from 1, and is 0 where it is not known."""

    what: str
    line: int
    column: int


def split_json(text: str, label: str) -> Pieces:
    """The articles in ``text``, each with its line or its place in the list."""
    pieces: list[Piece] = []
    problems: list[Diagnostic] = []
    for where, number, found in _records(text):
        if isinstance(found, _Fault):
            problems.append(_no_json(label, found))
            continue
        record = found if isinstance(found, dict) else {}
        name = f"{label}, {where}"
        place = label if number else name
        body = _first_text(record, TEXTS)
        if body is None:
            problems.append(_no_text(place, number, found))
            continue
        problems += _unread_days(record, place, number)
        suffix = ".html" if is_tagged(body) else ".txt"
        pieces.append(Piece(label=name, text=clean(body), suffix=suffix, given=_given(record)))
    if not pieces and not problems:
        problems.append(_problem(label, 0, "there is no article in it", "Write one JSON object a line."))
    return Pieces(pieces=tuple(pieces), problems=tuple(problems))


def _records(text: str) -> Iterator[tuple[str, int, object]]:
    """What stands on each line, or in the one list or object that the whole text is, with its place."""
    whole = _parse(text)
    if isinstance(whole, list):
        yield from ((f"item {n}", 0, item) for n, item in enumerate(whole, start=1))
    elif isinstance(whole, dict) and isinstance(whole.get("items"), list):
        outlet = {"outlet": whole.get("title")}  # a JSON Feed: its title stands for the outlet
        yield from (
            (f"item {n}", 0, {**outlet, **item}) for n, item in enumerate(whole["items"], 1) if _is_record(item)
        )
    elif isinstance(whole, dict) or text.lstrip().startswith("["):
        yield "its object", 0, whole
    else:
        for number, line in enumerate(text.split("\n"), start=1):
            if line.strip():
                found = _parse(line)
                yield f"line {number}", number, replace(found, line=number) if isinstance(found, _Fault) else found


def _is_record(item: object) -> bool:
    return isinstance(item, dict)


def _parse(text: str) -> object:
    """The value of a JSON text; what is wrong with it where it is none."""
    try:
        return json.loads(text, strict=False)
    except json.JSONDecodeError as error:
        return _Fault(what=error.msg, line=error.lineno, column=error.colno)
    except RecursionError:
        return _Fault(what="it is nested too deep", line=1, column=0)
    except ValueError as error:  # a number with more digits than Python reads
        return _Fault(what=str(error), line=1, column=0)


def _given(record: Record) -> Stated:
    published, updated = _first(record, _PUBLISHED), _first(record, _UPDATED)
    day, changed = read_day(str(published[1])), read_day(str(updated[1]))
    title, outlet, url = _first(record, TITLES), _first(record, OUTLETS), _first(record, _URL)
    author, language = _first(record, AUTHORS), _first(record, LANGUAGE)
    stated = Stated(
        title=_name(title[1]),
        outlet=_name(outlet[1]),
        author=_name(author[1]),
        published=day,
        published_from=f"JSON {published[0]}" if day else None,
        updated=changed,
        url=web_address(url[1]),
        language=language_tag(language[1]),
    )
    keys = {"title": title, "outlet": outlet, "author": author, "published": published, "updated": updated}
    return with_places(
        stated, {field: f"JSON {key}" for field, (key, _) in {**keys, "url": url, "language": language}.items()}
    )


def _unread_days(record: Record, label: str, number: int) -> Iterator[Diagnostic]:
    """A warning for each date that stands there and cannot be read as a day."""
    for key, value in (_first(record, _PUBLISHED), _first(record, _UPDATED)):
        if key and read_day(str(value)) is None:
            cure = "State the day in the file that is written, as year-month-day: 2031-04-17."
            problem = _problem(label, number, f"its {key!r}, {str(value)[:MAX_DATE]!r}, cannot be read as a day", cure)
            yield replace(problem, severity=Severity.WARNING)


def _first(record: Record, keys: Sequence[str]) -> tuple[str, object]:
    """The first of ``keys`` that holds something, with its value; ("", None) where none does."""
    return next(((key, record[key]) for key in keys if record.get(key)), ("", None))


def _first_text(record: Record, keys: Sequence[str]) -> str | None:
    found = (record.get(key) for key in keys)
    return next((value for value in found if isinstance(value, str) and value.strip()), None)


def _name(value: object) -> str | None:
    """A name: a text, an object that has one, or several in a list."""
    items = value if isinstance(value, list) else [value]
    names = [
        plain_line(item.get("name") or item.get("title")) if isinstance(item, dict) else plain_line(item)
        for item in items
    ]
    return ", ".join(dict.fromkeys(name for name in names if name)) or None


def _no_text(label: str, number: int, found: object) -> Diagnostic:
    if not isinstance(found, dict):
        return _problem(label, number, "this is no JSON object", 'Write one object a line: `{"title": …, "text": …}`.')
    cure = f"Put the article's text under one of: {', '.join(TEXTS[:5])}."
    return _problem(label, number, "this object has no text", cure)


def _no_json(label: str, fault: _Fault) -> Diagnostic:
    cure = 'Write one object a line: `{"title": …, "text": …}`; save the file anew if its end is missing.'
    return replace(_problem(label, fault.line, f"this is no JSON: {fault.what}", cure), column=fault.column)


def _problem(label: str, number: int, message: str, cure: str) -> Diagnostic:
    severity = Severity.ERROR
    return Diagnostic(severity=severity, code="import-json", path=label, message=message, cure=cure, line=number)
