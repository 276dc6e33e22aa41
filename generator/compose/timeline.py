"""The dates that the articles name, in order, each with the words that name it."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from itertools import takewhile

from generator.compose.facts import Cast, ClaimView, FactView, mark_words
from generator.compose.views import Witness
from generator.lexicon.changes import BACK, COMPARED, COMPARING, PRESENT
from generator.model import Anchor, Claim, Comparison, Time
from generator.text.words import word_list

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
            for days, words in _placed(claim):
                marked = mark_words(views[claim.id], words)
                found[days].setdefault(claim.id, (claim.article, marked))
    order = sorted(found, key=lambda days: (days[0], -days[1].toordinal()))
    return tuple(_entry(start, end, list(found[(start, end)].values()), cast) for start, end in order)


def _placed(claim: Claim) -> list[tuple[tuple[date, date], str]]:
    """First and last day, with the words, of the times that have both and that do not hang on an unknown day.

    Not of a mere "now", nor of a time with whose figure another is compared: nothing of the story happened then.
    """
    return [
        ((t.earliest, t.latest), t.surface)
        for t in claim.times
        if t.anchor is not Anchor.OPEN and t.earliest and t.latest and not (_is_now(t) or _is_compared(t, claim))
    ]


def _is_now(time: Time) -> bool:
    return all(word in PRESENT for word in word_list(time.surface))


def _is_compared(time: Time, claim: Claim) -> bool:
    """Whether a figure of that time is what another is compared with: "up 4% from a year earlier"."""
    if not claim.quantities:
        return False
    before = word_list(claim.quote[: time.span.start - claim.span.start])
    between = [*takewhile(lambda word: word not in COMPARING, reversed(before))][::-1]
    if len(between) == len(before):
        return False
    back = any(word in BACK for word in word_list(time.surface))
    return all(_is_of_figure(between, at) for at in range(len(between))) and (back or bool(between))


def _is_of_figure(words: Sequence[str], at: int) -> bool:
    """Whether a word is a figure, its unit, or one that ties it to its time."""
    return words[at] in COMPARED or words[at][0].isdigit() or (at > 0 and words[at - 1][0].isdigit())


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
