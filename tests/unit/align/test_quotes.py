"""The clauses that carry a match are quoted, not the whole sentences."""

from generator.align.pairs import candidate_pairs
from generator.align.profile import make_profiles
from generator.align.quotes import best_clauses
from generator.align.weights import default_weights
from tests.unit.align.build import make_story

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


def test_of_sentences_that_hardly_match_no_clause_is_quoted() -> None:
    one = "The orchard burned overnight,| and nobody slept in the village after that."
    other = "Guests of the village inn spoke of an orchard."
    assert quoted(one, other, score=-4.0) == []
