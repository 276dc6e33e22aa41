"""A build from beginning to end: what each step takes and gives."""

from collections import Counter
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Protocol

from generator.building.changes import changes_since, read_last
from generator.building.front import Front
from generator.building.making import Making, Pages
from generator.building.outcome import BuildResult, Options, Progress
from generator.building.reading import read_front, read_stories
from generator.building.results import Results
from generator.cache import key_of
from generator.diagnostics import Diagnostic, InvalidSite, Severity, has_errors, in_order
from generator.model import Change, Verdict
from generator.read.beside import ADDRESSES
from generator.write import Ahead, OwnFolder, Place, Published, keep, publication, under_way


class Own(Protocol):
    """A place of this process's own for a site, to which it makes one build after another."""

    place: OwnFolder

    def put_off(self, making: Making) -> None:
        """Have ``making`` note what it made, before the next build."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Target:
    """Where a site goes: the folder ``output``, of which something was seen ``ahead``, or that of the ``own`` place."""

    output: Path
    ahead: Ahead | None = None
    own: Own | None = None

    def publication(self) -> AbstractContextManager[Place]:
        """The place, to be written to."""
        return self.own.place.publication() if self.own else publication(self.output, self.ahead)


def make_site(root: Path, to: Target, progress: Progress, results: Results, options: Options) -> BuildResult:
    """Build the site at ``root``, and keep in ``results`` what was found out. Raises as ``build``."""
    front = read_front(root, None if to.own else to.output, results, drafts=options.drafts, base_url=options.base_url)
    is_free = not has_errors(front.problems)  # else the output may be no place to write to, not even a mark
    with under_way(to.output) if is_free and not to.own else nullcontext(()) as cut_short:
        try:
            made = _make(front, progress, results, options, to)
        except InvalidSite as problem:
            raise InvalidSite(in_order([*problem.diagnostics, *cut_short])) from problem
    told = made.published.repaired or cut_short
    return replace(made, warnings=in_order([*made.warnings, *told]))


def _make(front: Front, progress: Progress, results: Results, options: Options, to: Target) -> BuildResult:
    """Make the site of which all but the stories was read."""
    good = options.good if options.keep_going else None
    site = read_stories(front, results, progress, options.plan, good)
    found: list[Diagnostic] = []
    try:
        with to.publication() as target:
            making = Making(front, results, target, progress, options.plan)
            pages, found = making.pages, making.pages.problems
            making.make(site.stories, site.alone, good)
            last = read_last(to.output, target.known, pages.files, pages.rendered)
            published = target.commit(pages.files)
            if to.own:
                to.own.put_off(making)
            else:
                making.keep()
    except InvalidSite as problem:
        raise InvalidSite(in_order([*site.problems, *found, *problem.diagnostics])) from problem
    books, unkept = _keep_books(front.root, pages, results, front.shared) if options.keep_addresses else ({}, [])
    problems = in_order([*site.problems, *pages.problems, *unkept])
    made = _result(pages, published, problems, changes_since(last, to.output))
    return replace(made, books=tuple(books.items()))


def _keep_books(root: Path, pages: Pages, results: Results, shared: bytes) -> tuple[dict[str, bytes], list[Diagnostic]]:
    """Write the books of addresses that changed: their paths with digests; what could not be written is a warning.

    A story whose facts are named by the book that was written for them is as it was made. So what is known of it holds
    for its folder with that book in it, too.
    """
    books: dict[str, bytes] = {}
    faults = []
    known: dict[bytes, object] = {}
    for task, made in pages.stories.items():
        if task.folder.is_found or made.book == dict(task.folder.files).get(ADDRESSES):
            continue
        if has_errors(task.told.diagnostics):
            continue  # without the article that was left out, its facts would lose their names
        (text,) = results.get(task.book, tuple) or ("",)
        path = f"content/{task.folder.name}/{ADDRESSES}"
        fault = keep(root, path, text) if text else None
        if fault:
            faults.append(fault)
        elif text:
            books[path] = key_of(text.encode())
        if path in books and not any(p.path.endswith(ADDRESSES) for p in (*task.told.diagnostics, *made.problems)):
            files = sorted({**dict(task.folder.files), ADDRESSES: made.book}.items())
            known[results.folder_key(task.folder.name, files, shared)] = task.told
    results.put(known)
    return books, faults


def _result(
    pages: Pages, published: Published, problems: tuple[Diagnostic, ...], changes: tuple[Change, ...]
) -> BuildResult:
    made = list(pages.stories.values())
    verdicts = Counter(dict.fromkeys(Verdict, 0))
    for one in made:
        for verdict, number in one.verdicts:
            verdicts[verdict] += number
    return BuildResult(
        stories=len(made),
        articles=sum(one.articles for one in made),
        claims=sum(one.claims for one in made),
        cautions=sum(one.cautions for one in made),
        verdicts=tuple((str(verdict), verdicts[verdict]) for verdict in Verdict),
        published=published,
        warnings=tuple(problem for problem in problems if problem.severity is not Severity.ERROR),
        errors=tuple(problem for problem in problems if problem.severity is Severity.ERROR),
        good={task.folder.name: (task.folder, task.told) for task in pages.stories},
        rendered=tuple(sorted(pages.rendered)),
        changes=changes,
    )
