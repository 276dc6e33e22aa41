"""What goes wrong in a template, as a message to who writes it: the file, the line, and the names that exist."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, fields, is_dataclass
from functools import partial
from pathlib import Path
from types import TracebackType

from jinja2 import (
    Environment,
    StrictUndefined,
    TemplateNotFound,
    TemplateRuntimeError,
    TemplateSyntaxError,
    UndefinedError,
)
from jinja2.defaults import DEFAULT_NAMESPACE
from jinja2.environment import TemplateModule
from jinja2.utils import missing

from generator.diagnostics import Diagnostic, Severity, did_you_mean, near_or_all
from generator.i18n import UnknownWordError
from generator.model import Theme
from generator.render.assets import UnknownAssetError

_NO_SUCH = re.compile(r"No (filter|test) named '([^']+)'")


class UnknownNameError(UndefinedError):
    """A template asked for a name that does not exist: ``name`` of ``owner``, or of the template itself (None)."""

    def __init__(self, owner: object, name: object, message: str | None = None) -> None:
        super().__init__(message)
        self.owner = None if owner is missing else owner
        self.name = str(name)


class NamedUndefined(StrictUndefined):
    """Jinja2's strict undefined, whose error remembers what was asked of what."""

    def __init__(
        self,
        hint: str | None = None,
        obj: object = missing,
        name: str | None = None,
        exc: type[TemplateRuntimeError] = UndefinedError,
    ) -> None:
        super().__init__(hint, obj, name, exc)
        if exc is UndefinedError:
            self._undefined_exception = partial(UnknownNameError, obj, name)  # type: ignore[assignment] # only called


@dataclass(frozen=True, slots=True, kw_only=True)
class Spot:
    """A place in a template: ``line`` counts from 1, 0 for all of it; ``word`` is what is wrong on the line."""

    file: Path
    line: int = 0
    word: str = ""

    @property
    def column(self) -> int:
        """Where the word first stands on the line, counted from 1; else where the line's text begins, all Jinja knows.

        0 where no line is meant.
        """
        if not self.line:
            return 0
        row = self._row()
        match = self._found(row)
        return (match.start() if match else len(row) - len(row.lstrip())) + 1

    @property
    def length(self) -> int:
        """How many characters the word has; 0 where it does not stand on the line."""
        return len(self.word) if self.line and self._found(self._row()) else 0

    def _row(self) -> str:
        """The line; without text where it is blank or not there."""
        rows = self.file.read_text(encoding="utf-8", errors="replace").split("\n")
        return rows[self.line - 1].rstrip() if self.line <= len(rows) else ""

    def _found(self, row: str) -> re.Match[str] | None:
        return re.search(rf"(?<!\w){re.escape(self.word)}(?!\w)", row) if self.word else None


@dataclass(frozen=True, slots=True, kw_only=True)
class Fault:
    """What is wrong, apart from the place: the end of the code, what, what to do, and the word that is wrong."""

    code: str
    message: str
    cure: str
    word: str = ""
    severity: Severity = Severity.ERROR

    def at(self, spot: Spot, theme: Theme) -> Diagnostic:
        """The message, at its place in a template of the theme."""
        place = Spot(file=spot.file, line=spot.line, word=self.word)
        return Diagnostic(
            severity=self.severity,
            code=f"template-{self.code}",
            path=theme.seen(place.file),
            message=self.message,
            cure=self.cure,
            line=place.line,
            column=place.column,
            length=place.length,
        )


def syntax_fault(error: TemplateSyntaxError) -> Fault:
    """What is wrong with the syntax of a template."""
    cure = "See the Jinja2 documentation for what may stand here."
    return Fault(code="syntax", message=error.message or "this is no template", cure=cure)


def unknown_fault(kind: str, name: str, environment: Environment) -> Fault:
    """A filter or test that does not exist."""
    known = environment.filters if kind == "filter" else environment.tests
    return Fault(code=kind, message=f"there is no {kind} {name!r}", cure=near_or_all(name, known), word=name)


def missing_fault(name: str, known: Iterable[str]) -> Fault:
    """A template that the theme does not have; ``known`` are those that it has."""
    cure = near_or_all(name, (n for n in known if "/" not in n))
    return Fault(code="missing", message=f"the theme has no template {name!r}", cure=cure, word=name)


def render_fault(error: Exception, theme: Theme, environment: Environment, context: Iterable[str]) -> Diagnostic | None:
    """The message for what was raised while a template was rendered; None where it is not the template's fault.

    ``context`` are the names that every page gives to its template.
    """
    spot = _spot(error.__traceback__, theme)
    if spot is None:
        return None
    fault = explained(error, environment, context)
    if fault is None and not spot.file.is_relative_to(theme.folders[-1]):
        # Where a recursion ends, and with which words, depends on the stack at that moment.
        said = "it calls itself without an end" if isinstance(error, RecursionError) else str(error)
        reason = f"{type(error).__name__}: {said}"
        fault = Fault(code="error", message=reason, cure="Mend the expression on this line.")
    return fault.at(spot, theme) if fault else None


def explained(error: Exception, environment: Environment, context: Iterable[str]) -> Fault | None:
    """What the error says to who writes the template; None where it says nothing of its own."""
    match error:
        case UnknownNameError():
            return _name_fault(error, _names(environment, context))
        case UnknownWordError():
            return Fault(code="word", message=error.message, cure=error.cure, word=error.key)
        case UnknownAssetError():
            message = f"the theme has no asset {error.name!r}"
            return Fault(code="asset", message=message, cure=near_or_all(error.name, error.known), word=error.name)
        case TemplateRuntimeError() if unknown := _NO_SUCH.search(str(error)):
            return unknown_fault(unknown[1], unknown[2], environment)
        case TemplateNotFound():
            return missing_fault(str(error.name), environment.list_templates())
        case _:
            return None


def _name_fault(error: UnknownNameError, here: tuple[str, ...]) -> Fault:
    known = here if error.owner is None else _public(error.owner)
    whose = "the template" if error.owner is None else _kind(error.owner)
    cure = f"{did_you_mean(error.name, known)}It has: {', '.join(known) or 'none'}."
    return Fault(code="name", message=f"{whose} has no {error.name!r}", cure=cure, word=error.name)


def _names(environment: Environment, context: Iterable[str]) -> tuple[str, ...]:
    """The names that a template can use beside those of the language and its own."""
    return tuple(sorted({*context, *environment.globals} - DEFAULT_NAMESPACE.keys()))


def _public(owner: object) -> tuple[str, ...]:
    """The names that can be asked of a value: documented fields and properties, a template's macros."""
    if isinstance(owner, TemplateModule):
        return tuple(sorted(name for name in vars(owner) if not name.startswith("_")))
    if is_dataclass(owner):
        own = {f.name for f in fields(owner)} | {n for n in dir(type(owner)) if isinstance(_member(owner, n), property)}
        return tuple(sorted(name for name in own if not name.startswith("_")))
    return tuple(name for name in dir(owner) if not name.startswith("_"))


def _member(owner: object, name: str) -> object:
    return getattr(type(owner), name, None)


def _kind(owner: object) -> str:
    """What a value is called: "StoryView", "the template parts.html"."""
    return f"the template {owner.__name__}" if isinstance(owner, TemplateModule) else type(owner).__name__


def _spot(trace: TracebackType | None, theme: Theme) -> Spot | None:
    """The innermost line of a template that led to an error."""
    found = None
    while trace:
        file = Path(trace.tb_frame.f_code.co_filename)
        if any(file.is_relative_to(folder) for folder in theme.folders):
            found = Spot(file=file, line=trace.tb_lineno)
        trace = trace.tb_next
    return found
