"""What a file is, and which documents it holds, in each of the formats."""

from datetime import date
from email.message import EmailMessage
from pathlib import Path

import pytest

from generator.diagnostics import Severity
from generator.importing import Import, Piece, import_pieces, split_source

TEXT = "The mill at Orne burned down on Monday, and nobody was hurt, the fire brigade said. " * 8


def pieces(text: str | bytes, name: str = "", form: str | None = None) -> tuple[Piece, ...]:
    found = split_source(text if isinstance(text, bytes) else text.encode(), name, form)
    assert found.problems == ()
    return found.pieces


def messages(text: str | bytes, name: str = "") -> list[str]:
    found = split_source(text if isinstance(text, bytes) else text.encode(), name)
    return [str(problem).replace("\n    ", " | ") for problem in found.problems]


@pytest.mark.parametrize(
    ("text", "name", "suffix"),
    [
        ("Orne burns\n\nThe mill burned.", "", ".txt"),
        ("---\ntitle: A\n---\nThe mill burned.", "", ".md"),
        ("# Orne burns\n\nThe mill burned.", "", ".md"),
        ("---\ntitle: A\n---\nThe mill burned.", "a.txt", ".txt"),
        ("<!DOCTYPE html><p>The mill burned.</p>", "", ".html"),
        ("\ufeff<html><p>The mill burned.</p>", "page.txt", ".html"),
        ("The mill burned.", "a.md", ".md"),
        ('{"text": "The mill burned."}', "", ".txt"),
        ('{"text": "<p>The mill burned.</p>"}', "", ".html"),
    ],
)
def test_what_a_file_is(text: str, name: str, suffix: str) -> None:
    assert [piece.suffix for piece in pieces(text, name)] == [suffix]


def test_the_format_that_is_told_goes_before_what_it_looks_like() -> None:
    assert [piece.suffix for piece in pieces("<html> is a tag, the teacher said.", form="text")] == [".txt"]


def test_json_lines() -> None:
    lines = (
        '{"headline": "Mill burns", "publisher": {"name": "Orne Post"}, "authors": ["Ann Lee", "Bo Ek"], '
        '"datePublished": "2031-05-04T23:10:00Z", "link": "https://orne.example/1", "lang": "en", '
        '"text": "The mill burned."}\n\n'
        '{"title": "B", "date": "Sun, 04 May 2031 10:00:00 +0200", "body": "It burned."}\n'
    )
    first, second = pieces(lines, "a.jsonl")
    assert (first.label, first.text) == ("a.jsonl, line 1", "The mill burned.")
    given = first.given
    assert (given.title, given.outlet, given.author) == ("Mill burns", "Orne Post", "Ann Lee, Bo Ek")
    assert (given.published, given.url, given.language) == (date(2031, 5, 4), "https://orne.example/1", "en")
    assert given.place("title") == "JSON headline"
    assert (second.label, second.given.published) == ("a.jsonl, line 3", date(2031, 5, 4))


def test_titles_and_names_without_the_html_that_programs_leave_in_them() -> None:
    line = (
        '{"title": "Mill &amp; barn <i>burn</i> &#8211; &lt;b&gt;both&lt;/b&gt; lost", '
        '"publisher": "Orne &amp; Lund Post", "author": "A. O&#39;Dea", "text": "They burned."}'
    )
    given = pieces(line, "a.jsonl")[0].given
    assert (given.title, given.outlet) == ("Mill & barn burn – both lost", "Orne & Lund Post")
    assert given.author == "A. O'Dea"
    feed = (
        "<rss version='2.0'><channel><title>Orne &amp;amp; Lund</title><item><title>Mill &amp;amp; barn "
        f"&lt;em&gt;burn&lt;/em&gt;</title><description>{TEXT * 2}</description></item></channel></rss>"
    )
    entry = pieces(feed, "a.xml")[0].given
    assert (entry.title, entry.outlet) == ("Mill & barn burn", "Orne & Lund")


def test_json_as_one_list() -> None:
    assert [piece.label for piece in pieces('[{"text": "A."}, {"text": "B."}]', "a.json")] == [
        "a.json, item 1",
        "a.json, item 2",
    ]


def test_a_json_feed() -> None:
    feed = (
        '{"version": "https://jsonfeed.org/version/1.1", "title": "Orne Post", "items": [{"title": "Mill burns", '
        '"url": "https://orne.example/1", "date_published": "2031-05-04T10:00:00Z", '
        '"content_html": "<p>It burned.</p>"}]}'
    )
    (piece,) = pieces(feed, "feed.json")
    given = piece.given
    assert (given.title, given.outlet, given.url) == ("Mill burns", "Orne Post", "https://orne.example/1")
    assert (given.published, piece.suffix) == (date(2031, 5, 4), ".html")


def test_json_that_is_wrong() -> None:
    assert messages('{"text": "A."}\n{"title": "B"}\nnonsense\n', "a.jsonl") == [
        "a.jsonl:2: error[import-json]: this object has no text | "
        "Put the article's text under one of: text, body, content, maintext, article_body.",
        "a.jsonl:3:1: error[import-json]: this is no JSON: Expecting value | "
        'Write one object a line: `{"title": …, "text": …}`; save the file anew if its end is missing.',
    ]


RSS = f"""<?xml version="1.0"?><!DOCTYPE rss SYSTEM "https://attacker.example/x.dtd">
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel><title>Orne Post</title><language>en-gb</language>
<item><title>Mill burns &amp; falls</title><link>https://orne.example/1</link><dc:creator>Ann Lee</dc:creator>
<pubDate>Sun, 04 May 2031 23:10:00 -0500</pubDate><description>Short.</description>
<content:encoded><![CDATA[<h2>What we know</h2><p>{TEXT}</p><p>1. It fell.</p>]]></content:encoded></item>
<item><title>Bridge</title><description>The bridge at Orne is closed.</description></item>
</channel></rss>"""


def test_rss() -> None:
    found = split_source(RSS.encode(), "feed.xml")
    first, second = found.pieces
    given = first.given
    assert (given.title, given.outlet, given.author) == ("Mill burns & falls", "Orne Post", "Ann Lee")
    assert (given.published, given.url, given.language) == (date(2031, 5, 4), "https://orne.example/1", "en-gb")
    assert given.place("outlet") == "the title of the feed"
    assert first.text == f"## What we know\n\n{TEXT.strip()}\n\n1\\. It fell."
    assert second.text == "The bridge at Orne is closed."
    assert [str(problem) for problem in found.problems] == [
        "feed.xml, entry 2: warning[import-summary]: this entry has few words: a summary, not the article\n"
        "    Save the article's page instead, if you can."
    ]


def test_atom() -> None:
    atom = (
        '<feed xmlns="http://www.w3.org/2005/Atom"><title>Orne Post</title><entry><title>Mill burns</title>'
        '<link href="https://orne.example/1"/><published>2031-05-04T23:10:00Z</published>'
        "<updated>2031-05-06T01:00:00Z</updated>"
        f"<content type='html'>&lt;p&gt;{TEXT}&lt;/p&gt;</content></entry></feed>"
    )
    (piece,) = pieces(atom)
    assert (piece.given.published, piece.given.updated) == (date(2031, 5, 4), date(2031, 5, 6))
    assert piece.text == TEXT.strip()


def test_a_feed_without_entries() -> None:
    assert messages("<rss><channel></channel></rss>", "f.rss") == [
        "f.rss: error[import-feed]: there is no entry of a feed in it | "
        "Save the feed itself, as your browser's address shows it; or name the format with --format."
    ]


def mail(subject: str, *, html: str = "") -> bytes:
    message = EmailMessage()
    message["From"] = "The Orne Post <news@orne.example>"
    message["Subject"] = subject
    message["Date"] = "Sun, 04 May 2031 23:10:00 +0200"
    message.set_content(TEXT)
    if html:
        message.add_alternative(html, subtype="html")
    return bytes(message)


def test_a_mail() -> None:
    (piece,) = pieces(mail("Mill burns — at Örne"), "a.eml")
    assert (piece.label, piece.suffix, piece.text.split()) == ("a.eml", ".txt", TEXT.split())
    given = piece.given
    assert (given.title, given.outlet, given.published) == ("Mill burns — at Örne", "The Orne Post", date(2031, 5, 4))
    assert given.place("published") == "the mail's date"


def test_a_mailbox() -> None:
    box = b"".join(
        b"From news@orne.example Sun May  4 23:10:00 2031\n" + raw + b"\n\n"
        for raw in (mail("One"), mail("Two", html=f"<html><body><p>{TEXT}</p></body></html>"))
    )
    first, second = pieces(box, "news.mbox")
    assert [(p.label, p.given.title, p.suffix) for p in (first, second)] == [
        ("news.mbox, mail 1", "One", ".txt"),
        ("news.mbox, mail 2", "Two", ".html"),
    ]


@pytest.mark.parametrize(
    ("raw", "name", "message"),
    [
        (b"", "a.txt", "a.txt: error[import-empty]: there is nothing in it | Save the article's page or text into it."),
        (b"\x00\x01" * 60, "a.png", "a.png: error[not-text]: this file holds no text"),
        (b"From: a\n\n", "a.eml", "a.eml: error[import-mail]: this mail has no text that can be read"),
    ],
)
def test_what_holds_nothing(raw: bytes, name: str, message: str) -> None:
    (found,) = messages(raw, name)
    assert found.startswith(message)


def test_half_a_character_is_none(tmp_path: Path) -> None:
    """An escape may stand for one, and no file can hold it."""
    (tmp_path / "content/s").mkdir(parents=True)
    (piece,) = pieces(rf'{{"title": "A \ud800 b", "text": "{TEXT} It \udc00 fell."}}', "a.json")
    (outcome,) = import_pieces([piece], Import(content=tmp_path / "content", story="s"))
    assert outcome.path is not None
    text = (tmp_path / outcome.path).read_text(encoding="utf-8")
    assert 'title: "A \ufffd b"' in text
    assert "It \ufffd fell." in text


def test_a_feed_that_the_parser_gives_up_on() -> None:
    (message,) = messages(RSS.replace("Mill burns", "Mill &#xD800;"), "f.rss")
    assert message.startswith("f.rss: error[import-feed]: its markup cannot be made sense of (UnicodeEncodeError)")


def test_a_date_in_json_that_is_written_out_or_cannot_be_read() -> None:
    lines = b'{"title": "A", "date": "May 4, 2031", "body": "It burned."}\n{"date": "05/04/31", "body": "It rained."}\n'
    found = split_source(lines, "a.jsonl")
    assert [piece.given.published for piece in found.pieces] == [date(2031, 5, 4), None]
    told = [(problem.headline, problem.severity) for problem in found.problems]
    message = "a.jsonl:2: warning[import-json]: its 'date', '05/04/31', cannot be read as a day"
    assert told == [(message, Severity.WARNING)]


def test_a_day_of_a_change_that_cannot_be_read_is_told_with_its_place_in_the_list() -> None:
    records = b'[{"body": "It burned."}, {"date": "2031-05-04", "updated": "04/05/31 at noon", "body": "It rained."}]'
    told = [problem.headline for problem in split_source(records, "a.json").problems]
    assert told == ["a.json, item 2: warning[import-json]: its 'updated', '04/05/31 at noon', cannot be read as a day"]


def test_of_a_long_date_that_cannot_be_read_the_beginning_is_told() -> None:
    (problem,) = split_source(b'{"date": "' + b"soon " * 30 + b'", "body": "It burned."}', "a.jsonl").problems
    assert problem.message == f"its 'date', {'soon ' * 8!r}, cannot be read as a day"
