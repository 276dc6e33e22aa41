"""Groups of stories, of which something small is kept in one bundle."""

from collections.abc import Callable, Iterable, Iterator
from hashlib import blake2b
from typing import TypeVar

T = TypeVar("T")

_GROUP = 64
"""About so many stories make a group."""


def in_groups(stories: Iterable[T], name_of: Callable[[T], str]) -> Iterator[tuple[T, ...]]:
    """The stories in groups that end where a name says so: one that is new or other changes a group alone."""
    group: list[T] = []
    for story in sorted(stories, key=name_of):
        group.append(story)
        if blake2b(name_of(story).encode(), digest_size=1).digest()[0] % _GROUP == 0:
            yield tuple(group)
            group = []
    yield tuple(group)
