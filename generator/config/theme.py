"""``theme.yml`` → ``ThemeFile``. Every key is optional, and so is the file."""

import re
from dataclasses import dataclass
from pathlib import Path

from generator.diagnostics import Diagnostic
from generator.model import StyleVariable
from generator.text.fields import Fields
from generator.text.yaml_file import read_yaml_file
from generator.text.yaml_reader import Entry, Mapping, Scalar

THEME_FILE = "theme.yml"
THEME_KEYS = ("name", "extends", "author", "licence", "variables")
SCHEMES = ("light", "dark")
CODE = "theme"

_VALUE = re.compile(r"\s*[^;{}<>\\\s][^;{}<>\\]*")
_CURE = 'Write `{}: "#102030"` for all pages, or `{}: {{light: "#102030", dark: "#f0f0f0"}}`.'


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """Where something stands in a file, counted from 1, and how many characters it has."""

    line: int
    column: int
    length: int


@dataclass(frozen=True, slots=True, kw_only=True)
class ThemeFile:
    """What a ``theme.yml`` says. ``path`` is how diagnostics name it.

    ``extends``    the theme whose files are taken where this one has none, with its place; None where it names none
    ``variables``  changes to the style sheet, each with the place of its name
    """

    path: str
    extends: tuple[str, Place] | None
    variables: tuple[tuple[StyleVariable, Place], ...]


def read_theme_file(file: Path, path: str) -> tuple[ThemeFile, tuple[Diagnostic, ...]]:
    """What ``file``, named ``path`` in diagnostics, says of its theme, and what is wrong with it. Never raises."""
    mapping, problems = read_yaml_file(file, path, code=CODE)
    fields = Fields(mapping, path, CODE)
    for name in ("name", "author", "licence"):
        fields.text(name)
    parent = fields.text("extends")
    entry = fields.find("extends")
    theme = ThemeFile(
        path=path,
        extends=(parent, _place(entry)) if parent and entry else None,
        variables=_variables(fields),
    )
    fields.warn_unknown(THEME_KEYS)
    return theme, (*problems, *fields.problems)


def _variables(fields: Fields) -> tuple[tuple[StyleVariable, Place], ...]:
    entry = fields.find("variables")
    if fields.section("variables", 'Write each on a line of its own: `variables: {paper: "#102030"}`.') is None:
        return ()
    entries = entry.value.entries if entry and isinstance(entry.value, Mapping) else ()
    found = [
        (_variable(fields, entry), Place(line=entry.line, column=entry.column, length=entry.length))
        for entry in entries
    ]
    return tuple((variable, place) for variable, place in found if variable)


def _variable(fields: Fields, entry: Entry) -> StyleVariable | None:
    """The variable, or None where its value is none."""
    if isinstance(entry.value, Scalar):
        value = _value(fields, entry, entry.key)
        return StyleVariable(name=entry.key, light=value, dark=value) if value else None
    if not isinstance(entry.value, Mapping):
        fields.refuse(entry.value, f"{entry.key!r} must be a value", _cure(entry.key), code="type")
        return None
    values = {e.key: _value(fields, e, entry.key) for e in entry.value.entries if e.key in SCHEMES}
    for other in entry.value.entries:
        if other.key not in SCHEMES:
            fields.refuse(other, f"{entry.key!r} has no {other.key!r}", _cure(entry.key), code="variable")
    return StyleVariable(name=entry.key, light=values.get("light"), dark=values.get("dark"))


def _value(fields: Fields, entry: Entry, name: str) -> str | None:
    """A value that stays a value wherever it stands in a style sheet."""
    if not isinstance(entry.value, Scalar):
        fields.refuse(entry.value, f"{name!r} must be a value", _cure(name), code="type")
        return None
    if entry.value.kind == "nothing":
        cure = f'A # begins a comment; put a colour between quotes: `{entry.key}: "#102030"`.'
        fields.refuse(entry, f"{name!r} has no value", cure, code="type")
        return None
    value = " ".join(entry.value.text.split())
    if _VALUE.fullmatch(value):
        return value
    cure = "Write the value alone, without a semicolon or braces."
    fields.refuse(entry.value, f"{name!r} cannot be {value!r}", cure, code="value")
    return None


def _cure(name: str) -> str:
    return _CURE.format(name, name)


def _place(entry: Entry) -> Place:
    return Place(line=entry.value.line, column=entry.value.column, length=entry.value.length)
