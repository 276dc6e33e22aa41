"""Author and day of publication, where the lines below a pasted article's title say so."""

from datetime import date

import pytest

from generator.read.below_title import REACH, read_below_title
from generator.read.pasted import read_pasted

DAY = date(2031, 4, 17)
BODY = """
The ferry to Norrhaven will stop for nine days in May because its engine is worn out, the harbour office said.

About 1,200 people use it every day. “They will have to take the bus,” said Marta Lind, who speaks for the company.
"""


@pytest.mark.parametrize(
    "line",
    [
        "Published 17 April 2031",
        "Published: April 17, 2031",
        "PUBLISHED ON THURSDAY, APRIL 17, 2031",
        "First published on Thu 17 Apr 2031 18.05 CEST",
        "Posted: 2031-04-17",
        "Posted at 10:32 GMT, 17 April 2031",
        "Date: 17th April 2031",
        "PUBLISHED: 10:48, Thu, Apr 17, 2031 | UPDATED: 11:05, Fri, Apr 18, 2031",
        "By Jane Roe | Published April 17, 2031 at 6:05 p.m. EDT",
        "Published 17 April 2031, updated 18 April 2031",
        "Updated 17 April 2031",
        "Last updated on April 17, 2031 at 06:05",
        "Norrhaven • Published 17 April 2031 • 3 min read",
        "By Jane Roe, business editor. Published 17 April 2031, 5.30 pm.",
        "Published 17.04.2031, 18:05",
        "Published 4/17/2031",
        "Last modified on Thu 17 Apr 2031 18.05 CEST",
        "By Jane Roe | April 17, 2031",
        "By Jane Roe, 17 April 2031",
        "By Jane Roe, business editor, Thursday, April 17, 2031, 6.05 pm",
    ],
)
def test_a_day_of_publication(line: str) -> None:
    stated = read_below_title(["Northern Post", line])
    assert (stated.published, stated.published_from) == (DAY, f"the line “{line}” below the title")


@pytest.mark.parametrize(
    "lines",
    [
        ["By Jane Roe", "17 April 2031"],
        ["Thursday, April 17, 2031", "By Jane Roe, Northern Post"],
        ["By Jane Roe", "April 17, 2031 / 7:45 AM EDT / Northern News"],
        ["Text by:", "Jane Roe", "17/04/2031 - 07:45"],
    ],
)
def test_a_bare_day_beside_a_byline(lines: list[str]) -> None:
    assert read_below_title(lines).published == DAY


def test_a_persons_name_over_a_bare_day() -> None:
    stated = read_below_title(["Local", "Jane Roe", "17 April 2031 | 14:02"])
    assert (stated.author, stated.published) == ("Jane Roe", DAY)


@pytest.mark.parametrize("name", ["Northern Post", "Victoria", "Paris France", "Jane Roe writes", "jane Roe"])
def test_no_persons_name_over_a_bare_day(name: str) -> None:
    stated = read_below_title([name, "17 April 2031"])
    assert (stated.author, stated.published) == (None, None)


def test_a_bare_day_over_a_persons_name() -> None:
    assert read_below_title(["17 April 2031", "Jane Roe"]).author is None


def test_a_bare_day_farther_from_the_byline_may_be_the_clock_of_the_page() -> None:
    assert read_below_title(["By Jane Roe", "Northern Post", "17 April 2031"]).published is None


@pytest.mark.parametrize(
    "line",
    [
        "17 April 2031",
        "Thursday, April 17, 2031",
        "Published 17 April",
        "Published 31 April 2031",
        "Published 04/05/2031",
        "Published 04.05.2031",
        "Published 31.04.2031",
        "Published 17/13/2031",
        "Published in April 2031",
        "Published by the Northern Post on 17 April 2031",
        "The report was published 17 April 2031",
        "Published 17 April 2031 and withdrawn on 18 April 2031",
        "Published yesterday",
        "Published 31 December 9999",
        "x" * 200 + " | Published 17 April 2031",
    ],
)
def test_no_day_of_publication(line: str) -> None:
    assert read_below_title([line]).published is None


def test_publication_goes_before_an_update_whatever_the_order() -> None:
    assert read_below_title(["Updated 18 April 2031", "Published 17 April 2031"]).published == DAY


@pytest.mark.parametrize(
    "line",
    ["April 17, 2031 | Updated April 18, 2031, 9:12 a.m. ET", "17 Apr 2031 – Updated 18 Apr 2031"],
)
def test_a_bare_day_on_one_line_with_an_update(line: str) -> None:
    stated = read_below_title([line])
    assert (stated.published, stated.updated) == (DAY, date(2031, 4, 18))


def test_an_update_on_the_day_of_publication_is_not_told() -> None:
    stated = read_below_title(["Published 17 April 2031", "Updated 17 April 2031, 19:30"])
    assert (stated.published, stated.updated) == (DAY, None)


def test_a_bare_day_on_the_line_next_to_an_update() -> None:
    stated = read_below_title(["17/04/2031 - 08:14", "Modified: 18/04/2031 - 12:40", "2 min"])
    assert (stated.published, stated.updated) == (DAY, date(2031, 4, 18))


def test_a_line_far_below_the_title_counts_for_nothing() -> None:
    assert read_below_title(["x"] * REACH + ["Published 17 April 2031"]).published is None


@pytest.mark.parametrize(
    ("line", "author"),
    [
        ("By Jane Roe", "Jane Roe"),
        ("by Jane Roe and Émile van der Berg", "Jane Roe and Émile van der Berg"),
        ("Written by: J. R. O’Neill-Smith", "J. R. O’Neill-Smith"),
        ("By Jane Roe, Northern Post", "Jane Roe"),
        ("By Jane Roe | Norrhaven", "Jane Roe"),
        ("By Jane Roe roe@northernpost.example", "Jane Roe"),
        ("Text by: Jane Roe", "Jane Roe"),
        ("By Associated Press", None),
        ("By Staff", None),
        ("By the harbour office", None),
        ("By noon the ferry had sailed", None),
        ("Jane Roe", None),
    ],
)
def test_author(line: str, author: str | None) -> None:
    assert read_below_title([line]).author == author


def test_a_byline_on_two_lines() -> None:
    assert read_below_title(["By", "Jane Roe", "Northern Post"]).author == "Jane Roe"
    assert read_below_title(["Stand by", "Jane Roe"]).author is None


def test_lines_between_title_and_text() -> None:
    page = f"Ferry to Norrhaven stops for nine days\nBy Jane Roe\nNorthern Post\nPublished 17 April 2031\n{BODY}"
    document = read_pasted(page, 1, None)
    assert (document.stated.author, document.stated.published, document.stated.outlet) == ("Jane Roe", DAY, None)
    assert document.parts[0].text == "Ferry to Norrhaven stops for nine days"
    assert [line.text for line in document.dropped] == ["By Jane Roe", "Northern Post", "Published 17 April 2031"]


def test_lines_above_the_title_and_below_the_text_state_nothing() -> None:
    stamp = "Published 17 April 2031\nBy Jane Roe\n"
    document = read_pasted(f"{stamp}\nFerry to Norrhaven stops for nine days\n{BODY}\n{stamp}", 1, None)
    assert document.parts[0].text == "Ferry to Norrhaven stops for nine days"
    assert (document.stated.author, document.stated.published) == (None, None)


@pytest.mark.parametrize(
    "clock", ["Thursday, April 17, 2031", "Thu, April 17, 2031 at 9:05 PM EDT", "Thursday 17 April 2031 | E-paper"]
)
def test_a_clock_is_no_day_of_publication(clock: str) -> None:
    document = read_pasted(f"9 C\nTallinn\n{clock}\n\nFerry to Norrhaven stops\n{BODY}", 1, None)
    assert (document.stated.published, document.stated.not_after) == (None, DAY)


@pytest.mark.parametrize("stamp", ["Published 17 April 2031", "Updated 17 April 2031", "17 April 2031"])
def test_a_name_alone_over_the_day_wrote_it_and_the_day_is_no_clock(stamp: str) -> None:
    document = read_pasted(f"Ferry to Norrhaven stops for nine days\nAnna Roe\n{stamp}\n\n{BODY}", 1, None)
    stated = document.stated
    assert (stated.author, stated.published, stated.not_after) == ("Anna Roe", DAY, None)
