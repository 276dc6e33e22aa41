"""The builds of one site in one process, one after the other: each has at hand what the last one knew.

So `crossread serve` does after an edit what the edit changed. All that it remembers is known by what it was made from,
and of the site's files it is told which changed; where it is not told, or may have missed one, it looks at all of them.
"""

from collections.abc import Collection
from contextlib import ExitStack, suppress
from dataclasses import replace
from pathlib import Path
from typing import Self

from generator.building.making import Making
from generator.building.memory import Memory
from generator.building.outcome import BuildResult, Options, Progress
from generator.building.results import Results
from generator.building.whole import Target, make_site
from generator.cache import Stamps, open_store
from generator.work import SMALL_WHEN_READY
from generator.work.collector import collect_never, collect_new
from generator.write import OwnFolder

MANY = 100
"""After so many changes at once, all files are looked at: that is as quick as to look at each of these."""


class Session:
    """What there is between the builds; a context, at whose end it is put down.

    ``place``  the folder with the site, which nobody else writes to
    """

    def __init__(self, root: Path, output: Path) -> None:
        self.place = OwnFolder(output)
        self._root = root
        self._memory = Memory(is_kept=True)
        self._rest = ExitStack()
        self._last: Making | None = None
        self._is_ready = False

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._put_down()

    def tell(self, changed: Collection[Path]) -> None:
        """Take note of what may have changed since the last build: these paths, what lies below and beside them.

        All that changes in the site's ``content/`` and ``themes/`` has to be told.
        """
        told = (self._root / "content", self._root / "themes") if len(changed) <= MANY else ()
        self._memory.scan.begin_again(_names(changed), _names(told))

    def build(self, progress: Progress, options: Options) -> BuildResult:
        """Build the site as it is told to be now. Raises as ``generator.pipeline.build``."""
        self._put_down()
        collect_never()
        memory, root = self._memory, self._root
        is_site = (root / "content").is_dir()
        store = self._rest.enter_context(open_store(root if options.cached and is_site else None))
        results = Results(store, Stamps(store, root, memory.scan, memory.stamps), memory)
        self._rest.callback(results.save)
        if self._is_ready:
            options = replace(options, plan=replace(options.plan, small=SMALL_WHEN_READY))
        return make_site(root, Target(output=self.place.output, own=self), progress, results, options)

    def put_off(self, making: Making) -> None:
        """Have a build note what it made when there is time, or else before the next one."""
        self._rest.callback(making.keep)
        self._last = making

    def rest(self) -> None:
        """Do what can wait until nobody waits for a page."""
        with suppress(OSError):
            if self._last and not self._is_ready:
                self._last.rehearse()
                self._is_ready = True
            self._put_down()
            self.place.tidy()
        collect_new()

    def _put_down(self) -> None:
        """Note what the last build made, and let go of the cache."""
        self._last = None
        self._rest.close()


def _names(paths: Collection[Path]) -> set[str]:
    """The paths as they are, and with no link on the way: stories are looked up by the one, themes by the other."""
    return {str(name) for path in paths for name in (path, path.parent.resolve() / path.name)}
