"""Reads the parts of one item of the ledger: targets, texts, numbers, verdicts."""

import re
from collections.abc import Sequence

from generator.diagnostics import Diagnostic, did_you_mean, problem_at
from generator.model import Verdict
from generator.overrides.operations import Place, Target
from generator.text.fields import Fields
from generator.text.yaml_reader import Entry, Listing, Scalar, Value
from generator.text.yaml_reader import Mapping as YamlMapping

CODE = "decisions"
REASON = "because"
PASSAGE_KEYS = ("article", "quote")
_NUMBER = re.compile(r"[-+]?\d+(?:[ ,_]\d{3})*(?:\.\d+)?")
_OPEN = ("open", "none")
_QUOTED = '`quote: "some of its words"`'


class RefusedError(Exception):
    """An operation cannot be read; what is wrong is among its reader's problems."""


def error(path: str, at: Value | Entry, code: str, message: str, cure: str) -> Diagnostic:
    """What is wrong with ``at``, a value or key of the ledger at ``path``."""
    return problem_at(at, path, f"{CODE}-{code}", message, cure)


class ItemReader:
    """Reads one item of the ledger. ``main`` is the entry that names the operation."""

    def __init__(self, path: str, mapping: YamlMapping, main: Entry) -> None:
        self._path = path
        self._mapping = mapping
        self.main = main
        self.problems: list[Diagnostic] = []
        self.fields = Fields(mapping, path, CODE, self.problems)

    def check_keys(self, known: Sequence[str]) -> None:
        """Warn of keys that are not among ``known``; one without a value is an error, for it was part of a text.

        Between braces, a comma ends a text that has no quotation marks; what follows is read as a key.
        """
        unknown = [entry for entry in self._mapping.entries if entry.key not in known]
        cut = [entry for entry in unknown if isinstance(entry.value, Scalar) and entry.value.kind == "nothing"]
        for entry in cut:
            message = f"{entry.key!r} is neither a key nor part of a text"
            cure = "A comma ends a text between braces: put the whole text between quotation marks."
            self.problems.append(error(self._path, entry, "cut", message, cure))
        self.fields.warn_unknown(known, also=[entry.key for entry in cut])

    @property
    def place(self) -> Place:
        """Where the operation stands."""
        return self._at(self.main)

    @property
    def reason(self) -> str:
        """Why, in the editor's words; "" where that is not said."""
        return self.fields.text(REASON) or ""

    def _at(self, value: Value | Entry) -> Place:
        return Place(path=self._path, line=value.line, column=value.column, length=value.length)

    def target(self, name: str | None = None) -> Target:
        """What stands under ``name``, or under the operation itself."""
        entry = self.main if name is None else self.fields.find(name)
        return self._target(entry.value if entry else self._mapping)

    def maybe_target(self, name: str) -> Target | None:
        """What stands under ``name``, if anything does."""
        return self.target(name) if self.fields.find(name) else None

    def targets(self, least: int) -> tuple[Target, ...]:
        """All that the operation names, at least so many."""
        value = self.main.value
        items = value.items if isinstance(value, Listing) else (value,)
        if len(items) < least:
            cure = f"Write `{self.main.key}: [one, another]`, or each on a line of its own with a `-` before it."
            raise self._put(value, "type", f"{self.main.key!r} must name {least} or more", cure)
        return tuple(self._target(item) for item in items)

    def _target(self, value: Value) -> Target:
        if isinstance(value, Scalar) and value.text.strip():
            return Target(words=value.text.strip(), article="", place=self._at(value))
        if isinstance(value, YamlMapping):
            self._refuse_unknown(value)
            fields = Fields(value, self._path, CODE, self.problems)
            quote, article = fields.text("quote"), fields.text("article")
            if quote:
                return Target(words=quote, article=article or "", place=self._at(value))
        cure = 'Write an id, words of an article, or both keys of `{article: 001-name, quote: "some of its words"}`.'
        raise self._put(value, "type", "this names no fact, claim or passage", cure)

    def _refuse_unknown(self, passage: YamlMapping) -> None:
        """Errors of all keys that a passage cannot have: with a part of the quote left out, other words would count."""
        for entry in passage.entries:
            if entry.key not in PASSAGE_KEYS:
                cure = did_you_mean(entry.key, PASSAGE_KEYS) or (
                    f"A comma ends a text between braces: put the quote between quotation marks, {_QUOTED}."
                )
                message = f"a passage has no key {entry.key!r}"
                self.problems.append(error(self._path, entry, "cut", message, cure.strip()))

    def needed(self, name: str, example: str) -> str:
        """The text under ``name``, which must be there."""
        text = self.fields.text(name)
        if text:
            return text
        raise self._put(
            self.main, "missing", f"{self.main.key!r} needs {name!r} beside it", f"Add `{name}: {example}`."
        )

    def needed_verdict(self, name: str) -> Verdict:
        """The verdict under ``name``, which must be there."""
        text = self.needed(name, "differ")
        if text in list(Verdict):
            return Verdict(text)
        entry = self.fields.find(name)
        cure = f"{did_you_mean(text, Verdict)}The verdicts are {', '.join(Verdict)}."
        raise self._put(entry.value if entry else self._mapping, "type", f"{text!r} is no verdict", cure)

    def number(self, name: str) -> float | None:
        """The number under ``name``; None where it is missing or said to be open."""
        text = self.fields.text(name)
        if text is None or text.casefold() in _OPEN:
            return None
        if not _NUMBER.fullmatch(text):
            entry = self.fields.find(name)
            cure = f"Write `{name}: 27`, or `{name}: open`."
            raise self._put(
                entry.value if entry else self._mapping, "type", f"{name!r} must be a number, not {text!r}", cure
            )
        return float(re.sub("[ ,_]", "", text))

    def _put(self, at: Value | Entry, code: str, message: str, cure: str) -> RefusedError:
        self.problems.append(error(self._path, at, code, message, cure))
        return RefusedError(message)

    def refuse(self, name: str, code: str, message: str, cure: str) -> RefusedError:
        """The problem of what stands under ``name``, to be raised."""
        entry = self.fields.find(name)
        return self._put(entry.value if entry else self.main, code, message, cure)
