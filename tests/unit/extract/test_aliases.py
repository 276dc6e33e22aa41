"""The maintainer's aliases win over whatever the program makes of a name; the main event's names are one term."""

from generator.extract import extract
from generator.model import Alias, MentionKind, Vocabulary
from tests.unit.extract.articles import article


def names(text: str, *aliases: Alias) -> list[tuple[str, str]]:
    sentences = extract([article(text)], Vocabulary(aliases=aliases))
    return [(m.surface, m.name) for s in sentences for m in s.mentions if m.named]


def terms(text: str, *event: str) -> list[str]:
    (sentence,) = extract([article(text)], Vocabulary(event_terms=event))
    return [term.key for term in sentence.terms]


def test_another_spelling_of_a_person() -> None:
    text = "Hikmet Oraz spoke on Monday. Khiqmat Wouras, his critics say, said too much."
    assert ("Khiqmat Wouras", "Khiqmat Wouras") in names(text)
    told = names(text, Alias(name="Hikmet Oraz", spellings=("Khiqmat Wouras",)))
    assert told == [("Hikmet Oraz", "Hikmet Oraz"), ("Khiqmat Wouras", "Hikmet Oraz")]


def test_a_short_form_takes_the_name_with_it() -> None:
    told = names("Anna Lundt spoke first.", Alias(name="Ana Lund", spellings=("Lundt",)))
    assert told == [("Anna Lundt", "Ana Lund")]


def test_two_whom_the_program_takes_for_one() -> None:
    text = "Ivan Petrov spoke on Monday. Later Petrov left."
    assert {name for _, name in names(text)} == {"Ivan Petrov"}
    told = names(text, Alias(name="Oleg Petrov", spellings=("Petrov",)), Alias(name="Ivan Petrov", spellings=()))
    assert told == [("Ivan Petrov", "Ivan Petrov"), ("Petrov", "Oleg Petrov")]


def test_what_is_no_name_to_the_program() -> None:
    told = names("The iron lady of the north spoke on Monday.", Alias(name="Ana Lund", spellings=("iron lady",)))
    assert told == [("iron lady", "Ana Lund")]


def test_a_place_within_a_longer_name_is_left_alone() -> None:
    text = "The Bank of Orne said on Monday that it would close its branch in Orne."
    told = names(text, Alias(name="Orneville", spellings=("Orne",)))
    assert ("Orne", "Orneville") in told
    assert [name for surface, name in told if "Bank" in surface] == ["Bank of Orne"]


def test_a_description_that_was_one_name_elsewhere_keeps_its_kind() -> None:
    sentences = extract(
        [article("Ana Lund spoke on Monday. Mayor Lundt left.")],
        Vocabulary(aliases=(Alias(name="Ana Lund", spellings=("Lundt",)),)),
    )
    assert {m.kind for s in sentences for m in s.mentions if m.named} == {MentionKind.PERSON}


def test_names_of_the_main_event_are_one_term() -> None:
    event = ("offensive", "special operation")
    assert terms("The offensive began.", *event) == terms("The special operation began.", *event)
    assert terms("The special operations began.", *event) == terms("The offensive began.", *event)
    assert terms("The operation began.", *event) != terms("The offensive began.", *event)


def test_without_names_of_an_event_terms_are_as_they_were() -> None:
    assert terms("The special operation began.") == ["special", "oper", "begin"]
