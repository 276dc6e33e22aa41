"""What the page of a large story has in place of what does not fit: the index of its points, and ways to the rest."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace

from generator.compose.book import StoryBook
from generator.compose.links import points_path, reports_path, singles_path
from generator.compose.names import NameView
from generator.compose.pairs import PairLink
from generator.compose.singles import SinglesView
from generator.compose.timeline import TimelineEntry
from generator.compose.views import VerdictView

LINES = 250
"""So many points are named on the story's page."""
ENTRIES = 10
"""So many dates, and so many names with several spellings, are shown: those that most reports have."""
PAIRS = 12
"""So many pairs of reports are linked from the story's page."""
CHANGES = 40
"""So many changes are told."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PointLine:
    """A point in the index: ``path`` leads to all that is said of it, by ``reports`` reports.

    ``anchored``  whether the fact's address on the story's page is this line: nothing else of the page has it
    """

    id: str
    label: str
    verdict: VerdictView
    reports: int
    path: str
    anchored: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Overview:
    """What a large story's page knows of the pages beside it.

    ``reports``, ``points`` and ``alone`` count what the pages at the paths beside them have
    ``index``      the points by name, in the order of their pages
    ``elsewhere``  path of the page for each fact that this page names and does not have
    ``at``         for each compared fact, where it stands with all that is said of it
    ``changes``    how many changes are not told
    """

    reports: int
    reports_path: str
    points: int
    points_path: str
    alone: int
    alone_path: str
    index: tuple[PointLine, ...]
    elsewhere: Mapping[str, str]
    at: Mapping[str, str]
    changes: int


def make_overview(book: StoryBook, shown: Collection[str], changes: int) -> Overview | None:
    """The overview of a large story; ``shown`` are the facts with a place of their own on its page. None for others."""
    if book.spread is None:
        return None
    story = book.story.source.id
    listed = [view for part in book.spread.points for _, view in part]
    here = {*shown, *(view.id for view in listed[:LINES])}
    return Overview(
        reports=len(book.cast.articles),
        reports_path=reports_path(story, 1),
        points=len(listed),
        points_path=points_path(story, 1),
        alone=len(book.singles),
        alone_path=singles_path(story, 1),
        index=tuple(
            PointLine(
                id=view.id,
                label=view.label,
                verdict=view.verdict,
                reports=len(view.witnesses),
                path=book.place(view.id),
                anchored=view.id not in shown,
            )
            for view in listed[:LINES]
        ),
        elsewhere={fact: path for fact, path in book.spread.places.items() if fact not in here},
        at={view.id: book.place(view.id) for view in listed},
        changes=max(0, changes - CHANGES),
    )


def foremost_singles(book: StoryBook, singles: Sequence[SinglesView]) -> tuple[SinglesView, ...]:
    """Of what single reports have, the first of each report that the story's page gives a column."""
    return tuple(replace(s, folded=(), more=len(s.folded)) for s in singles if s.witness in book.leading)


def foremost_times(entries: Sequence[TimelineEntry]) -> tuple[TimelineEntry, ...]:
    """The dates that most reports name, in their order."""
    most = sorted(entries, key=lambda entry: (-len(entry.witnesses), entry.start, entry.end))[:ENTRIES]
    return tuple(entry for entry in entries if entry in most)


def foremost_names(names: Sequence[NameView]) -> tuple[NameView, ...]:
    """The names that most reports spell, in their order."""
    most = sorted(names, key=lambda view: (-sum(len(s.witnesses) for s in view.spellings), view.name))[:ENTRIES]
    return tuple(view for view in names if view in most)


def foremost_pairs(book: StoryBook) -> tuple[PairLink, ...]:
    """The pairs of the story's page: those among the reports that have a column first, then the story's order."""
    ordered = sorted(book.pairs, key=lambda pair: -((pair.left in book.leading) + (pair.right in book.leading)))
    return tuple(pair for pair in book.pairs if pair in ordered[:PAIRS])
