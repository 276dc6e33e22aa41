import json
from dataclasses import replace
from datetime import date

from generator.compose.book import open_book
from generator.compose.dates import newest_day
from generator.compose.exports.feeds import Entry, FeedView, change_entries, feed, newest, story_entry, verdict_entries
from generator.model import Change, ChangeKind, RawFile, Story
from tests.sites.demo_story import CONFIG, SITE, STORY, WORDS, demo_story

PUBLISHED = replace(SITE, config=replace(CONFIG, base_url="https://news.example/desk"))
BOOK = open_book(demo_story(), WORDS)


def entry(key: str, day: int = 1) -> Entry:
    return Entry(key=key, path=f"{key}/index.html", title=key.title(), updated=date(2031, 5, day), lines=("Words.",))


def undated(story: Story) -> Story:
    articles = tuple(replace(a, published=None, not_after=None) for a in story.source.articles)
    return replace(story, source=replace(story.source, articles=articles))


def test_a_story_is_as_new_as_its_newest_report() -> None:
    (found,) = story_entry(BOOK)
    days = [article.published for article in BOOK.story.source.articles if article.published]
    assert (found.key, found.path, found.updated) == (STORY, f"{STORY}/index.html", max(days))
    assert found.lines[-1].startswith("Cost of repairs: ") or "Cost of repairs" in " ".join(found.lines)


def test_a_story_without_a_date_is_in_no_feed() -> None:
    book = open_book(undated(demo_story()), WORDS)
    assert list(story_entry(book)) == []
    assert list(verdict_entries(book)) == []


def test_the_day_on_which_a_page_was_saved_stands_for_the_date_it_lacks() -> None:
    first, second, *_ = demo_story().source.articles
    saved = replace(first, published=None, not_after=date(2031, 6, 2))
    assert newest_day([saved, replace(second, published=date(2031, 6, 1))]) == date(2031, 6, 2)


def test_a_verdict_is_an_entry_of_its_own() -> None:
    found = {entry.title: entry for entry in verdict_entries(BOOK)}
    killed = found["Told differently: People killed"]
    fact = next(view for _, view in BOOK.compared if view.label == "People killed")
    assert killed.key == f"{STORY}/{fact.id}/differ"
    assert killed.path == f"{STORY}/index.html#f-{fact.id}"
    assert any("At least 27" in line for line in killed.lines)


def test_a_changed_verdict_is_a_new_entry() -> None:
    changed = replace(
        demo_story(),
        comparisons=tuple(
            replace(c, verdict=type(c.verdict).DISPUTE) if c.label == "People killed" else c
            for c in demo_story().comparisons
        ),
    )
    before = {entry.key for entry in verdict_entries(BOOK)}
    after = {entry.key for entry in verdict_entries(open_book(changed, WORDS))}
    assert {key.rsplit("/", 1)[1] for key in after - before} == {"dispute"}


def test_a_change_is_an_entry_that_is_named_by_what_it_changed() -> None:
    killed, alone = BOOK.compared[0][1], BOOK.singles[0][1]
    label, first = killed.label, killed.id
    changes = tuple(
        Change(story=STORY, fact=fact, kind=kind, label="", before=before, after=after)
        for fact, kind, before, after in (
            (first, ChangeKind.VERDICT, "agree", "differ"),
            (first, ChangeKind.VALUE, "12", "12 / 16"),
            (alone.id, ChangeKind.NEW, "", "single"),
        )
    )
    story = replace(demo_story(), changes=changes)
    found = list(change_entries(open_book(story, WORDS)))
    assert [entry.title for entry in found] == [f"{label}: agree → told differently", f"{label}: 12 → 12 / 16"]
    assert len({entry.key for entry in found}) == 2
    assert found[0].path == f"{STORY}/index.html#f-{first}"
    assert [entry.key for entry in change_entries(open_book(story, WORDS))] == [entry.key for entry in found]
    assert list(change_entries(open_book(undated(story), WORDS))) == []
    assert list(change_entries(BOOK)) == []


def test_a_feed_holds_the_newest_entries_only() -> None:
    entries = [entry("old", 1), entry("b", 3), entry("a", 3), entry("mid", 2)]
    assert [e.key for e in newest(entries, most=3)] == ["a", "b", "mid"]


def test_ids_are_tag_uris_below_the_path_of_the_site() -> None:
    atom, _ = feed(PUBLISHED, "feed", [entry("dam walk", 2), entry("b", 1)])
    assert isinstance(atom.view, FeedView)
    assert atom.view.id == "tag:news.example,2026:/desk/feed"
    assert [e.id for e in atom.view.entries] == [
        "tag:news.example,2026:/desk/dam%20walk",
        "tag:news.example,2026:/desk/b",
    ]
    assert atom.view.entries[0].address == "https://news.example/desk/dam%20walk/"
    assert atom.view.updated == "2031-05-02T00:00:00Z"


def test_the_json_feed_says_the_same() -> None:
    _, page = feed(PUBLISHED, "feed", [entry("dam")])
    assert page.path == "feed.json"
    assert isinstance(page.view, RawFile)
    data = json.loads(page.view.text)
    assert data["version"] == "https://jsonfeed.org/version/1.1"
    assert (data["home_page_url"], data["feed_url"]) == (
        "https://news.example/desk/",
        "https://news.example/desk/feed.json",
    )
    assert data["items"] == [
        {
            "id": "tag:news.example,2026:/desk/dam",
            "url": "https://news.example/desk/dam/",
            "title": "Dam",
            "content_text": "Words.",
            "date_modified": "2031-05-01T00:00:00Z",
        }
    ]


def test_a_feed_without_entries_is_one_too() -> None:
    atom, _ = feed(PUBLISHED, "differences", [])
    assert isinstance(atom.view, FeedView)
    assert (atom.view.title, atom.view.updated) == ("The Fact Desk: told differently", "1970-01-01T00:00:00Z")
