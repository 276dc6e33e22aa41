"""What of a sentence is looked at when it is laid beside others."""

from generator.align.profile import make_profiles
from generator.extract import extract
from tests.unit.align.build import make_article


def clauses(text: str) -> list[str]:
    article = make_article("a", [text])
    (profile,) = make_profiles([article], extract([article]))
    return [clause.span.of(article.text) for clause in profile.clauses]


def test_a_clause_that_only_says_who_speaks_is_left_out() -> None:
    text = "The harbour board said in a statement on Monday that the pier had cracked, but the union denied it."
    assert clauses(text) == [
        "The harbour board said in a statement on Monday that the pier had cracked",
        "the pier had cracked",
        "the pier had cracked, but the union denied it",
        "the union denied it",
    ]


def test_a_sentence_without_clauses_is_one() -> None:
    assert clauses("Northport, again.") == ["Northport, again."]


def test_who_speaks_with_his_office_is_no_clause_of_its_own() -> None:
    text = "Karin Voss, Reuter’s lawyer, called the sentence absurd and said an appeal would be lodged within days."
    assert "Karin Voss, Reuter’s lawyer" not in clauses(text)
    assert "an appeal would be lodged within days" in clauses(text)
