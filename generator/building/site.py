"""The pages of the site's own: those that an edit changed are made, the others are as they were."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path

from generator.building.results import Results
from generator.building.shelf import KeptShelf, LostPartError
from generator.cache import key_of
from generator.compose import Outline, Sheet, compose_site, make_page
from generator.diagnostics import Diagnostic
from generator.jobs import Files
from generator.model import LooseEntry
from generator.workshop import Staging, Workshop, stage_pages


class LostStoriesError(LookupError):
    """Stories of which the cache has lost something, by the keys of their ``outlines``."""

    def __init__(self, outlines: Iterable[bytes]) -> None:
        super().__init__()
        self.outlines = frozenset(outlines)


def get_ready(results: Results, look: bytes) -> None:
    """Have at hand what the last build derived for the site's own pages: after an edit, most of it is the same."""
    results.fetch(results.get(_parts_key(look), tuple) or ())


def _parts_key(look: bytes) -> bytes:
    return key_of("site parts", look)


class SitePages:
    """Makes them for one look.

    ``held``      the files that the output has, path → digest
    ``rendered``  the paths of those that were made so far
    """

    def __init__(
        self, results: Results, workshop: Workshop, look: bytes, held: Mapping[str, str], staging: Path
    ) -> None:
        self._results = results
        self._workshop = workshop
        self._staging = Staging(folder=staging, held=held)
        self._shelf = KeptShelf(results, look)
        self._known_key, self._parts_key = key_of("site pages", look), _parts_key(look)
        self._held = held
        self.rendered: list[str] = []

    @property
    def faults(self) -> list[Diagnostic]:
        """What is wrong with the templates of those that were made so far."""
        return self._staging.faults

    def make(self, keys: Sequence[bytes], alone: Sequence[LooseEntry], progress: Callable[[int, int], None]) -> Files:
        """All of them and the theme's files, staged where the output does not hold them.

        ``keys`` are those of the stories' outlines. InvalidSite where two pages would have one address;
        LostStoriesError where stories have to be made again first.
        """
        known = self._results.get_many(keys, Outline)
        if len(known) < len(keys):
            raise LostStoriesError(set(keys) - known.keys())
        self._results.use(digest for outline in known.values() for digest in outline.digests)
        try:
            return self._make([known[key] for key in keys], alone, progress)
        except LostPartError as lost:
            found = (key for key, outline in known.items() if not self._results.have(outline.digests))
            raise LostStoriesError(found) from lost

    def _make(
        self, outlines: Sequence[Outline], alone: Sequence[LooseEntry], progress: Callable[[int, int], None]
    ) -> Files:
        sheets = compose_site(self._workshop.site, outlines, alone, self._shelf)
        self._results.use(self._shelf.needed)  # an edit that opens one drawer of words may be long in coming
        keys = {sheet.path: self._shelf.key(sheet) for sheet in sheets}
        known = dict(self._results.get(self._known_key, tuple) or ())
        files: list[tuple[str, str]] = []
        for done, sheet in enumerate(sheets):
            progress(done, len(sheets))
            digest = known.get(keys[sheet.path])
            if digest is None or self._held.get(sheet.path) != digest:
                digest = self._staged(sheet)
            files.append((sheet.path, digest))
        made = tuple((keys[path], digest) for path, digest in files if digest)
        if made != tuple(known.items()):
            self._results.put({self._known_key: made, self._parts_key: tuple(self._shelf.derived)})
        progress(len(sheets), len(sheets))
        assets = ((file.path, self._staging.add(file)) for file in self._workshop.renderer.assets)
        return (*files, *assets)

    def _staged(self, sheet: Sheet) -> str:
        """The digest of the page of ``sheet``, made; "" where its template goes wrong."""
        page = make_page(self._workshop.site, sheet, self._shelf)
        self.rendered.append(page.path)
        return dict(stage_pages([page], self._workshop.renderer, self._staging)).get(page.path, "")
