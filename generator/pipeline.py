"""A build: which stories have to be made, who makes them, and how the site is put in place.

content/ → read → Article → gather → StorySource → extract → Sentence → align → Fact → addresses → Fact → overrides →
Fact → compare → Comparison → overrides → Comparison → compose → Page → render → OutputFile → write → public/

``stages.py`` has what is found out about one story, ``showing.py`` how it is shown. Here, the result of each step is
looked up under the hash of all that it is made from, and what is missing is done: first all folders are read, so that
every problem of the site is told before the long work begins; then each story's pages are made; last, from a brief of
each story, those of the site as a whole (``building/whole.py``). Where nothing changed at all, that shows before any of
it is loaded here (``building/unchanged.py``).
"""

from contextlib import AbstractContextManager, nullcontext, suppress
from dataclasses import replace
from itertools import islice
from pathlib import Path

from generator.building.outcome import BuildResult, Options, Progress
from generator.building.unchanged import Unchanged
from generator.cache import Scan, Stamps, open_store
from generator.cache.store import FILE, FOLDER
from generator.work import Plan
from generator.work.helper import Helper, open_helper
from generator.work.run import FEW
from generator.write import look_ahead

__all__ = ["BuildResult", "Options", "Plan", "Progress", "build"]

DEFAULTS = Options()
FINDING_OUT = (
    "generator.intake",
    "generator.compare",
    "generator.extract",
    "generator.stages",
    "generator.read.markdown",
)
"""What the helper loads, Markdown too, as most articles are; between one and the next it does what it was asked for."""


def build(root: Path, output: Path, progress: Progress, options: Options = DEFAULTS) -> BuildResult:
    """Build the site at ``root`` into ``output``.

    Raises InvalidSite with every problem found, warnings included, and with nothing written, where one is an error
    (where the build is to ``keep_going``: an error of the site as a whole, not of one of its stories);
    LostWorkersError where the processes that do the work die again and again.
    """
    is_site = (root / "content").is_dir()  # else nothing is left behind in whatever folder it is
    with (
        # Most builds follow an edit: so the helper begins to load before it is known whether there was one.
        _helper(options.plan) if is_site and _may_be_small(root, options) else nullcontext() as helper,
        open_store(root if options.cached and is_site else None) as store,
    ):
        scan = Scan()
        unchanged = Unchanged(store, scan, root, output, options)
        known = unchanged.find()
        if known is not None:
            return known
        from generator.building.results import Results  # noqa: PLC0415 - where nothing changed, it is not needed
        from generator.building.whole import Target, make_site  # noqa: PLC0415

        with look_ahead(output) if options.plan.count > 1 else nullcontext() as ahead:
            results = Results(store, Stamps(store, root, scan))
            plan, to = replace(options.plan, helper=helper), Target(output=output, ahead=ahead)
            try:
                result = make_site(root, to, progress, results, replace(options, plan=plan))
            finally:
                results.save()
        unchanged.keep(result)
        return result


def _may_be_small(root: Path, options: Options) -> bool:
    """Whether there may be little to do: an earlier build left its results, or there is little at all."""
    if options.cached and (root / FOLDER / FILE).exists():
        return True
    with suppress(OSError):  # which is told where the folder is read
        return len([*islice((root / "content").iterdir(), FEW + 1)]) <= FEW
    return False


def _helper(plan: Plan) -> AbstractContextManager[Helper | None]:
    """A helper that begins to load what finds out about a story, where more than one process may be had."""
    return open_helper(*FINDING_OUT) if plan.count > 1 else nullcontext()
