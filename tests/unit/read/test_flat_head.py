"""Front matter of plain lines: what is read of them at once, and what is left to the YAML reader."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.read.flat_head import flat_mapping
from generator.text.yaml_reader import Entry, Mapping, Scalar, read_yaml

SIGNS = "\"': #-[]{}&*!|>\\%@`?=~.,/_é’\t\x85\u2028\u200b\u202e\ufeff٣"
BITS = st.sampled_from([*SIGNS, "2031-04-17", "Ann", "12:30", "true", "null", ": "])
VALUES = st.lists(BITS, max_size=5).map("".join)
ROWS = st.tuples(
    st.sampled_from(["title: ", "date:  ", "on: ", "url:", " tags: "]),
    st.one_of(VALUES, VALUES.map('"{}"'.format), st.just("https://a.example/1")),
).map("".join)


def test_texts_and_days_keep_their_places() -> None:
    assert flat_mapping('title: "Mill: 3 hurt"\npublished:  2031-04-17\noutlet: The Elm Post', 2) == Mapping(
        entries=(
            Entry(
                key="title",
                value=Scalar(text="Mill: 3 hurt", kind="text", line=2, column=8, length=14),
                line=2,
                column=1,
                length=5,
            ),
            Entry(
                key="published",
                value=Scalar(text="2031-04-17", kind="date", line=3, column=13, length=10),
                line=3,
                column=1,
                length=9,
            ),
            Entry(
                key="outlet",
                value=Scalar(text="The Elm Post", kind="text", line=4, column=9, length=12),
                line=4,
                column=1,
                length=6,
            ),
        ),
        line=2,
        column=1,
        length=0,
    )


@pytest.mark.parametrize(
    "row",
    [
        "draft: true",
        "title: 1984",
        "title: NULL",
        "tags: [a, b]",
        "title: Mill # burns",
        "title: Mill: burns",
        'title: "Mill \\x41"',
        "title: 'Mill'",
        "title: ",
        "  b: nested",
        "- item",
        "# comment",
        "outlet: The Elm Post again",
        'title: "no end',
        'title: "a\u2028b"',
    ],
)
def test_the_rest_is_for_the_yaml_reader(row: str) -> None:
    assert flat_mapping(f"outlet: The Elm Post\n{row}", 2) is None


@settings(max_examples=300)
@given(rows=st.lists(ROWS, min_size=1, max_size=3))
def test_what_is_read_is_what_the_yaml_reader_finds(rows: list[str]) -> None:
    head = "\n".join(rows)
    mapping = flat_mapping(head, 2)
    assert mapping is None or (mapping, ()) == read_yaml(head, "a.md", first_line=2)
