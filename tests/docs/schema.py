"""The JSON Schema of ``facts.json`` as tables for people."""

import json
from collections.abc import Iterator, Mapping
from importlib.resources import files
from typing import Any

from tests.docs.tables import table

Schema = Mapping[str, Any]

FORMATS = {"date": "a day", "uri": "an address", "uri-reference": "an address, seen from the file"}
KINDS = {"string": "text", "integer": "a whole number", "number": "a number", "boolean": "true or false"}

WHOLE: Schema = json.loads(files("generator.compose.exports").joinpath("facts.schema.json").read_text(encoding="utf-8"))
OBJECTS = tuple(name for name, kind in WHOLE["$defs"].items() if "properties" in kind)


def fields_of(name: str) -> str:
    """The fields of one of the ``OBJECTS``; without a name, those of the whole file."""
    return table(["field", "what it is", "meaning"], _rows(WHOLE["$defs"][name] if name else WHOLE))


def _rows(kind: Schema, above: str = "") -> Iterator[tuple[str, str, str]]:
    for name, field in kind["properties"].items():
        known = _resolved(field)
        yield f"`{above}{name}`", _type(field), known.get("description", "")
        if "properties" in known.get("items", ()):
            yield from _rows(known["items"], f"{above}{name}[].")


def _resolved(field: Schema) -> Schema:
    """A field with what it refers to; what it says itself goes before that."""
    return {**WHOLE["$defs"][_name(field)], **field} if "$ref" in field else field


def _name(field: Schema) -> str:
    return str(field["$ref"]).removeprefix("#/$defs/")


def _type(field: Schema) -> str:
    if "$ref" in field and _name(field) in OBJECTS:
        return f"[{_name(field)}](#{_name(field)})"
    known = _resolved(field)
    if "const" in known:
        return f"`{known['const']}`"
    if "enum" in known:
        return ", ".join(f"`{value}`" for value in known["enum"])
    kinds = known["type"] if isinstance(known["type"], list) else [known["type"]]
    return " or ".join(_kind(kind, known) for kind in kinds)


def _kind(kind: str, field: Schema) -> str:
    if kind == "array":
        return "list of objects" if "properties" in field["items"] else f"list of {_type(field['items'])}"
    if kind == "string":
        return FORMATS.get(field.get("format", ""), KINDS[kind])
    return KINDS.get(kind, f"`{kind}`")
