"""A strict reader for the small YAML documents a maintainer writes; every value keeps its place in the file.

Scalars keep the text as it was written (but for characters that show nothing), so that ``title: 1984`` and
``outlet: No`` mean what they say; what a text stands for is decided by the field that it fills
(``generator.text.fields``). Anchors, aliases and tags are
refused: no document of ours needs them, and an alias can blow a small file up to gigabytes.
"""

from dataclasses import dataclass
from typing import Protocol

import yaml

from generator.diagnostics import Diagnostic, Severity
from generator.text.unseen import without_unseen
from generator.text.yaml_faults import explain_fault

MAX_DEPTH = 20
MAX_EVENTS = 100_000
MAX_LENGTH = 100_000
"""Characters of one value."""


class Mark(Protocol):
    """A place as the YAML library tells it, counted from 0."""

    @property
    def line(self) -> int:
        """The line."""

    @property
    def column(self) -> int:
        """The character in it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Scalar:
    """A single value as written, without its quotes. ``kind``: "text", "number", "boolean", "date" or "nothing".

    ``length`` counts its characters in the file, quotes included, to the end of the line.
    """

    text: str
    kind: str
    line: int
    column: int
    length: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Listing:
    """A list of values. ``length`` is 0 where it takes several lines."""

    items: "tuple[Value, ...]"
    line: int
    column: int
    length: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One key of a mapping with its value; the place and length are the key's."""

    key: str
    value: "Value"
    line: int
    column: int
    length: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Mapping:
    """Keys with values, in order of the document; no key twice. ``length`` is 0 where it takes several lines."""

    entries: tuple[Entry, ...]
    line: int
    column: int
    length: int

    def get(self, key: str) -> "Entry | None":
        """The entry of that key, if there is one."""
        return next((entry for entry in self.entries if entry.key == key), None)


Value = Scalar | Listing | Mapping


class _RefusedError(Exception):
    """Carries the diagnostic of the first thing in a document that cannot be read."""

    def __init__(self, diagnostic: Diagnostic) -> None:
        super().__init__(diagnostic.message)
        self.diagnostic = diagnostic


@dataclass(frozen=True, slots=True, kw_only=True)
class _Source:
    """Where a document comes from: its path, and the line of the file on which it starts."""

    path: str
    first_line: int
    code: str

    def refuse(self, mark: Mark | None, message: str, cure: str, length: int = 0) -> _RefusedError:
        line, column = (mark.line + self.first_line, mark.column + 1) if mark else (self.first_line, 0)
        return _RefusedError(
            Diagnostic(
                severity=Severity.ERROR,
                code=f"{self.code}-syntax",
                path=self.path,
                message=message,
                cure=cure,
                line=line,
                column=column,
                length=length,
            )
        )


def read_yaml(
    text: str, path: str, *, code: str = "yaml", first_line: int = 1
) -> tuple[Mapping, tuple[Diagnostic, ...]]:
    """The mapping that ``text`` holds, and what is wrong with it; an empty mapping where it cannot be read.

    ``path`` is named in diagnostics, ``code`` begins their codes, ``first_line`` is the line of the file on which
    ``text`` starts (front matter starts on line 2). An empty document is an empty mapping. Never raises.
    """
    source = _Source(path=path, first_line=first_line, code=code)
    empty = Mapping(entries=(), line=first_line, column=1, length=0)
    try:
        node = _compose(text, source)
        return (_document(node, source) if node else empty), ()
    except _RefusedError as error:
        return empty, (error.diagnostic,)
    except yaml.reader.ReaderError as error:
        return empty, (_unprintable(error, text, source).diagnostic,)
    except yaml.MarkedYAMLError as error:
        return empty, (_syntax(error, source).diagnostic,)
    except (yaml.YAMLError, ValueError) as error:
        reason = str(error).splitlines()[0]
        refused = source.refuse(None, f"this is not YAML: {reason}", "Write plain `key: value` lines.")
        return empty, (refused.diagnostic,)


def _syntax(error: yaml.MarkedYAMLError, source: _Source) -> _RefusedError:
    fault = explain_fault(error)
    return source.refuse(fault, fault.message, fault.cure)


def _unprintable(error: yaml.reader.ReaderError, text: str, source: _Source) -> _RefusedError:
    before = text[: error.position]
    return source.refuse(
        yaml.Mark(source.path, len(before), before.count("\n"), len(before) - before.rfind("\n") - 1, None, 0),
        f"the invisible character U+{ord(text[error.position]):04X} may not stand here",
        "Take it out, or save the file anew as plain UTF-8 text.",
    )


def _compose(text: str, source: _Source) -> yaml.Node | None:
    loader = _CheckedLoader(text, source)
    try:
        return loader.get_single_node()
    finally:
        loader.dispose()


class _CheckedLoader(yaml.SafeLoader):
    """Refuses what we do not read as soon as it comes by, before anything recursive is made of it."""

    def __init__(self, text: str, source: _Source) -> None:
        super().__init__(text)
        self._source = source
        self._depth = self._count = 0

    def get_event(self) -> yaml.Event:
        """The next event of the document. _RefusedError where it begins what we do not read."""
        event: yaml.Event = super().get_event()  # type: ignore[no-untyped-call]
        self._count += 1
        self._depth += isinstance(event, yaml.CollectionStartEvent) - isinstance(event, yaml.CollectionEndEvent)
        refused = self._refused(event)
        if refused:
            raise self._source.refuse(event.start_mark, *refused)
        if self._count > MAX_EVENTS:
            message = f"the document holds more than {MAX_EVENTS} values"
            raise self._source.refuse(None, message, "Write a smaller document.")
        return event

    def _refused(self, event: yaml.Event) -> tuple[str, str] | None:
        """What is wrong with an event, and what to do."""
        if self._depth > MAX_DEPTH:
            return f"values are nested more than {MAX_DEPTH} deep", "Write a flatter document."
        if isinstance(event, yaml.AliasEvent) or getattr(event, "anchor", None):
            return "anchors (&) and aliases (*) are not read here", "Write the value out."
        if len(getattr(event, "value", "")) > MAX_LENGTH:
            return f"this value has more than {MAX_LENGTH} characters", "Write a shorter one."
        tag = getattr(event, "tag", None)
        return (f"tags such as {str(tag)!r} are not read here", "Take the tag away.") if tag else None


def _document(node: yaml.Node, source: _Source) -> Mapping:
    if isinstance(node, yaml.ScalarNode) and node.value == "":
        return Mapping(entries=(), line=source.first_line, column=1, length=0)
    if not isinstance(node, yaml.MappingNode):
        raise source.refuse(node.start_mark, "this must be a list of `key: value` lines", "Write a key first.")
    return _mapping(node, source)


def _value(node: yaml.Node, source: _Source) -> Value:
    if isinstance(node, yaml.MappingNode):
        return _mapping(node, source)
    line, column = _place(node, source)
    if isinstance(node, yaml.SequenceNode):
        items = tuple(_value(item, source) for item in node.value)
        return Listing(items=items, line=line, column=column, length=_length(node))
    kind = _KINDS.get(node.tag.rpartition(":")[2], "text")
    return Scalar(text=without_unseen(node.value), kind=kind, line=line, column=column, length=_length(node))


_KINDS = {"int": "number", "float": "number", "bool": "boolean", "null": "nothing", "timestamp": "date"}


def _mapping(node: yaml.MappingNode, source: _Source) -> Mapping:
    entries: dict[str, Entry] = {}
    for key, value in node.value:
        if not isinstance(key, yaml.ScalarNode):
            raise source.refuse(key.start_mark, "a key must be a single word", "Put the key between quotes.")
        line, column = _place(key, source)
        name = without_unseen(key.value)
        if name in entries:
            message = f"the key {name!r} stands twice, first on line {entries[name].line}"
            raise source.refuse(key.start_mark, message, "Keep one of the two.", _length(key))
        entries[name] = Entry(key=name, value=_value(value, source), line=line, column=column, length=_length(key))
    line, column = _place(node, source)
    return Mapping(entries=tuple(entries.values()), line=line, column=column, length=_length(node))


def _place(node: yaml.Node, source: _Source) -> tuple[int, int]:
    return node.start_mark.line + source.first_line, node.start_mark.column + 1


def _length(node: yaml.Node) -> int:
    """How many characters a value takes on its line; 0 where it goes on in the next one."""
    start, end = node.start_mark, node.end_mark
    return end.column - start.column if start.line == end.line else 0
