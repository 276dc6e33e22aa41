"""The ledger's YAML → operations. Every problem is told at its place; an operation with an error is left out."""

from collections.abc import Iterable, Sequence
from functools import lru_cache

from generator.diagnostics import Diagnostic, did_you_mean, has_errors
from generator.model import SourceFile
from generator.overrides.forms import FORMS
from generator.overrides.operations import AnyOperation, Ledger
from generator.overrides.reader import CODE, REASON, ItemReader, RefusedError, error
from generator.text.fields import Fields
from generator.text.yaml_reader import Entry, Listing, Mapping, Scalar, Value, read_yaml

KEY = "decisions"


def read_ledger(sources: Iterable[SourceFile]) -> tuple[Ledger, tuple[Diagnostic, ...]]:
    """The operations under ``decisions`` in the files, one after the other, and what is wrong with them. Never raises.

    A file without that key has none. What else ``story.yml`` holds is for others to read, and to tell its faults.
    """
    operations: list[AnyOperation] = []
    problems: list[Diagnostic] = []
    for source in sources:
        found, more = _read_file(source)
        operations += found
        problems += more
    return Ledger(operations=tuple(operations)), tuple(problems)


@lru_cache(maxsize=8)
def _read_file(source: SourceFile) -> tuple[Sequence[AnyOperation], Sequence[Diagnostic]]:
    """The operations of one file and its problems; kept, for a build asks for both, one after the other."""
    mapping, faults = read_yaml(source.text, source.path, code=CODE)
    fields = Fields(mapping, source.path, CODE)
    fields.warn_unknown([KEY])
    problems = [] if source.path.endswith("/story.yml") else [*faults, *fields.problems]
    entry = mapping.get(KEY)
    if entry is None or (isinstance(entry.value, Scalar) and entry.value.kind == "nothing"):
        return [], problems
    if not isinstance(entry.value, Listing):
        cure = f"Write `{KEY}:`, and below it each decision as an item: `  - hide: 0123456789`."
        return [], [*problems, error(source.path, entry.value, "type", f"{KEY!r} must be a list", cure)]
    operations: list[AnyOperation] = []
    for item in entry.value.items:
        operation, more = _read_item(source.path, item)
        operations += [operation] if operation else []
        problems += more
    return operations, problems


def _read_item(path: str, item: Value) -> tuple[AnyOperation | None, list[Diagnostic]]:
    """The operation of one item, None where it cannot be read, and what is wrong with it."""
    entries = item.entries if isinstance(item, Mapping) else ()
    names = [entry for entry in entries if entry.key in FORMS]
    if not isinstance(item, Mapping) or len(names) != 1:
        return None, [_unclear(path, item, entries, names)]
    form = FORMS[names[0].key]
    reader = ItemReader(path, item, names[0])
    reader.check_keys((names[0].key, *form.keys, REASON))
    try:
        made = form.read(reader)
    except RefusedError:
        return None, reader.problems
    return None if has_errors(reader.problems) else made, reader.problems


def _unclear(path: str, item: Value, entries: Iterable[Entry], names: list[Entry]) -> Diagnostic:
    """What is wrong with an item that names no operation, or several."""
    if len(names) > 1:
        message = f"this decision does two things, {names[0].key!r} and {names[1].key!r}"
        return error(path, names[1], "operation", message, "Make two items of it.")
    near = next((near for entry in entries if (near := did_you_mean(entry.key, FORMS))), "")
    cure = f"{near}Begin it with what to do: {', '.join(FORMS)}."
    return error(path, item, "operation", "this decision does not say what to do", cure)
