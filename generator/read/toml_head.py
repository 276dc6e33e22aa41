"""Front matter in TOML, as Hugo writes it, in the form in which YAML is read: every value with its line."""

import re
from collections.abc import Mapping as Table
from dataclasses import dataclass
from datetime import date, datetime

from generator.diagnostics import Diagnostic, Severity
from generator.text.unseen import without_unseen
from generator.text.yaml_reader import Entry, Listing, Mapping, Scalar, Value

_PLACE = re.compile(r" \(at (?:line (?P<line>\d+), column (?P<column>\d+)|end of document)\)$")


@dataclass(frozen=True, slots=True, kw_only=True)
class _Place:
    """Where a value stands in the file, counted from 1; ``length`` to the end of its line."""

    line: int
    column: int
    length: int


_START = _Place(line=2, column=1, length=0)


def read_toml(head: str, path: str) -> tuple[Mapping, tuple[Diagnostic, ...]]:
    """The mapping that ``head`` holds, whose first line is the file's second, and what is wrong with it."""
    import tomllib  # noqa: PLC0415 - few articles begin so

    try:
        table = tomllib.loads(head)
    except (ValueError, RecursionError) as error:
        return _mapping({}, [], _START), (_broken(str(error), head, path),)
    return _mapping(table, head.split("\n"), _START), ()


def _mapping(table: Table[str, object], lines: list[str], place: _Place) -> Mapping:
    """The values of a table; ``place`` is the table's own, and that of what cannot be found among ``lines``."""
    entries = []
    for key, value in table.items():
        at = _place_of(key, lines) or place
        made = _value(value, lines, at)
        entries.append(Entry(key=key, value=made, line=at.line, column=1, length=len(key)))
    return Mapping(entries=tuple(entries), line=place.line, column=place.column, length=place.length)


def _place_of(key: str, lines: list[str]) -> _Place | None:
    """The place of the value that the first line which names ``key`` gives it."""
    written = re.compile(rf"\s*[\"']?{re.escape(key)}[\"']?\s*=\s*|\s*\[+{re.escape(key)}\]+")
    for number, line in enumerate(lines, start=2):
        match = written.match(line)
        if match:
            return _Place(line=number, column=match.end() + 1, length=len(line[match.end() :].rstrip()))
    return None


def _value(value: object, lines: list[str], at: _Place) -> Value:
    if isinstance(value, dict):
        return _mapping(value, lines, at)
    if isinstance(value, list):
        items = tuple(_value(item, lines, at) for item in value)
        return Listing(items=items, line=at.line, column=at.column, length=at.length)
    return Scalar(text=_text(value), kind=_kind(value), line=at.line, column=at.column, length=at.length)


def _text(value: object) -> str:
    if isinstance(value, bool):
        return str(value).lower()
    return value.isoformat() if isinstance(value, date | datetime) else without_unseen(str(value))


def _kind(value: object) -> str:
    kinds = {bool: "boolean", int: "number", float: "number", str: "text"}
    return kinds.get(type(value), "date")


def _broken(message: str, head: str, path: str) -> Diagnostic:
    place = _PLACE.search(message)
    line, column = (int(place["line"]) + 1, int(place["column"])) if place and place["line"] else (0, 0)
    said = _PLACE.sub("", message)
    return Diagnostic(
        severity=Severity.ERROR,
        code="front-matter-toml",
        path=path,
        message=f"this is not TOML: {said[:1].lower()}{said[1:]}",
        cure='Write one `key = "value"` a line, a text between quotes.',
        line=line or head.count("\n") + 2,
        column=column or 1,
    )
