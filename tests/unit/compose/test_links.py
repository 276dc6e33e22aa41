import pytest

from generator.compose.links import text_fragment, web_address


@pytest.mark.parametrize(
    "url",
    ["javascript:alert(1)", "data:text/html,x", "//example.org/a", "/a", "ftp://example.org", "http://[", "", None],
)
def test_only_complete_http_addresses_are_linked(url: str | None) -> None:
    assert web_address(url) == ""


def test_a_long_quote_is_named_by_its_first_and_last_words() -> None:
    words = "one two three four five six seven eight nine"
    assert text_fragment("https://a.example/", words, words).endswith(
        "#:~:text=one%20two%20three%20four,six%20seven%20eight%20nine"
    )


def test_hyphens_and_commas_have_a_meaning_in_fragments_and_are_encoded() -> None:
    assert text_fragment("https://a.example/", "far-off, then", "").endswith("text=far%2Doff%2C%20then")


def test_the_first_of_equal_passages_is_told_apart_by_the_words_before() -> None:
    text = "The mayor said no. The owner said no."
    assert text_fragment("https://a.example/", "said no", text).endswith("text=The%20mayor-,said%20no")


def test_no_address_no_link() -> None:
    assert text_fragment("", "words", "words") == ""
