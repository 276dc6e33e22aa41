"""Word lists as they are written in the tables: text with the words between white space."""


def ordered(table: str) -> tuple[str, ...]:
    """The words of ``table``, in order.

    >>> ordered("one two")
    ('one', 'two')
    """
    return tuple(table.split())


def words(table: str) -> frozenset[str]:
    """The words of ``table`` as a set."""
    return frozenset(table.split())
