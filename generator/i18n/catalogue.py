"""A catalogue file → ``Catalogue``: messages by key, checked, each problem at its place."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from generator.diagnostics import Diagnostic, problem_at
from generator.i18n.message import CATEGORIES, OTHER, BadMessageError, Message, parse_form
from generator.text.yaml_file import read_yaml_file
from generator.text.yaml_reader import Entry, Scalar
from generator.text.yaml_reader import Mapping as YamlMapping

CODE = "words"


@dataclass(frozen=True, slots=True, kw_only=True)
class Placed:
    """A message with the place in the file where its key stands."""

    message: Message
    line: int
    column: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Catalogue:
    """The messages of one file by key ("story.points"). ``path`` is how diagnostics name the file."""

    path: str
    messages: Mapping[str, Placed]


def read_catalogue(file: Path, path: str) -> tuple[Catalogue, tuple[Diagnostic, ...]]:
    """The catalogue in ``file``, named ``path`` in diagnostics; what is wrong is left out of it. Never raises."""
    mapping, problems = read_yaml_file(file, path, code=CODE)
    messages: dict[str, Placed] = {}
    found = list(problems)
    for key, entry in _leaves(mapping, ""):
        placed = _placed(key, entry, path)
        if isinstance(placed, Diagnostic):
            found.append(placed)
        else:
            messages[key] = placed
    return Catalogue(path=path, messages=messages), tuple(found)


def _leaves(mapping: YamlMapping, before: str) -> Iterator[tuple[str, Entry]]:
    """The entries that are messages, with their whole keys; a mapping with the form ``other`` is one."""
    for entry in mapping.entries:
        key = f"{before}{entry.key}"
        if isinstance(entry.value, YamlMapping) and entry.value.get(OTHER) is None:
            yield from _leaves(entry.value, f"{key}.")
        else:
            yield key, entry


def _placed(key: str, entry: Entry, path: str) -> Placed | Diagnostic:
    entries = entry.value.entries if isinstance(entry.value, YamlMapping) else (entry,)
    forms: dict[str, tuple[str, ...]] = {}
    for form in entries:
        name = OTHER if form is entry else form.key
        if name not in CATEGORIES:
            cure = f"The forms are CLDR's plural categories: {', '.join(CATEGORIES)}."
            return _problem(form, path, "form", f"{key!r} has no form {name!r}", cure)
        if not isinstance(form.value, Scalar):
            return _problem(form, path, "type", f"{key!r} must be a text", "Write one text, or one a plural form.")
        try:
            forms[name] = parse_form(" ".join(form.value.text.split()))
        except BadMessageError as error:
            cure = "Braces hold the name of a place, and nothing else: `{count} points`."
            return _problem(form, path, "brace", f"{key!r} has a stray {str(error)!r}", cure)
    return Placed(message=Message(forms=forms), line=entry.line, column=entry.column)


def _problem(entry: Entry, path: str, code: str, message: str, cure: str) -> Diagnostic:
    return problem_at(entry, path, f"{CODE}-{code}", message, cure)
