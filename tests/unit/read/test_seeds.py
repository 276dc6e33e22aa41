"""The five documents in ``seeds/`` and the sample story made of them: read exactly as a careful editor would."""

from datetime import date
from pathlib import Path

import pytest

from generator.diagnostics import Severity
from generator.model import Article, BlockKind
from generator.read import read_article, read_content
from generator.read.head import split

ROOT = Path(__file__).parents[3]
SEEDS = ROOT / "seeds"
SAMPLE = ROOT / "content" / "karabakh"

TITLES = {
    "000": "Azerbaijani forces breached the line of contact in Karabakh in several places",
    "001": "Azerbaijan vows to continue offensive in Nagorno-Karabakh despite international calls for ceasefire",
    "003": "Azerbaijani army claims to have taken more than 60 Armenian positions in Nagorno-Karabakh",
    "004": "Azerbaijan to fight until Armenian troops leave Karabakh",
}
DROPPED = {
    "000": [
        (1, "15 C"),
        (2, "New York"),
        (3, "Wednesday, September 27, 2023"),
        (35, "Source link"),
        (37, "Related Articles"),
        (40, "Please enter your comment!"),
        (41, "Please enter your name here"),
        (43, "Stay Connected"),
        (45, "- Advertisement -spot_img"),
        (47, "Latest Articles"),
    ],
    "001": [
        (1, "5 C"),
        (2, "Munich"),
        (3, "Sunday, December 10, 2023"),
        (7, "Must read"),
        (9, "TCT"),
        (10, "TCThttps://thecaspiantimes.com"),
        (
            11,
            "The Caspian Times is a platform that showcases stories and perspectives from across Eurasia. We aim to "
            "inform, inspire and empower our readers with high-quality journalism that covers the diverse and dynamic "
            "region.",
        ),
        (27, "More articles"),
        (29, "LEAVE A REPLY"),
        (31, "Please enter your comment!"),
        (32, "Please enter your name here"),
        (34, "Latest article"),
    ],
    "002": [],
    "003": [
        (1, "HomeWorldAzerbaijani army claims to have taken more than 60 Armenian positions in..."),
        (31, "Source: TSF"),
        (33, "Stay Connected"),
        (34, "Must Read"),
        (35, "Related News"),
        (38, "Please enter your comment!"),
        (39, "Please enter your name here"),
    ],
}
PARAGRAPHS = {"000": 14, "001": 7, "002": 10, "003": 13, "004": 6}


def article(path: Path, content: Path) -> Article:
    read = read_article(path, content)
    assert read.problems == ()
    assert read.article is not None
    return read.article


@pytest.fixture(scope="module")
def raw() -> dict[str, Article]:
    """The seeds dropped in as they are, by their number."""
    return {path.name[:3]: article(path, ROOT) for path in sorted(SEEDS.glob("*.txt"))}


@pytest.fixture(scope="module")
def sample() -> dict[str, Article]:
    """The articles of the sample story, by their number."""
    return {path.name[:3]: article(path, ROOT / "content") for path in sorted(SAMPLE.glob("*.txt"))}


def texts(article: Article, kind: BlockKind) -> list[str]:
    return [block.span.of(article.text) for block in article.blocks if block.kind is kind]


@pytest.mark.parametrize("number", TITLES)
def test_title(raw: dict[str, Article], number: str) -> None:
    assert raw[number].title == TITLES[number]
    assert not raw[number].title_made
    assert texts(raw[number], BlockKind.TITLE) == [TITLES[number]]


def test_title_made_from_the_lead(raw: dict[str, Article]) -> None:
    assert raw["002"].title_made
    assert raw["002"].title == (
        "Baku will end its anti-terrorist activities in Nagorno-Karabakh if Armenian fighters lay down their weapons …"
    )
    assert texts(raw["002"], BlockKind.TITLE) == []


@pytest.mark.parametrize("number", DROPPED)
def test_dropped_lines(raw: dict[str, Article], number: str) -> None:
    assert [(line.line, line.text) for line in raw[number].dropped] == DROPPED[number]


def test_headlines_of_other_stories_are_dropped(raw: dict[str, Article]) -> None:
    dropped = raw["004"].dropped
    assert [line.line for line in dropped] == list(range(10, 27))
    assert dropped[0].text == "-"
    assert dropped[1].text == "Woman Jailed Over False 'crime In Space' Claim Against NASA Astronaut -"
    assert dropped[-1].text == "Google Tests Refreshed Live Updates UI Ahead Of Android 17"


@pytest.mark.parametrize("number", PARAGRAPHS)
def test_paragraphs(raw: dict[str, Article], number: str) -> None:
    assert len(texts(raw[number], BlockKind.PARAGRAPH)) == PARAGRAPHS[number]


def test_broken_sentences_are_joined(raw: dict[str, Article]) -> None:
    assert "a full Armenian withdrawal from the disputed territory." in raw["004"].text
    assert "Ilham Aliyev said in televised remarks." in raw["004"].text


def test_subhead(raw: dict[str, Article]) -> None:
    assert texts(raw["002"], BlockKind.SUBHEAD) == ["Karabakh situation"]
    assert all(texts(raw[number], BlockKind.SUBHEAD) == [] for number in TITLES)


def test_what_the_documents_state(raw: dict[str, Article]) -> None:
    assert {n: a.outlet for n, a in raw.items()} == dict.fromkeys(raw) | {"001": "The Caspian Times"}
    assert {n: a.credits for n, a in raw.items() if a.credits} == {
        "000": ("Reuters", "Interfax", "Tanjug"),
        "003": ("TSF",),
    }
    assert {n: a.dateline for n, a in raw.items() if a.dateline} == {"000": "BAKU", "004": "BAKU"}


def test_dates_in_the_furniture_are_no_publication_dates(raw: dict[str, Article]) -> None:
    assert {n: a.not_after for n, a in raw.items() if a.not_after} == {
        "000": date(2023, 9, 27),
        "001": date(2023, 12, 10),
    }
    assert [a.published for a in raw.values()] == [None] * 5


def test_sample_holds_the_seeds_unchanged() -> None:
    for seed, path in zip(sorted(SEEDS.glob("*.txt")), sorted(SAMPLE.glob("*.txt")), strict=True):
        assert path.name[:3] == seed.name[:3]
        assert split(path.read_text(encoding="utf-8")).body == seed.read_text(encoding="utf-8")


@pytest.mark.parametrize("number", PARAGRAPHS)
def test_front_matter_changes_nothing_but_what_it_states(
    raw: dict[str, Article], sample: dict[str, Article], number: str
) -> None:
    bare, stated = raw[number], sample[number]
    assert (stated.text, stated.blocks, stated.title) == (bare.text, bare.blocks, bare.title)
    assert [(d.text, d.reason) for d in stated.dropped] == [(d.text, d.reason) for d in bare.dropped]
    assert (stated.outlet, stated.credits, stated.dateline) == (bare.outlet, bare.credits, bare.dateline)


def test_sample_story() -> None:
    content = read_content(ROOT / "content")
    assert [d for d in content.diagnostics if d.severity is Severity.ERROR] == []
    story = next(story for story in content.stories if story.id == "karabakh")
    assert story.title == "Fighting in Nagorno-Karabakh"
    assert [a.id[:3] for a in story.articles] == ["000", "001", "002", "003", "004"]
