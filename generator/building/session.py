"""The builds of one site in one process, one after the other: each has at hand what the last one knew.

So `crossread serve` does after an edit what the edit changed. All that it remembers is known by what it was made from,
and of the site's files it is told which changed; where it is not told, or may have missed one, it looks at all of them.
"""

from collections.abc import Collection
from pathlib import Path

from generator.building.memory import Memory
from generator.building.outcome import BuildResult, Options, Progress
from generator.building.results import Results
from generator.building.whole import make_site
from generator.cache import Stamps, open_store
from generator.work.collector import collect_never, collect_new
from generator.write import OwnFolder


class Session:
    """What there is between the builds.

    ``place``  the folder with the site, which nobody else writes to
    """

    def __init__(self, root: Path, output: Path) -> None:
        self.place = OwnFolder(output)
        self._root = root
        self._memory = Memory(is_kept=True)

    def rest(self) -> None:
        """Do what can wait until nobody waits for a page."""
        self.place.tidy()
        collect_new()

    def tell(self, changed: Collection[Path]) -> None:
        """Take note of what may have changed since the last build: these paths, what lies below and beside them."""
        self._memory.scan.begin_again({str(path) for path in changed})

    def build(self, progress: Progress, options: Options) -> BuildResult:
        """Build the site as it is told to be now. Raises as ``generator.pipeline.build``."""
        memory, root = self._memory, self._root
        collect_never()
        is_site = (root / "content").is_dir()
        with open_store(root if options.cached and is_site else None) as store:
            results = Results(store, Stamps(store, root, memory.scan, memory.stamps), memory)
            try:
                return make_site(root, self.place.output, progress, results, options)
            finally:
                results.save()
