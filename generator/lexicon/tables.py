"""Reads the word lists that lie beside this module as plain text files."""

from functools import cache
from pathlib import Path

_HERE = Path(__file__).parent


@cache
def lines(name: str) -> tuple[str, ...]:
    """The lines of ``<name>.txt`` that are neither empty nor comments (``#``), white space at the ends off."""
    text = (_HERE / f"{name}.txt").read_text(encoding="utf-8")
    return tuple(line.strip() for line in text.splitlines() if line.strip() and not line.startswith("#"))


@cache
def rows(name: str) -> tuple[tuple[str, ...], ...]:
    """The lines of ``<name>.txt``, cut at ``|``; every cell stripped."""
    return tuple(tuple(cell.strip() for cell in line.split("|")) for line in lines(name))


@cache
def words(name: str) -> frozenset[str]:
    """All words of ``<name>.txt`` that are separated by white space."""
    return frozenset(word for line in lines(name) for word in line.split())


@cache
def section(name: str, title: str) -> frozenset[str]:
    """The words of ``<name>.txt`` below ``[title]``, up to the next title; empty where there is none."""
    found: list[str] = []
    inside = False
    for line in lines(name):
        if line.startswith("["):
            inside = line == f"[{title}]"
        elif inside:
            found.extend(line.split())
    return frozenset(found)


def listed(cell: str) -> tuple[str, ...]:
    """The values of a cell that are separated by commas.

    >>> listed("Serb, Serbs, ")
    ('Serb', 'Serbs')
    """
    return tuple(value.strip() for value in cell.split(",") if value.strip())
