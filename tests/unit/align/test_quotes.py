"""The clauses that carry a match are quoted, not the whole sentences."""

import math

import pytest

from generator.align.pairs import candidate_pairs
from generator.align.profile import make_profiles
from generator.align.quotes import best_clauses, measures
from generator.align.weighing import weigh
from generator.align.weights import default_weights
from generator.extract import extract
from tests.unit.align.build import make_article, make_story

FILLER = ["Bakers sold bread.", "Rain fell on roofs."]


def quoted(one: str, other: str, score: float = 2.0) -> list[tuple[str, str]]:
    """The clause pairs quoted for two sentences (``|`` parts clauses) of that score."""
    articles, sentences = make_story(a=[one, *FILLER], b=[other, "Trams ran late."])
    pairs = candidate_pairs(make_profiles(articles, sentences))
    pair = next(p for p in pairs if p.left.place == 0 and p.right.place == 0)
    texts = {a.id: a.text for a in articles}
    found = best_clauses(pair, score, default_weights().quoting)
    return [(c.left.of(texts["a"]).strip(), c.right.of(texts["b"]).strip()) for c in found]


def test_the_clause_that_both_share_is_quoted() -> None:
    assert quoted(
        "The bridge over the Tarn collapsed at noon,| while engineers argued about budgets.",
        "Critics spoke of neglect,| and the bridge over the Tarn collapsed.",
    ) == [("The bridge over the Tarn collapsed at noon,", "and the bridge over the Tarn collapsed.")]


def test_two_questions_in_one_sentence_give_two_quotes() -> None:
    found = quoted(
        "The orchard burned overnight,| and the cellar flooded with cider.",
        "Cider flooded the cellar;| the orchard burned overnight.",
    )
    assert sorted(found) == [
        ("The orchard burned overnight,", "the orchard burned overnight."),
        ("and the cellar flooded with cider.", "Cider flooded the cellar;"),
    ]


def test_of_clauses_that_tell_the_same_the_one_without_more_is_quoted() -> None:
    assert quoted(
        "The orchard burned overnight,| and the cellar flooded with cider.",
        "The orchard burned overnight.",
    ) == [("The orchard burned overnight,", "The orchard burned overnight.")]


def test_what_two_clauses_hold_of_one_answer_is_quoted_as_a_whole() -> None:
    whole = "The mayor of Tarnby, elected in spring, closed the quarry."
    found = quoted(f"{whole[:20]}|{whole[20:37]}|{whole[37:]}", "The mayor of Tarnby closed the quarry.")
    assert found == [(whole, "The mayor of Tarnby closed the quarry.")]


def test_all_words_that_both_hold_count_and_those_in_a_row_once_more() -> None:
    articles, sentences = make_story(
        a=["The mill by the river burned.", *FILLER], b=["The mill by the river was sold.", "Trams ran late."]
    )
    pair = candidate_pairs(make_profiles(articles, sentences))[0]
    *_, alike, runs = measures(pair, pair.left.stretches[0], pair.right.stretches[0])
    # the, mill, by and river, of five words and of six; "the mill", "mill by", "by the" and "the river"
    assert alike == pytest.approx(8 / 11)
    assert runs == pytest.approx(math.log(1 + 4))


def test_of_sentences_that_hardly_match_no_clause_is_quoted() -> None:
    one = "The orchard burned overnight,| and nobody slept in the village after that."
    other = "Guests of the village inn spoke of an orchard."
    assert quoted(one, other, score=-4.0) == []


def sentence_quotes(one: str, other: str, score: float | None = None) -> list[tuple[str, str]]:
    """The clause pairs quoted for two real sentences, annotated as in a build; of that score, else of their own."""
    articles = [make_article("a", [one, *FILLER]), make_article("b", [other, "Trams ran late."])]
    weighed = weigh(articles, extract(articles), default_weights())
    texts = {a.id: a.text for a in articles}
    key = next(k for k, p in weighed.pairs.items() if p.left.place == 0 and p.right.place == 0)
    found = best_clauses(weighed.pairs[key], weighed.score(key) if score is None else score, default_weights().quoting)
    return [(c.left.of(texts["a"]).strip(), c.right.of(texts["b"]).strip()) for c in found]


def test_each_question_that_both_answer_is_quoted_however_little_the_sentences_share() -> None:
    found = sentence_quotes(
        "At least 41 people were killed and more than 300 injured, the agency said.",
        "A quake killed 38 people on Friday and 280 were hurt, officials said.",
        score=-9.0,
    )
    assert [one for one, _ in found] == ["At least 41 people were killed", "more than 300 injured"]


def test_the_killed_are_quoted_without_the_wounded_and_these_by_themselves() -> None:
    assert sentence_quotes(
        "At least 41 people were killed and more than 300 injured, the agency said.",
        "A quake killed 38 people on Friday and 280 were hurt, officials said.",
    ) == [
        ("At least 41 people were killed", "A quake killed 38 people on Friday"),
        ("more than 300 injured", "280 were hurt"),
    ]


def test_what_only_names_who_speaks_is_not_quoted() -> None:
    found = sentence_quotes(
        "Mayor Luis Ferran said that half of the houses could no longer be lived in.",
        '"Children would have died," the mayor, Luis Ferran, told reporters.',
    )
    assert found == []


def test_the_killed_are_quoted_without_whatever_else_is_counted() -> None:
    assert sentence_quotes(
        "Three people have died and at least 1,200 homes have been flooded.",
        "At least four people were killed and more than 1,000 barns were inundated.",
    )[:1] == [("Three people have died", "At least four people were killed")]


def test_words_that_name_who_speaks_in_one_of_two_sentences_are_no_answer_of_both() -> None:
    one = "The vases are worth at least $2 million, according to the gallery's owner, Hedda Moll."
    other = "The owner of the gallery, Hedda Moll, denied this."
    assert sentence_quotes(one, other, score=6.0) == []


def test_whose_office_the_speaker_has_is_no_answer_of_both() -> None:
    one = '"This is a good day for everybody," said the chief brewer of Tarnby Mills, Hedda Moll.'
    other = "The chief brewer of Tarnby Mills, Hedda Moll, denied this."
    assert sentence_quotes(one, other, score=6.0) == []


def test_what_is_told_of_the_speaker_is_quoted() -> None:
    one = '"This is a good day for everybody," said Hedda Moll, who led the brewery.'
    other = "Hedda Moll, who led the brewery, said the beer was sour."
    assert sentence_quotes(one, other, score=6.0) == [("who led the brewery", "who led the brewery")]


def test_what_a_speaker_did_before_he_spoke_is_quoted() -> None:
    one = "Moll promised 25 million crowns in aid and said that the beer was sour."
    other = "The brewery promised 25 million crowns in aid."
    found = sentence_quotes(one, other)
    assert found == [("Moll promised 25 million crowns in aid", "The brewery promised 25 million crowns in aid")]


def test_clauses_that_share_but_a_denial_are_not_quoted() -> None:
    assert quoted("There was no warning at all.", "There will be no toll there.", score=6.0) == []


def test_clauses_that_share_but_the_name_of_an_office_are_not_quoted() -> None:
    one = "In ten years as secretary of state Lund built a wall."
    assert quoted(one, "An earlier secretary of state left for Bergen.", score=6.0) == []
