"""Front matter: what it may say, and the exact message for what it may not."""

from datetime import date

import pytest

from generator.read.front_matter import Split, read_front_matter, split, unclosed

KNOWN = (
    "title, outlet, author, published, date, updated, url, language, credits, dateline, tags, draft, slug, description"
)


def messages(head: str) -> list[str]:
    return [str(problem) for problem in read_front_matter(head, "s/a.md")[1]]


def test_every_field() -> None:
    stated, problems = read_front_matter(
        "title: 1984\noutlet: 'No'\nauthor: [Ann Lee, Bo Ek]\ndate: 2024-05-31T23:10:00+02:00\nurl: https://a.example/1\n"
        "language: en-GB\ncredits: Reuters\ndateline: OSLO\ntags: [x]\nslug: a\ndescription: d\nupdated: 2024-06-01\n",
        "s/a.md",
    )
    assert problems == ()
    assert (stated.title, stated.outlet, stated.author) == ("1984", "No", "Ann Lee, Bo Ek")
    assert (stated.published, stated.published_from) == (date(2024, 5, 31), "front matter")
    assert (stated.url, stated.language) == ("https://a.example/1", "en-GB")
    assert (stated.credits, stated.dateline, stated.draft) == (("Reuters",), "OSLO", False)


@pytest.mark.parametrize("written", ["2024-05-31", "'2024-05-31'", "2024-5-31", "2024-05-31 10:00:00", "20240531"])
def test_ways_to_write_a_day(written: str) -> None:
    stated, problems = read_front_matter(f"published: {written}", "s/a.md")
    assert (stated.published, problems) == (date(2024, 5, 31), ())


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


def test_unknown_key_with_a_near_one() -> None:
    assert messages("outet: The Post") == [
        "s/a.md:2:1: warning[front-matter-unknown-key]: unknown key 'outet', left out\n    Did you mean `outlet`?"
    ]


def test_unknown_key_without_a_near_one() -> None:
    assert messages("zzzz: 1") == [
        f"s/a.md:2:1: warning[front-matter-unknown-key]: unknown key 'zzzz', left out\n    Known keys: {KNOWN}."
    ]


def test_all_problems_at_once() -> None:
    found = messages("title: [a]\nurl: somewhere\nlanguage: English please\ndraft: maybe\npublished: soon")
    assert [message.split("\n")[0] for message in found] == [
        "s/a.md:6:12: error[front-matter-date]: 'published' is no day of the calendar: 'soon'",
        "s/a.md:2:8: error[front-matter-type]: 'title' must be a text",
        "s/a.md:3:6: error[front-matter-type]: 'url' cannot be 'somewhere'",
        "s/a.md:4:11: error[front-matter-type]: 'language' cannot be 'English please'",
        "s/a.md:5:8: error[front-matter-type]: 'draft' must be true or false",
    ]


def test_front_matter_that_does_not_parse() -> None:
    assert messages("title: Nine hurt: bridge falls") == [
        "s/a.md:2:17: error[front-matter-syntax]: this is not YAML: mapping values are not allowed here\n"
        "    Write one `key: value` a line; put a value that holds `: ` or starts with a sign between quotes."
    ]


def test_parts() -> None:
    assert split("---\ntitle: A\n---\nBody\n") == Split(head="title: A", body="Body\n", first_line=4)
    assert split("Body\n---\n") == Split(head=None, body="Body\n---\n", first_line=1)


def test_a_rule_that_opens_nothing_is_text() -> None:
    text = "---\nThe mill burned down.\n"
    assert split(text).body == text
    assert unclosed(text, "s/a.md") == ()


def test_unclosed() -> None:
    assert [str(p) for p in unclosed("---\ntitle: A\nBody\n", "s/a.md")] == [
        "s/a.md:1:1: error[front-matter-unclosed]: the front matter that starts here never ends\n"
        "    Put a line of `---` after its last `key: value` line."
    ]
