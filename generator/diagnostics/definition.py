"""What each code means: the one list of all problems that the program can tell of, read from ``codes/``."""

from dataclasses import dataclass
from functools import cache
from pathlib import Path
from types import MappingProxyType
from typing import Any

from generator.diagnostics.problem import Severity

# The order of the documentation.
SUBJECTS = ("content", "keys", "importing", "ledger", "theme", "labels", "output")


@dataclass(frozen=True, slots=True, kw_only=True)
class Definition:
    """One kind of problem.

    ``codes``      its code; several where files of different kinds share it ("site-syntax", "story-syntax")
    ``subject``    the file in ``codes/`` that defines it
    ``severity``   the same wherever it is told
    ``meaning``    one line; ``cause`` how it comes about, ``cure`` what to do
    ``example``    the message, where no broken site can stand for it or none would show it well; else ""
    """

    codes: tuple[str, ...]
    subject: str
    severity: Severity
    meaning: str
    cause: str
    cure: str
    example: str


@cache
def definitions() -> tuple[Definition, ...]:
    """All definitions, in the order of the documentation."""
    import tomllib  # noqa: PLC0415 - most builds have nothing to tell

    return tuple(
        _definition(code, table, subject)
        for subject in SUBJECTS
        for code, table in tomllib.loads(_text(subject)).items()
    )


def definition_of(code: str) -> Definition | None:
    """The definition of a code, None where the program has no such code."""
    return _by_code().get(code)


@cache
def _by_code() -> MappingProxyType[str, Definition]:
    return MappingProxyType({code: definition for definition in definitions() for code in definition.codes})


def _text(subject: str) -> str:
    return (Path(__file__).parent / "codes" / f"{subject}.toml").read_text(encoding="utf-8")


def _definition(code: str, table: dict[str, Any], subject: str) -> Definition:
    """``table`` is written by us; a key that is missing or unknown is a fault that the tests find."""
    kinds = table.pop("files", None)
    return Definition(
        codes=tuple(f"{kind}-{code}" for kind in kinds) if kinds else (code,),
        subject=subject,
        severity=Severity(table.pop("severity")),
        example=table.pop("example", "").rstrip(),
        **table,
    )
