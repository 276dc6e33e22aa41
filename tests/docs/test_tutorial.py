"""The tutorial, followed to the letter, gives what it says."""

from collections.abc import Iterator
from contextlib import chdir
from pathlib import Path

import pytest

from tests.docs.reader import TUTORIAL, follow, installation, pattern, steps
from tests.sites.support import Fact, facts_of

ROOT = Path(__file__).parents[2]
STORY = "museum-coins"


@pytest.fixture(scope="module")
def published(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """The reader's site, when all is done."""
    with chdir(tmp_path_factory.mktemp("reader")):
        for step in steps(TUTORIAL):
            follow(step)
        yield Path.cwd() / "public"


def fact_with(facts: list[Fact], *claims: tuple[str, str]) -> Fact:
    """The fact that has these claims, each an article and words of its quote."""
    (fact, *_) = (f for f in facts if all(f.holds(article, words) for article, words in claims))
    return fact


HERALD = "001-thieves-take-38-gold-coins-from-kesterby-museum"
CHRONICLE = "002-man-arrested-over-kesterby-gold"
RADIO = "003-alarm"


def test_the_rows_that_the_reader_is_told_to_find(published: Path) -> None:
    facts = facts_of(published, STORY)
    coins = fact_with(facts, (HERALD, "38 gold coins"), (CHRONICLE, "38 gold coins"), (RADIO, "41 gold coins"))
    assert coins.verdict == "differ"
    assert fact_with(facts, (HERALD, "in 1958"), (RADIO, "in the 1950s")).verdict == "refine"


def test_the_row_that_the_reader_put_together(published: Path) -> None:
    fact = fact_with(facts_of(published, STORY), (HERALD, "at least $2 million"), (RADIO, "$2.3 million"))
    assert (fact.label, fact.verdict) == ("What the coins are worth", "refine")
    assert "Both say what the stolen coins are worth." in (published / STORY / "index.html").read_text(encoding="utf-8")


def test_what_is_published(published: Path) -> None:
    for name in ("feed.atom", "sitemap.xml", f"{STORY}/share.png"):
        assert (published / name).is_file()
    assert "https://news.example/kesterby/museum-coins/" in (published / "sitemap.xml").read_text(encoding="utf-8")


def test_the_installation_is_that_of_the_readme() -> None:
    *install, activate = installation().split(" && ")
    assert " && ".join(install) in (ROOT / "README.md").read_text(encoding="utf-8")
    assert activate == ". .venv/bin/activate"


@pytest.mark.parametrize(
    ("answer", "fits"),
    [
        ("a\n…\nd\n", True),
        ("…\na\nb c\nd\n", True),
        ("a\nb …\nd\n", True),
        ("a\nd\n", False),
        ("a\n…\nb\n", False),
        ("", False),
    ],
)
def test_what_an_answer_may_leave_out(answer: str, *, fits: bool) -> None:
    assert bool(pattern(answer).fullmatch("a\nb c\nd\n")) is fits
