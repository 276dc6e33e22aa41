"""Laws of mentions over sentences made of names, titles and common words in any order."""

from collections.abc import Sequence

from hypothesis import given, settings
from hypothesis import strategies as st

from generator.extract.mentions import find_mentions
from tests.unit.extract.test_mentions import make_article, segments_of

WORDS = (
    "Ivan Petrak Petrak’s Anna Berger Thomas Hajimov Khadzhimov Mrs. President Secretary of State the and said he She "
    "It in Oslo Norwegian U.S. UN HWU Harbour Workers Union Ministry Health ministry police Police (HWU) “Yes,” , . "
    "gunman suspect al-Sayid May Monday 12 & J. Jr. New York Kremlin Bank for - ’ Élysée I O’Brien Section"
).split()

TEXT = st.lists(st.sampled_from([*WORDS, "\n"]), max_size=40).map(" ".join)
ANY = st.text(alphabet=st.sampled_from("AaBé.’'-&“” \nŁI19(,ß"), max_size=60)
STORY = st.lists(TEXT | ANY, min_size=1, max_size=4)


def found(texts: Sequence[str], order: Sequence[int]) -> dict[int, object]:
    """The mentions of each text when they are read in ``order``."""
    articles = [make_article(str(n), texts[n]) for n in order]
    return dict(zip(order, find_mentions(articles, [segments_of(texts[n]) for n in order]), strict=True))


@given(STORY)
@settings(max_examples=60, deadline=None)
def test_surfaces_stand_at_their_spans_in_order_and_apart(texts: list[str]) -> None:
    articles = [make_article(str(n), text) for n, text in enumerate(texts)]
    segments = [segments_of(text) for text in texts]
    for article, own, per_segment in zip(articles, segments, find_mentions(articles, segments), strict=True):
        for segment, mentions in zip(own, per_segment, strict=True):
            assert all(m.span.of(article.text) == m.surface and m.surface and m.name for m in mentions)
            assert all(segment.span.contains(m.span) for m in mentions)
            ends = [0, *(m.span.end for m in mentions)]
            assert all(m.span.start >= end for m, end in zip(mentions, ends, strict=False))


@given(STORY, st.data())
@settings(max_examples=60, deadline=None)
def test_the_order_of_articles_does_not_matter(texts: list[str], data: st.DataObject) -> None:
    order = list(range(len(texts)))
    assert found(texts, order) == found(texts, data.draw(st.permutations(order)))


@given(TEXT)
@settings(max_examples=40, deadline=None)
def test_a_copy_of_an_article_has_the_same_names(text: str) -> None:
    both = found([text, text], [0, 1])
    assert both[0] == both[1]
