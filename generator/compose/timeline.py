"""The dates that the articles name, in order, each with the words that name it."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from generator.compose.facts import Cast, ClaimView, FactView, mark_words
from generator.compose.views import Witness
from generator.model import Anchor, Comparison, Time

QUOTES = 2
"""So many outlets' words stand under a date."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TimelineEntry:
    """One date or period: ``start`` and ``end`` are its first and last day, ``label`` names it.

    ``witnesses`` are all articles that name it, ``claims`` the words of the first few.
    """

    label: str
    start: date
    end: date
    witnesses: tuple[Witness, ...]
    claims: tuple[ClaimView, ...]


def make_timeline(compared: Sequence[tuple[Comparison, FactView]], cast: Cast) -> tuple[TimelineEntry, ...]:
    """The dated claims of the facts, earliest first, the longer period before the shorter that starts with it.

    Only dates whose first and last day are known.
    """
    found: defaultdict[tuple[date, date], dict[str, tuple[str, ClaimView]]] = defaultdict(dict)
    for comparison, view in compared:
        views = {claim.id: claim for claim in view.claims}
        for claim in comparison.fact.claims:
            for days, words in _placed(claim.times):
                marked = mark_words(views[claim.id], words)
                found[days].setdefault(claim.id, (claim.article, marked))
    order = sorted(found, key=lambda days: (days[0], -days[1].toordinal()))
    return tuple(_entry(start, end, list(found[(start, end)].values()), cast) for start, end in order)


def _placed(times: Iterable[Time]) -> list[tuple[tuple[date, date], str]]:
    """First and last day, with the words, of the times that have both and that do not hang on an unknown day."""
    return [
        ((t.earliest, t.latest), t.surface) for t in times if t.anchor is not Anchor.OPEN and t.earliest and t.latest
    ]


def _entry(start: date, end: date, named: Sequence[tuple[str, ClaimView]], cast: Cast) -> TimelineEntry:
    articles = [article for article, _ in named]
    firsts = dict(reversed(named))
    claims = tuple(firsts[w.article] for w in cast.those_of(articles))
    return TimelineEntry(
        label=cast.words.span(start, end),
        start=start,
        end=end,
        witnesses=cast.those_of(articles),
        claims=claims[:QUOTES],
    )
