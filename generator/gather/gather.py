"""The steps from loose articles to stories: terms, likeness, groups, stories."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import combinations
from types import MappingProxyType

from generator.gather.grouping import group
from generator.gather.likeness import Pair, find_likeness
from generator.gather.named import make_named
from generator.gather.stories import Loose, make_story
from generator.gather.terms import find_terms
from generator.model import Arrangement, Article, LooseEntry, StorySource

NEAREST = 3
NO_FORMS: Mapping[str, str] = MappingProxyType({})
"""In place of the forms of terms, which are found again for the few articles whose reasons are told."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Neighbour:
    """An article that may report the same event as another: its source, and how probably, 0 to 1."""

    source: str
    likeness: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Gathering:
    """Every loose article is in one of ``stories``, or ``alone``; both are in order of their first sources.

    ``neighbours``  of each article, by its source, the most alike ones, whatever came of it
    """

    stories: tuple[StorySource, ...]
    alone: tuple[LooseEntry, ...]
    neighbours: Mapping[str, tuple[Neighbour, ...]]


def gather(articles: Sequence[Article], arrangement: Arrangement) -> Gathering:
    """The stories that loose ``articles`` tell, whatever their order; the maintainer's ``arrangement`` holds.

    Articles that name their story are in it, and in no other; what is left is put together by what it is like. A story
    that is found so has two articles or more, all of which the maintainer may have put there.
    """
    places = arrangement.assigned({article.source: article.assigned for article in articles})
    parts: defaultdict[str, list[Article]] = defaultdict(list)
    for article in articles:
        parts[places.get(article.source, "")].append(article)
    found = find_stories(parts.pop("", []), arrangement)
    named = [take_named(story, own, arrangement) for story, own in parts.items()]
    stories = (*found.stories, *(story for part in named for story in part.stories))
    return Gathering(
        stories=tuple(sorted(stories, key=lambda story: min(article.source for article in story.articles))),
        alone=found.alone,
        neighbours=MappingProxyType({**found.neighbours, **dict.fromkeys(places, ())}),
    )


def take_named(story: str, articles: Sequence[Article], arrangement: Arrangement) -> Gathering:
    """The story of that id, which ``articles`` name."""
    told = next((entry for entry in arrangement.together if entry.id == story), None)
    return Gathering(stories=(make_named(story, articles, told),), alone=(), neighbours=MappingProxyType({}))


def find_stories(articles: Sequence[Article], arrangement: Arrangement) -> Gathering:
    """What ``gather`` makes of articles none of which has its place by a name."""
    ordered = sorted(articles, key=lambda article: article.source)
    vectors, likeness = find_likeness([replace(find_terms(article), forms=NO_FORMS) for article in ordered])
    loose = Loose(articles=ordered, vectors=vectors, likeness=likeness)
    numbers = {article.source: n for n, article in enumerate(ordered)}
    alone = {numbers[source] for source in arrangement.alone if source in numbers}
    told = {numbers[source]: entry for entry in arrangement.together for source in entry.articles if source in numbers}
    groups = group(
        len(ordered),
        {pair: value for pair, value in likeness.items() if alone.isdisjoint(pair)},
        together=[known for entry in arrangement.together if (known := _known(entry.articles, numbers))],
        apart=[pair for sources in arrangement.apart for pair in combinations(_known(sources, numbers), 2)],
    )
    return Gathering(
        stories=tuple(
            make_story(loose, members, next((told[n] for n in members if n in told), None))
            for members in groups
            if len(members) > 1
        ),
        alone=tuple(LooseEntry.of(ordered[members[0]]) for members in groups if len(members) == 1),
        neighbours=MappingProxyType(_neighbours(ordered, likeness)),
    )


def _known(sources: Sequence[str], numbers: Mapping[str, int]) -> list[int]:
    return sorted(numbers[source] for source in sources if source in numbers)


def _neighbours(articles: Sequence[Article], likeness: Mapping[Pair, float]) -> dict[str, tuple[Neighbour, ...]]:
    found: dict[int, list[tuple[float, int]]] = {n: [] for n in range(len(articles))}
    for (left, right), value in likeness.items():
        found[left].append((-value, right))
        found[right].append((-value, left))
    return {
        articles[n].source: tuple(
            Neighbour(source=articles[other].source, likeness=round(-value, 6))
            for value, other in sorted(near)[:NEAREST]
        )
        for n, near in found.items()
    }
