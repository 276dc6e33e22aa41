"""The story page: everything that was compared, sharpest first."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from generator.compose.book import StoryBook
from generator.compose.cards import Card, make_cards
from generator.compose.changed import ChangeView, make_changes
from generator.compose.dates import in_words, newest_day
from generator.compose.decided import ListedDecision, list_decisions
from generator.compose.event_words import EventWords, make_event_words
from generator.compose.facts import Cast, FactView
from generator.compose.found import FoundView, make_found
from generator.compose.links import facts_path, story_path, table_path
from generator.compose.matrix import Care, OnCards, RowGroup, make_cares, make_groups
from generator.compose.names import NameView, make_names
from generator.compose.neighbours import NeighbourLinks, link_neighbours
from generator.compose.ordering import GROUPS, group_of, sharpness, strength
from generator.compose.overview import (
    CHANGES,
    Overview,
    foremost_names,
    foremost_pairs,
    foremost_singles,
    foremost_times,
    make_overview,
)
from generator.compose.pairs import PairLink
from generator.compose.shell import Site, make_shell
from generator.compose.singles import SinglesView, make_singles
from generator.compose.speakers import SpeakersView, make_speakers
from generator.compose.spread import Compared
from generator.compose.tally import Tally, make_tally
from generator.compose.timeline import TimelineEntry, make_timeline
from generator.compose.views import Crumb, Shell, Witness
from generator.model import Article, Comparison, Neighbours, Verdict

ROWS = 18
"""So many rows of the matrix stand open where there are more; a fold with only a few in it is not worth it."""
SLACK = 3
CARDS, FIGURES, FOREMOST = 6, 4, 10
"""On the page of a large story stand so many differences, so many other points with a plot, and so many rows…"""
QUOTES = 3
"""…and so many claims for each answer."""

ALONE = Neighbours()


@dataclass(frozen=True, slots=True, kw_only=True)
class StoryView:
    """All that the story page shows.

    ``covers``       the period that the maintainer states, in words, or ""
    ``found``        how the program found the story, None where it has a folder
    ``read_up_to``   the newest day of an article, in words, where ``scope`` does not name it; else ""
    ``changes``      what changed since the last publication; ``newest`` is the newest day of an article, in words
    ``scope``        how many articles, by how many outlets, of which days
    ``differences``  facts that differ or are disputed, as cards; ``refinements`` those with a plot
    ``groups``       the matrix; ``folded`` those of its rows that a reader gains least from
    ``kinds``        the kinds of question in the matrix: key and heading
    ``cares``        cautions that concern several points
    ``event_words``  what the articles call the main event; () where too few name it
    ``near``         the stories before and after this one
    ``decisions``    what an editor decided, all of it
    ``data``         path of the story's ``facts.json``; ``table`` that of its ``facts.csv``
    ``overview``     what a large story has on further pages; None where all stands here
    """

    shell: Shell
    title: str
    summary: str
    covers: str
    read_up_to: str
    changes: tuple[ChangeView, ...]
    newest: str
    scope: str
    found: FoundView | None
    witnesses: tuple[Witness, ...]
    tally: Tally
    differences: tuple[Card, ...]
    refinements: tuple[Card, ...]
    groups: tuple[RowGroup, ...]
    folded: tuple[RowGroup, ...]
    kinds: tuple[tuple[str, str], ...]
    cares: tuple[Care, ...]
    singles: tuple[SinglesView, ...]
    speakers: SpeakersView
    event_words: tuple[EventWords, ...]
    timeline: tuple[TimelineEntry, ...]
    names: tuple[NameView, ...]
    pairs: tuple[PairLink, ...]
    decisions: tuple[ListedDecision, ...]
    near: NeighbourLinks
    data: str
    table: str
    overview: Overview | None


def make_story_view(site: Site, book: StoryBook, near: Neighbours = ALONE) -> StoryView:
    """The view of the story page; that of a large story has the foremost of each part, and the ways to the rest."""
    source, large = book.story.source, book.spread is not None
    most = QUOTES if large else None
    cards = make_cards(differences(book)[: CARDS if large else None], most=most)
    plotted = [v for c, v in book.compared if c.verdict is Verdict.REFINE and (v.number_plot or v.date_plot)]
    refinements = make_cards(
        plotted[: FIGURES if large else None], [claim for card in cards for claim in card.claim_ids], most
    )
    first, rest = _foremost(book.compared) if large else _split(book.compared)
    views = [view for _, view in (*first, *rest)]
    cares = make_cares(view.cautions for view in views)
    asked = {group_of(comparison) for comparison, _ in (*first, *rest)}
    shown = OnCards(
        facts=tuple(card.fact.id for card in (*cards, *refinements)),
        claims=tuple(claim for card in (*cards, *refinements) for claim in card.claim_ids),
    )
    also_shown = replace(shown, claims=(*shown.claims, *(c.id for _, view in first for c in view.claims)))
    tally = make_tally((comparison.verdict for comparison in book.story.comparisons), site.words)
    told = changes(book)
    singles = make_singles(book.singles, book.cast, {(s.article, s.index): s.block for s in book.story.sentences})
    speakers = make_speakers(book.story.sentences, book.cast, book.leading)
    event_words = make_event_words(book.story.event_terms, book.cast)
    timeline = make_timeline(book.compared, book.cast)
    names = make_names(book.story.sentences, book.cast)
    return StoryView(
        shell=_shell(site, book, tally),
        title=source.title,
        summary=source.summary,
        covers=in_words(source.period, site.words),
        read_up_to=site.words.day(_read_up_to(source.articles)),
        changes=told[: CHANGES if large else None],
        newest=site.words.day(newest_day(source.articles)),
        scope=scope(book.cast),
        found=None if large else make_found(source.found, book.cast),
        witnesses=book.leading,
        tally=tally,
        differences=cards,
        refinements=refinements,
        groups=make_groups(first, book, book.leading, shown, cares),
        folded=make_groups(rest, book, book.leading, also_shown, cares),
        kinds=tuple((key, site.words(f"group.{key}")) for key in GROUPS if key in asked),
        cares=cares,
        singles=foremost_singles(book, singles) if large else singles,
        speakers=replace(speakers, folded=()) if large else speakers,
        event_words=tuple(row for row in event_words if row.witness in book.leading),
        timeline=foremost_times(timeline) if large else timeline,
        names=foremost_names(names) if large else names,
        pairs=foremost_pairs(book) if large else book.pairs,
        decisions=list_decisions(book.story.decisions, book.story.comparisons, site.words, book.cast.witnesses),
        near=link_neighbours(near),
        data=facts_path(source.id),
        table=table_path(source.id),
        overview=make_overview(book, {*shown.facts, *(view.id for view in views)}, len(told)),
    )


def _read_up_to(articles: Sequence[Article]) -> date | None:
    """The newest day of an article, where it is not the one that the page names as the last of publication anyway."""
    published = max((a.published for a in articles if a.published), default=None)
    newest = newest_day(articles)
    return None if newest == published else newest


def changes(book: StoryBook) -> tuple[ChangeView, ...]:
    """What changed since the last publication, in the order of the page."""
    shown = tuple(view for _, view in (*book.compared, *book.singles))
    return tuple(make_changes(book.story.changes, shown, book.cast.words))


def _split(compared: Compared) -> tuple[Compared, Compared]:
    """The facts that stand open, and those behind the fold: what is weakly tied, and what repeats open rows.

    Differences and disputes always stand open, and what an editor put first. Of the others, those come first that
    hang together best and bring sentences which no better one shows.
    """
    if len(compared) <= SLACK:
        return compared, ()
    shown: set[tuple[str, int]] = set()
    chosen: set[str] = set()
    for comparison, view in sorted(compared, key=_claim_to_room):
        sentences = {(claim.article, claim.sentence) for claim in comparison.fact.claims}
        kept = _is_apart(comparison) or comparison.pinned or view.id in chosen
        if kept or (len(chosen) < ROWS and len({article for article, _ in sentences - shown}) > 1):
            chosen.add(view.id)
            shown |= sentences
    rest = tuple(pair for pair in compared if pair[1].id not in chosen)
    return (compared, ()) if len(rest) <= SLACK else (tuple(p for p in compared if p[1].id in chosen), rest)


def _foremost(compared: Compared) -> tuple[Compared, Compared]:
    """The rows of a large story's page, in the story's order: those with the best claim to room; none are folded."""
    best = {view.id for _, view in sorted(compared, key=_claim_to_room)[:FOREMOST]}
    return tuple(pair for pair in compared if pair[1].id in best), ()


def _claim_to_room(pair: tuple[Comparison, FactView]) -> tuple[bool, bool, bool, float, str]:
    """What an editor put first, differences, then what can be drawn, then the rest by how well it hangs together."""
    comparison, view = pair
    plotted = bool(view.number_plot or view.date_plot)
    return not comparison.pinned, not _is_apart(comparison), not plotted, -strength(comparison), view.id


def _is_apart(comparison: Comparison) -> bool:
    return comparison.verdict in (Verdict.DIFFER, Verdict.DISPUTE)


def differences(book: StoryBook) -> tuple[FactView, ...]:
    """The facts that differ or are disputed, sharpest first."""
    apart = [pair for pair in book.compared if _is_apart(pair[0])]
    return tuple(view for _, view in sorted(apart, key=lambda pair: sharpness(pair[0])))


def sharpest(book: StoryBook) -> FactView | None:
    """The difference that the home page names, if there is one."""
    return next(iter(differences(book)), None)


def _shell(site: Site, book: StoryBook, tally: Tally) -> Shell:
    source = book.story.source
    description = source.summary or outcome(book.cast, tally)
    title = site.words.apart(source.title)
    return make_shell(site, story_path(source.id), title, description, [Crumb(label=title, path=None)])


def outcome(cast: Cast, tally: Tally) -> str:
    """What was read and how far it agrees, in a sentence or two."""
    if not tally.compared:
        return scope(cast)
    points = cast.words("points.compared", count=tally.compared)
    return cast.words("story.description", scope=scope(cast), points=points, tally=tally.sentence)


def scope(cast: Cast) -> str:
    """How many articles were read, by whom, and of which days: one or two sentences.

    "3 reports by 3 outlets, published 4–6 May 2031." Undated ones are counted.
    """
    words, articles = cast.words, list(cast.articles.values())
    outlets = {article.outlet_key for article in articles if article.outlet}
    dated = [article.published for article in articles if article.published]
    unnamed = sum(1 for article in articles if not article.outlet)
    reports = words("scope.reports", count=len(articles))
    if unnamed:
        who = words("scope.unnamed", reports=reports, count=unnamed)
    else:
        who = words("scope.outlets", reports=reports, count=len(outlets))
    if not dated:
        return words("scope.none_dated", who=who, count=len(articles))
    undated = len(articles) - len(dated)
    key = "scope.some_dated" if undated else "scope.all_dated"
    return words(key, who=who, period=words.period(dated), count=undated)
