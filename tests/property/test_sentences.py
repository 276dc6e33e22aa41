from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from generator.extract.negation import find_negations
from generator.extract.sentences import segment
from generator.lexicon.negation import BEGINNINGS, NEGATION
from generator.text.words import vocabulary
from tests.unit.extract.articles import article

WORDS = "Dr. the Mayor said left that who 5 p.m. Monday and not No. U.S. é according to"
SIGNS = "“ ” \" ' . ? ! , ; — ( ) … : \u2028"
PIECES = st.lists(st.sampled_from(f"{WORDS} {SIGNS}".split(" ")), max_size=60)
PROSE = PIECES.map(" ".join) | st.text(max_size=200)


@given(st.lists(PROSE, max_size=4))
def test_sentences_are_in_order_trimmed_and_true_to_the_text(paragraphs: list[str]) -> None:
    whole = article(*paragraphs)
    found = segment(whole)
    assert all(s.span.of(whole.text) == s.text == s.text.strip() for s in found)
    assert all(any(c.isalnum() for c in s.text) for s in found)
    assert all(a.span.end <= b.span.start for a, b in pairwise(found))
    assert [s.index for s in found] == list(range(len(found)))
    assert all(whole.blocks[s.paragraph].span.contains(s.span) for s in found)


@given(PROSE)
def test_no_word_behind_the_dateline_is_lost(paragraph: str) -> None:
    whole = article("The first.", "The second.", "The third.", paragraph)
    kept = "".join(s.text for s in segment(whole) if s.paragraph == 3)
    assert [c for c in kept if c.isalnum()] == [c for c in paragraph if c.isalnum()]


@given(PROSE)
def test_negations_lie_in_their_sentence(paragraph: str) -> None:
    for s in segment(article(paragraph)):
        assert all(s.span.contains(n) and len(n) > 0 for n in find_negations(s))


@given(st.from_regex(NEGATION, alphabet=st.characters(codec="ascii")))
def test_whatever_denies_begins_with_a_word_that_is_asked_for_first(text: str) -> None:
    assert not BEGINNINGS.isdisjoint(vocabulary(text))
