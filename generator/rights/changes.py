"""What changed since the last publication, as it is published."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from generator.model import Change, ChangeKind, Comparison


def publish_changes(changes: Iterable[Change], comparisons: Iterable[Comparison], *, whole: bool) -> Iterator[Change]:
    """The changes of the published ``comparisons``, under their headings.

    An answer that was given before may have stood in a text that is not there any more, so that nothing tells whether
    it may be shown: values are named only where all texts of the story are shown ``whole``.
    """
    labels = {comparison.fact.id: comparison.label for comparison in comparisons}
    for change in changes:
        if change.fact in labels:
            silent = change.kind is ChangeKind.VALUE and not whole
            told = replace(change, before="", after="") if silent else change
            yield replace(told, label=labels[change.fact])
