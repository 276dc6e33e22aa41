"""Problems that a maintainer can mend: where, what, and what to do about it."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum


class Severity(StrEnum):
    """Whether the build can go on."""

    ERROR = "error"
    WARNING = "warning"


@dataclass(frozen=True, slots=True, kw_only=True)
class Diagnostic:
    """One problem. ``line`` and ``column`` count from 1; 0 where the whole file is meant.

    ``code`` is stable ("front-matter-syntax"), ``message`` says what is wrong, ``cure`` what to do.
    """

    severity: Severity
    code: str
    path: str
    message: str
    cure: str
    line: int = 0
    column: int = 0

    def __str__(self) -> str:
        """``path:line:column: error[code]: message`` and the cure on a line of its own."""
        place = self.path + (f":{self.line}" if self.line else "") + (f":{self.column}" if self.column else "")
        return f"{place}: {self.severity}[{self.code}]: {self.message}\n    {self.cure}"


class InvalidSite(Exception):
    """The site cannot be built; carries every problem of the run."""

    def __init__(self, diagnostics: Iterable[Diagnostic]) -> None:
        self.diagnostics = tuple(diagnostics)
        super().__init__("\n".join(str(d) for d in self.diagnostics))
