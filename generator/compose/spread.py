"""How a large story is spread over pages: what stands open on its own page, and on which further page each point is.

One page cannot hold two hundred reports, or live blogs of four hundred claims: nobody would read its table, and a
telephone could not draw it. A large story's page shows the sharpest of it and names every point; further pages have
all points, all that single reports have, and all reports.
"""

from collections import Counter, defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from generator.compose.facts import FactView
from generator.compose.links import points_path, singles_path
from generator.compose.ordering import GROUPS, group_of
from generator.compose.views import Witness
from generator.model import Comparison, Verdict

ARTICLES = 12
"""A story of more articles is large: that many columns are the most that a table can be read with."""
CLAIMS = 300
"""So is one with more claims, however few its articles."""
COLUMNS = 4
"""So many articles have a column in a large story's tables."""
POINTS = 16
POINT_CLAIMS = 110
"""On one page of points stand so many, and as many as have so many claims together; one alone may have more."""
SINGLES = 120
"""Points of one report alone, on one page."""
TABLES = 1
"""So many of the tables that say why a point’s claims stand together are shown: each is a long one."""

Compared = tuple[tuple[Comparison, FactView], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Spread:
    """The parts of a large story.

    ``leading``  the articles that its own page gives a column, in the story's order
    ``points``   the compared facts of each page of them, ``alone`` those of one article
    ``places``   for each fact, the path of its page
    """

    leading: tuple[Witness, ...]
    points: tuple[Compared, ...]
    alone: tuple[Compared, ...]
    places: Mapping[str, str]


def is_large(articles: int, comparisons: Sequence[Comparison]) -> bool:
    """Whether one page cannot hold the story."""
    return articles > ARTICLES or sum(len(c.fact.claims) for c in comparisons) > CLAIMS


def spread_out(story: str, witnesses: Sequence[Witness], compared: Compared, singles: Compared) -> Spread:
    """The parts of a large story: points by kind of question and in their order, singles by article."""
    by_kind = sorted(compared, key=lambda pair: GROUPS.index(group_of(pair[0])))
    by_article = sorted(singles, key=lambda pair: (pair[0].fact.claims[0].article, pair[0].fact.claims[0].span.start))
    points = _parts(by_kind, POINTS, POINT_CLAIMS, lambda pair: len(pair[1].claims))
    alone = _parts(by_article, SINGLES, SINGLES, lambda _: 1)
    return Spread(
        leading=leading([view for _, view in compared], witnesses),
        points=points,
        alone=alone,
        places={
            view.id: path(story, number)
            for parts, path in ((points, points_path), (alone, singles_path))
            for number, part in enumerate(parts, start=1)
            for _, view in part
        },
    )


def _parts(
    pairs: Sequence[tuple[Comparison, FactView]],
    most: int,
    weight: int,
    weigh: Callable[[tuple[Comparison, FactView]], int],
) -> tuple[Compared, ...]:
    """``pairs`` in parts of at most so many, and of so much weight together, unless one alone weighs more."""
    parts: list[list[tuple[Comparison, FactView]]] = []
    loaded = 0
    for pair in pairs:
        if not parts or len(parts[-1]) == most or loaded + weigh(pair) > weight:
            parts.append([])
            loaded = 0
        parts[-1].append(pair)
        loaded += weigh(pair)
    return tuple(map(tuple, parts))


def leading(facts: Sequence[FactView], witnesses: Sequence[Witness]) -> tuple[Witness, ...]:
    """The ``witnesses`` that get a column, in their order: all where there are few, else those that show most facts.

    One after the other, each time the one that adds most: a fact that has been shown counts half, a third and so on;
    one that is told differently counts thrice. Of one outlet, a second article is taken last.
    """
    if len(witnesses) <= ARTICLES:
        return tuple(witnesses)
    shown: Counter[str] = Counter()
    chosen: list[Witness] = []
    while len(chosen) < COLUMNS:
        worth = _worth(facts, shown)
        outlets = {witness.label for witness in chosen}
        best = min(
            (place for place, witness in enumerate(witnesses) if witness not in chosen),
            key=lambda place: (witnesses[place].label in outlets, -worth[witnesses[place].article], place),
        )
        chosen.append(witnesses[best])
        shown.update(fact.id for fact in facts if witnesses[best] in fact.witnesses)
    return tuple(witness for witness in witnesses if witness in chosen)


def _worth(facts: Sequence[FactView], shown: Mapping[str, int]) -> Mapping[str, float]:
    """By article, what it would add to facts that are ``shown`` so many times already."""
    worth: defaultdict[str, float] = defaultdict(float)
    for fact in facts:
        weight = 3 if fact.verdict.key in (Verdict.DIFFER, Verdict.DISPUTE) else 1
        for witness in fact.witnesses:
            worth[witness.article] += weight / (1 + shown.get(fact.id, 0))
    return worth
