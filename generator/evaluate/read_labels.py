"""Label files → ``Labels``, with a diagnostic for everything in them that is not as it must be."""

from collections.abc import Iterator
from pathlib import Path

from generator.diagnostics import Diagnostic, Severity, did_you_mean, problem_at
from generator.evaluate.labels import LabelledFact, LabelledQuote, Labels, Trap, key_of
from generator.model import Verdict
from generator.text.fields import Fields
from generator.text.yaml_reader import Entry, Listing, Mapping, Scalar, Value, read_yaml

CODE = "labels"
FILE_KEYS = ("story", "articles", "facts", "never_together", "names", "terms")
FACT_KEYS = ("label", "verdict", "kind", "claims", "caution", "independent")
QUOTE_KEYS = ("article", "quote", "speaker", "stance", "value", "of", "time", "note")


def read_labels(path: Path) -> tuple[Labels | None, tuple[Diagnostic, ...]]:
    """The labels in the file ``path`` and what is wrong with it; None where it cannot be read at all."""
    try:
        text = path.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        return None, (_unreadable(path, error),)
    return parse_labels(text, str(path), path.stem)


def parse_labels(text: str, path: str, story: str) -> tuple[Labels | None, tuple[Diagnostic, ...]]:
    """The labels in a file's ``text``; ``story`` is meant where the file does not name one. Never raises."""
    mapping, problems = read_yaml(text, path, code=CODE)
    if problems:
        return None, problems
    reader = _Reader(path)
    labels = reader.labels(mapping, story)
    return labels, tuple(reader.problems)


class _Reader:
    """Reads one file's values and gathers every problem on the way."""

    def __init__(self, path: str) -> None:
        self._path = path
        self.problems: list[Diagnostic] = []

    def labels(self, mapping: Mapping, story: str) -> Labels:
        fields = Fields(mapping, self._path, CODE)
        named = mapping.get("story")
        name = fields.text("story") or story
        fields.warn_unknown(FILE_KEYS)
        self.problems += fields.problems
        if mapping.get("facts") is None:
            self._error(mapping, "missing", "there are no 'facts'", "Write `facts:` and a list of facts below it.")
        return Labels(
            path=self._path,
            story=name,
            line=named.value.line if named else 0,
            column=named.value.column if named else 0,
            facts=tuple(self._facts(mapping.get("facts"))),
            traps=tuple(self._traps(mapping.get("never_together"))),
        )

    def _facts(self, entry: Entry | None) -> Iterator[LabelledFact]:
        for item in self._items(entry):
            if not isinstance(item, Mapping):
                self._error(item, "type", "a fact must have keys", "Write `- label: …`, `verdict: …` and `claims:`.")
                continue
            fields = Fields(item, self._path, CODE)
            label, verdict = fields.text("label"), self._verdict(item)
            quotes = tuple(self._quotes(item.get("claims")))
            fields.warn_unknown(FACT_KEYS)
            self.problems += fields.problems
            if fields.find("label") is None:
                self._error(item, "missing", "this fact has no 'label'", "Write the question as `label: some words`.")
            if not quotes and not self._listed(item.get("claims")):
                self._error(item, "missing", "this fact has no 'claims'", "Write `claims:` and a list of quotes.")
            if label and verdict and quotes:
                yield LabelledFact(label=label, verdict=verdict, quotes=quotes)

    def _verdict(self, fact: Mapping) -> Verdict | None:
        entry = fact.get("verdict")
        known = [str(verdict) for verdict in Verdict]
        cure = f"Write one of: {', '.join(known)}."
        if entry is None:
            self._error(fact, "missing", "this fact has no 'verdict'", cure)
            return None
        text = entry.value.text.strip() if isinstance(entry.value, Scalar) else ""
        if text not in known:
            said = f"'verdict' cannot be {text!r}" if text else "'verdict' must be a word"
            self._error(entry.value, "verdict", said, did_you_mean(text, known) + cure)
            return None
        return Verdict(text)

    def _quotes(self, entry: Entry | None) -> Iterator[LabelledQuote]:
        for item in self._items(entry):
            if not isinstance(item, Mapping):
                cure = "Write `- {article: …, quote: …}`."
                self._error(item, "type", "a claim must have keys", cure)
                continue
            fields = Fields(item, self._path, CODE)
            article, quote = fields.text("article"), fields.text("quote")
            fields.warn_unknown(QUOTE_KEYS)
            self.problems += fields.problems
            for key in ("article", "quote"):
                if fields.find(key) is None:
                    self._error(item, "missing", f"this claim has no {key!r}", f"Write `{key}: …` between the braces.")
            if article and quote:
                yield LabelledQuote(article=key_of(article), quote=quote, line=item.line, column=item.column)

    def _traps(self, entry: Entry | None) -> Iterator[Trap]:
        for item in self._items(entry):
            texts = [i.text for i in item.items if isinstance(i, Scalar)] if isinstance(item, Listing) else []
            if len(texts) == 2 and isinstance(item, Listing) and len(item.items) == 2:
                yield Trap(left=texts[0], right=texts[1], line=item.line, column=item.column)
            else:
                cure = 'Write `- ["one quote", "the other"]`.'
                self._error(item, "trap", "'never_together' must list pairs of quotes", cure)

    @staticmethod
    def _listed(entry: Entry | None) -> bool:
        """Whether a list holds something, though it may all be wrong: each item has been told of by itself then."""
        return entry is not None and isinstance(entry.value, Listing) and bool(entry.value.items)

    def _items(self, entry: Entry | None) -> tuple[Value, ...]:
        """The items of a list; none, with an error, where the value is something else."""
        if entry is None or (isinstance(entry.value, Scalar) and entry.value.kind == "nothing"):
            return ()
        if isinstance(entry.value, Listing):
            return entry.value.items
        cure = f"Write `{entry.key}:` and below it a line that begins with `- ` for each."
        self._error(entry.value, "type", f"{entry.key!r} must be a list", cure)
        return ()

    def _error(self, place: Value, code: str, message: str, cure: str) -> None:
        self.problems.append(problem_at(place, self._path, f"{CODE}-{code}", message, cure))


def _unreadable(path: Path, error: OSError | UnicodeDecodeError) -> Diagnostic:
    if isinstance(error, UnicodeDecodeError):
        reason, cure = "it is not UTF-8", "Save the file as UTF-8."
    else:
        reason, cure = error.strerror or "the system refuses", "Check that it is a file and that you may read it."
    return Diagnostic(
        severity=Severity.ERROR,
        code=f"{CODE}-unreadable",
        path=str(path),
        message=f"cannot be read: {reason}",
        cure=cure,
    )
