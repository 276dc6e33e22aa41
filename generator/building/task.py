"""A story that a build has to show, and where in the cache lies what is known of it."""

from dataclasses import dataclass

from generator.building.results import Folder
from generator.jobs import Told
from generator.model import Neighbours


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Task:
    """A story of the site, between its neighbours, with the keys of what may be known of it; a build has it once.

    ``examined``  what was found out about it
    ``made``      what making its pages told; what else came of that lies under keys that begin with this one
    ``images``    the hashes of what its images show, with their digests
    """

    folder: Folder
    told: Told
    near: Neighbours
    examined: bytes
    made: bytes
    images: bytes

    @property
    def files(self) -> bytes:
        """The key of the list of its files."""
        return files_key(self.made)

    @property
    def outline(self) -> bytes:
        """The key of what the site's own pages take from it."""
        return self.made + b"outline"

    @property
    def book(self) -> bytes:
        """The key of its book of addresses."""
        return self.made + b"book"


def files_key(made: bytes) -> bytes:
    """The key of the list of files that were made of a story: those of the key ``made``."""
    return made + b"files"
