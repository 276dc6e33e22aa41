"""Atom (RFC 4287) and JSON Feed 1.1: new stories, what the reports tell differently, and what changed.

A feed has no memory: what it says follows from the site's folder alone, so that the same input gives the same bytes.
The date of an entry is that of the newest report it rests on. The id of a verdict's entry names the verdict, so that a
feed reader shows a point whose verdict changed as a new entry; that of a change names what was before and after.
"""

import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from hashlib import blake2b
from urllib.parse import quote, urlsplit

from generator.compose.book import StoryBook
from generator.compose.changed import ChangeView, line_of
from generator.compose.dates import newest_day
from generator.compose.facts import FactView
from generator.compose.links import HOME, address, story_path
from generator.compose.shell import Site
from generator.compose.story_page import changes, differences, outcome
from generator.compose.tally import make_tally
from generator.i18n import Words
from generator.model import ChangeKind, Page, RawFile, Verdict

MOST = 50
"""Entries in a feed; a feed reader asks often enough, and a large site's feed stays small."""

POINTS = 5
"""Differences that a story's entry names."""

STORIES, VERDICTS, CHANGES = "feed", "differences", "changes"
"""The feeds: names of their files without the ending."""

_SINCE = "2026"
"""The date in our tag URIs (RFC 4151): any day on which the site's address was its owner's. Fixed, so that ids are."""

_NEVER = date(1970, 1, 1)
"""The date of a feed without entries: Atom must have one."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One piece of news: ``key`` names it in the site for ever, ``path`` leads to it, with an anchor where it has one.

    ``updated`` is the day of the newest report it rests on; ``lines`` say what it is about, a sentence or a quote each.
    """

    key: str
    path: str
    title: str
    updated: date
    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class EntryView:
    """An entry as a feed shows it, with its id (a tag URI) and its absolute address."""

    id: str
    address: str
    title: str
    updated: str
    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class FeedView:
    """A feed with its newest entries first. ``atom`` and ``json`` are the addresses of its two forms."""

    id: str
    title: str
    description: str
    language: str
    site: str
    home: str
    atom: str
    json: str
    updated: str
    entries: tuple[EntryView, ...]


def story_entry(book: StoryBook) -> Iterator[Entry]:
    """The story as news: how far its reports agree, and the first of what they tell differently.

    None where no report has a date: a feed is in order of dates.
    """
    updated = newest_day(book.story.source.articles)
    if updated is None:
        return
    source = book.story.source
    words = book.cast.words
    tally = make_tally((comparison.verdict for comparison in book.story.comparisons), words)
    points = [_point(view, words) for view in differences(book)[:POINTS]]
    lines = [source.summary, outcome(book.cast, tally), *points]
    yield Entry(
        key=source.id,
        path=story_path(source.id),
        title=source.title,
        updated=updated,
        lines=tuple(line for line in lines if line),
    )


def verdict_entries(book: StoryBook) -> Iterator[Entry]:
    """Every point that the story's reports tell differently or whose parties contradict each other."""
    words = book.cast.words
    for view in differences(book):
        articles = [book.cast.articles[witness.article] for witness in view.witnesses]
        updated = newest_day(articles)
        if updated is not None:
            yield Entry(
                key=f"{book.story.source.id}/{view.id}/{view.verdict.key}",
                path=book.place(view.id),
                title=words("feed.verdict", verdict=view.verdict.word, question=view.label),
                updated=updated,
                lines=(book.story.source.title, view.reason, *_said(view, words)),
            )


def change_entries(book: StoryBook) -> Iterator[Entry]:
    """Every change since the last publication of the story; a new point that one report alone has is no news.

    They are as new as the story's newest report. None where no report has a date.
    """
    updated = newest_day(book.story.source.articles)
    views = {view.id: view for _, view in (*book.compared, *book.singles)}
    words = book.cast.words
    for change in changes(book) if updated else ():
        view = views[change.fact]
        if updated and not (change.kind == ChangeKind.NEW and view.verdict.key == Verdict.SINGLE):
            yield Entry(
                key=f"{book.story.source.id}/{view.id}/{change.kind}/{_name(change)}",
                path=book.place(view.id),
                title=line_of(change, words),
                updated=updated,
                lines=(book.story.source.title, view.reason, *_said(view, words)),
            )


def _name(change: ChangeView) -> str:
    return blake2b(f"{change.before}\n{change.after}".encode(), digest_size=5).hexdigest()


def newest(entries: Iterable[Entry], most: int = MOST) -> tuple[Entry, ...]:
    """The newest ``most`` entries, newest first, then by key."""
    return tuple(sorted(entries, key=lambda entry: (-entry.updated.toordinal(), entry.key))[:most])


def feed_title(site: Site, name: str) -> str:
    """The title of the feed of that name."""
    return site.config.title if name == STORIES else site.words(f"feed.{name}", site=site.config.title)


def feed_path(name: str, form: str) -> str:
    """Where a feed lies in the form "atom" or "json"."""
    return f"{name}.{form}"


def feed(site: Site, name: str, entries: Sequence[Entry]) -> Iterator[Page]:
    """The feed of that name in both forms, with ``entries``, which are in order."""
    view = _feed_view(site, name, entries)
    yield Page(path=feed_path(name, "atom"), template="feed.atom", view=view)
    yield Page(path=feed_path(name, "json"), view=RawFile.of(json_feed(view)))


def json_feed(view: FeedView) -> str:
    """The feed as JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/)."""
    items = [
        {
            "id": entry.id,
            "url": entry.address,
            "title": entry.title,
            "content_text": "\n\n".join(entry.lines),
            "date_modified": entry.updated,
        }
        for entry in view.entries
    ]
    data = {
        "version": "https://jsonfeed.org/version/1.1",
        "title": view.title,
        "home_page_url": view.home,
        "feed_url": view.json,
        "description": view.description,
        "language": view.language,
        "authors": [{"name": view.site, "url": view.home}],
        "items": items,
    }
    return json.dumps(data, ensure_ascii=False, indent=1) + "\n"


def _feed_view(site: Site, name: str, entries: Sequence[Entry]) -> FeedView:
    return FeedView(
        id=_tag(site.config.base_url, name),
        title=feed_title(site, name),
        description=site.config.description,
        language=site.words.tag,
        site=site.config.title,
        home=address(site.config.base_url, HOME),
        atom=address(site.config.base_url, feed_path(name, "atom")),
        json=address(site.config.base_url, feed_path(name, "json")),
        updated=_moment(entries[0].updated if entries else _NEVER),
        entries=tuple(_entry_view(site, entry) for entry in entries),
    )


def _entry_view(site: Site, entry: Entry) -> EntryView:
    path, mark, anchor = entry.path.partition("#")
    return EntryView(
        id=_tag(site.config.base_url, entry.key),
        address=f"{address(site.config.base_url, path)}{mark}{anchor}",
        title=entry.title,
        updated=_moment(entry.updated),
        lines=entry.lines,
    )


def _tag(base_url: str, key: str) -> str:
    """A tag URI under the site's host.

    >>> _tag("https://example.org/news", "flood")
    'tag:example.org,2026:/news/flood'
    """
    parts = urlsplit(base_url)
    return f"tag:{parts.hostname},{_SINCE}:{quote(parts.path)}/{quote(key)}"


def _moment(day: date) -> str:
    """The day as Atom and JSON Feed want it (RFC 3339): its first moment, as reports rarely tell the hour."""
    return f"{day.isoformat()}T00:00:00Z"


def _point(view: FactView, words: Words) -> str:
    answers = [reading.headline for reading in view.readings if reading.headline]
    return words("feed.answers", question=view.label, answers=words.row(answers)) if len(answers) > 1 else view.label


def _said(view: FactView, words: Words) -> Iterator[str]:
    for claim in (claim for claim in view.claims if not claim.withheld):
        yield words("feed.said", outlet=claim.witness.name, quote="".join(claim.shown))
