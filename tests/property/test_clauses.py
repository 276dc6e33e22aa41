from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from generator.extract.attribution import find_attributions
from generator.extract.clauses import find_clauses
from generator.extract.quotes import find_quotations, quoted_spans
from generator.extract.sentences import segment
from generator.extract.tokens import tokenise
from tests.unit.extract.articles import article

WORDS = (
    "Moss mayor the a police firm said says told that claimed denied accused asked called for of to and but who which "
    "after because as in on it they not no will was had killed leaving running two 52 according report reports must"
)
SIGNS = "“ ” \" ' ’ , , . ; : — -- ( ) ? &"
PROSE = st.lists(st.sampled_from(f"{WORDS} {SIGNS}".split(" ")), max_size=50).map(" ".join)
TEXTS = st.lists(PROSE | st.text(max_size=120), min_size=1, max_size=3)


def edges_are_words(text: str) -> bool:
    """A quotation mark may stand at an end if its partner, or what may be one, stands inside."""
    head, tail = text[0] in '“"', text[-1] in '”"'
    inner = text[head : len(text) - tail]
    ends = (head or inner[0].isalnum()) and (tail or inner[-1].isalnum())
    return ends and (not head or any(c in inner for c in '”"')) and (not tail or any(c in inner for c in '“"'))


@given(TEXTS)
def test_tokens_hold_every_character_that_is_no_space(paragraphs: list[str]) -> None:
    whole = article(*paragraphs)
    for sentence in segment(whole):
        tokens = tokenise(sentence)
        covered = "".join(whole.text[s:e] for s, e in zip(tokens.starts, tokens.ends, strict=True))
        assert covered == "".join(sentence.text.split())


@given(TEXTS)
def test_attributions_lie_in_their_sentence_and_their_content_has_words(paragraphs: list[str]) -> None:
    whole = article(*paragraphs)
    segments = segment(whole)
    found = find_attributions(segments, [()] * len(segments))
    assert len(found) == len(segments)
    for sentence, own in zip(segments, found, strict=True):
        for a in own:
            assert sentence.span.contains(a.cue)
            assert sentence.span.contains(a.content)
            assert any(c.isalnum() for c in a.content.of(whole.text))
            assert a.speaker in whole.text
            assert a.name


@given(TEXTS)
def test_clauses_lie_in_their_sentence_and_begin_and_end_with_words(paragraphs: list[str]) -> None:
    whole = article(*paragraphs)
    segments = segment(whole)
    for sentence, own in zip(segments, find_attributions(segments, [()] * len(segments)), strict=True):
        clauses = find_clauses(sentence, own)
        assert clauses
        assert list(clauses) == sorted(set(clauses))
        assert all(sentence.span.contains(c) for c in clauses)
        assert all(c == sentence.span or edges_are_words(c.of(whole.text)) for c in clauses)


@given(TEXTS)
def test_no_clause_cuts_a_word(paragraphs: list[str]) -> None:
    whole = article(*paragraphs)
    segments = segment(whole)
    for sentence, own in zip(segments, find_attributions(segments, [()] * len(segments)), strict=True):
        tokens = tokenise(sentence)
        for clause in find_clauses(sentence, own):
            assert clause == sentence.span or (clause.start in tokens.starts and clause.end in tokens.ends)


@given(TEXTS)
def test_quotations_are_apart_and_in_order(paragraphs: list[str]) -> None:
    segments = segment(article(*paragraphs))
    spans = [q.span for q in find_quotations(segments)]
    assert all(a.end <= b.start for a, b in pairwise(spans))
    for sentence, parts in zip(segments, quoted_spans(segments, find_quotations(segments)), strict=True):
        assert all(sentence.span.contains(p) and len(p) > 0 for p in parts)
