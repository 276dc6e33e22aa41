"""The further pages of a large story: all its points in tables, what single reports have alone, and its reports."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import partial

from generator.compose.book import StoryBook
from generator.compose.found import PlacingView, make_found
from generator.compose.links import points_path, reports_path, singles_path, story_path
from generator.compose.matrix import Care, OnCards, RowGroup, make_cares, make_groups
from generator.compose.ordering import GROUPS, group_of
from generator.compose.pager import Pager, cut, make_pager
from generator.compose.shell import Site, make_shell
from generator.compose.singles import SinglesView, list_singles
from generator.compose.spread import Compared, leading
from generator.compose.tally import Tally, make_tally
from generator.compose.views import Crumb, Shell, Witness
from generator.model import Page

REPORTS = 100
"""Reports on one page of them."""
NOTHING = OnCards(facts=(), claims=())


@dataclass(frozen=True, slots=True, kw_only=True)
class PointsView:
    """A page of points; all of its ``pager`` together have ``count`` points.

    ``witnesses``  the reports with a column: those that show most of the page's points
    ``reports``    all that tell one of them, in the story's order: a reader can give each a column
    """

    shell: Shell
    story_title: str
    story_path: str
    count: int
    tally: Tally
    witnesses: tuple[Witness, ...]
    reports: tuple[Witness, ...]
    groups: tuple[RowGroup, ...]
    kinds: tuple[tuple[str, str], ...]
    cares: tuple[Care, ...]
    pager: Pager


@dataclass(frozen=True, slots=True, kw_only=True)
class SinglesPageView:
    """A page of what single reports have alone, report by report."""

    shell: Shell
    story_title: str
    story_path: str
    count: int
    singles: tuple[SinglesView, ...]
    pager: Pager


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportRow:
    """A report: how many of its points others have too, how many it has alone, and why it is in the story.

    ``placing`` is None where the maintainer put it there.
    """

    witness: Witness
    shared: int
    alone: int
    placing: PlacingView | None


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportsView:
    """A page of the story's reports. ``found``: the program found the story, ``titled_by`` gave it its title."""

    shell: Shell
    story_title: str
    story_path: str
    count: int
    rows: tuple[ReportRow, ...]
    found: bool
    titled_by: Witness | None
    pager: Pager


def make_spread_pages(site: Site, book: StoryBook) -> Iterator[Page]:
    """All further pages of a large story; none for others."""
    if book.spread is None:
        return
    yield from _points_pages(site, book, book.spread.points)
    yield from _singles_pages(site, book, book.spread.alone)
    yield from _reports_pages(site, book)


def _points_pages(site: Site, book: StoryBook, parts: Sequence[Compared]) -> Iterator[Page]:
    path_of = partial(points_path, book.story.source.id)
    for number, part in enumerate(parts, start=1):
        views = [view for _, view in part]
        cares = make_cares(view.cautions for view in views)
        told = {witness for view in views for witness in view.witnesses}
        reports = tuple(witness for witness in book.cast.witnesses.values() if witness in told)
        columns = leading(views, reports)
        asked = {group_of(comparison) for comparison, _ in part}
        view = PointsView(
            shell=_shell(site, book, path_of(number), "points"),
            story_title=book.story.source.title,
            story_path=book.path,
            count=len(book.compared),
            tally=make_tally((comparison.verdict for comparison, _ in part), site.words),
            witnesses=columns,
            reports=reports,
            groups=make_groups(part, book, columns, NOTHING, cares),
            kinds=tuple((key, site.words(f"group.{key}")) for key in GROUPS if key in asked),
            cares=cares,
            pager=make_pager(number, len(parts), path_of),
        )
        yield Page(path=path_of(number), template="points.html", view=view)


def _singles_pages(site: Site, book: StoryBook, parts: Sequence[Compared]) -> Iterator[Page]:
    path_of = partial(singles_path, book.story.source.id)
    for number, part in enumerate(parts, start=1):
        view = SinglesPageView(
            shell=_shell(site, book, path_of(number), "alone"),
            story_title=book.story.source.title,
            story_path=book.path,
            count=len(book.singles),
            singles=list_singles(part, book.cast),
            pager=make_pager(number, len(parts), path_of),
        )
        yield Page(path=path_of(number), template="singles.html", view=view)


def _reports_pages(site: Site, book: StoryBook) -> Iterator[Page]:
    path_of = partial(reports_path, book.story.source.id)
    found = make_found(book.story.source.found, book.cast)
    placings = {placing.witness.article: placing for placing in found.placings} if found else {}
    witnesses = list(book.cast.witnesses.values())
    parts = cut(witnesses, REPORTS)
    alone = {view.id for _, view in book.singles}
    for number, part in enumerate(parts, start=1):
        view = ReportsView(
            shell=_shell(site, book, path_of(number), "reports"),
            story_title=book.story.source.title,
            story_path=book.path,
            count=len(witnesses),
            rows=tuple(_report(book, witness, placings.get(witness.article), alone) for witness in part),
            found=found is not None,
            titled_by=found.titled_by if found else None,
            pager=make_pager(number, len(parts), path_of),
        )
        yield Page(path=path_of(number), template="reports.html", view=view)


def _report(book: StoryBook, witness: Witness, placing: PlacingView | None, alone: set[str]) -> ReportRow:
    told = book.told.get(witness.article, ())
    own = sum(view.id in alone for _, view in told)
    return ReportRow(witness=witness, shared=len(told) - own, alone=own, placing=placing)


def _shell(site: Site, book: StoryBook, path: str, kind: str) -> Shell:
    title, words = book.story.source.title, site.words
    crumbs = (
        Crumb(label=words.apart(title), path=story_path(book.story.source.id)),
        Crumb(label=words(f"large.{kind}"), path=None),
    )
    described = words(f"large.{kind}_of", story=title)
    return make_shell(site, path, f"{words(f'large.{kind}')} · {words.apart(title)}", described, crumbs)
