"""The text that is made of the passages that may be shown."""

from dataclasses import replace
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from generator.model import Article, BlockKind, Span
from generator.read import read_article
from generator.rights.passages import cut, merge
from generator.rights.withheld import withheld
from tests.unit.articles import BARE

TEXT = "The dam broke. Nobody was hurt, she said.\n\nA second dam held."


def article(folder: Path, text: str = TEXT) -> Article:
    path = folder / "dam" / "a.md"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(f"---\ntitle: Dams\n---\n{text}\n", encoding="utf-8")
    found = read_article(path, folder).article
    assert found is not None
    return found


def span(text: str, words: str) -> Span:
    start = text.index(words)
    return Span(start, start + len(words))


def test_the_title_and_the_passages_in_order(tmp_path: Path) -> None:
    whole = article(tmp_path)
    shown = cut(whole, [span(whole.text, "A second dam held"), span(whole.text, "Nobody was hurt")])
    assert shown.text == "Dams\n\nNobody was hurt\n\nA second dam held"
    assert [block.kind for block in shown.blocks] == [BlockKind.TITLE, BlockKind.PARAGRAPH, BlockKind.PARAGRAPH]
    assert [block.span.of(shown.text) for block in shown.blocks] == shown.text.split("\n\n")


def test_what_is_not_shown_has_no_place(tmp_path: Path) -> None:
    whole = article(tmp_path)
    shown = cut(whole, [span(whole.text, "Nobody was hurt")])
    assert shown.moved(span(whole.text, "The dam broke")) is None
    assert shown.moved(span(whole.text, "broke. Nobody")) is None
    assert [s.of(shown.text) for s in shown.within(span(whole.text, "hurt, she said"))] == ["hurt"]


def test_signs_between_passages_do_not_part_them_but_words_and_lines_do() -> None:
    def merged(*words: str) -> list[str]:
        return [s.of(TEXT) for s in merge([span(TEXT, w) for w in words], TEXT)]

    assert merged("Nobody was hurt", "she said") == ["Nobody was hurt, she said"]
    assert merged("The dam broke", "Nobody was hurt") == ["The dam broke. Nobody was hurt"]
    assert merged("Nobody was hurt", "said") == ["Nobody was hurt", "said"]
    assert merged("she said", "A second dam") == ["she said", "A second dam"]
    assert merged("dam broke", "The dam") == ["The dam broke"]


@given(st.lists(st.tuples(st.integers(0, len(TEXT) - 1), st.integers(1, 12)), max_size=6))
def test_every_shown_span_keeps_its_words(pieces: list[tuple[int, int]]) -> None:
    whole = replace(BARE, text=TEXT)
    spans = [Span(start, min(start + length, len(TEXT))) for start, length in pieces]
    shown = cut(whole, spans)
    for one in spans:
        moved = shown.moved(one)
        assert moved is not None and moved.of(shown.text) == one.of(TEXT)
    assert all(a.end < b.start for a, b in zip(shown.new, shown.new[1:], strict=False))


def test_runs_that_stand_in_shown_texts_too_are_not_withheld() -> None:
    hidden = withheld([("the dam above the town broke", 3)], ["The dam above it."])
    assert not hidden.has("the dam above")
    assert hidden.has("Because THE TOWN, broke.")
    assert not hidden.has("the town")
    assert not withheld([], ["anything"]).has("anything at all")


def test_a_name_of_hidden_words_is_cut_before_it_is_a_run() -> None:
    hidden = withheld([("a spokeswoman of the regional office for dams said", 5)], [])
    assert hidden.shortened("spokeswoman of the regional office for dams") == "spokeswoman of the regional …"
    assert hidden.shortened("regional office") == "regional office"
