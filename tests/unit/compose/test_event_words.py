from generator.compose.book import open_book
from generator.compose.event_words import MOST, make_event_words
from generator.model import EventTerm, Span
from tests.sites.demo_story import STORY, WORDS, demo_story

CAST = open_book(demo_story(), WORDS).cast


def term(
    words: str, article: str = "1-courier", *, at: int = 0, quoted: bool = False, speaker: str | None = None
) -> EventTerm:
    return EventTerm(
        article=article,
        span=Span(at, at + len(words)),
        paragraph=at,
        surface=words,
        noun=words,
        quoted=quoted,
        speaker=speaker,
    )


OTHER = term("flood", "4-unnamed")


def test_the_outlet_s_own_words_stand_apart_from_those_it_cites() -> None:
    row, _ = make_event_words(
        [term("flood"), term("disaster", quoted=True), term("accident", at=9, speaker="water board"), OTHER], CAST
    )
    assert [t.words for t in row.own] == ["flood"]
    assert [(t.words, t.quoted, t.speakers) for t in row.cited] == [
        ("disaster", True, ()),
        ("accident", False, ("the water board",)),
    ]


def test_one_term_is_counted_over_its_places_and_names_all_speakers() -> None:
    terms = [term("flood", at=i, quoted=True, speaker=who) for i, who in enumerate(("Oslan", "Tarrow", "Oslan"))]
    row, _ = make_event_words([*terms, term("wave", at=9, quoted=True), OTHER], CAST)
    assert [(t.words, t.times, t.speakers) for t in row.cited] == [("flood", 3, ("Oslan", "Tarrow")), ("wave", 1, ())]


def test_a_headline_s_capitals_make_no_other_term() -> None:
    row, _ = make_event_words([term("Dam Burst"), term("dam burst", at=5), OTHER], CAST)
    assert [(t.words, t.times) for t in row.own] == [("dam burst", 2)]


def test_terms_lead_to_their_first_paragraph() -> None:
    row, _ = make_event_words([term("flood", at=3), term("flood", at=7), OTHER], CAST)
    assert row.own[0].path == f"{STORY}/1-courier/index.html#p-3"


def test_the_rarest_of_many_are_left_out() -> None:
    row, _ = make_event_words([*(term(f"word{i}", at=i) for i in range(MOST + 3)), OTHER], CAST)
    assert len(row.own) == MOST


def test_one_article_s_words_alone_compare_nothing() -> None:
    assert make_event_words([term("flood"), term("wave")], CAST) == ()
