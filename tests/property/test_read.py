"""Laws of reading: nothing raises, spans are exact, and what is kept stands in the source."""

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from generator.config.site import load_site
from generator.model import Article, BlockKind
from generator.read import read_article
from generator.read.markdown import read_clean
from generator.text.yaml_reader import read_yaml

LINES = st.sampled_from(
    [
        "",
        "---",
        "title: A",
        "# Mill burns at Orne",
        "The mill at Orne burned down on Monday, and nobody was hurt, the fire brigade said.",
        "“It was built in 1871,” said Bo Ek, who leads the brigade, “and had stood empty for years.”",
        "Related articles",
        "12 C",
        "By Ann Lee",
        "ORNE – The mill",
        "<p>The mill <b>burned</b>",
        "</div><script>x",
        "[a](b",
        "HomeMill burns at Orne on...",
        "Source: Orne Radio",
        "Share | Tweet | Print",
        "* * *",
    ]
)
PAGES = st.one_of(
    st.text(max_size=300).map(lambda text: text.encode("utf-8", "surrogatepass")),
    st.binary(max_size=300),
    st.lists(LINES, max_size=25).map(lambda lines: "\n".join(lines).encode()),
)
SUFFIXES = (".txt", ".md", ".html")
MARKS = "Mill 1. 12 - * ** _ [a] (b) <i> </i> &amp; \\ ! ` ``` # === --- > ~~~ + | “ <!-- <p>".split()
BITS = st.sampled_from(["\n", "\n\n", " ", "  \n", "\t", "    ", "[a]: b", "\xa0", "\u2028", *MARKS])


def read(folder: Path, suffix: str, raw: bytes) -> Article | None:
    path = folder / f"a{suffix}"
    path.write_bytes(raw)
    return read_article(path, folder.parent).article


@pytest.fixture(scope="module")
def story(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("content") / "story"
    folder.mkdir()
    return folder


@pytest.mark.parametrize("suffix", SUFFIXES)
@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(raw=PAGES)
def test_blocks_are_exact_and_parted_by_empty_lines(story: Path, suffix: str, raw: bytes) -> None:
    article = read(story, suffix, raw)
    if article is None:
        return
    texts = [block.span.of(article.text) for block in article.blocks]
    assert article.text == "\n\n".join(texts)
    assert all(text and text == " ".join(text.split()) for text in texts)
    assert article.title
    assert all(block.kind is not BlockKind.TITLE for block in article.blocks[1:])
    assert article.title_made == (article.blocks[0].kind is not BlockKind.TITLE)


@pytest.mark.parametrize("suffix", [".txt", ".md"])
@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(lines=st.lists(LINES, max_size=25))
def test_dropped_lines_stand_in_the_source_where_they_say(story: Path, suffix: str, lines: list[str]) -> None:
    article = read(story, suffix, "\n".join(lines).encode())
    for dropped in article.dropped if article else ():
        assert dropped.reason
        assert dropped.text.split()[0].strip("#*“”[]") in lines[dropped.line - 1] or suffix == ".md"


@settings(max_examples=300)
@given(bits=st.lists(BITS, max_size=14))
def test_paragraphs_read_without_the_parser_are_those_that_it_finds(bits: list[str]) -> None:
    text = "".join(bits)
    parts = read_clean(text, 1).parts
    with_rule = read_clean(f"{text}\n\n***", 1).parts  # a line that shows no text, and that only the parser knows
    assert parts == with_rule or "```" in text or "~~~" in text or "<!--" in text


@settings(max_examples=60)
@given(text=st.one_of(st.text(max_size=200), st.lists(LINES, max_size=10).map("\n".join)))
def test_yaml_never_raises(text: str) -> None:
    mapping, problems = read_yaml(text, "a.yml")
    assert len({entry.key for entry in mapping.entries}) == len(mapping.entries)
    assert not (problems and mapping.entries)


@settings(max_examples=30, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(raw=PAGES)
def test_settings_never_raise(story: Path, raw: bytes) -> None:
    (story / "site.yml").write_bytes(raw)
    config, _ = load_site(story)
    assert config.title
    assert config.theme
