"""Typed fields of a YAML mapping: what a value must be, and what to say where it is something else."""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date
from difflib import get_close_matches

from generator.diagnostics import Diagnostic, Severity, problem_at
from generator.text.yaml_reader import Entry, Listing, Mapping, Scalar, Value

_DAY = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ]\d.*)?")
_CLOCK = re.compile(r"\d{1,2}(?::\d\d){1,2}")
_BASIC_DAY = re.compile(r"(\d{4})(\d\d)(\d\d)(?:T\d.*)?")

NEWS_YEARS = range(1600, 2101)
"""The first newspapers are of 1605, and systems write the year 1 where a day is missing; what lies a lifetime ahead is
a slip, whatever day the site is built on."""


class Fields:
    """Reads the fields of one mapping and gathers every problem on the way.

    Each reading method takes the names a field may bear (the first that is present counts) and gives the field's
    default where it is missing or wrong; what is wrong ends up in ``problems``, in order of reading.
    """

    def __init__(self, mapping: Mapping, path: str, code: str, problems: list[Diagnostic] | None = None) -> None:
        self._mapping = mapping
        self._path = path
        self._code = code
        self._problems = [] if problems is None else problems

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
        self._warn_unquoted(entry, entry.value)
        return " ".join(entry.value.text.split()) or default

    def texts(self, *names: str) -> tuple[str, ...]:
        """A list of texts; a single text counts as a list of one."""
        entry = self._find(names)
        return self._texts(entry) if entry else ()

    def lists(self, name: str) -> tuple[tuple[str, tuple[str, ...]], ...]:
        """A mapping of names, each to a list of texts or to one."""
        section = self.section(
            name, f"Write each name on a line of its own: `{name}: {{One name: [another, a third]}}`."
        )
        if section is None:
            return ()
        return tuple((entry.key, section._texts(entry)) for entry in section._mapping.entries)

    def section(self, name: str, cure: str) -> "Fields | None":
        """The fields of the mapping that stands under ``name``; their problems are among this one's."""
        entry = self._find((name,))
        if entry is None:
            return None
        if isinstance(entry.value, Mapping):
            return Fields(entry.value, self._path, self._code, self._problems)
        self._wrong(entry, "must hold keys of its own", cure)
        return None

    def sections(self, cure: str) -> Iterator[tuple[Entry, "Fields"]]:
        """Each key whose value is a mapping, with its fields; ``cure`` is said of every other key."""
        for entry in self._mapping.entries:
            if isinstance(entry.value, Mapping):
                yield entry, Fields(entry.value, self._path, self._code, self._problems)
            else:
                self._wrong(entry, "must hold keys of its own", cure)

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
        """A day in the age of newspapers, given as ISO 8601; a time of day after it is left out.

        The day is the one written, whatever the time zone.
        """
        entry = self._find(names)
        if entry is None:
            return None
        value = entry.value
        text = value.text.strip() if isinstance(value, Scalar) else ""
        day = parse_day(text)
        if day is None:
            said = _no_day(text)
            self._wrong(entry, said, f"Write the day as year-month-day: `{entry.key}: 2024-05-31`.", code="date")
        elif day.year not in NEWS_YEARS:
            cure = f"Look it up at the outlet; years from {NEWS_YEARS[0]} to {NEWS_YEARS[-1]} are read."
            self._wrong(entry, f"is a day of the year {day.year}; is that right?", cure, code="date")
            return None
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

    def matching(self, names: Sequence[str], pattern: re.Pattern[str], cure: str) -> str | None:
        """A text that ``pattern`` matches as a whole; None where it is missing or another."""
        text, entry = self.text(*names), self._find(names)
        if text is None or entry is None or pattern.fullmatch(text):
            return text
        self._wrong(entry, f"cannot be {text!r}", cure)
        return None

    def number(self, name: str) -> int | None:
        """A whole number, 1 or more."""
        entry = self._find((name,))
        if entry is None:
            return None
        if isinstance(entry.value, Scalar) and re.fullmatch(r"[1-9]\d{0,8}", entry.value.text):
            return int(entry.value.text)
        self._wrong(entry, "must be a whole number, 1 or more", f"Write `{name}: 100`.")
        return None

    def find(self, *names: str) -> Entry | None:
        """The entry of the first of ``names`` that is present and not empty."""
        return self._find(names)

    def blank(self, *names: str) -> Entry | None:
        """The first of ``names`` that is present and empty."""
        entries = (self._mapping.get(name) for name in names)
        return next((entry for entry in entries if entry and _is_nothing(entry)), None)

    def refuse(self, place: Entry | Value, message: str, cure: str, *, code: str) -> None:
        """An error about ``place``; for what only the caller can tell is wrong."""
        self._put(place, Severity.ERROR, code, message, cure)

    def warn(self, place: Entry | Value, message: str, cure: str, *, code: str) -> None:
        """A warning about ``place``."""
        self._put(place, Severity.WARNING, code, message, cure)

    def warn_unknown(
        self, known: Sequence[str], also: Sequence[str] = (), meant: Iterable[tuple[str, str]] = ()
    ) -> None:
        """Warn of every key that is not among ``known``, and name the one that was probably meant.

        Those of ``also`` are let pass, but neither listed nor proposed. ``meant`` tells what other words stand for.
        """
        others = dict(meant)
        for entry in self._mapping.entries:
            if entry.key not in known and entry.key not in also:
                key = entry.key.lower()
                near = [others[key]] if key in others else get_close_matches(key, known, n=1)
                cure = f"Did you mean `{near[0]}`?" if near else self._cure_of_strange(entry, known)
                self._put(entry, Severity.WARNING, "unknown-key", f"unknown key {entry.key!r}, left out", cure)

    def _cure_of_strange(self, entry: Entry, known: Sequence[str]) -> str:
        """What to do about a key that is like none: one without a value, between braces, was part of a text."""
        behind = entry.line == self._mapping.line and entry is not self._mapping.entries[0]
        if behind and isinstance(entry.value, Scalar) and entry.value.kind == "nothing":
            return "A comma ends a text between braces: put the whole text between quotation marks."
        return f"Known keys: {', '.join(known)}."

    def _find(self, names: Sequence[str]) -> Entry | None:
        entries = (self._mapping.get(name) for name in names)
        present = (entry for entry in entries if entry and not _is_nothing(entry))
        return next(present, None)

    def _texts(self, entry: Entry) -> tuple[str, ...]:
        items = entry.value.items if isinstance(entry.value, Listing) else (entry.value,)
        scalars = [item for item in items if isinstance(item, Scalar)]
        if len(scalars) < len(items):
            self._wrong(entry, "must be a list of texts", f"Write `{entry.key}: [one, two]`.")
        for item in scalars:
            self._warn_unquoted(entry, item)
        return tuple(folded for item in scalars if (folded := " ".join(item.text.split())))

    def _warn_unquoted(self, entry: Entry, value: Scalar) -> None:
        """Say of a text without quotation marks that other programs will take it for something else."""
        meant = {"boolean": "true or false", "number": "a number of seconds"}.get(value.kind)
        if meant is None or (value.kind == "number" and ":" not in value.text):
            return
        message = f"{entry.key!r} has {value.text}, which YAML reads as {meant}; here it was taken as the text"
        self._put(value, Severity.WARNING, "unquoted", message, f'Put it between quotes: `"{value.text}"`.')

    def _wrong(self, entry: Entry, message: str, cure: str, *, code: str = "type") -> None:
        self._put(entry.value, Severity.ERROR, code, f"{entry.key!r} {message}", cure)

    def _put(self, place: Entry | Value, severity: Severity, code: str, message: str, cure: str) -> None:
        self._problems.append(problem_at(place, self._path, f"{self._code}-{code}", message, cure, severity=severity))


def _no_day(text: str) -> str:
    """What is wrong with ``text`` as a day."""
    if not text:
        return "must be a day"
    if _CLOCK.fullmatch(text):
        return f"has a time of day and no day: {text!r}"
    if not _DAY.fullmatch(text):
        return f"is no day written as year-month-day: {text!r}"
    return f"is no day of the calendar: {text!r}"


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
