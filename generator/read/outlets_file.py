"""``content/outlets.yml``: who the outlets are, and by which spellings articles name them."""

import re
from collections.abc import Sequence
from pathlib import Path

from generator.diagnostics import Diagnostic, problem_at
from generator.model import Outlet
from generator.read.registry import FILE, Registry, all_spellings, make_registry, name_key
from generator.read.yaml_file import read_yaml_file
from generator.text.fields import Fields
from generator.text.settings import read_address, read_language, read_rights
from generator.text.slug import slug
from generator.text.yaml_reader import Entry

KEYS = ("name", "short", "country", "language", "owner", "url", "colour", "note", "spellings", "rights")
ALSO = ("short_name", "aliases", "color")
"""Other names for three of them."""

_COLOUR = re.compile(r"#?[0-9A-Fa-f]{6}")
_SHAPE = "Write the outlet's id, and its facts on lines below: `valley-courier:`, then `  name: The Valley Courier`."


def read_outlets_file(content: Path, *, is_told: bool) -> tuple[Registry, tuple[Diagnostic, ...]]:
    """The outlets that ``outlets.yml`` in the folder ``content`` lists, and what is wrong with it.

    None of either where there is no file to read (``is_told`` is False).
    """
    if not is_told:
        return make_registry(()), ()
    mapping, problems = read_yaml_file(content / FILE, FILE, code="outlets")
    fields = Fields(mapping, FILE, "outlets")
    found = [(entry, outlet) for entry, section in fields.sections(_SHAPE) if (outlet := _outlet(entry, section))]
    return make_registry([outlet for _, outlet in found]), (*problems, *fields.problems, *_clashes(found))


def _outlet(entry: Entry, fields: Fields) -> Outlet | None:
    """One outlet; None where its id cannot stand in an address."""
    if slug(entry.key) != entry.key:
        message = f"the id {entry.key!r} cannot stand in an address"
        fields.refuse(entry, message, f"Write lower-case letters, digits and hyphens: `{slug(entry.key)}:`.", code="id")
        return None
    name = fields.text("name")
    if name is None:
        fields.refuse(
            entry, f"the outlet {entry.key!r} has no name", "Give it one: `name: The Valley Courier`.", code="name"
        )
    outlet = Outlet(
        id=entry.key,
        name=name or entry.key,
        short=fields.text("short", "short_name") or name or entry.key,
        country=fields.text("country") or "",
        language=read_language(fields) or "",
        owner=fields.text("owner") or "",
        url=read_address(fields, "https://example.org") or "",
        colour=_colour(fields),
        note=fields.text("note") or "",
        spellings=fields.texts("spellings", "aliases"),
        rights=read_rights(fields),
    )
    fields.warn_unknown(KEYS, ALSO)
    return outlet


def _colour(fields: Fields) -> str:
    """A colour as ``#rrggbb``, or "". Without quotes, YAML takes what follows ``#`` for a remark."""
    cure = 'Write six hexadecimal digits between quotes: `colour: "#7a1f2b"`.'
    blank = fields.blank("colour", "color")
    if blank:
        fields.warn(blank, "the colour is blank: what follows a `#` without quotes is a remark", cure, code="blank")
        return ""
    text = fields.matching(("colour", "color"), _COLOUR, cure)
    return f"#{text.removeprefix('#').lower()}" if text else ""


def _clashes(found: Sequence[tuple[Entry, Outlet]]) -> list[Diagnostic]:
    """An error for each outlet whose spellings mean an earlier one as well: one a pair, for the first of them."""
    owners: dict[str, str] = {}
    problems = []
    for entry, outlet in found:
        both: dict[str, str] = {}
        for spelling in all_spellings(outlet):
            other = owners.setdefault(name_key(spelling), outlet.id)
            if other != outlet.id:
                both.setdefault(other, spelling)
        problems += [_clash(entry, spelling, other) for other, spelling in sorted(both.items())]
    return problems


def _clash(entry: Entry, spelling: str, other: str) -> Diagnostic:
    message = f"{spelling!r} means both {other!r} and {entry.key!r}"
    return problem_at(entry, FILE, "outlets-same", message, "Give each spelling to one outlet.")
