"""HTML: what a page states, where that is believed, and pages that nobody should write."""

from datetime import date

import pytest

from generator.read.document import Stated
from generator.read.html import read_html
from generator.read.html_metadata import read_metadata
from generator.read.page_text import page_lines

ARTICLE = """<script type="application/ld+json">{"@graph": [{"@type": "WebSite", "name": "Site"}, {
"@type": ["NewsArticle"], "headline": "Mill burns &amp; falls at Orne", "datePublished": "2024-05-31T23:10:00Z",
"author": [{"name": "By Ann Lee"}, {"name": "Bo Ek"}], "publisher": {"name": "The Orne Post"}}]}</script>"""


def stated(head: str, body: str = "") -> Stated:
    return read_metadata(f"<html lang='en-GB'><head>{head}</head><body>{body}</body></html>")


def test_json_ld() -> None:
    found = stated(ARTICLE)
    assert (found.title, found.outlet) == ("Mill burns & falls at Orne", "The Orne Post")
    assert (found.author, found.language) == ("Ann Lee, Bo Ek", "en-GB")
    assert (found.published, found.published_from) == (date(2024, 5, 31), "JSON-LD datePublished")


def test_json_ld_that_refers_to_what_stands_elsewhere() -> None:
    found = stated(
        """<script type="application/ld+json">{"@graph": [{"@type": "NewsArticle", "author": [{"@id": "#ann"},
        {"@id": "#bo", "name": "Bo Ek"}, {"@id": "#gone"}], "publisher": {"@id": "#post"}}]}</script>
        <script type="application/ld+json">[{"@id": "#post", "name": "The Orne Post"}, {"@id": "#post", "x": 1},
        {"@id": "#ann", "name": "Ann Lee"}]</script>"""
    )
    assert (found.author, found.outlet) == ("Ann Lee, Bo Ek", "The Orne Post")


def test_meta() -> None:
    found = stated(
        '<meta property="og:title" content="Mill burns at Orne - Orne Post"><meta name="author" content="Ann Lee">'
        '<meta property="og:site_name" content="Orne Post"><link rel="canonical" href="https://orne.example/1">'
        '<meta property="article:published_time" content="2024-05-31">'
    )
    assert (found.title, found.outlet, found.author) == ("Mill burns at Orne", "Orne Post", "Ann Lee")
    assert (found.published, found.published_from) == (date(2024, 5, 31), "meta article:published_time")
    assert found.url == "https://orne.example/1"


def test_what_a_page_states_is_cleaned_as_its_text_is() -> None:
    head = '<script type="application/ld+json">{"@type": "Report", "author": "Ann O\\u0092Dell\\u200b"}</script>'
    found = stated(head, "<h1>Har&shy;bour&#146;s mill burns</h1>")
    assert (found.title, found.author) == ("Harbour’s mill burns", "Ann O’Dell")


def test_the_heading_on_the_page_goes_before_the_one_for_sharing() -> None:
    head = '<meta property="og:title" content="You will not believe what burned">'
    assert stated(head, "<h1>Mill burns at Orne</h1>").title == "Mill burns at Orne"
    assert stated(head, "<h1>Mill burns at Orne</h1><h1>Bridge falls at Orne</h1>").title == (
        "You will not believe what burned"
    )


def test_time_element() -> None:
    body = '<time datetime="2020-01-01">1 January</time><time itemprop="datePublished" datetime="2024-05-31">May</time>'
    assert (stated("", body).published, stated("", body).published_from) == (date(2024, 5, 31), "time element")


@pytest.mark.parametrize(
    "body",
    [
        "<p>Published on May 31, 2024</p>",
        '<time datetime="2024-05-31">May 31</time>',
        '<script type="application/ld+json">{"@type": "NewsArticle", "datePublished": "0001-01-01"}</script>',
        '<script type="application/ld+json">{"@type": "NewsArticle", "datePublished": "9999-12-31"}</script>',
        '<script type="application/ld+json">{"@type": "NewsArticle", "datePublished": "yesterday"}</script>',
        '<script type="application/ld+json">{"@type": "Event", "datePublished": "2024-05-31"}</script>',
        '<script type="application/ld+json">{"@type": "NewsArticle", "datePublished": </script>',
    ],
)
def test_dates_that_are_not_believed(body: str) -> None:
    assert stated("", body).published is None


def test_an_address_or_an_account_is_no_outlet() -> None:
    assert stated('<meta property="og:site_name" content="https://orne.example">').outlet is None
    assert stated('<meta property="og:site_name" content="@ornepost">').outlet is None


def test_a_row_has_the_line_of_its_first_cell_or_that_of_what_stands_above() -> None:
    page = (
        "<html><body><nav>Menu</nav>\n<article><h1>Storm at Orne takes 45 roofs</h1>\n"
        "<p>A storm took 45 roofs in the valley of the Orne on Friday night, the mayor of a village said.</p>\n"
        "<table><tr><th>Village</th><th>Roofs</th></tr>\n<tr><td>Orne, upper part</td><td>31</td></tr>\n"
        "<tr><td>Sall</td><td>14</td></tr></table>\n"
        "<p>Nobody was hurt, because the sirens had sounded an hour before the wind came down, he said.</p>\n"
        "</article></body></html>"
    )
    lines = {part.text: part.line for part in read_html(page, None).parts}
    assert [lines[row] for row in ("Village, Roofs", "Orne, upper part, 31", "Sall, 14")] == [4, 4, 6]


def test_page_lines_break_where_a_browser_breaks() -> None:
    page = "<p>One <b>bold</b> line<br>and two</p>\n<div>three<script>four</script></div>"
    assert [line.text for line in page_lines(page)] == ["One bold line", "and two", "three"]


def test_text_between_blocks_is_kept() -> None:
    words = "The mill at Orne burned down on Monday, and nobody was hurt, the fire brigade of Orne said. "
    document = read_html(f"<html><body><article><p>{words * 3}</p><p>{words}</p></article></body></html>", None)
    assert [part.text for part in document.parts] == [(words * 3).strip(), words.strip()]


@pytest.mark.parametrize(
    "page",
    [
        "",
        "<",
        "<html>",
        "<div>" * 20_000 + "deep",
        "<b>" * 20_000,
        "<table><tr><td>" * 5_000,
        '<script type="application/ld+json">' + "[" * 50_000 + "</script>",
        '<script type="application/ld+json">' + '{"a":' * 50_000 + "</script>",
        "<?xml version='1.0' encoding='utf-16'?><html><body><p>x</p></body></html>",
        "<a " + "x=1 " * 20_000,
        "Stocks: " + " | ".join("ABCDEFGHIJKLMNOPQRSTUVWXYZ") * 5,
    ],
    ids=["empty", "sign", "html", "deep", "inline", "tables", "json", "json objects", "xml", "attributes", "bars"],
)
def test_pages_that_nobody_should_write(page: str) -> None:
    assert all(part.text for part in read_html(page, None).parts)


@pytest.mark.parametrize(
    ("head", "heading", "title"),
    [
        ('<meta property="og:site_name" content="Orne Daily Post">', "Orne Daily Post", "Mill burns at Orne"),
        ("", "Ten ways to cook a pie", "Mill burns at Orne"),
        ("", "A mill in flames", "A mill in flames"),
        ("<title>Floods - Orne Post</title>", "Floods", "Floods"),
        ("", "News", "Mill burns at Orne"),
    ],
    ids=["the outlet's name", "another article's", "the page's own words", "a short one", "a section"],
)
def test_which_heading_is_the_title(head: str, heading: str, title: str) -> None:
    shared = '<meta property="og:title" content="Mill burns at Orne">'
    assert stated(head + shared, f"<h1>{heading}</h1>").title == title


def dated(stamp: str, body: str, url: str = "") -> tuple[date | None, str]:
    head = f'<meta property="article:published_time" content="{stamp}"><link rel="canonical" href="{url}">'
    found = stated(head, body)
    return found.published, found.place("published")


AT_NIGHT, IN_THE_EVENING = "2031-05-04T02:10:00Z", "2031-05-04T22:10:00+00:00"
META = "meta article:published_time"


@pytest.mark.parametrize(
    ("stamp", "body", "day"),
    [
        (AT_NIGHT, "<p>By Ann Lee, May 3, 2031 9:10 pm EST</p>", date(2031, 5, 3)),
        (AT_NIGHT, "<p>3rd May 2031</p>", date(2031, 5, 3)),
        (AT_NIGHT, "<p>May 3, 2031</p><p>Updated May 4, 2031</p>", date(2031, 5, 4)),
        (AT_NIGHT, f"<time datetime='{AT_NIGHT}'>Posted May 3, 9:10 PM</time><p>May 4, 2031</p>", date(2031, 5, 3)),
        (AT_NIGHT, "<p>May 2, 2031</p>", date(2031, 5, 4)),
        (AT_NIGHT, "<p>It began on May 3, 2031. " + "So it went on and on. " * 12 + "</p>", date(2031, 5, 4)),
        (AT_NIGHT, "<a href='x'>May 3, 2031</a><script>May 3, 2031</script><!-- May 3, 2031 -->", date(2031, 5, 4)),
        (IN_THE_EVENING, "<p>5 May 2031</p>", date(2031, 5, 5)),
        (IN_THE_EVENING, "<p>3 May 2031</p>", date(2031, 5, 4)),
        ("2031-05-04T02:10:00-05:00", "<p>3 May 2031</p>", date(2031, 5, 4)),
    ],
)
def test_the_day_is_that_of_the_outlets_readers(stamp: str, body: str, day: date) -> None:
    assert dated(stamp, body)[0] == day


def test_the_day_in_the_address() -> None:
    url = "https://orne.example/2031/05/03/mill"
    assert dated(AT_NIGHT, "", url) == (date(2031, 5, 3), f"{META} (universal time) and its address")
    assert dated("2031-05-04", "", url) == (date(2031, 5, 3), f"{META} and its address")
    assert dated(AT_NIGHT, "", "https://orne.example/2031/05/04/mill") == (date(2031, 5, 4), META)


def test_a_stamp_that_claims_a_zone_for_the_same_reading_of_the_clock() -> None:
    """Some systems put the zone of the outlet behind the time of Greenwich."""
    head = (
        '<script type="application/ld+json">{"@type": "NewsArticle", "datePublished": "2031-05-04T02:10:00-05:00"}'
        "</script>"
        f'<meta property="article:published_time" content="{AT_NIGHT}">'
    )
    assert stated(head, "<p>May 3, 2031, 9:10 pm</p>").published == date(2031, 5, 3)


def test_the_day_of_the_last_change() -> None:
    head = '<meta property="article:published_time" content="2031-05-04">'
    found = stated(head + '<meta property="article:modified_time" content="2031-05-06">')
    assert (found.published, found.updated, found.place("updated")) == (
        date(2031, 5, 4),
        date(2031, 5, 6),
        "meta article:modified_time",
    )
    assert stated(head + '<meta property="article:modified_time" content="2031-05-04">').updated is None


def test_where_each_value_was_found() -> None:
    found = stated(ARTICLE, "<h1>Mill burns down at Orne</h1>")
    assert [(place.field, place.words) for place in found.places] == [
        ("title", "the page's one h1"),
        ("outlet", "JSON-LD publisher"),
        ("author", "JSON-LD author"),
        ("published", "JSON-LD datePublished"),
        ("language", "lang of the html element"),
    ]


def test_invisible_signs_that_references_bring_in_are_taken_out() -> None:
    assert [line.text for line in page_lines("<p>fire&shy;brigade&#8203; at&nbsp;Orne</p>")] == ["firebrigade at Orne"]


@pytest.mark.parametrize("text", ["page.htm", "https://example.org/page"])
def test_a_page_that_is_only_a_name_states_nothing(text: str) -> None:
    """Without a word of the library, which warns of such a text: a warning is an error in tests."""
    stated = read_metadata(text)
    assert (stated.title, stated.published, stated.url) == (None, None, None)
