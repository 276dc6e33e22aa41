"""What a process that builds one site again and again remembers from one build to the next.

All of it could be found out anew: it is known by what it was made from, as in the cache. It takes about as much room as
the index of the site: of each story what a build asks of every story, none of its texts.
"""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from generator.cache import Scan

if TYPE_CHECKING:
    from generator.building.results import Folder
    from generator.building.task import Task
    from generator.building.versions import Versions
    from generator.cache import Seen
    from generator.read.content import Survey


@dataclass(slots=True, kw_only=True)
class Memory:
    """``values`` of the cache by their keys, unpacked, and the names of the bundles that were read into them.

    ``stamps``   digests of files, with the stamps that they had
    ``folders``  folders by their paths, each with what was seen in it and what reading it rests on
    ``tasks``    stories by their names, each with the hash of what all pages share
    ``survey``   what lies in the content folder, with what was seen there
    ``versions`` those of the code that this process has loaded, whatever is installed meanwhile
    ``is_kept``  whether there will be another build: then all that this one unpacks is remembered
    """

    is_kept: bool = False
    scan: Scan = field(default_factory=Scan)
    values: dict[bytes, object] = field(default_factory=dict)
    bundled: dict[bytes, tuple[bytes, ...]] = field(default_factory=dict)
    bundles: frozenset[bytes] = frozenset()
    stamps: Mapping[str, tuple[str, bytes]] | None = None
    folders: dict[str, tuple[tuple["Seen", ...], bytes, "Folder"]] = field(default_factory=dict)
    tasks: dict[str, tuple[bytes, "Task"]] = field(default_factory=dict)
    survey: "tuple[tuple[Seen, ...], Survey] | None" = None
    versions: "Versions | None" = None

    def forget(self, used: Collection[bytes]) -> None:
        """Forget the values that the last build did not use."""
        self.values = {key: value for key, value in self.values.items() if key in used}
