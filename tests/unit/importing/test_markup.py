"""Plain text as Markdown: it reads back to itself, and stays readable."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.importing.markup import as_block
from generator.read.decode import clean
from generator.read.markdown import read_clean


def read_back(block: str) -> list[tuple[str, str]]:
    return [(part.kind.value, part.text) for part in read_clean(block, 1).parts]


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("The dam held, he said.", "The dam held, he said."),
        ("Forces [rebels] left.", "Forces [rebels] left."),
        ("AT&T and R&D grew 5% to $3*2.", "AT&T and R&D grew 5% to $3*2."),
        ("# 1 in the list", r"\# 1 in the list"),
        ("- Advertisement", r"\- Advertisement"),
        ("1. The mayor resigned.", r"1\. The mayor resigned."),
        ("1990. It was a bad year.", r"1990\. It was a bad year."),
        ("> quoted", r"\> quoted"),
        ("*** the stars ***", "*** the stars ***"),
        ("* * *", r"\* * *"),
        ("It was *not* so.", r"It was \*not\* so."),
        ("See [the map](x).", r"See \[the map\](x)."),
    ],
)
def test_only_what_must_be_is_escaped(text: str, written: str) -> None:
    assert as_block(text) == written
    assert read_back(written) == [("paragraph", text)]


def test_a_heading() -> None:
    assert as_block("What we know #1", heading=True) == "## What we know #1"
    assert read_back(as_block("Numbers #", heading=True)) == [("subhead", "Numbers #")]


LINES = st.one_of(
    st.text(min_size=1, max_size=60),
    st.text(alphabet="#*_-+>`~[](){}<>!&;:=|\\. ab1\"'", min_size=1, max_size=30),
    st.sampled_from(
        ["<script>", "<!-- a", "&amp;", "[a]: http://b.example", "~~~ x", "***", "===", "<http://a.example>"]
    ),
).map(lambda text: " ".join(clean(text).split()))


@given(st.lists(st.tuples(LINES.filter(bool), st.booleans()), min_size=1, max_size=6))
def test_every_text_reads_back(blocks: list[tuple[str, bool]]) -> None:
    file = "\n\n".join(as_block(text, heading=heading) for text, heading in blocks)
    assert read_back(file) == [("subhead" if heading else "paragraph", text) for text, heading in blocks]
