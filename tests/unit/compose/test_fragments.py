from urllib.parse import unquote

from hypothesis import given
from hypothesis import strategies as st

from generator.compose.fragments import text_fragment
from generator.model import Span

URL = "https://a.example/"


def fragment(text: str, words: str, nth: int = 0) -> str:
    """What the link to the ``nth`` place of ``words`` says behind the address."""
    start = -1
    for _ in range(nth + 1):
        start = text.index(words, start + 1)
    return text_fragment(URL, text, Span(start, start + len(words))).removeprefix(URL)


def test_a_long_quote_is_named_by_its_first_and_last_words() -> None:
    words = "one two three four five six seven eight nine"
    assert fragment(words, words) == "#:~:text=one%20two%20three%20four,six%20seven%20eight%20nine"


def test_hyphens_commas_and_ampersands_have_a_meaning_and_are_encoded() -> None:
    assert fragment("A far-off, & then", "far-off, & then") == "#:~:text=far%2Doff%2C%20%26%20then"


def test_an_anchor_of_the_address_gives_way() -> None:
    assert text_fragment(f"{URL}#top", "It rained.", Span(0, 2)) == f"{URL}#:~:text=It"


def test_equal_passages_are_told_apart_by_the_words_before_them() -> None:
    text = "The mayor said no. The owner said no."
    assert fragment(text, "said no") == "#:~:text=The%20mayor-,said%20no"
    assert fragment(text, "said no", 1) == "#:~:text=The%20owner-,said%20no"


def test_the_words_behind_tell_where_nothing_stands_before() -> None:
    assert fragment("No way out. Why? No way in.", "No way") == "#:~:text=No%20way,-out.%20Why%3F"


def test_case_does_not_tell_passages_apart() -> None:
    assert fragment("No way. He said no way.", "no way") == "#:~:text=He%20said-,no%20way"


def test_a_range_ends_where_its_last_words_first_stand() -> None:
    words = "a b c d e f c d e f g h"
    assert fragment(f"{words} x", words) == "#:~:text=a%20b%20c%20d,e%20f%20g%20h"
    words = "one two three four the sun sets now and there the sun sets now and ends here the sun sets now"
    assert fragment(words, words).endswith("ends%20here%20the%20sun%20sets%20now")


def test_what_nothing_tells_apart_is_linked_without_a_fragment() -> None:
    assert fragment("No. No. No. No. No. No. No. No. No. No. No. No. No. No. No. No. No. No.", "No", 9) == ""


def test_no_address_no_link() -> None:
    assert text_fragment("", "words", Span(0, 5)) == ""


WORDS = st.lists(
    st.sampled_from(["rain", "Rain", "dam-wall", "and", "“the", "river”,", "a&b", "50%"]), min_size=1, max_size=40
)


@given(words=WORDS, data=st.data())
def test_the_first_passage_that_fits_is_the_one_meant(words: list[str], data: st.DataObject) -> None:
    text = " ".join(words)
    first = data.draw(st.integers(0, len(words) - 1))
    last = data.draw(st.integers(first, len(words) - 1))
    start = len(" ".join(words[:first])) + bool(first)
    span = Span(start, start + len(" ".join(words[first : last + 1])))
    link = text_fragment(URL, text, span)
    if link != URL:
        assert shown(text, link.partition(":~:text=")[2]) == span


def shown(text: str, directive: str) -> Span:
    """What a browser shows: the first passage that fits the directive."""
    parts = directive.split(",")
    before = unquote(parts.pop(0)[:-1]) + " " if parts[0].endswith("-") else ""
    after = " " + unquote(parts.pop()[1:]) if parts[-1].startswith("-") else ""
    opening, closing = unquote(parts[0]), unquote(parts[-1])
    low = text.lower()
    if len(parts) == 1:
        start = low.index((before + opening + after).lower()) + len(before)
        return Span(start, start + len(opening))
    start = low.index((before + opening).lower()) + len(before)
    return Span(start, low.index(closing.lower(), start + len(opening)) + len(closing))
