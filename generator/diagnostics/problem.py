"""Problems that a maintainer can mend: where, what, and what to do about it."""

from collections.abc import Iterable
from dataclasses import dataclass
from difflib import get_close_matches
from enum import StrEnum
from typing import Protocol


class Severity(StrEnum):
    """Whether the build can go on; a note is only told by ``crossread check``."""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"


@dataclass(frozen=True, slots=True, kw_only=True)
class Diagnostic:
    """One problem. ``line`` and ``column`` count from 1, in code points; 0 where the whole file is meant.

    ``length``   how many characters from there on are meant; 0 where only the place is known
    ``code``     stable ("front-matter-syntax"); what it means stands in ``codes/``
    ``message``  says what is wrong, ``cure`` what to do
    """

    severity: Severity
    code: str
    path: str
    message: str
    cure: str
    line: int = 0
    column: int = 0
    length: int = 0

    @property
    def headline(self) -> str:
        """``path:line:column: error[code]: message``."""
        place = self.path + (f":{self.line}" if self.line else "") + (f":{self.column}" if self.column else "")
        return f"{place}: {self.severity}[{self.code}]: {self.message}"

    def __str__(self) -> str:
        """The headline, and the cure on a line of its own."""
        return f"{self.headline}\n    {self.cure}"


class Located(Protocol):
    """What has a place in a file, as ``Diagnostic`` counts it: a key, a value, an operation."""

    @property
    def line(self) -> int:
        """The line."""

    @property
    def column(self) -> int:
        """The character in it."""

    @property
    def length(self) -> int:
        """How many characters it takes; 0 where only its beginning is known."""


def problem_at(
    place: Located, path: str, code: str, message: str, cure: str, *, severity: Severity = Severity.ERROR
) -> Diagnostic:
    """What is wrong with something at ``place`` in the file ``path``."""
    return Diagnostic(
        severity=severity,
        code=code,
        path=path,
        message=message,
        cure=cure,
        line=place.line,
        column=place.column,
        length=place.length,
    )


class InvalidSite(Exception):  # noqa: N818 - it names the state of the site; the errors are inside
    """The site cannot be built; carries every problem of the run."""

    def __init__(self, diagnostics: Iterable[Diagnostic]) -> None:
        self.diagnostics = tuple(diagnostics)
        super().__init__("\n".join(str(d) for d in self.diagnostics))


def in_order(diagnostics: Iterable[Diagnostic]) -> tuple[Diagnostic, ...]:
    """Each diagnostic once, by path, then place in the file, then code and message."""
    return tuple(sorted(set(diagnostics), key=lambda d: (d.path, d.line, d.column, d.code, d.message, d.cure)))


def has_errors(diagnostics: Iterable[Diagnostic]) -> bool:
    """Whether one of them forbids to build."""
    return any(d.severity is Severity.ERROR for d in diagnostics)


def did_you_mean(word: str, known: Iterable[str]) -> str:
    """``Did you mean "title"? `` where one of the known words is near, else nothing; meant to head a cure.

    >>> did_you_mean("titel", ["outlet", "title"])
    'Did you mean "title"? '
    >>> did_you_mean("zzz", ["outlet", "title"])
    ''

    A word with which one of them begins, and no other, means that one.

    >>> did_you_mean("001", ["001-river-rises", "002-town"])
    'Did you mean "001-river-rises"? '
    """
    names = sorted(set(known))
    begun = [name for name in names if word and name.startswith(word)]
    near = begun if len(begun) == 1 else get_close_matches(word, names, n=1)
    return f'Did you mean "{near[0]}"? ' if near else ""


def near_or_all(word: str, known: Iterable[str]) -> str:
    """The known word that was probably meant, or else all of them: a cure where the list is long.

    >>> near_or_all("titel", ["outlet", "title"]), near_or_all("zzz", ["outlet", "title"]), near_or_all("zzz", [])
    ('Did you mean "title"?', 'Known are: outlet, title.', 'There are none.')
    """
    names = sorted(set(known))
    return did_you_mean(word, names).rstrip() or (f"Known are: {', '.join(names)}." if names else "There are none.")
