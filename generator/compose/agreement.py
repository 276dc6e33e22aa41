"""What one story tells of its outlets: their articles, and how often two of them agree."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from itertools import combinations

from generator.compose.between import verdict_between
from generator.compose.book import StoryBook
from generator.compose.facts import FactView
from generator.compose.views import Witness
from generator.compose.witnesses import outlet_id
from generator.model import Article, Comparison, Outlet, Verdict


@dataclass(frozen=True, slots=True, kw_only=True)
class OutletArticle:
    """An article in the list of its outlet: ``shared`` of its points stand in other reports too, ``alone`` in none."""

    witness: Witness
    story_title: str
    story_path: str
    shared: int
    alone: int


@dataclass(frozen=True, slots=True, kw_only=True)
class OutletPart:
    """A named outlet's part in a story: ``id`` is that of its page, ``listed`` is what the site's list says of it."""

    id: str
    name: str
    listed: Outlet | None
    articles: tuple[OutletArticle, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Meeting:
    """Two named outlets in a story, ``left`` before ``right`` by their ids: how they stand on the points of both."""

    left: str
    right: str
    verdicts: tuple[tuple[Verdict, int], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class RosterEntry:
    """A named outlet with how many articles and stories have it."""

    id: str
    name: str
    listed: Outlet | None
    articles: int
    stories: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Roster:
    """The named outlets of some stories, and how each two of them stand there."""

    outlets: tuple[RosterEntry, ...]
    meetings: tuple[Meeting, ...]


def make_roster(parts: Iterable[OutletPart], met: Iterable[Meeting]) -> Roster:
    """The outlets of one story."""
    entries = (RosterEntry(id=p.id, name=p.name, listed=p.listed, articles=len(p.articles), stories=1) for p in parts)
    return Roster(outlets=tuple(entries), meetings=tuple(met))


def add_rosters(rosters: Iterable[Roster]) -> Roster:
    """The outlets of all the stories, in order of their ids; what the first story says of one counts."""
    outlets: dict[str, RosterEntry] = {}
    counts: defaultdict[tuple[str, str], Counter[Verdict]] = defaultdict(Counter)
    for roster in rosters:
        for entry in roster.outlets:
            known = outlets.get(entry.id)
            outlets[entry.id] = _add(known, entry) if known else entry
        for meeting in roster.meetings:
            counts[meeting.left, meeting.right].update(dict(meeting.verdicts))
    return Roster(outlets=tuple(outlets[key] for key in sorted(outlets)), meetings=_meetings(counts))


def _add(one: RosterEntry, other: RosterEntry) -> RosterEntry:
    return replace(one, articles=one.articles + other.articles, stories=one.stories + other.stories)


def outlet_parts(book: StoryBook) -> tuple[OutletPart, ...]:
    """The named outlets of the story, in the articles' order."""
    found: defaultdict[str, list[Article]] = defaultdict(list)
    for article in book.cast.articles.values():
        if article.outlet:
            found[outlet_id(article)].append(article)
    shared, alone = _points(view for _, view in book.compared), _points(view for _, view in book.singles)
    return tuple(
        OutletPart(
            id=key,
            name=own[0].outlet or "",
            listed=own[0].listed,
            articles=tuple(_listed(book, article, shared, alone) for article in own),
        )
        for key, own in found.items()
    )


def _points(facts: Iterator[FactView]) -> Counter[str]:
    return Counter(witness.article for fact in facts for witness in fact.witnesses)


def _listed(book: StoryBook, article: Article, shared: Counter[str], alone: Counter[str]) -> OutletArticle:
    return OutletArticle(
        witness=book.cast.witnesses[article.id],
        story_title=book.story.source.title,
        story_path=book.path,
        shared=shared[article.id],
        alone=alone[article.id],
    )


def meetings(book: StoryBook) -> tuple[Meeting, ...]:
    """How each two named outlets stand on the points that both carry, by their ids."""
    counts: defaultdict[tuple[str, str], Counter[Verdict]] = defaultdict(Counter)
    for comparison, _ in book.compared:
        carrying = _carriers(comparison, book)
        for left, right in combinations(sorted(carrying), 2):
            counts[(left, right)][verdict_between(comparison, carrying[left], carrying[right])] += 1
    return _meetings(counts)


def _meetings(counts: Mapping[tuple[str, str], Counter[Verdict]]) -> tuple[Meeting, ...]:
    return tuple(
        Meeting(left=left, right=right, verdicts=tuple((v, found[v]) for v in Verdict if found[v]))
        for (left, right), found in sorted(counts.items())
    )


def _carriers(comparison: Comparison, book: StoryBook) -> dict[str, set[str]]:
    """The articles with claims in the fact, by the ids of their outlets; those without a name left out."""
    carrying: defaultdict[str, set[str]] = defaultdict(set)
    for claim in comparison.fact.claims:
        article = book.cast.articles[claim.article]
        if article.outlet:
            carrying[outlet_id(article)].add(article.id)
    return carrying
