"""Which loose articles become one story, and what is told of it."""

from dataclasses import replace
from datetime import date

from generator.gather import Gathering, gather
from generator.model import Arrangement, Together
from tests.unit.gather.build import loose

NOTHING = Arrangement()
STRIKE = "The crews of the Sound Line in Merrow voted by 214 to 31 to strike, Tilda Roos of Seamen United said."
AGAIN = "Seamen United will strike: the Merrow crews of the Sound Line voted by 214 to 31, said Tilda Roos."
QUAKE = "An earthquake of magnitude 5.8 shook the Kelvar valley and damaged 60 houses in Upper Dray, said Maren Tisch."


def sources(gathering: Gathering) -> list[list[str]]:
    return [[article.source for article in story.articles] for story in gathering.stories]


def test_reports_of_one_event_are_one_story_and_others_are_alone() -> None:
    found = gather([loose("a.md", STRIKE), loose("b.md", AGAIN, 2), loose("c.md", QUAKE)], NOTHING)
    assert sources(found) == [["a.md", "b.md"]]
    assert [article.source for article in found.alone] == ["c.md"]


def test_a_story_is_in_order_of_its_days_and_its_articles_know_it() -> None:
    (story,) = gather([loose("a.md", STRIKE, 3), loose("b.md", AGAIN, 2), loose("c.md", AGAIN, None)], NOTHING).stories
    assert [article.source for article in story.articles] == ["b.md", "a.md", "c.md"]
    assert {article.story for article in story.articles} == {story.id}


def test_the_same_words_weeks_later_are_another_story() -> None:
    found = gather([loose("a.md", STRIKE), loose("b.md", AGAIN), loose("c.md", STRIKE, 40)], NOTHING)
    assert sources(found) == [["a.md", "b.md"]]


def test_an_article_saved_long_before_is_another_story() -> None:
    early = replace(loose("a.md", STRIKE, None), not_after=date(2031, 1, 5))
    assert sources(gather([early, loose("b.md", AGAIN)], NOTHING)) == []
    late = replace(early, not_after=date(2031, 3, 5))
    assert sources(gather([late, loose("b.md", AGAIN)], NOTHING)) == [["b.md", "a.md"]]


def test_one_rare_place_in_common_is_no_event() -> None:
    library = "The council of Merrow will build a library for two million, with the votes of the majority."
    assert sources(gather([loose("a.md", STRIKE), loose("b.md", library)], NOTHING)) == []


def test_the_address_is_that_of_the_earliest_article() -> None:
    first = loose("a.md", STRIKE, 1, title="Ferry crews vote to strike")
    (story,) = gather([first, loose("b.md", AGAIN, 2, title="No boats on Monday")], NOTHING).stories
    assert story.id.startswith("ferry-crews-vote-to-strike-")
    (grown,) = gather([first, *(loose(f"{n}.md", AGAIN, 2, title=n) for n in "bcd")], NOTHING).stories
    assert grown.id == story.id


def test_an_address_that_a_story_had_leads_to_it_when_an_older_report_comes_in() -> None:
    later = [loose("b.md", STRIKE, 2, title="No boats on Monday"), loose("c.md", AGAIN, 3)]
    (before,) = gather(later, NOTHING).stories
    (after,) = gather([*later, loose("a.md", AGAIN, 1, title="Crews vote")], NOTHING).stories
    assert after.id != before.id
    assert after.found is not None
    assert before.id in after.found.former


def test_two_articles_with_one_title_have_two_addresses() -> None:
    found = gather([loose(f"{n}.md", STRIKE, 1, title="Strike") for n in "ab"], NOTHING)
    (story,) = found.stories
    assert story.found is not None
    assert len({story.id, *story.found.former}) == 2


def test_it_says_why_an_article_is_here() -> None:
    (story,) = gather([loose("a.md", STRIKE), loose("b.md", AGAIN)], NOTHING).stories
    assert story.found is not None
    first, second = story.found.placings
    assert (first.article, first.nearest, first.by_hand) == ("a-md", "b-md", False)
    assert (second.article, second.nearest) == ("b-md", "a-md")
    assert first.likeness > 0.5
    forms = [term.form for term in first.shared]
    assert {"Sound Line", "Tilda Roos", "214"} <= set(forms)
    assert all(term.others == 1 for term in first.shared)
    assert "Tilda" not in forms


def test_the_title_is_that_of_the_article_most_like_the_others() -> None:
    told = [loose("a.md", "A strike, said Roos in Merrow.", title="In brief"), loose("b.md", STRIKE, title="Strike")]
    (story,) = gather([*told, loose("c.md", AGAIN, title="Vote")], NOTHING).stories
    assert story.title == "Strike"
    assert story.found is not None
    assert story.found.titled_by == "b-md"


def test_what_the_maintainer_puts_together_is_together() -> None:
    told = Together(id="odd-pair", title="An odd pair", summary="Two.", articles=("a.md", "c.md"))
    loose_ones = [loose("a.md", STRIKE), loose("b.md", AGAIN), loose("c.md", QUAKE)]
    (story,) = gather(loose_ones, Arrangement(together=(told,))).stories
    assert (story.id, story.title, story.summary) == ("odd-pair", "An odd pair", "Two.")
    assert {"a.md", "c.md"} <= {article.source for article in story.articles}
    assert story.found is not None
    by_hand = {placing.article: placing.by_hand for placing in story.found.placings}
    assert by_hand["a-md"]
    assert by_hand["c-md"]


def test_a_name_for_one_article_is_the_name_of_its_story() -> None:
    told = Together(id="strike", articles=("b.md",))
    (story,) = gather([loose("a.md", STRIKE), loose("b.md", AGAIN)], Arrangement(together=(told,))).stories
    assert story.id == "strike"
    assert story.found is not None
    assert len(story.found.former) == 2


def test_what_the_maintainer_keeps_apart_is_apart() -> None:
    loose_ones = [loose("a.md", STRIKE), loose("b.md", AGAIN), loose("c.md", STRIKE, 2)]
    found = gather(loose_ones, Arrangement(apart=(("a.md", "b.md"),)))
    assert all(not {"a.md", "b.md"} <= set(own) for own in sources(found))
    found = gather(loose_ones, Arrangement(alone=("b.md",)))
    assert sources(found) == [["a.md", "c.md"]]
    assert [article.source for article in found.alone] == ["b.md"]


def test_two_stories_that_the_maintainer_made_stay_two() -> None:
    stories = tuple(Together(id=name, articles=(f"{name}.md",)) for name in "ab")
    found = gather([loose("a.md", STRIKE), loose("b.md", AGAIN)], Arrangement(together=stories))
    assert found.stories == ()


def test_articles_that_name_their_story_are_in_it_and_in_no_other() -> None:
    named = [
        replace(loose(name, text, day), assigned="strike")
        for name, text, day in (("a.md", STRIKE, 2), ("b.md", QUAKE, 1))
    ]
    found = gather([*named, loose("c.md", AGAIN), loose("d.md", STRIKE)], NOTHING)
    assert sources(found) == [["b.md", "a.md"], ["c.md", "d.md"]]
    story = found.stories[0]
    assert (story.id, story.title, story.found) == ("strike", named[1].title, None)
    assert {article.story for article in story.articles} == {"strike"}


def test_what_the_maintainer_says_goes_before_what_articles_name() -> None:
    named = [
        replace(loose(f"{name}.md", text), assigned="strike")
        for name, text in zip("abc", (STRIKE, QUAKE, AGAIN), strict=True)
    ]
    told = Together(id="strike", title="The strike", summary="What is known.", articles=("a.md", "d.md"))
    found = gather([*named, loose("d.md", QUAKE)], Arrangement(together=(told,), alone=("b.md",)))
    assert sources(found) == [["a.md", "c.md", "d.md"]]
    assert (found.stories[0].title, found.stories[0].summary) == ("The strike", "What is known.")
    assert [article.source for article in found.alone] == ["b.md"]


def test_names_of_articles_that_are_gone_mean_nothing() -> None:
    told = Arrangement(together=(Together(id="gone", articles=("x.md",)),), apart=(("x.md", "a.md"),), alone=("y.md",))
    assert sources(gather([loose("a.md", STRIKE), loose("b.md", AGAIN)], told)) == [["a.md", "b.md"]]


def test_neighbours_are_told_of_articles_that_are_alone_too() -> None:
    found = gather([loose("a.md", STRIKE), loose("b.md", AGAIN)], Arrangement(alone=("a.md",)))
    assert [neighbour.source for neighbour in found.neighbours["a.md"]] == ["b.md"]


def test_nothing_gives_nothing() -> None:
    assert gather([], NOTHING) == Gathering(stories=(), alone=(), neighbours={})
