"""Front matter of plain ``key: value`` lines, as most is: the mapping that the YAML reader would find in it."""

import re

from generator.text.yaml_reader import MAX_LENGTH, Entry, Mapping, Scalar

_KEY = r"(?P<key>[A-Za-z_][A-Za-z0-9_-]{0,60})"
_QUOTED = r'"(?P<quoted>[^"\\]*)"'
_DAY = r"(?P<day>\d{4}-\d\d-\d\d)"
_WORDS = r"(?P<words>[A-Za-z](?:[\w.,;/()'’–— -]|:(?=[\w/]))*(?<! ))"
_LINE = re.compile(rf"{_KEY}: +(?P<value>{_QUOTED}|{_DAY}|{_WORDS})", re.A)
_NO_TEXT = frozenset(("yes", "no", "true", "false", "on", "off", "null"))
"""Words that YAML takes for something else."""


def flat_mapping(head: str, first_line: int) -> Mapping | None:
    """The mapping that ``head`` holds, which starts on line ``first_line`` of its file.

    None where YAML may mean more by it than its lines say, or where it is wrong: that is for ``read_yaml``.
    """
    rows = head.split("\n")
    entries: dict[str, Entry] = {}
    for number, row in enumerate(rows, start=first_line):
        match = _LINE.fullmatch(row)
        if match is None or not row.isprintable() or str(match["words"]).lower() in _NO_TEXT:
            return None
        key, value = match["key"], _scalar(match, number)
        entries[key] = Entry(key=key, value=value, line=number, column=1, length=len(key))
    if not 1 < len(rows) == len(entries) or len(head) > MAX_LENGTH:
        return None
    return Mapping(entries=tuple(entries.values()), line=first_line, column=1, length=0)


def _scalar(match: re.Match[str], line: int) -> Scalar:
    return Scalar(
        text=match["quoted"] if match["quoted"] is not None else match["value"],
        kind="date" if match["day"] else "text",
        line=line,
        column=match.start("value") + 1,
        length=len(match["value"]),
    )
