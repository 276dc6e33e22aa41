"""Makes docs/views.md from the docstrings of the views: ``python -m tests.themes.document``."""

import inspect
import re
from collections.abc import Iterator, Mapping
from dataclasses import fields, is_dataclass, replace
from datetime import date
from pathlib import Path
from types import NoneType, UnionType
from typing import Any, get_args, get_origin, get_type_hints

from generator.compose import compose
from generator.model import Page
from tests.sites.demo_story import CONFIG, SITE, demo_story

DOCUMENT = Path(__file__).parents[2] / "docs" / "views.md"

HEAD = """# What a template sees

Every page gives its template a `view`, and an HTML page also `meta`, which it tells to programs. Both are frozen objects with the fields below; beside them a template has the [words and helpers](themes.md#what-every-template-has) of all templates. A field that is not here does not exist, and asking for it is an error that names those that do.

What programs read (JSON, CSV, texts, the files of the search) and the images have no template.

This page is made from the program's docstrings: `python -m tests.themes.document`.

| template | `view` | `meta` |
|---|---|---|
{rows}
"""  # noqa: E501 - a paragraph of Markdown

NAMES = {str: "text", int: "number", float: "number", bool: "true or false", date: "day", object: "data"}
FIELD = re.compile(r"^ *``(?P<names>[a-z_]+``(?:, ``[a-z_]+``)*)  +(?P<text>.*(?:\n {6,}.*)*)", re.M)
"""A field's line in a docstring, with the lines that go on with it."""


def pages() -> tuple[Page, ...]:
    """A page of every kind: those of a small site that knows its address."""
    site = replace(SITE, config=replace(CONFIG, base_url="https://example.org/news"))
    return compose(site, [demo_story()])


def templates() -> dict[str, tuple[type, type | None]]:
    """The templates that pages use, with the types of their view and of what they tell to programs."""
    found = {}
    for page in pages():
        if page.template:
            found[page.template] = (type(page.view), type(page.meta) if page.meta is not None else None)
    return dict(sorted(found.items()))


def document() -> str:
    """The whole document."""
    used = templates()
    rows = "\n".join(
        f"| `{name}` | {_link(view)} | {_link(meta) if meta else ''} |" for name, (view, meta) in used.items()
    )
    kinds: dict[type, None] = {}
    for view, meta in used.values():
        for kind in (view, meta):
            if kind:
                _gather(kind, kinds)
    first = [kind for used_by in used.values() for kind in used_by if kind]
    order = sorted(kinds, key=lambda kind: (kind not in first, kind.__name__))
    return "\n".join([HEAD.format(rows=rows), *map(_section, order)])


def _gather(kind: type, kinds: dict[type, None]) -> None:
    """``kind`` and all objects that can be reached from it."""
    if kind in kinds:
        return
    kinds[kind] = None
    for hint in members(kind).values():
        for part in _objects(hint):
            _gather(part, kinds)


def members(kind: type) -> Mapping[str, Any]:
    """The fields and properties of a view with their types, in order."""
    hints = get_type_hints(kind)
    found = {field.name: hints[field.name] for field in fields(kind)}
    for name, member in vars(kind).items():
        if isinstance(member, property) and not name.startswith("_"):
            found[name] = get_type_hints(member.fget)["return"]
    return found


def _objects(hint: Any) -> Iterator[type]:  # noqa: ANN401 - any annotation
    if get_args(hint):
        for part in get_args(hint):
            yield from _objects(part)
    elif inspect.isclass(hint) and is_dataclass(hint):
        yield hint


def _section(kind: type) -> str:
    doc = inspect.getdoc(kind) or ""
    told = {
        name: _plain(match["text"]) for match in FIELD.finditer(doc) for name in re.findall(r"[a-z_]+", match["names"])
    }
    told |= {n: inspect.getdoc(m) or "" for n, m in vars(kind).items() if isinstance(m, property)}
    prose = "\n\n".join(filter(None, (_plain(part) for part in re.split(r"\n\s*\n", FIELD.sub("", doc)))))
    rows = "\n".join(_row(name, _words(hint), told.get(name, "")) for name, hint in members(kind).items())
    return f"## {kind.__name__}\n\n{prose}\n\n{rows}\n"


def _row(name: str, kind: str, meaning: str) -> str:
    return f"- `{name}`: {kind}" + (f"; {meaning}" if meaning else "")


def _plain(text: str) -> str:
    """Docstring text as one line of Markdown."""
    return " ".join(text.split()).replace("``", "`").replace("|", "\\|")


def _words(hint: Any) -> str:  # noqa: ANN401 - any annotation
    """A type in words."""
    origin, args = get_origin(hint), get_args(hint)
    if origin is tuple and args[-1] is Ellipsis:
        return f"list of {_words(args[0])}"
    if origin is tuple:
        return f"{len(args)} × {_words(args[0])}" if len(set(args)) == 1 else ", ".join(map(_words, args))
    if origin is UnionType or NoneType in args:
        return " or ".join("none" if part is NoneType else _words(part) for part in args)
    if inspect.isclass(hint) and is_dataclass(hint):
        return _link(hint)
    return NAMES.get(hint, getattr(hint, "__name__", str(hint)))


def _link(kind: type) -> str:
    return f"[{kind.__name__}](#{kind.__name__.lower()})"


if __name__ == "__main__":
    DOCUMENT.write_text(document(), encoding="utf-8")
