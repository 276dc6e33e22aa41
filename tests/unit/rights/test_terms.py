"""Which rights hold for an article, and which claims a number of words is spent on."""

from dataclasses import replace
from pathlib import Path

import pytest

from generator.model import Article, Comparison, Outlet, Rights, StorySource, TextRights, Verdict
from generator.read import read_content
from generator.rights import publishable, rights_of
from generator.rights.choose import choose, count_words
from generator.rights.passages import merge
from generator.stages import analyse
from tests.sites.support import HERE
from tests.unit.rights.test_passages import article

FULL, QUOTES, NONE = (Rights(text=text, words=None) for text in TextRights)


@pytest.mark.parametrize(
    ("site", "outlet", "story", "own", "expected"),
    [
        (None, None, None, None, FULL),
        (QUOTES, None, None, None, QUOTES),
        (QUOTES, NONE, None, None, NONE),
        (QUOTES, NONE, FULL, None, FULL),
        (QUOTES, NONE, FULL, NONE, NONE),
        (NONE, None, None, QUOTES, QUOTES),
    ],
)
def test_what_is_closest_to_the_article_counts(
    tmp_path: Path,
    site: Rights | None,
    outlet: Rights | None,
    story: Rights | None,
    own: Rights | None,
    expected: Rights,
) -> None:
    listed = Outlet(
        id="post", name="Post", short="Post", country="", language="", owner="", url="", colour="", note="",
        spellings=(), rights=outlet,
    )  # fmt: skip
    whole = replace(article(tmp_path), listed=listed, rights=own)
    source = StorySource(id="dam", title="Dams", summary="", articles=(whole,), rights=story)
    assert rights_of(whole, source, site) == expected


@pytest.fixture(scope="module")
def story() -> StorySource:
    (found,) = read_content(HERE / "rights" / "content").stories
    return found


@pytest.fixture(scope="module")
def comparisons(story: StorySource) -> tuple[Comparison, ...]:
    return analyse(story).comparisons


def chosen(comparisons: tuple[Comparison, ...], whole: Article, words: int | None) -> tuple[frozenset[str], int]:
    """The claims that are shown of an article, and how many of its words they quote."""
    ids = choose(comparisons, whole.id, whole.text, words)
    claims = {c.id: c for comparison in comparisons for c in comparison.fact.claims if c.article == whole.id}
    return ids, count_words(merge([claims[name].span for name in ids], whole.text), whole.text)


def test_words_are_spent_on_what_is_told_differently_first(
    story: StorySource, comparisons: tuple[Comparison, ...]
) -> None:
    differing = [x for x in comparisons if x.verdict in (Verdict.DIFFER, Verdict.DISPUTE)]
    told = {claim.article for comparison in differing for claim in comparison.fact.claims}
    assert told
    for whole in (one for one in story.articles if one.id in told):
        spans = {c.id: c.span for x in differing for c in x.fact.claims if c.article == whole.id}
        needed = count_words(merge(list(spans.values()), whole.text), whole.text)
        assert chosen(comparisons, whole, needed)[0] >= spans.keys()


def test_enough_words_are_as_good_as_no_limit(story: StorySource, comparisons: tuple[Comparison, ...]) -> None:
    for whole in story.articles:
        assert chosen(comparisons, whole, 10_000) == chosen(comparisons, whole, None)


@pytest.mark.parametrize("words", [1, 5, 12, 20, 30, 60])
def test_never_more_words_than_may_be(story: StorySource, comparisons: tuple[Comparison, ...], words: int) -> None:
    for whole in story.articles:
        assert chosen(comparisons, whole, words)[1] <= words


def test_a_story_that_may_be_shown_whole_is_as_it_was(story: StorySource) -> None:
    free = replace(story, rights=FULL, articles=tuple(replace(a, rights=None) for a in story.articles))
    whole = analyse(free)
    assert publishable(whole, NONE) is whole
