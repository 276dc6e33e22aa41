from generator.compose.article_page import ArticleView, make_article_view
from generator.compose.book import open_book
from tests.sites.demo_story import SITE, WORDS, demo_story

BOOK = open_book(demo_story(), WORDS)


def view(article: str) -> ArticleView:
    return make_article_view(SITE, BOOK, BOOK.cast.articles[article])


def test_the_segments_are_the_text() -> None:
    for article in BOOK.cast.articles.values():
        page = make_article_view(SITE, BOOK, article)
        blocks = [b for b in (page.heading, *page.blocks) if b]
        assert "\n\n".join("".join(s.text for s in b.segments) for b in blocks) == article.text


def test_every_claim_is_marked_where_it_stands() -> None:
    for article in BOOK.cast.articles.values():
        page = make_article_view(SITE, BOOK, article)
        anchors = [a for b in page.blocks for s in b.segments for a in s.anchors]
        claims = {
            c.id for comparison in BOOK.story.comparisons for c in comparison.fact.claims if c.article == article.id
        }
        assert sorted(anchors) == sorted(claims)


def test_a_shared_claim_carries_the_verdict_and_a_note_and_a_single_one_does_not() -> None:
    first = view("1-courier").blocks[0]
    marked = [(s.text, s.verdict, s.notes) for s in first.segments if s.verdict]
    assert marked == [
        ("At least 27 people were killed", "differ", (1,)),
        ("It was built in the 1970s", "refine", (2,)),
    ]
    assert [s.verdict for s in view("1-courier").blocks[3].segments] == ["", ""]


def test_overlapping_claims_are_cut_into_flat_pieces() -> None:
    pieces = [(s.text, s.verdict) for s in view("4-unnamed").blocks[0].segments]
    assert pieces[0] == ("Nearly 100 people died when the wall failed", "differ")


def test_notes_give_the_answers_of_the_others_only() -> None:
    note = view("1-courier").blocks[0].notes[0]
    assert [(a.words, [w.sign for w in a.witnesses]) for a in note.answers] == [("31", ["B2"]), ("Nearly 100", ["C"])]
    assert {claim.witness.sign for claim in note.others} == {"B2", "C"}


def test_notes_are_numbered_through_the_page() -> None:
    assert [n.number for b in view("1-courier").blocks for n in b.notes] == [1, 2, 3, 4, 5]


def test_what_was_left_out_is_listed() -> None:
    assert [line.reason for line in view("1-courier").left_out] == ["a call to subscribe"]
