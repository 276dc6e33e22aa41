"""A story that a build has to show, and where in the cache lies what is known of it."""

from dataclasses import dataclass

from generator.building.results import Folder
from generator.cache import key_of
from generator.jobs import Told
from generator.model import Neighbours


@dataclass(frozen=True, slots=True, kw_only=True)
class Task:
    """A story of the site, with the keys of what may be known of it."""

    folder: Folder
    told: Told
    near: Neighbours
    examined: bytes
    made: bytes

    @property
    def files(self) -> bytes:
        """The key of the list of its files."""
        return key_of("files", self.made)

    @property
    def outline(self) -> bytes:
        """The key of what the site's own pages take from it."""
        return key_of("outline", self.made)

    @property
    def book(self) -> bytes:
        """The key of its book of addresses."""
        return key_of("book", self.made)
