"""Results of earlier builds, each under the hash of all it was made from."""

from generator.cache.keys import key_of
from generator.cache.packing import UnreadableError, pack, unpack
from generator.cache.stamps import Stamps
from generator.cache.store import Store, open_store
from generator.cache.versions import code_version, library_version

__all__ = [
    "Stamps",
    "Store",
    "UnreadableError",
    "code_version",
    "key_of",
    "library_version",
    "open_store",
    "pack",
    "unpack",
]
