"""Word lists as they are written in the tables: text with the words between white space."""

from collections.abc import Sequence, Set

from generator.text.words import stem


def ordered(table: str) -> tuple[str, ...]:
    """The words of ``table``, in order.

    >>> ordered("one two")
    ('one', 'two')
    """
    return tuple(table.split())


def words(table: str) -> frozenset[str]:
    """The words of ``table`` as a set."""
    return frozenset(table.split())


def stem_rows(table: str) -> tuple[frozenset[str], ...]:
    """The stems of the words of each line of ``table``: words that stand for one thing."""
    return tuple(frozenset(map(stem, row.split())) for row in table.strip().splitlines())


def share_row(one: str, other: str, rows: Sequence[Set[str]]) -> bool:
    r"""Whether two stems are the same, or stand in one of the ``rows``.

    >>> rows = stem_rows("begin start\nend stop")
    >>> share_row("begin", "start", rows), share_row("begin", "end", rows)
    (True, False)
    """
    return one == other or any(one in row and other in row for row in rows)
