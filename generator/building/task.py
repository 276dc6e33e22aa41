"""A story that a build has to show, and where in the cache lies what is known of it."""

from dataclasses import dataclass

from generator.building.results import Folder
from generator.jobs import Told
from generator.model import Neighbours


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Task:
    """A story of the site, between its neighbours, with the keys of what may be known of it; a build has it once.

    ``examined``  what was found out about it
    ``made``      what making its pages told; ``files`` the list of them
    ``images``    the hashes of what its images show, with their digests
    ``outline``   what the site's own pages take from it; ``book`` its book of addresses
    """

    folder: Folder
    told: Told
    near: Neighbours
    examined: bytes
    made: bytes
    files: bytes
    images: bytes
    outline: bytes
    book: bytes
