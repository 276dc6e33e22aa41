"""What a build changes, told from the ``facts.json`` of the last publication, which lies in the output, and the new."""

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from generator.model import Change, ChangeKind

NAME = "facts.json"
_WITH_VALUE = ("number", "date")
"""Kinds of fact whose answers are values; those of others are words, which change with every edit."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _State:
    """A fact as it was published."""

    label: str
    verdict: str
    value: str
    was: tuple[str, ...]


def read_last(
    output: Path, known: Mapping[str, str], new: Mapping[str, str], rendered: Iterable[str]
) -> dict[str, str]:
    """By story, the last ``facts.json`` of those that will have another one; ``known`` and ``new`` are digests by path.

    What is missing or cannot be read is left out, and nothing is looked for that was not ``rendered``.
    """
    found: dict[str, str] = {}
    for path in sorted(path for path in rendered if path.endswith(f"/{NAME}")):
        story, _, name = path.partition("/")
        if name == NAME and path in known and known[path] != new.get(path):
            try:
                found[story] = (output / path).read_text(encoding="utf-8")
            except (OSError, UnicodeDecodeError):
                continue
    return found


def changes_since(last: Mapping[str, str], output: Path) -> tuple[Change, ...]:
    """What is new or other in the stories of ``last``, in the order of their facts; what is gone comes last."""
    return tuple(
        change
        for story, text in sorted(last.items())
        for change in compare_facts(story, text, (output / story / NAME).read_text(encoding="utf-8"))
    )


def compare_facts(story: str, before: str, after: str) -> Iterator[Change]:
    """The changes between two texts of a story's ``facts.json``; none where one of them is not readable as such."""
    old, new = _states(before), _states(after)
    if old is None or new is None:
        return
    home = {name: key for key, state in new.items() for name in state.was}
    for key, state in new.items():
        then = old.get(key)
        if then is None:
            yield _change(story, key, ChangeKind.NEW, state.label, ("", state.verdict))
            continue
        if then.verdict != state.verdict:
            yield _change(story, key, ChangeKind.VERDICT, state.label, (then.verdict, state.verdict))
        if then.value != state.value:
            yield _change(story, key, ChangeKind.VALUE, state.label, (then.value, state.value))
    for key, state in old.items():
        if key not in new:
            kind = ChangeKind.JOINED if key in home else ChangeKind.GONE
            yield _change(story, home.get(key, key), kind, state.label, (state.verdict, ""))


def _change(story: str, fact: str, kind: ChangeKind, label: str, values: tuple[str, str]) -> Change:
    return Change(story=story, fact=fact, kind=kind, label=label, before=values[0], after=values[1])


def _states(text: str) -> dict[str, _State] | None:
    """The facts by id, in the order of the file; None where it is another program's or damaged."""
    try:
        return {
            str(fact["id"]): _State(
                label=str(fact["label"]),
                verdict=str(fact["verdict"]),
                value=" / ".join(str(reading["answer"]) for reading in fact["readings"])
                if fact["kind"] in _WITH_VALUE
                else "",
                was=tuple(map(str, fact.get("was", ()))),
            )
            for fact in json.loads(text)["facts"]
        }
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
        return None
