"""What changed since the last publication, as it is published."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from generator.model import Change, ChangeKind, Comparison


def publish_changes(changes: Iterable[Change], comparisons: Iterable[Comparison]) -> Iterator[Change]:
    """The changes of the published ``comparisons`` of a story with limits, under their headings and without answers.

    An answer that was given before may have stood in a text that is not there any more, so that nothing tells whether
    it may be shown: no values are named where any text is limited.
    """
    labels = {comparison.fact.id: comparison.label for comparison in comparisons}
    for change in changes:
        if change.fact in labels:
            told = replace(change, before="", after="") if change.kind is ChangeKind.VALUE else change
            yield replace(told, label=labels[change.fact])
