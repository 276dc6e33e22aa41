from dataclasses import replace

from generator.compose.book import open_book
from generator.compose.differences_page import StoryDifferences, make_differences_view, story_differences
from generator.compose.links import differences_path
from generator.compose.pager import make_pager
from tests.sites.demo_story import SITE, STORY, WORDS, demo_story

BOOK = open_book(demo_story(), WORDS)


def found() -> StoryDifferences:
    differences = story_differences(BOOK)
    assert differences is not None
    return differences


def test_a_story_s_differences_and_disputes_sharpest_first() -> None:
    assert [(d.label, d.group, d.verdict.key) for d in found().differences] == [
        ("Cost of repairs", "how-many", "differ"),
        ("People killed", "how-many", "differ"),
        ("Whether the company had been warned", "said", "dispute"),
    ]
    assert all(d.path.startswith(f"{STORY}/index.html#f-") for d in found().differences)


def test_each_answer_has_those_who_give_it_and_a_quote_with_the_answer_marked() -> None:
    killed = next(d for d in found().differences if d.label == "People killed")
    assert [(a.words, "".join(w.sign for w in a.witnesses), a.claim.focus) for a in killed.answers] == [
        ("At least 27", "A", "At least 27"),
        ("31", "B2", "31"),
        ("Nearly 100", "C", "Nearly 100"),
    ]


def test_of_a_dispute_the_sides_are_named() -> None:
    dispute = next(d for d in found().differences if d.verdict.key == "dispute")
    assert [a.words for a in dispute.answers] == ["Hollin Power denies it", "Ilse Tarrow asserts it"]


def test_nothing_apart_nothing_to_show() -> None:
    assert story_differences(open_book(replace(demo_story(), comparisons=()), WORDS)) is None


def test_a_page_knows_the_kinds_of_question_on_it() -> None:
    page = make_differences_view(SITE, make_pager(2, 2, differences_path), 0, (found(),))
    assert [key for key, _ in page.kinds] == ["how-many", "said"]
    assert page.shell.root == "../../"
    assert make_differences_view(SITE, make_pager(1, 1, differences_path), 0, ()).kinds == ()
