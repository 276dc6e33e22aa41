"""Parts of stories that the site's own pages show: known by a digest, and loaded where such a page is made.

A large site's stories do not fit into memory at once, and after an edit most of its pages need none of them.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Generic, TypeVar, cast

from generator.compose.shell import Site

T = TypeVar("T")
Make = Callable[..., T]


@dataclass(frozen=True, slots=True)
class Part(Generic[T]):
    """A value on a shelf: two with one ``digest`` are the same."""

    digest: bytes


@dataclass(frozen=True, slots=True)
class Seen:
    """Something given to a page that is known by the ``digests`` of what the page shows of it."""

    value: object
    digests: tuple[bytes, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """A page of the site that is still to be made: its view is ``make(site, *given)``.

    ``given``  values, parts, tuples of parts, and what is ``Seen``: nothing else may show on the page
    """

    path: str
    make: Make[object]
    template: str = ""
    given: tuple[object, ...] = ()


class Shelf:
    """Values by their digests, in memory. A build has one that also finds those of earlier builds."""

    def __init__(self) -> None:
        self._values: list[object] = []

    def put(self, value: object) -> bytes:
        """Keep ``value``; its digest."""
        self._values.append(value)
        return len(self._values).to_bytes(8)

    def get(self, part: Part[T]) -> T:
        """The value of ``part``."""
        value: T = self._values[int.from_bytes(part.digest) - 1]  # type: ignore[assignment]
        return value

    def derive(self, make: Make[T], *given: object) -> Part[T]:
        """``make(*given)`` with the parts loaded, made where it was not known."""
        return Part(self.put(make(*map(self.load, given))))

    def derive_within(self, make: Make[T], *given: object) -> Part[T]:
        """As ``derive``, of what only other parts are derived from."""
        return self.derive(make, *given)

    def load_all(self, parts: tuple[Part[T], ...]) -> tuple[T, ...]:
        """The values of ``parts``, looked up together."""
        return cast("tuple[T, ...]", self.load(parts))

    def load(self, given: object) -> object:
        """``given`` with the values of parts in their places."""
        if isinstance(given, Part):
            return self.get(given)
        if isinstance(given, Seen):
            return self.load(given.value)
        return tuple(map(self.load, given)) if isinstance(given, tuple) else given

    def view(self, sheet: Sheet, site: Site) -> object:
        """What the page of ``sheet`` shows."""
        return sheet.make(site, *map(self.load, sheet.given))
