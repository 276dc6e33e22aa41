"""Every code is defined, documented, and shown by a broken site."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from generator.diagnostics import Definition, definition_of, definitions
from tests.invalid.document import DOCUMENT, document, example_of

ROOT = Path(__file__).parents[3]
CODES = [code for definition in definitions() for code in definition.codes]
NO_SITE = {
    "name-not-utf8": "tests/unit/read/test_content.py",  # such a name cannot be checked out on every system
    "figure-not-quoted": "tests/unit/compare/test_verbatim.py",  # a fault of ours, which no article brings about
    "program-fault": "tests/sites/test_keep_going.py",  # a fault of ours as well
    "figures-not-written": "tests/unit/commands/test_evaluate.py",  # a folder that cannot be written to
    "broken": "tests/unit/read/test_content.py",  # no document is known that the libraries give up on
}
"""Codes that no files can stand for, and the test that shows their message."""

HOLE = "[a-z0-9-]+"
"""What a part of a code that is put together may be."""


def said(tree: ast.Module) -> Iterator[str]:
    """Every text that stands for a code in a module, as a pattern: whole codes, and the parts that they are made of."""
    takers = {f.name: place for f in ast.walk(tree) if isinstance(f, ast.FunctionDef) and (place := _place(f)) >= 0}
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
            given = [keyword.value for keyword in node.keywords if keyword.arg == "code"]
            place = takers.get(name, -1)
            yield from _patterns(given + node.args[place : place + 1] if place >= 0 else given)
        elif isinstance(node, ast.FunctionDef):
            yield from _patterns(_defaults(node))


def _place(function: ast.FunctionDef) -> int:
    """Which argument of a function is the code, as a call counts them; -1 if none is."""
    names = [a.arg for a in function.args.args if a.arg != "self"]
    return names.index("code") if "code" in names else -1


def _defaults(function: ast.FunctionDef) -> list[ast.expr]:
    pairs = zip(function.args.kwonlyargs, function.args.kw_defaults, strict=True)
    return [value for name, value in pairs if name.arg == "code" and value]


def _patterns(values: list[ast.expr]) -> Iterator[str]:
    for value in values:
        if isinstance(value, ast.Constant) and isinstance(value.value, str):
            yield re.escape(value.value)
        elif isinstance(value, ast.JoinedStr):
            yield "".join(re.escape(str(v.value)) if isinstance(v, ast.Constant) else HOLE for v in value.values)


PATTERNS = sorted(
    {p for path in (ROOT / "generator").rglob("*.py") for p in said(ast.parse(path.read_text(encoding="utf-8")))}
)


@pytest.mark.parametrize("pattern", PATTERNS)
def test_every_code_that_is_told_is_defined(pattern: str) -> None:
    """Whole, as the end that a kind of file puts its name before ("type"), or as that name ("site")."""
    if pattern != "yaml":  # the name of no kind of file: a default that the tests of the reader use
        assert [code for code in CODES if re.fullmatch(f"(?:.+-)?{pattern}|{pattern}-.+", code)] != []


@pytest.mark.parametrize("code", CODES)
def test_every_code_that_is_defined_is_told(code: str) -> None:
    assert [pattern for pattern in PATTERNS if re.fullmatch(f"(?:.+-)?{pattern}", code)] != []


@pytest.mark.parametrize("code", CODES)
def test_every_code_has_a_broken_site(code: str) -> None:
    if code in NO_SITE:
        assert example_of(code) == ""
        assert f"[{code}]: " in (ROOT / NO_SITE[code]).read_text(encoding="utf-8")
    else:
        assert example_of(code) != ""


@pytest.mark.parametrize("definition", definitions(), ids=lambda d: d.codes[0])
def test_every_definition_is_whole(definition: Definition) -> None:
    for text in (definition.meaning, definition.cause, definition.cure):
        assert text and "\n" not in text and text.endswith((".", "`", "`."))
    assert all(re.fullmatch(r"[a-z][a-z0-9-]*", code) for code in definition.codes)


@pytest.mark.parametrize("definition", [d for d in definitions() if d.example], ids=lambda d: d.codes[0])
def test_an_example_is_one_message_of_its_code(definition: Definition) -> None:
    headline, *rest = definition.example.strip("\n").split("\n")
    assert re.fullmatch(r"\S+: (?:error|warning|note)\[([a-z0-9-]+)\]: .+", headline)
    assert any(f"{definition.severity}[{code}]: " in headline for code in definition.codes)
    assert rest
    assert all(line.startswith("    ") for line in rest)


def test_no_code_is_defined_twice() -> None:
    assert len(CODES) == len(set(CODES))
    assert definition_of(CODES[0]) is definitions()[0]
    assert definition_of("nonsense") is None


def test_the_document_is_up_to_date() -> None:
    """If not: ``python -m tests.invalid.document``."""
    assert DOCUMENT.read_text(encoding="utf-8") == document()


def test_every_code_is_documented() -> None:
    text = DOCUMENT.read_text(encoding="utf-8")
    assert [code for code in CODES if not re.search(rf"^### .*`{code}`", text, re.M)] == []
