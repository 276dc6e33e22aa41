"""Laws of figures, over sentences put together at random."""

from hypothesis import given
from hypothesis import strategies as st

from generator.extract.quantities import find_quantities
from generator.model import Span

_PIECES = [
    *"27 3.5 1,200 .5 007 1/2 9/11 2014 one two twenty seven dozen hundred million half third quarters".split(" "),
    *"at least nearly about up to between and from or more than some several few dozens tens of a an the".split(" "),
    *"percent % $ € pounds km years year old points m bn - – , . ; : ( ) “ ” ' ½ people men killed wounded".split(" "),
    *"were voted against rose Article Norland Smith boats in cases dead missing unemployment rate".split(" "),
]
_SENTENCES = st.one_of(
    st.text(max_size=80),
    st.lists(st.sampled_from(_PIECES), max_size=30).map(" ".join),
    st.lists(st.sampled_from(_PIECES), max_size=20).map("".join),
)


@given(text=_SENTENCES, start=st.integers(0, 1000))
def test_figures_lie_in_the_text_in_order_and_apart(text: str, start: int) -> None:
    behind = start
    for quantity in find_quantities(text, start, ()):
        assert text[quantity.span.start - start : quantity.span.end - start] == quantity.surface
        assert quantity.span.start >= behind
        assert len(quantity.span) > 0
        behind = quantity.span.end


@given(text=_SENTENCES)
def test_bounds_are_in_order_and_hold_the_number_named(text: str) -> None:
    for quantity in find_quantities(text, 0, ()):
        assert quantity.low is not None or quantity.high is not None
        if quantity.low is not None and quantity.high is not None:
            assert quantity.low <= quantity.high
            assert quantity.stated is None or quantity.low <= quantity.stated <= quantity.high


@given(text=_SENTENCES, begin=st.integers(0, 60), length=st.integers(1, 30))
def test_masked_text_is_left_alone(text: str, begin: int, length: int) -> None:
    mask = Span(begin, begin + length)
    assert not any(q.span.overlaps(mask) for q in find_quantities(text, 0, [mask]))
