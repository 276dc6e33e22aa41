"""Typed fields of a YAML mapping: what a value must be, and what to say where it is something else."""

import re
from collections.abc import Callable, Sequence
from datetime import date
from difflib import get_close_matches

from generator.diagnostics import Diagnostic, Severity
from generator.text.yaml_reader import Entry, Listing, Mapping, Scalar

_DAY = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ]\d.*)?")
_BASIC_DAY = re.compile(r"(\d{4})(\d\d)(\d\d)(?:T\d.*)?")


class Fields:
    """Reads the fields of one mapping and gathers every problem on the way.

    Each reading method takes the names a field may bear (the first that is present counts) and gives the field's
    default where it is missing or wrong; what is wrong ends up in ``problems``, in order of reading.
    """

    def __init__(self, mapping: Mapping, path: str, code: str) -> None:
        self._mapping = mapping
        self._path = path
        self._code = code
        self._problems: list[Diagnostic] = []

    @property
    def problems(self) -> tuple[Diagnostic, ...]:
        """What was wrong with the fields read so far."""
        return tuple(self._problems)

    def text(self, *names: str, default: str | None = None) -> str | None:
        """One line of text, white space folded; empty counts as missing."""
        entry = self._find(names)
        if entry is None:
            return default
        if not isinstance(entry.value, Scalar):
            self._wrong(entry, "must be a text", f"Write `{entry.key}: some words`.")
            return default
        return " ".join(entry.value.text.split()) or default

    def texts(self, *names: str) -> tuple[str, ...]:
        """A list of texts; a single text counts as a list of one."""
        entry = self._find(names)
        if entry is None:
            return ()
        items = entry.value.items if isinstance(entry.value, Listing) else (entry.value,)
        scalars = [item for item in items if isinstance(item, Scalar)]
        if len(scalars) < len(items):
            self._wrong(entry, "must be a list of texts", f"Write `{entry.key}: [one, two]`.")
        return tuple(folded for item in scalars if (folded := " ".join(item.text.split())))

    def flag(self, *names: str, default: bool = False) -> bool:
        """True or false."""
        entry = self._find(names)
        if entry is None:
            return default
        if isinstance(entry.value, Scalar) and entry.value.kind == "boolean":
            return entry.value.text.lower() in {"true", "yes", "on"}
        self._wrong(entry, "must be true or false", f"Write `{entry.key}: true` or `{entry.key}: false`.")
        return default

    def day(self, *names: str) -> date | None:
        """A day, given as ISO 8601; a time of day after it is left out (the day is the one written)."""
        entry = self._find(names)
        if entry is None:
            return None
        value = entry.value
        text = value.text.strip() if isinstance(value, Scalar) else ""
        day = parse_day(text)
        if day is None:
            said = f"is no day of the calendar: {text!r}" if text else "must be a day"
            self._wrong(entry, said, f"Write the day as year-month-day: `{entry.key}: 2024-05-31`.", code="date")
        return day

    def choice(self, name: str, default: str, allowed: Callable[[str], bool], cure: str) -> str:
        """A text that ``allowed`` accepts."""
        text = self.text(name)
        entry = self._mapping.get(name)
        if text is None or entry is None:
            return default
        if allowed(text):
            return text
        self._wrong(entry, f"cannot be {text!r}", cure)
        return default

    def warn_unknown(self, known: Sequence[str]) -> None:
        """Warn of every key that is not among ``known``, and name the one that was probably meant."""
        for entry in self._mapping.entries:
            if entry.key not in known:
                near = get_close_matches(entry.key.lower(), known, n=1)
                cure = f"Did you mean `{near[0]}`?" if near else f"Known keys: {', '.join(known)}."
                self._add(entry, Severity.WARNING, "unknown-key", f"unknown key {entry.key!r}, left out", cure)

    def _find(self, names: Sequence[str]) -> Entry | None:
        entries = (self._mapping.get(name) for name in names)
        present = (entry for entry in entries if entry and not _is_nothing(entry))
        return next(present, None)

    def _wrong(self, entry: Entry, message: str, cure: str, *, code: str = "type") -> None:
        self._add(entry, Severity.ERROR, code, f"{entry.key!r} {message}", cure)

    def _add(self, entry: Entry, severity: Severity, code: str, message: str, cure: str) -> None:
        place = entry if code == "unknown-key" else entry.value
        problem = Diagnostic(
            severity=severity,
            code=f"{self._code}-{code}",
            path=self._path,
            message=message,
            cure=cure,
            line=place.line,
            column=place.column,
        )
        self._problems.append(problem)


def parse_day(text: str) -> date | None:
    """The day that an ISO 8601 date or date-time names, as written there; None for anything else.

    >>> parse_day("2024-05-31T23:10:00+02:00"), parse_day("2024-02-30")
    (datetime.date(2024, 5, 31), None)
    """
    match = _DAY.fullmatch(text.strip()) or _BASIC_DAY.fullmatch(text.strip())
    if not match:
        return None
    try:
        return date(int(match[1]), int(match[2]), int(match[3]))
    except ValueError:
        return None


def _is_nothing(entry: Entry) -> bool:
    return isinstance(entry.value, Scalar) and entry.value.kind == "nothing"
