"""A build: which stories have to be made, who makes them, and how the site is put in place.

content/ → read → Article → gather → StorySource → extract → Sentence → align → Fact → addresses → Fact → overrides →
Fact → compare → Comparison → overrides → Comparison → compose → Page → render → OutputFile → write → public/

``stages.py`` has what is found out about one story, ``showing.py`` how it is shown. Here, the result of each step is
looked up under the hash of all that it is made from, and what is missing is done: first all folders are read, so that
every problem of the site is told before the long work begins; then each story's pages are made; last, from a brief of
each story, those of the site as a whole (``building/whole.py``). Where nothing changed at all, that shows before any of
it is loaded (``building/unchanged.py``).
"""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

from generator.building.outcome import BuildResult, Options, Progress
from generator.building.unchanged import Unchanged
from generator.cache import Scan, Stamps, open_store
from generator.work import Plan
from generator.work.helper import Helper, open_helper
from generator.write import Ahead, look_ahead

__all__ = ["BuildResult", "Options", "Plan", "Progress", "build"]

DEFAULTS = Options()


def build(root: Path, output: Path, progress: Progress, options: Options = DEFAULTS) -> BuildResult:
    """Build the site at ``root`` into ``output``.

    Raises InvalidSite with every problem found, warnings included, and with nothing written, where one is an error
    (where the build is to ``keep_going``: an error of the site as a whole, not of one of its stories);
    LostWorkersError where the processes that do the work die again and again.
    """
    is_site = (root / "content").is_dir()  # else nothing is left behind in whatever folder it is
    with open_store(root if options.cached and is_site else None) as store:
        scan = Scan()
        unchanged = Unchanged(store, scan, root, output, options)
        known = unchanged.find()
        if known is not None:
            return known
        # Most builds end above; and the helper, a copy of this process, needs much of this as well.
        from generator.building.helping import LOADED  # noqa: PLC0415
        from generator.building.results import Results  # noqa: PLC0415
        from generator.building.whole import Target, make_site  # noqa: PLC0415

        with _others(output, options.plan, LOADED) as (helper, ahead):
            results = Results(store, Stamps(store, root, scan))
            plan, to = replace(options.plan, helper=helper), Target(output=output, ahead=ahead)
            try:
                result = make_site(root, to, progress, results, replace(options, plan=plan))
            finally:
                results.save()
        unchanged.keep(result)
        return result


@contextmanager
def _others(output: Path, plan: Plan, modules: Sequence[str]) -> Iterator[tuple[Helper | None, Ahead | None]]:
    """Processes that begin to load ``modules`` and to look at the output, where more than one may be had."""
    if plan.count == 1:
        yield None, None
        return
    with open_helper(*modules) as helper, look_ahead(output) as ahead:
        yield helper, ahead
