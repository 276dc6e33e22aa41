"""The shelf of a build: parts of stories that the site's own pages show, also those that earlier builds kept."""

from collections.abc import Collection
from dataclasses import dataclass
from typing import TypeVar

from generator.building.results import Results
from generator.cache import AS_IT_IS, key_of, pack, spell
from generator.compose import Part, Sheet, Shelf
from generator.compose.shelf import Make, Seen

T = TypeVar("T")


class LostPartError(LookupError):
    """A part of a story is kept no more, or was damaged: the story has to be made again. ``digest`` is the part's."""

    def __init__(self, digest: bytes) -> None:
        super().__init__(digest.hex())
        self.digest = digest


@dataclass(frozen=True, slots=True)
class _Recipe:
    """How a derived part is made."""

    make: Make[object]
    given: tuple[object, ...]


class KeptShelf(Shelf):
    """A shelf over the results of a site; ``look`` is the hash of what all pages share.

    What is derived is known by what it was derived from, and made only where it is asked for and not kept.
    """

    def __init__(self, results: Results, look: bytes) -> None:
        super().__init__()
        self._results = results
        self._look = look
        self._recipes: dict[bytes, _Recipe] = {}
        self._derived: dict[bytes, object] = {}
        self._within: set[bytes] = set()

    @property
    def derived(self) -> Collection[bytes]:
        """The digests of what was derived so far, or could be, but for what only other parts are derived from."""
        return self._recipes.keys() - self._within

    @property
    def needed(self) -> Collection[bytes]:
        """The digests of all that was derived so far, or could be."""
        return self._recipes.keys()

    def put(self, value: object) -> bytes:
        """Keep ``value``; its digest."""
        packed = pack((value,))
        digest = key_of("part", packed)
        self._results.put({digest: packed})
        return digest

    def get(self, part: Part[T]) -> T:
        """The value of ``part``. LostPartError where it is not kept."""
        if part.digest in self._recipes:
            return self._get_derived(part.digest)  # type: ignore[return-value]
        return self._kept(part.digest)  # type: ignore[return-value]

    def load(self, given: object) -> object:
        """``given`` with the values of parts in their places; the parts of one tuple are looked up together."""
        if not isinstance(given, tuple) or not all(isinstance(item, Part) for item in given):
            return super().load(given)
        unknown = [part.digest for part in given if part.digest not in self._derived]
        found = self._results.get_many(unknown, tuple)
        self._derived |= {
            digest: found[digest][0] for digest in unknown if digest in self._recipes and found.get(digest)
        }
        return tuple(found[part.digest][0] if found.get(part.digest) else self.get(part) for part in given)

    def derive(self, make: Make[T], *given: object) -> Part[T]:
        """``make(*given)`` with the parts loaded, as far as it is not known."""
        digest = key_of("derived", self._look, _name(make), *map(_digests, given))
        self._recipes[digest] = _Recipe(make, given)
        return Part(digest)

    def derive_within(self, make: Make[T], *given: object) -> Part[T]:
        """As ``derive``, of what the next build need not have at hand."""
        part = self.derive(make, *given)
        self._within.add(part.digest)
        return part

    def key(self, sheet: Sheet) -> bytes:
        """The hash of all that the page of ``sheet`` is made from."""
        return key_of("page", self._look, sheet.path, sheet.template, _name(sheet.make), *map(_digests, sheet.given))

    def _get_derived(self, digest: bytes) -> object:
        if digest not in self._derived:
            try:
                value = self._kept(digest)
            except LostPartError:
                recipe = self._recipes[digest]
                value = recipe.make(*map(self.load, recipe.given))
                self._results.put({digest: pack((value,), AS_IT_IS)})
            self._derived[digest] = value
        return self._derived[digest]

    def _kept(self, digest: bytes) -> object:
        found = self._results.get(digest, tuple)
        if not found:
            raise LostPartError(digest)
        return found[0]


def _name(make: Make[object]) -> str:
    return f"{make.__module__}.{make.__qualname__}"


def _digests(given: object) -> bytes:
    """What stands in a key for a value, or for a tuple of parts, whose digests are all of one length."""
    if isinstance(given, Part):
        return given.digest
    if isinstance(given, Seen):
        return b"".join(given.digests)
    if isinstance(given, tuple) and given and all(isinstance(item, Part) for item in given):
        return b"".join([item.digest for item in given])
    return spell(given)
