"""Header lines without fences at the head of an article, as Pelican has them: ``Title: x``, then an empty line."""

import re

from generator.text.yaml_reader import Entry, Mapping, Scalar, Value

_LINE = re.compile(r"(?P<key>[A-Za-z][A-Za-z_-]{0,40}):[ \t]*(?P<value>.*)")
_FLAGS = frozenset(("true", "false", "yes", "no", "on", "off"))
_MAX_LINES = 60


def count_header_lines(text: str, known: frozenset[str]) -> int:
    """How many lines at the head of ``text`` are header lines: all up to the first empty one, or 0.

    They are only where each has a key of ``known`` (in lower case) and one is the title: text that was pasted may
    well begin with "Source: North Agency".
    """
    lines = text.split("\n", _MAX_LINES)[:_MAX_LINES]
    end = next((n for n, line in enumerate(lines) if not line.strip()), len(lines))
    keys = [match["key"].lower() for line in lines[:end] if (match := _LINE.fullmatch(line))]
    return end if len(keys) == end and "title" in keys and known.issuperset(keys) else 0


def header_mapping(lines: str) -> Mapping:
    """The header lines as a mapping: keys in lower case, each value one text; the last of a key counts."""
    entries: dict[str, Entry] = {}
    for number, line in enumerate(lines.split("\n"), start=1):
        match = _LINE.fullmatch(line)
        if match:
            key = match["key"].lower()
            value = _scalar(match["value"].strip(), number, match.start("value") + 1)
            entries[key] = Entry(key=key, value=value, line=number, column=1, length=len(key))
    return Mapping(entries=tuple(entries.values()), line=1, column=1, length=0)


def _scalar(text: str, line: int, column: int) -> Value:
    kind = "boolean" if text.lower() in _FLAGS else "text" if text else "nothing"
    return Scalar(text=text, kind=kind, line=line, column=column, length=len(text))
