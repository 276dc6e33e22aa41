"""Results of earlier builds, each under the hash of all it was made from."""

from generator.cache.keys import key_of
from generator.cache.packing import AS_IT_IS, UnreadableError, pack, spell, unpack
from generator.cache.scan import Scan, Seen
from generator.cache.stamps import Stamps
from generator.cache.store import Store, open_store
from generator.cache.versions import PACKAGE, code_version, installed, library_version

__all__ = [
    "AS_IT_IS",
    "PACKAGE",
    "Scan",
    "Seen",
    "Stamps",
    "Store",
    "UnreadableError",
    "code_version",
    "installed",
    "key_of",
    "library_version",
    "open_store",
    "pack",
    "spell",
    "unpack",
]
