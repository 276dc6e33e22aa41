from dataclasses import replace

from generator.compose.witnesses import make_witnesses
from tests.sites.demo_story import WORDS, demo_story

ARTICLES = demo_story().source.articles


def test_articles_of_one_outlet_share_letter_and_colour() -> None:
    witnesses = make_witnesses(ARTICLES, WORDS)
    assert [w.sign for w in witnesses] == ["A", "B1", "B2", "C", "D"]
    assert [w.tone for w in witnesses] == [1, 2, 2, 3, 4]


def test_one_more_article_at_the_end_changes_no_letter_of_another_outlet() -> None:
    more = (*ARTICLES, replace(ARTICLES[0], id="6-new", outlet="Evening Mail"))
    assert [w.sign for w in make_witnesses(more, WORDS)][:5] == [w.sign for w in make_witnesses(ARTICLES, WORDS)]


def test_an_outlet_that_is_not_named_is_told_apart_by_its_title() -> None:
    unnamed = make_witnesses(ARTICLES, WORDS)[3]
    assert unnamed.name == "Outlet not named"
    assert unnamed.label == "Outlet not named: “Nearly 100 feared dead as dam fails <b>again</b>”"
    assert unnamed.short == "“Nearly 100 feared dead as …”"
    assert make_witnesses(ARTICLES, WORDS)[0].short == "Northern Courier"


def test_two_articles_without_outlet_are_two_witnesses() -> None:
    two = (ARTICLES[3], replace(ARTICLES[3], id="other"))
    assert [w.sign for w in make_witnesses(two, WORDS)] == ["A", "B"]


def test_a_missing_date_stays_missing() -> None:
    unnamed = make_witnesses(ARTICLES, WORDS)[3]
    assert (unnamed.date, unnamed.iso_date, unnamed.captured) == ("", "", "")


def test_only_web_addresses_are_linked() -> None:
    assert [bool(w.original) for w in make_witnesses(ARTICLES, WORDS)] == [True, True, False, False, True]


def test_the_ninth_outlet_takes_the_first_colour_again() -> None:
    many = tuple(replace(ARTICLES[0], id=str(i), outlet=f"Outlet {i}") for i in range(9))
    assert [w.tone for w in make_witnesses(many, WORDS)] == [1, 2, 3, 4, 5, 6, 7, 8, 1]
