"""Front matter: what it may say, and the exact message for what it may not."""

from datetime import date

import pytest

from generator.model import Rights, TextRights
from generator.read.document import Spot
from generator.read.front_matter import read_front_matter
from generator.read.head import HeadKind, Split, misfenced, split, unclosed

KNOWN = (
    "title, outlet, author, published, updated, url, archive, language, credits, dateline, tags, draft, slug, story, "
    "rights, captured, clean, dropped"
)


def messages(head: str) -> list[str]:
    return [str(problem) for problem in read_front_matter(head, "s/a.md")[1]]


def test_every_field() -> None:
    stated, problems = read_front_matter(
        "title: 1984\noutlet: 'No'\nauthor: [Ann Lee, Bo Ek]\ndate: 2024-05-31T23:10:00+02:00\nurl: https://a.example/1\n"
        "language: en-GB\ncredits: Reuters\ndateline: OSLO\ntags: [x]\n"
        "slug: a\ndescription: d\nupdated: 2024-06-01\nrights: {text: quotes, words: 90}\n"
        "dropped: {menu: [Home, Sport]}\n",
        "s/a.md",
    )
    assert problems == ()
    assert (stated.title, stated.outlet, stated.author) == ("1984", "No", "Ann Lee, Bo Ek")
    assert (stated.published, stated.published_from) == (date(2024, 5, 31), "front matter")
    assert (stated.url, stated.language) == ("https://a.example/1", "en-GB")
    assert (stated.credits, stated.dateline, stated.draft) == (("Reuters",), "OSLO", False)
    assert (stated.tags, stated.slug, stated.updated) == (("x",), "a", date(2024, 6, 1))
    assert stated.rights == Rights(text=TextRights.QUOTES, words=90)
    assert [(line.reason, line.text) for line in stated.dropped] == [("menu", "Home"), ("menu", "Sport")]


@pytest.mark.parametrize(
    "head",
    [
        "date: 2031-04-17 08:00:00 -0500\nlast_modified_at: 2031-04-18\nauthor: Ann Lee\ncategories: [floods]\n"
        "layout: post",
        "publishDate: 2031-04-17\nlastmod: 2031-04-18T07:00:00Z\nauthors: [Ann Lee]\ntags: [floods]\nweight: 3",
        "date: 2031-04-17 10:20\nmodified: 2031-04-18 19:30\nauthors: Ann Lee\ntags: floods\nsummary: x\nlang: en",
    ],
    ids=["jekyll", "hugo", "pelican"],
)
def test_other_generators_front_matter(head: str) -> None:
    stated, problems = read_front_matter(head, "s/a.md")
    assert problems == ()
    assert (stated.published, stated.updated) == (date(2031, 4, 17), date(2031, 4, 18))
    assert (stated.author, stated.tags) == ("Ann Lee", ("floods",))


@pytest.mark.parametrize("head", ["draft: true", "published: false", "status: draft"])
def test_ways_to_mark_a_draft(head: str) -> None:
    stated, problems = read_front_matter(head, "s/a.md")
    assert (stated.draft, problems) == (True, ())


def test_published_true_is_no_day_and_no_draft() -> None:
    stated, problems = read_front_matter("published: true\ndate: 2031-04-17", "s/a.md")
    assert (stated.draft, stated.published, problems) == (False, date(2031, 4, 17), ())


def test_header_lines_without_fences() -> None:
    parted = split("Title: Dam: it holds\nDate: 2031-04-17 10:20\nTags: floods, dams\n\nThe dam held on Monday.\n")
    assert (parted.body, parted.first_line, parted.kind) == ("The dam held on Monday.\n", 5, HeadKind.LINES)
    stated, problems = read_front_matter(parted.head or "", "s/a.md", HeadKind.LINES)
    assert problems == ()
    assert (stated.title, stated.published, stated.tags) == ("Dam: it holds", date(2031, 4, 17), ("floods", "dams"))


def test_a_wrong_header_line_has_its_place() -> None:
    (problem,) = read_front_matter("Title: A\nDate: 2031-02-30", "s/a.md", HeadKind.LINES)[1]
    assert str(problem).startswith(
        "s/a.md:2:7: error[front-matter-date]: 'date' is no day of the calendar: '2031-02-30'"
    )


@pytest.mark.parametrize(
    "text",
    [
        "Source: North Agency\n\nThe dam held.",
        "Title: A\nThe dam held on Monday.\n\nIt did.",
        "Minister: the dam holds\nTitle: x\n\nText.",
    ],
)
def test_a_text_that_begins_with_a_colon_has_no_header_lines(text: str) -> None:
    assert split(text).head is None


@pytest.mark.parametrize("written", ["2024-05-31", "'2024-05-31'", "2024-5-31", "2024-05-31 10:00:00", "20240531"])
def test_ways_to_write_a_day(written: str) -> None:
    stated, problems = read_front_matter(f"published: {written}", "s/a.md")
    assert (stated.published, problems) == (date(2024, 5, 31), ())


def test_references_of_html_in_a_title_and_in_names() -> None:
    head = 'title: "Ships &amp; trains &#8220;merge&#8221;&#x202e;"\noutlet: Sund &amp; Co\nauthor: [O&#39;Dea, AT&T]\n'
    stated = read_front_matter(head, "s/a.md")[0]
    assert (stated.title, stated.outlet, stated.author) == ("Ships & trains “merge”", "Sund & Co", "O'Dea, AT&T")


def test_published_goes_before_date() -> None:
    assert read_front_matter("date: 2024-01-01\npublished: 2024-01-02", "s/a.md")[0].published == date(2024, 1, 2)


@pytest.mark.parametrize("written", ["", "~", "null"])
def test_nothing_is_nothing(written: str) -> None:
    stated, problems = read_front_matter(f"title: {written}\npublished: {written}", "s/a.md")
    assert (stated.title, stated.published, problems) == (None, None, ())


def test_impossible_day() -> None:
    assert messages("title: A\npublished: 2024-02-30") == [
        "s/a.md:3:12: error[front-matter-date]: 'published' is no day of the calendar: '2024-02-30'\n"
        "    Write the day as year-month-day: `published: 2024-05-31`."
    ]


@pytest.mark.parametrize("key", ["published", "updated", "captured"])
@pytest.mark.parametrize("day", ["9999-12-31", "2101-01-01", "1599-12-31", "0204-05-31"])
def test_a_day_outside_of_the_age_of_newspapers(key: str, day: str) -> None:
    (message,) = messages(f"{key}: {day}")
    said = f"{key!r} is a day of the year {int(day[:4])}; is that right?"
    assert message == (
        f"s/a.md:2:{len(key) + 3}: error[front-matter-date]: {said}\n"
        "    Look it up at the outlet; years from 1600 to 2100 are read."
    )


@pytest.mark.parametrize("day", [date(1600, 1, 1), date(2100, 12, 31)])
def test_the_first_and_the_last_day_that_is_read(day: date) -> None:
    stated, problems = read_front_matter(f"published: {day}", "s/a.md")
    assert (stated.published, problems) == (day, ())


@pytest.mark.parametrize(
    ("head", "spot"),
    [("title: A\nslug: the-vote", Spot(line=3, column=7, length=8)), ("slug:", None), ("slug: []", None), ("", None)],
)
def test_where_the_slug_stands(head: str, spot: Spot | None) -> None:
    stated, _ = read_front_matter(head, "s/a.md")
    assert stated.slug_at == spot


def test_unknown_key_with_a_near_one() -> None:
    assert messages("outet: The Post") == [
        "s/a.md:2:1: warning[front-matter-unknown-key]: unknown key 'outet', left out\n    Did you mean `outlet`?"
    ]


@pytest.mark.parametrize(
    ("key", "meant"), [("headline", "title"), ("Source", "outlet"), ("link", "url"), ("by", "author")]
)
def test_unknown_key_that_another_word_stands_for(key: str, meant: str) -> None:
    assert [message.split("\n")[1] for message in messages(f"{key}: The Post")] == [f"    Did you mean `{meant}`?"]


def test_unknown_key_without_a_near_one() -> None:
    assert messages("zzzz: 1") == [
        f"s/a.md:2:1: warning[front-matter-unknown-key]: unknown key 'zzzz', left out\n    Known keys: {KNOWN}."
    ]


def test_all_problems_at_once() -> None:
    found = messages("title: [a]\nurl: somewhere\nlanguage: English please\ndraft: maybe\npublished: soon")
    assert [message.split("\n")[0] for message in found] == [
        "s/a.md:6:12: error[front-matter-date]: 'published' is no day written as year-month-day: 'soon'",
        "s/a.md:2:8: error[front-matter-type]: 'title' must be a text",
        "s/a.md:3:6: error[front-matter-type]: 'url' cannot be 'somewhere'",
        "s/a.md:4:11: error[front-matter-type]: 'language' cannot be 'English please'",
        "s/a.md:5:8: error[front-matter-type]: 'draft' must be true or false",
    ]


def test_front_matter_that_does_not_parse() -> None:
    assert messages("title: Nine hurt: bridge falls") == [
        "s/a.md:2:17: error[front-matter-syntax]: a second `: ` stands in this line\n    Put the value between quotes."
    ]


def test_a_line_that_stands_too_far_in() -> None:
    assert messages("title: Nine hurt\n   outlet: Post") == [
        "s/a.md:3:10: error[front-matter-syntax]: this line stands further in than the one above\n"
        "    Begin both in the same column."
    ]


def test_parts() -> None:
    assert split("---\ntitle: A\n---\nBody\n") == Split(head="title: A", body="Body\n", first_line=4)
    assert split("Body\n---\n") == Split(head=None, body="Body\n---\n", first_line=1)


def test_empty_lines_above_the_front_matter() -> None:
    parted = split("\n \n---\ntitle: A\nzzzz: 1\n---\nBody\n")
    assert (parted.body, parted.first_line) == ("Body\n", 7)
    stated, (problem,) = read_front_matter(parted.head or "", "s/a.md")
    assert (stated.title, problem.line) == ("A", 5)
    assert split("\n---\nThe dam held.\n---\n").head is None
    assert [p.line for p in unclosed("\n---\ntitle: A\n\nBody\n", "s/a.md")] == [2]


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("—\ntitle: A\n—\nBody\n", [1]),
        ("\n-----\nOutlet: A\n-----\nBody\n", [2]),
        ("---\ntitle: A\n---\nBody\n", []),
        ("—\nBody: all of it\n", []),
        ("*\n\ntitle: A\n", []),
    ],
)
def test_a_line_that_nearly_opens_front_matter(text: str, lines: list[int]) -> None:
    assert [problem.line for problem in misfenced(text, "s/a.md")] == lines


def test_a_rule_that_opens_nothing_is_text() -> None:
    text = "---\nThe mill burned down.\n"
    assert split(text).body == text
    assert unclosed(text, "s/a.md") == ()


def test_unclosed() -> None:
    assert [str(p) for p in unclosed("---\ntitle: A\nBody\n", "s/a.md")] == [
        "s/a.md:1:1: error[front-matter-unclosed]: the front matter that starts here never ends\n"
        "    Put a line of `---` after its last line."
    ]


TOML = """+++
# of a Hugo site
title = "Dam: it holds"
date = 2031-04-17T08:00:00-05:00
lastmod = "2031-04-18"
draft = false
tags = ["floods", "dams"]
categories = "valley"
weight = 10
[cover]
image = "x.png"
+++
The dam held on Monday.
"""


def test_toml() -> None:
    parted = split(TOML)
    assert (parted.body, parted.first_line, parted.kind) == ("The dam held on Monday.\n", 13, HeadKind.TOML)
    stated, problems = read_front_matter(parted.head or "", "s/a.md", parted.kind)
    assert problems == ()
    assert (stated.title, stated.published, stated.updated) == ("Dam: it holds", date(2031, 4, 17), date(2031, 4, 18))
    assert (stated.tags, stated.draft) == (("floods", "dams", "valley"), False)


@pytest.mark.parametrize(
    ("head", "message"),
    [
        ("title = \n", "s/a.md:2:9: error[front-matter-toml]: this is not TOML: invalid value"),
        (
            'a = 1\ntitle = "A"\ntitle = "B"\nb = 2',
            "s/a.md:4:12: error[front-matter-toml]: this is not TOML: cannot overwrite",
        ),
        ("tags = [", "s/a.md:2:1: error[front-matter-toml]: this is not TOML: "),
        ('\n\ndate = "2031-02-30"', "s/a.md:4:8: error[front-matter-date]: 'date' is no day of the calendar"),
        ("outet = 'The Post'", "s/a.md:2:1: warning[front-matter-unknown-key]: unknown key 'outet', left out"),
        ("title = {a = 1}", "s/a.md:2:9: error[front-matter-type]: 'title' must be a text"),
    ],
)
def test_what_is_wrong_in_toml_has_its_place(head: str, message: str) -> None:
    (problem,) = read_front_matter(head, "s/a.md", HeadKind.TOML)[1]
    assert str(problem).startswith(message)


def test_toml_that_never_ends() -> None:
    (problem,) = unclosed('+++\ntitle = "A"\n', "s/a.md")
    assert problem.cure == "Put a line of `+++` after its last line."
    assert split("+++\nThe dam held.\n+++\n").head is None
