"""What changed since the last publication, in words for readers."""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass

from generator.compose.facts import FactView
from generator.i18n import Words
from generator.model import Change, ChangeKind, Verdict


@dataclass(frozen=True, slots=True, kw_only=True)
class ChangeView:
    """One change: ``fact`` and ``label`` are the point's id and heading.

    ``kind``    "new", "verdict" or "value"
    ``before``  the verdict or the answers in words, as they were; "" where there were none, or they are not shown
    ``after``   the same now
    """

    fact: str
    label: str
    kind: str
    before: str
    after: str

    @property
    def message(self) -> str:
        """The key of the message that says it, with a place for the heading."""
        return "changes.untold" if self.kind == ChangeKind.VALUE and not self.after else f"changes.{self.kind}"


def make_changes(changes: tuple[Change, ...], shown: tuple[FactView, ...], words: Words) -> Iterator[ChangeView]:
    """The changes of the facts ``shown``, in the order of these."""
    found: defaultdict[str, list[Change]] = defaultdict(list)
    for change in changes:
        found[change.fact].append(change)
    for view in shown:
        for change in found[view.id]:
            yield ChangeView(
                fact=view.id,
                label=view.label,
                kind=change.kind.value,
                before=_worded(change, change.before, words),
                after=_worded(change, change.after, words),
            )


def _worded(change: Change, value: str, words: Words) -> str:
    """A verdict in the locale's words; answers are in those of the reports."""
    is_verdict = value and change.kind is not ChangeKind.VALUE
    return words(f"counted.{Verdict(value).value}", count=1) if is_verdict else value


def line_of(change: ChangeView, words: Words) -> str:
    """The change in one line: "People killed: told differently → agree"."""
    return words(change.message, question=change.label, before=change.before, after=change.after)
