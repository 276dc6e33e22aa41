"""Where in ``site.yml`` a problem lies that only shows once the theme and its words are looked for."""

from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path
from types import MappingProxyType

from generator.config.site import FILE
from generator.diagnostics import Diagnostic
from generator.text.yaml_file import read_yaml_file

_KEYS = MappingProxyType({"theme-unknown": "theme", "locale-unknown": "locale"})
"""Code → the key whose value is meant."""


def with_places(problems: Iterable[Diagnostic], root: Path) -> tuple[Diagnostic, ...]:
    """The problems, those about a value of ``site.yml`` with its place there. Never raises."""
    given = tuple(problems)
    if not any(problem.code in _KEYS for problem in given):
        return given
    mapping, _ = read_yaml_file(root / FILE, FILE, code="site")
    values = {entry.key: entry.value for entry in mapping.entries}
    return tuple(
        replace(problem, line=value.line, column=value.column, length=value.length)
        if problem.path == FILE and not problem.line and (value := values.get(_KEYS.get(problem.code, "")))
        else problem
        for problem in given
    )
