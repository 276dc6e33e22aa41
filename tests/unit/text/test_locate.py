"""Finding a quote again in a text that was edited."""

import pytest

from generator.text.locate import locate

TEXT = (
    "The dam broke at noon.\n\n"
    "At least 40 people were missing on Tuesday evening, the fire brigade said. Nobody was hurt, the mayor said.\n\n"
    "“We lost 27% of the harvest,” a farmer said. Nobody was hurt."
)


def found(quote: str) -> list[str]:
    return [span.of(TEXT) for span in locate(quote, TEXT).places]


def test_the_very_words() -> None:
    assert found("At least 40 people were missing") == ["At least 40 people were missing"]
    assert locate("At least 40 people were missing", TEXT).same


def test_case_marks_and_white_space_do_not_matter() -> None:
    located = locate('"we lost  27% of\nthe harvest"', TEXT)
    assert [span.of(TEXT) for span in located.places] == ["We lost 27% of the harvest"]
    assert located.same


def test_signs_behind_the_last_word_belong_to_it() -> None:
    assert found("LOST 27%") == ["lost 27%"]


def test_every_place_in_order() -> None:
    assert found("Nobody was hurt") == ["Nobody was hurt", "Nobody was hurt"]


@pytest.mark.parametrize(
    ("quote", "now"),
    [
        ("At least 45 people were missing on Tuesday evening", "At least 40 people were missing on Tuesday evening"),
        ("At least 40 people were still missing on Tuesday", "At least 40 people were missing on Tuesday"),
        ("More than 40 people were missing on Tuesday evening", "At least 40 people were missing on Tuesday evening"),
    ],
)
def test_a_small_edit_is_found_and_told(quote: str, now: str) -> None:
    located = locate(quote, TEXT)
    assert [span.of(TEXT) for span in located.places] == [now]
    assert not located.same


def test_what_is_gone_has_its_nearest() -> None:
    located = locate("Six people were reported missing in the hills", TEXT)
    assert located.places == ()
    assert [p.span.of(TEXT) for p in located.nearest] == ["40 people were missing on Tuesday evening, the fire"]


def test_a_word_that_stands_behind_again_hides_no_passage() -> None:
    text = (
        "The town held its breath. Two boats went out.\n\n"
        "About 630 guests spent Friday evening at Brill and Oxley school, so said the mayor, and the others left."
    )
    (nearest,) = locate("Around 610 guests spent the evening", text).nearest
    assert nearest.span.of(text) == "About 630 guests spent Friday evening"
    assert nearest.likeness == 0.5


def test_words_that_an_edit_put_into_the_midst_are_looked_over() -> None:
    text = "Nine boats left, as the harbour master wrote in his book, Quill at dawn with nets."
    located = locate("Nine boats left Quill at dawn", text)
    assert [span.of(text) for span in (*located.places, *(p.span for p in located.nearest))] == [text[:-11]]


def test_a_passage_that_keeps_three_words_in_ten_is_named_and_no_other() -> None:
    kept = "The choir sang."
    (nearest,) = locate("the choir sang while seven other singers waited outside patiently", kept).nearest
    assert (nearest.span.of(kept), nearest.likeness) == ("The choir sang", 0.3)
    assert locate("the choir sang while seven other singers waited outside so patiently", kept).nearest == ()


@pytest.mark.parametrize("quote", ["", "  ", "…", "Zebras cross rivers"])
def test_nothing_alike(quote: str) -> None:
    located = locate(quote, TEXT)
    assert (located.places, located.nearest) == ((), ())


def test_a_passage_never_spans_two_paragraphs() -> None:
    located = locate("broke at noon at least 40 people were missing", TEXT)
    assert all("\n\n" not in span.of(TEXT) for span in located.places)


@pytest.mark.parametrize(
    ("quote", "text"),
    [
        ("Some 2", "Some 2,450 barrels were lost."),
        ("450 barrels", "Some 2,450 barrels were lost."),
        ("rose by 3", "Prices rose by 3.5 percent."),
        ("Some 2,", "Some 2,450 barrels were lost."),
        ("Some 2", "Some 2\u202f450 barrels were lost."),
        ("a fine of £20", "The court set a fine of £20m on Friday."),
        ("the farm", "All left the farmhouse."),
        ("house burned", "The farmhouse burned down."),
    ],
)
def test_no_place_begins_or_ends_inside_a_number_or_word(quote: str, text: str) -> None:
    assert locate(quote, text).places == ()


@pytest.mark.parametrize(
    ("quote", "text"),
    [
        ("It lost 20", "It lost 20, and won 30."),
        ("in 1961", "It began in 1961."),
        ("led by Ada Brone", "A group led by Ada Brone’s sister."),
        ("27%", "“We lost 27% of it.”"),
        ("大雨", "昨日は大雨でした。"),
    ],
)
def test_a_place_may_end_at_a_sign_and_where_a_script_has_no_spaces(quote: str, text: str) -> None:
    assert [span.of(text) for span in locate(quote, text).places] == [quote]
