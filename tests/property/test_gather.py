"""Laws of finding stories over random loose articles."""

from random import Random

from hypothesis import given
from hypothesis import strategies as st

from generator.gather import Gathering, gather
from generator.model import Arrangement, Article
from tests.unit.gather.build import loose

NAMES = st.sampled_from(
    "Merrow Tarnby Kelvar Ostrel Vellin Roos Tisch Brask Solle Ulvang Krell Amsel 214 5.8 61".split()
)
TEXTS = st.lists(st.lists(NAMES, min_size=1, max_size=5).map(" and ".join), min_size=1, max_size=4).map(". ".join)
DAYS = st.one_of(st.none(), st.integers(min_value=1, max_value=60))
COLLECTIONS = st.lists(st.tuples(TEXTS, DAYS), max_size=12).map(
    lambda told: [loose(f"{n:02}.md", text, day, title=f"Report {n}") for n, (text, day) in enumerate(told)]
)
NOTHING = Arrangement()


def told(gathering: Gathering) -> set[tuple[str, str, tuple[str, ...]]]:
    return {(s.id, s.title, tuple(article.source for article in s.articles)) for s in gathering.stories}


@given(COLLECTIONS)
def test_every_article_is_in_one_story_or_alone(articles: list[Article]) -> None:
    found = gather(articles, NOTHING)
    placed = [article.source for story in found.stories for article in story.articles]
    assert sorted([*placed, *(article.source for article in found.alone)]) == [a.source for a in articles]
    assert all(len(story.articles) > 1 for story in found.stories)


@given(COLLECTIONS, st.randoms(use_true_random=False))
def test_the_order_of_the_articles_means_nothing(articles: list[Article], random: Random) -> None:
    shuffled = list(articles)
    random.shuffle(shuffled)
    assert gather(shuffled, NOTHING) == gather(articles, NOTHING)


@given(COLLECTIONS, DAYS)
def test_an_article_with_which_none_shares_a_term_changes_no_story(articles: list[Article], day: int | None) -> None:
    other = loose("05-other.md", "Quill Zebedee whittled 777 spoons", day, title="Woodwork")
    assert gather([*articles, other], NOTHING).stories == gather(articles, NOTHING).stories


@given(COLLECTIONS, TEXTS)
def test_a_report_of_a_later_time_changes_no_story(articles: list[Article], text: str) -> None:
    dated = [article for article in articles if article.published]
    later = loose("05-later.md", text, 80, title="Report")
    assert gather([*dated, later], NOTHING).stories == gather(dated, NOTHING).stories


@given(COLLECTIONS)
def test_an_address_once_given_leads_somewhere_for_ever(articles: list[Article]) -> None:
    """Whatever is added, an id that a story had is a story's, or leads to the one that its first article is in."""
    before = gather(articles[:-1], NOTHING)
    after = gather(articles, NOTHING)
    answered = {name for s in after.stories if s.found for name in (s.id, *s.found.former)}
    held = {article.source for story in after.stories for article in story.articles}
    for story in before.stories:
        if story.articles[0].source in held:
            assert story.id in answered


@given(COLLECTIONS)
def test_two_that_are_kept_apart_are_in_no_story_together(articles: list[Article]) -> None:
    pair = tuple(article.source for article in articles[:2])
    found = gather(articles, Arrangement(apart=(pair,) if len(pair) > 1 else ()))
    assert all(len(pair) < 2 or not set(pair) <= {a.source for a in s.articles} for s in found.stories)
