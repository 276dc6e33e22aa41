"""A build: which stories have to be made, who makes them, and how the site is put in place.

content/ → read → Article → gather → StorySource → extract → Sentence → align → Fact → addresses → Fact → overrides →
Fact → compare → Comparison → overrides → Comparison → compose → Page → render → OutputFile → write → public/

``stages.py`` has what is done for one story. Here, the result of each step is looked up under the hash of all that it
is made from, and what is missing is done: first all folders are read, so that every problem of the site is told before
the long work begins; then each story's pages are made; last, from a brief of each story, those of the site as a whole.
"""

from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

from generator.building.changes import changes_since, read_last
from generator.building.front import Progress
from generator.building.keep_going import Good
from generator.building.making import Making, Pages
from generator.building.reading import read_front, read_stories
from generator.building.results import Results
from generator.cache import Stamps, open_store
from generator.diagnostics import Diagnostic, InvalidSite, Severity, has_errors, in_order
from generator.model import Change, Verdict
from generator.read.beside import ADDRESSES
from generator.work import Plan
from generator.write import Published, keep, publication

__all__ = ["BuildResult", "Options", "Plan", "Progress", "build"]


@dataclass(frozen=True, slots=True, kw_only=True)
class BuildResult:
    """What a build made. ``verdicts`` counts facts, every verdict in the order of its enumeration.

    ``errors``    what is wrong with what was left out, where the build was to keep going
    ``rendered``  the pages that were rendered, in order; all others are as an earlier build had made them
    ``changes``   what is new or other in the stories that the last publication in that folder had, too
    ``good``      the stories as they are shown, by their folders' names, for the next build that is to keep going
    """

    stories: int
    articles: int
    claims: int
    cautions: int
    verdicts: tuple[tuple[Verdict, int], ...]
    published: Published
    warnings: tuple[Diagnostic, ...]
    rendered: tuple[str, ...] = ()
    changes: tuple[Change, ...] = ()
    errors: tuple[Diagnostic, ...] = ()
    good: Good = field(default_factory=dict)


HERE = Plan(jobs=1)


@dataclass(frozen=True, slots=True, kw_only=True)
class Options:
    """How to build. ``drafts``: with stories and articles that are drafts.

    ``base_url``        goes before that of ``site.yml``
    ``keep_addresses``  write each story's ids beside its articles
    ``cached``          use the results of earlier builds, and keep those of this one
    ``plan``            who does the work; the site is the same in any case
    ``keep_going``      leave out what cannot be shown, see ``building/keep_going.py``
    ``good``            then, the stories that an earlier build could show: they stay as they were
    """

    drafts: bool = False
    base_url: str = ""
    keep_addresses: bool = False
    cached: bool = False
    plan: Plan = HERE
    keep_going: bool = False
    good: Good = field(default_factory=dict)


DEFAULTS = Options()


def build(root: Path, output: Path, progress: Progress, options: Options = DEFAULTS) -> BuildResult:
    """Build the site at ``root`` into ``output``.

    Raises InvalidSite with every problem found, warnings included, and with nothing written, where one is an error
    (where the build is to ``keep_going``: an error of the site as a whole, not of one of its stories);
    LostWorkersError where the processes that do the work die again and again.
    """
    is_site = (root / "content").is_dir()  # else nothing is left behind in whatever folder it is
    with open_store(root if options.cached and is_site else None) as store:
        results = Results(store, Stamps(store, root))
        try:
            return _build(root, output, progress, results, options)
        finally:
            results.save()


def _build(root: Path, output: Path, progress: Progress, results: Results, options: Options) -> BuildResult:
    front = read_front(root, output, results, drafts=options.drafts, base_url=options.base_url)
    good = options.good if options.keep_going else None
    site = read_stories(front, results, progress, options.plan, good)
    found: list[Diagnostic] = []
    try:
        with publication(output) as target:
            making = Making(front, results, target, progress, options.plan)
            pages, found = making.pages, making.pages.problems
            making.make(site.stories, site.alone, good)
            last = read_last(output, target.known, pages.files)
            published = target.commit(pages.files)
    except InvalidSite as problem:
        raise InvalidSite(in_order([*site.problems, *found, *problem.diagnostics])) from problem
    unkept = _keep_books(root, pages, results, front.shared) if options.keep_addresses else []
    problems = in_order([*site.problems, *pages.problems, *published.repaired, *unkept])
    return _result(pages, published, problems, changes_since(last, output))


def _keep_books(root: Path, pages: Pages, results: Results, shared: bytes) -> list[Diagnostic]:
    """Write the books of addresses that changed; what could not be written is a warning.

    A story whose facts are named by the book that was written for them is as it was made. So what is known of it holds
    for its folder with that book in it, too.
    """
    faults = []
    known: dict[bytes, object] = {}
    for task, made in pages.stories.items():
        if task.folder.is_found or made.book == dict(task.folder.files).get(ADDRESSES):
            continue
        if has_errors(task.told.diagnostics):
            continue  # without the article that was left out, its facts would lose their names
        (text,) = results.get(task.book, tuple) or ("",)
        fault = keep(root, f"content/{task.folder.name}/{ADDRESSES}", text) if text else None
        if fault:
            faults.append(fault)
        elif text and not any(p.path.endswith(ADDRESSES) for p in (*task.told.diagnostics, *made.problems)):
            files = sorted({**dict(task.folder.files), ADDRESSES: made.book}.items())
            known[results.folder_key(task.folder.name, files, shared)] = task.told
    results.put(known)
    return faults


def _result(
    pages: Pages, published: Published, problems: tuple[Diagnostic, ...], changes: tuple[Change, ...]
) -> BuildResult:
    made = list(pages.stories.values())
    verdicts = Counter(dict.fromkeys(Verdict, 0))
    for one in made:
        verdicts.update(dict(one.verdicts))
    return BuildResult(
        stories=len(made),
        articles=sum(one.articles for one in made),
        claims=sum(one.claims for one in made),
        cautions=sum(one.cautions for one in made),
        verdicts=tuple((verdict, verdicts[verdict]) for verdict in Verdict),
        published=published,
        warnings=tuple(problem for problem in problems if problem.severity is not Severity.ERROR),
        errors=tuple(problem for problem in problems if problem.severity is Severity.ERROR),
        good={task.folder.name: (task.folder, task.told) for task in pages.stories},
        rendered=tuple(sorted(pages.rendered)),
        changes=changes,
    )
