"""The parts that furniture is told by: wording, features, runs, titles, datelines, credits."""

from datetime import date

import pytest

from generator.lexicon.page_chrome import OPENINGS, PHRASES
from generator.model import BlockKind, DroppedLine
from generator.read.credits import CREDIT_LINE, find_credits
from generator.read.dateline import find_agency, find_dateline
from generator.read.document import Line, Part
from generator.read.furniture.choose import choose, score
from generator.read.furniture.chrome import chrome_reason
from generator.read.furniture.features import look_at
from generator.read.furniture.runs import best_runs
from generator.read.furniture.surroundings import surroundings
from generator.read.furniture.weights import BASE, WEIGHTS
from generator.read.headline import is_glued
from generator.read.lines import join_wrapped, split_lines
from generator.read.outlet import stated_outlet
from generator.read.page_date import find_page_date
from tests.cases import load


def paragraph(text: str) -> tuple[Part, ...]:
    return (Part(kind=BlockKind.PARAGRAPH, text=text, line=1),)


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ("Updated: 3:15 p.m. ET, May 4, 2021", "date or time on the page"),
        ("2 hours ago", "date or time on the page"),
        ("2 days ago at 07:47 am", "date or time on the page"),
        ("Related coverage from our desk in Brisa:", "list of other stories"),
        ("-4 °C", "weather on the page"),
        ("By Ann Lee and Bo Ek", "by-line"),
        ("By Ann Lee ann.lee@orne.example", "by-line"),
        ("Text by: Ann Lee", "by-line"),
        ("Ann Lee | Northern Wire | Nov 27, 2031", "by-line"),
        ("Ann Lee – 27 November 2031, 17:30", "by-line"),
        ("By Ann Lee, 27 November 2031", "by-line"),
        ("By Ann Lee, business editor. Published 27 November 2031, 5.30 pm.", "by-line"),
        ("World | Sport | Nov 27, 2031", "menu or site link"),
        ("Today's Paper | Nov 27, 2031 | E-edition", "menu or site link"),
        ("1 of 4", "video or picture player"),
        ("Photo by Ann Lee", "video or picture player"),
        ("More from the Orne Post", "list of other stories"),
        ("Support our work", "advertisement"),
        ("Ann Lee | Bo Ek | Weather", "menu or site link"),
        ("Ann Lee | World | Sport | Weather | Films | Nov 27, 2031", "menu or site link"),
        ("1.2K shares", "share bar"),
        ("Share Tweet Post Email", "share bar"),
        ("Follow Ann Lee on Twitter @annlee", "share bar"),
        ("World | Sport | Weather", "menu or site link"),
        ("Photo: Ann Lee", "video or picture player"),
        ("The mill in May. Bo Ek/Getty Images", "video or picture player"),
        ("Fire at the mill: what we know 02:31", "video or picture player"),
        ("Fire at the mill [VIDEO]", "list of other stories"),
        ("Mayor steps down over harbour sale Read more", "list of other stories"),
        ("(Reporting by Ann Lee; Editing by Bo Ek)", "credit line"),
        ("Reporting by Ann Lee in Orne; Editing by Bo Ek", "credit line"),
        ("https://orne.example/", "web address"),
        ("* * *", "no words"),
        ("after newsletter promotion", "comment or sign-up form"),
        ("* I understand and agree that my data are kept.", "comment or sign-up form"),
        ("No spam, ever. Unsubscribe at any time with one click.", "comment or sign-up form"),
        ("Our editor picks what matters in this weekly newsletter.", "comment or sign-up form"),
        ("People also read…", "list of other stories"),
        ("by Taboola", "advertisement"),
        ("Please enable JavaScript and cookies to continue.", "legal or site notice"),
        ("Verifying you are human. This may take a few seconds.", "legal or site notice"),
        ("To continue reading, subscribe for a crown a month.", "advertisement"),
        ("This article is for subscribers only.", "advertisement"),
        ("The post Mill burns down appeared first on Orne Post.", "legal or site notice"),
        ("Correction: The mill has four floors, not five.", "legal or site notice"),
        ("This story has been updated.", "legal or site notice"),
        ("An earlier version of this report gave the wrong year.", "legal or site notice"),
        ("Ann Lee covers the mills of the valley. Reach her at ann@orne.example.", "share bar"),
        ("Ann Lee writes about the valley. Call or e-mail. Contact her at 555-0142.", "share bar"),
    ],
)
def test_wording(line: str, reason: str) -> None:
    assert chrome_reason(line) == reason


@pytest.mark.parametrize(
    "line",
    [
        "By Monday the fire was out.",
        "By Friday, 5 September 2031, the fire was out.",
        "Reporting by the university showed that the ice was thinner than it had been.",
        "Contact between the two ships broke off after a message on Twitter.",
        "The shares fell 3 percent.",
        "The post office of Orne appeared first on maps of 1871.",
        "At 5:30 p.m. the bridge fell.",
        "This video of the flood was shot by a neighbour, the police said.",
        "He can write in this newsletter what he likes, the court found.",
        "Subscribers may unsubscribe by mail, the ministry said.",
        "This story has been updated to correct the number of floors of the mill, which is four.",
        "The union called. Reach them at home, it said, on any of 3 days.",
        "May 4 was the day on which the mill burned down.",
    ],
)
def test_wording_of_sentences(line: str) -> None:
    assert chrome_reason(line) is None


def test_lexicon_is_in_the_form_that_lines_are_compared_in() -> None:
    phrases = [phrase for group in PHRASES.values() for phrase in group]
    assert all(chrome_reason(phrase) for phrase in phrases)
    assert all(phrase == phrase.lower() for group in OPENINGS.values() for phrase in group)


def test_every_weight_belongs_to_a_feature_that_lines_have() -> None:
    """A name that no line can bear would be a slip of the pen: the cases show most of all names."""
    seen: set[str] = set()
    for case in load("read"):
        lines = split_lines(case.input, 1)
        looks = look_at(lines)
        seen.update(name for look in looks for name in look.names)
        seen.update(name for row in surroundings(lines, looks) for name in row)
    assert len(seen & set(WEIGHTS)) >= 0.7 * len(WEIGHTS)


def test_score_is_the_sum_of_its_features() -> None:
    names = ("length 35", "end sentence", "no such feature")
    assert score(names) == pytest.approx(BASE + WEIGHTS["length 35"] + WEIGHTS["end sentence"])


def test_longer_lines_that_end_like_sentences_speak_for_an_article() -> None:
    assert WEIGHTS["length 60"] > WEIGHTS["length 13"] > WEIGHTS["length 0"]
    assert WEIGHTS["end sentence"] > WEIGHTS["end none"]
    assert WEIGHTS["page prose 0.75"] > WEIGHTS["page prose 0.1"]


@pytest.mark.parametrize(
    ("scores", "kept"),
    [
        ([], ""),
        ([-1, -2], ".."),
        ([3], "x"),
        ([1.5], "."),
        ([3, -1, 3], "xxx"),
        ([3, -5, 3], "x.x"),
        ([-9, 3, -9, 1, -9], ".x..."),
    ],
)
def test_best_runs(scores: list[float], kept: str) -> None:
    assert "".join("x" if keep else "." for keep in best_runs(scores, 1)) == kept


def test_an_advertisement_does_not_part_an_article() -> None:
    paragraphs = [
        "The mill at Orne burned down on Monday, and nobody was hurt, the fire brigade said in a statement.",
        "It was built in 1871, and had stood empty for twelve years when the town bought it, the mayor said.",
    ]
    lines = [Line(number=n, text=text) for n, text in enumerate([paragraphs[0], "Advertisement", paragraphs[1]])]
    assert [choice.reason for choice in choose(lines)] == [None, "advertisement", None]


def test_lines_of_fixed_width_are_joined_and_lists_are_not() -> None:
    wrapped = (
        "The mill at Orne burned down on Monday, and nobody was hurt, said\n"
        "Bo Ek, who leads the fire brigade. It was built in 1871, and had\n"
        "stood empty for years.\n\n"
        "The town had bought it in 2012 for sixty thousand crowns, said Ann\n"
        "Moss, the mayor.\n\n"
        "Apples from the valley\nPears from the valley\nPlums from the hill"
    )
    assert [line.text.count(" ") + 1 for line in join_wrapped(split_lines(wrapped, 1))] == [31, 16, 4, 4, 4]


@pytest.mark.parametrize(
    ("line", "title", "glued"),
    [
        ("HomeNewsMill burns down at Orne on...", "Mill burns down at Orne on Monday", True),
        ("Home > News > Mill burns down at Orne", "Mill burns down at Orne", True),
        ("Mill burns down at Orne", "Mill burns down at Orne", False),
        ("The mill at Orne burned down...", "Mill burns down at Orne", False),
    ],
)
def test_glued(line: str, title: str, glued: bool) -> None:  # noqa: FBT001
    assert is_glued(line, title) is glued


@pytest.mark.parametrize(
    ("text", "place", "agency"),
    [
        ("ORNE – The mill burned down.", "ORNE", None),
        ("ORNE: The mill burned down.", "ORNE", None),
        ("ORNE, Vale (AP) — The mill burned down.", "ORNE, Vale", "AP"),
        ("NEW ORNE (Reuters) - The mill burned down.", "NEW ORNE", "Reuters"),
        ("Orne, Vale (CNN) The mill burned down.", "Orne, Vale", "CNN"),
        ("(CNN) The mill burned down.", None, "CNN"),
        ("UPDATE: The mill burned down.", None, None),
        ("The mill (built in 1871) burned down.", None, None),
        ("A mill burned down – again.", None, None),
    ],
)
def test_dateline(text: str, place: str | None, agency: str | None) -> None:
    assert (find_dateline(paragraph(text)), find_agency(paragraph(text))) == (place, agency)


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("The mill burned down, Reuters reported.", ("Reuters",)),
        ("“It is gone,” he told the Associated Press on Monday.", ("The Associated Press",)),
        ("He spoke to nobody, according to the Orne Valley Times.", ("Orne Valley Times",)),
        ("Reuters moved its office to Orne.", ()),
        ("He told Ann Lee, and AFP reported it. AFP reported it twice.", ("AFP",)),
        ("ORNE (AP) — The mill burned down.", ("The Associated Press",)),
    ],
)
def test_credits(text: str, names: tuple[str, ...]) -> None:
    assert find_credits(paragraph(text), (), None) == names


def test_credits_of_a_line_that_was_dropped_and_the_outlet_itself() -> None:
    line = DroppedLine(line=9, text="Source: Orne Radio", reason=CREDIT_LINE)
    text = "The mill burned down, The Orne Post reported."
    assert find_credits(paragraph(text), [line], None) == ("The Orne Post", "Orne Radio")
    assert find_credits(paragraph(text), [line], "The Orne Post") == ("Orne Radio",)


@pytest.mark.parametrize(
    ("lines", "outlet"),
    [
        (["TOPhttps://theornepost.example", "The Orne Post is a newspaper for the valley."], "The Orne Post"),
        (["https://top.example/", "The Orne Post is a newspaper for the valley."], "The Orne Post"),
        (["https://elsewhere.example/", "The Orne Post is a newspaper for the valley."], None),
        (["The Orne Post is a newspaper for the valley."], None),
    ],
)
def test_outlet(lines: list[str], outlet: str | None) -> None:
    assert stated_outlet([Line(number=n, text=text) for n, text in enumerate(lines, 1)]) == outlet


def test_page_date_is_the_latest() -> None:
    lines = ["Monday, May 6, 2024", "3 May 2024", "May 2025", "June 31, 2024", "On May 9, 2024 it rained"]
    assert find_page_date(lines) == date(2024, 5, 6)
    assert find_page_date(["May 2025"]) is None
    assert find_page_date(["6 May 2024", "31 December 9999", "1 January 1599"]) == date(2024, 5, 6)
