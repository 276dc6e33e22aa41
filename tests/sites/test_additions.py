"""A story grows by a file; what was found in a raw document is what is found with its front matter."""

import shutil
from pathlib import Path

import pytest

from generator.read import read_content
from generator.stages import analyse
from tests.sites.support import HERE, build_quietly, facts_of

ROOT = HERE.parents[1]


def test_one_more_article_changes_the_page(tmp_path: Path) -> None:
    site = Path(shutil.copytree(HERE / "factory", tmp_path / "site"))
    story = site / "content" / "plant-vote"
    build_quietly(site, tmp_path / "public")
    before = (tmp_path / "public" / "plant-vote" / "index.html").read_bytes()
    (story / "d-last-minute.txt").write_text(
        "Halden offers more in the last minute\n\n"
        "Halden raised its offer to 6 percent on Saturday, its chief executive, Piet Osgar, said in Corvane.\n\n"
        "The union's leader, Mirja Tand, said that the workers would strike on Monday all the same.\n",
        encoding="utf-8",
    )
    again = build_quietly(site, tmp_path / "public")
    assert again.articles == 4
    assert "plant-vote/index.html" in again.published.written
    assert "plant-vote/d-last-minute/index.html" in again.published.written
    assert (tmp_path / "public" / "plant-vote" / "index.html").read_bytes() != before
    assert any(fact.holds("d-last-minute", "6 percent") for fact in facts_of(tmp_path / "public", "plant-vote"))


@pytest.fixture(scope="module")
def sample() -> dict[str, set[str]]:
    return claims_of(ROOT / "content")


def claims_of(content: Path) -> dict[str, set[str]]:
    """The quotes of the one story in ``content``, by the number that its files' names start with."""
    (source,) = read_content(content).stories
    claims = [claim for comparison in analyse(source).comparisons for claim in comparison.fact.claims]
    return {article.id[:3]: {c.quote for c in claims if c.article == article.id} for article in source.articles}


def test_raw_documents_give_the_same_claims(sample: dict[str, set[str]], tmp_path: Path) -> None:
    shutil.copytree(ROOT / "seeds", tmp_path / "content" / "raw")
    assert claims_of(tmp_path / "content") == sample
    assert all(sample.values())
