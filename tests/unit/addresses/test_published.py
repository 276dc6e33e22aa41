"""What a publication changed, told from how the facts stood before."""

from generator.addresses import in_words, publish, read_book, write_book
from generator.addresses.published import Published
from generator.model import Comparison, Fact, FactKind, Reading, SourceFile, Verdict

Told = list[tuple[str, str, str, str]]


def fact(name: str, verdict: str = "agree", answers: str = "12", kind: FactKind = FactKind.NUMBER) -> Comparison:
    """A fact whose answers are the words of ``answers``."""
    return Comparison(
        fact=Fact(id=name, kind=kind, claims=(), matches=()),
        label=name.upper(),
        verdict=Verdict(verdict),
        rule="rule",
        reason="Reason.",
        readings=tuple(Reading(answer=answer, claims=()) for answer in answers.split()),
        cautions=(),
        origins=(),
        focus=(),
    )


def kept(published: Published) -> Published | None:
    """The same, written to the file and read again."""
    book, problems = read_book(SourceFile(path="addresses.json", text=write_book((), (), published)))
    assert problems == ()
    return book.published


def after(last: Published | None, *facts: Comparison, hidden: str = "") -> Published:
    published = publish(last, facts, lambda comparison: comparison.fact.id != hidden)
    assert kept(published) == published
    return published


def told(published: Published) -> Told:
    return [(c.fact, c.kind.value, c.before, c.after) for c in published.changes]


def test_a_first_publication_changes_nothing() -> None:
    assert told(after(None, fact("a"), fact("b"))) == []


def test_a_file_of_the_older_form_is_no_publication() -> None:
    book, problems = read_book(SourceFile(path="addresses.json", text=write_book((), ())))
    assert (book.published, problems) == (None, ())


def test_each_kind_of_change() -> None:
    first = after(None, fact("a"), fact("b"), fact("c"), fact("d", kind=FactKind.STATEMENT))
    second = after(
        first,
        fact("n", "single"),
        fact("a", "differ"),
        fact("b", answers="12 16"),
        fact("d", answers="other", kind=FactKind.STATEMENT),
    )
    assert told(second) == [
        ("a", "verdict", "agree", "differ"),
        ("b", "value", "12", "12 / 16"),
        ("n", "new", "", "single"),
    ]


def test_changes_stay_until_there_are_others() -> None:
    first = after(None, fact("a"), fact("b"))
    second = after(first, fact("a", "differ"), fact("b", "refine"))
    assert after(second, fact("a", "differ"), fact("b", "refine")) == second
    third = after(second, fact("b", "refine"))
    assert told(third) == [("b", "verdict", "agree", "refine")]
    assert told(after(third, fact("b", "differ"))) == [("b", "verdict", "refine", "differ")]


def test_another_order_of_answers_is_no_change() -> None:
    first = after(None, fact("a", answers="12 Nearly"))
    assert told(after(first, fact("a", answers="nearly 12"))) == []


def test_answers_that_may_not_be_shown_are_in_no_file() -> None:
    first = after(None, fact("a", answers="12"), hidden="a")
    second = after(first, fact("a", answers="4711"), hidden="a")
    assert told(second) == [("a", "value", "", "")]
    assert "4711" not in write_book((), (), second)
    assert told(after(second, fact("a", answers="13"))) == [("a", "value", "", "")]


def test_answers_that_may_not_be_shown_any_more_are_taken_out() -> None:
    first = after(None, fact("a", answers="12"))
    second = after(first, fact("a", answers="13"))
    assert told(second) == [("a", "value", "12", "13")]
    assert told(after(second, fact("a", answers="13"), hidden="a")) == [("a", "value", "", "")]


def test_changes_are_in_the_order_of_the_facts_under_their_headings() -> None:
    first = after(None, fact("a"), fact("b"))
    facts = (fact("b", "differ"), fact("a", "differ"))
    changes = in_words(after(first, *facts), "mill", facts)
    assert [(change.story, change.fact, change.label) for change in changes] == [("mill", "b", "B"), ("mill", "a", "A")]
