from dataclasses import replace
from datetime import date

import pytest

from generator.compose.book import open_book
from generator.compose.matrix import blank_reason, is_partial
from generator.compose.ordering import strength
from generator.compose.story_page import ROWS, StoryView, make_story_view, scope
from generator.model import Comparison, Stance, Story, Verdict
from tests.sites.demo_story import SITE, WORDS, demo_story

STORY = demo_story()
VIEW = make_story_view(SITE, open_book(STORY, WORDS))


def without_dates(story: Story) -> Story:
    articles = tuple(replace(a, published=None) for a in story.source.articles)
    return replace(story, source=replace(story.source, articles=articles))


def test_figures_come_first_among_the_differences_and_what_needs_care_after_what_does_not() -> None:
    assert [card.fact.label for card in VIEW.differences] == [
        "Cost of repairs",
        "People killed",
        "Whether the company had been warned",
    ]


def test_refinements_are_shown_where_they_can_be_drawn() -> None:
    assert [card.fact.label for card in VIEW.refinements] == ["When the dam was built", "People who left their homes"]


def test_rows_are_grouped_by_kind_of_question_disagreement_first() -> None:
    assert [(g.heading, [r.fact.label for r in g.rows]) for g in VIEW.groups] == [
        ("How many", ["People killed", "Cost of repairs", "People who left their homes"]),
        ("When", ["When the dam was built"]),
        ("Who and what", ["Marek Oslan in the valley"]),
        ("What was said", ["Whether the company had been warned"]),
        ("What next", ["Oslan: the company must open its records"]),
    ]


def test_every_row_has_a_cell_for_every_article_with_words_or_a_reason() -> None:
    for group in VIEW.groups:
        for row in group.rows:
            assert [cell.article for cell in row.cells] == [w.article for w in VIEW.witnesses]
            assert all(bool(cell.claims) != bool(cell.blank) for cell in row.cells)


def test_every_claim_has_one_anchor_on_the_page() -> None:
    cards = [p.anchor for card in (*VIEW.differences, *VIEW.refinements) for r in card.readings for p in r.claims]
    cells = [p.anchor for g in VIEW.groups for row in g.rows for cell in row.cells for p in cell.claims]
    singles = [f"c-{p.claim.id}" for s in VIEW.singles for p in (*s.shown, *s.folded)]
    anchors = [a for a in (*cards, *cells, *singles) if a]
    assert len(anchors) == len(set(anchors))
    assert set(anchors) == {f"c-{claim.id}" for c in STORY.comparisons for claim in c.fact.claims}


def test_the_count_adds_up_and_the_bar_is_full() -> None:
    assert (VIEW.tally.compared, VIEW.tally.alone) == (7, 5)
    assert VIEW.tally.sentence == "1 disputed by the parties, 2 told differently, 2 more precise in one, 2 agree"
    assert round(sum(part.width for part in VIEW.tally.parts)) == 100


def test_an_earlier_article_could_not_know() -> None:
    articles = {a.id: a for a in STORY.source.articles}
    later = [articles["3-post"], articles["5-radio"]]
    assert blank_reason(articles["1-courier"], later) == "blank.earlier"
    assert blank_reason(articles["4-unnamed"], later) == "blank.silent"
    assert blank_reason(articles["3-post"], [articles["1-courier"]]) == "blank.silent"


def test_a_text_that_breaks_off_says_so() -> None:
    whole = STORY.source.articles[0]
    torn = replace(whole, text="The dam at Lake Verrin burst on")
    assert not is_partial(whole)
    assert is_partial(torn)
    assert is_partial(replace(whole, text="The dam burst …"))
    assert blank_reason(torn, [whole]) == "blank.partial"


def test_the_scope_counts_reports_outlets_and_missing_dates() -> None:
    assert scope(open_book(STORY, WORDS).cast) == (
        "5 reports, 1 without the outlet’s name, published 5–7 May 2031; 1 without a date."
    )
    assert (
        scope(open_book(without_dates(STORY), WORDS).cast)
        == "5 reports, 1 without the outlet’s name; none carries a date."
    )


def test_the_day_on_which_one_page_was_saved_is_not_said_of_all() -> None:
    story = without_dates(STORY)
    first, *others = story.source.articles
    articles = (replace(first, not_after=date(2031, 6, 1)), *others)
    view = make_story_view(SITE, open_book(replace(story, source=replace(story.source, articles=articles)), WORDS))
    assert view.scope.endswith("; none carries a date.")
    assert [witness.captured for witness in view.witnesses] == ["1 June 2031", "", "", "", ""]


def test_speakers_quoted_by_one_report_are_named_so() -> None:
    rows = {row.name: (row.counts, row.note) for row in VIEW.speakers.shown}
    assert rows["Interior Ministry"] == ((1, 0, 0, 0, 0), "only A")
    assert rows["Ilse Tarrow"][1] == ""


def test_spellings_of_one_name() -> None:
    assert [(n.name, [(s.surface, [w.sign for w in s.witnesses]) for s in n.spellings]) for n in VIEW.names] == [
        ("Ilse Tarrow", [("Tarow", ["C"]), ("Tarrow", ["A"])])
    ]


def test_every_two_articles_have_a_page() -> None:
    assert len(VIEW.pairs) == 10
    assert VIEW.pairs[0].path == "verrin-dam/1-courier-vs-2-post/index.html"


def test_a_caution_that_concerns_several_points_is_stated_once() -> None:
    caution = next(c for c in STORY.comparisons if c.cautions).cautions
    changed = tuple(replace(c, cautions=caution) if c.label != "Cost of repairs" else c for c in STORY.comparisons)
    view = make_story_view(SITE, open_book(replace(STORY, comparisons=changed), WORDS))
    assert [(care.number, care.points) for care in view.cares] == [(1, 6)]
    rows = {row.fact.label: row for group in view.groups for row in group.rows}
    assert (rows["When the dam was built"].cares, rows["When the dam was built"].cautions) == ((1,), ())
    assert rows["Cost of repairs"].cares == ()
    assert VIEW.cares == ()


def with_more_rows(*, repeat: bool) -> StoryView:
    """The story with thirty more points alike: of the same sentences, or each of its own."""
    agreed = next(c for c in STORY.comparisons if c.label == "Oslan: the company must open its records")
    more = []
    for i in range(30):
        claims = agreed.fact.claims if repeat else tuple(replace(c, sentence=100 + i) for c in agreed.fact.claims)
        more.append(replace(agreed, fact=replace(agreed.fact, id=f"more-{i:02}", claims=claims)))
    return make_story_view(SITE, open_book(replace(STORY, comparisons=(*STORY.comparisons, *more)), WORDS))


def test_what_a_reader_gains_least_from_is_folded_where_there_is_much() -> None:
    view = with_more_rows(repeat=False)
    assert sum(len(group.rows) for group in view.groups) == ROWS
    assert {row.fact.verdict.key for group in view.folded for row in group.rows} == {"agree"}
    assert VIEW.folded == ()


def test_rows_that_repeat_open_ones_are_folded() -> None:
    view = with_more_rows(repeat=True)
    assert sum(len(group.rows) for group in view.groups) == 7
    assert sum(len(group.rows) for group in view.folded) == 30


def test_a_weakly_tied_row_gives_way_to_a_strong_one() -> None:
    view = with_more_rows(repeat=False)
    open_rows = {row.fact.id for group in view.groups for row in group.rows}
    folded = {row.fact.id for group in view.folded for row in group.rows}
    scores = {c.fact.id: strength(c) for c in STORY.comparisons}
    assert not folded & {fact for fact, score in scores.items() if score > strength_of_more()}
    assert open_rows & set(scores)


def strength_of_more() -> float:
    return strength(next(c for c in STORY.comparisons if c.label == "Oslan: the company must open its records"))


def test_a_quote_is_shown_in_full_once() -> None:
    placed = [p for card in (*VIEW.differences, *VIEW.refinements) for r in card.readings for p in r.claims]
    placed += [p for g in VIEW.groups for row in g.rows for cell in row.cells for p in cell.claims]
    full = [p.claim.id for p in placed if not p.again]
    assert len(full) == len(set(full))
    assert all(p.claim.focus == p.claim.excerpt[1] for p in placed)


def test_a_dispute_has_two_sides() -> None:
    card = next(card for card in VIEW.differences if card.fact.verdict.key == "dispute")
    assert [side.split()[-2:] for side in (r.side for r in card.readings)] == [["denies", "it"], ["asserts", "it"]]


@pytest.mark.parametrize(
    ("speaker", "heading"),
    [
        ("Tom Williams", "Tom Williams asserts it"),
        ("two people close to the talks", "Two people close to the talks assert it"),
    ],
)
def test_a_side_of_a_dispute_is_of_one_or_of_several(speaker: str, heading: str) -> None:
    def named(comparison: Comparison) -> Comparison:
        claims = [c if c.stance is Stance.DENIES else replace(c, speaker=speaker) for c in comparison.fact.claims]
        return replace(comparison, fact=replace(comparison.fact, claims=tuple(claims)))

    comparisons = [named(c) if c.verdict is Verdict.DISPUTE else c for c in STORY.comparisons]
    view = make_story_view(SITE, open_book(replace(STORY, comparisons=tuple(comparisons)), WORDS))
    card = next(card for card in view.differences if card.fact.verdict.key == "dispute")
    assert [r.side for r in card.readings][1] == heading


def test_words_that_stand_in_another_quote_of_the_cell_are_not_shown_twice() -> None:
    comparison = next(c for c in STORY.comparisons if c.label == "Oslan: the company must open its records")
    first = comparison.fact.claims[0]
    part = replace(first, id="0000000000", quote=first.quote[:20])
    changed = replace(comparison, fact=replace(comparison.fact, claims=(first, part, *comparison.fact.claims[1:])))
    others = tuple(c for c in STORY.comparisons if c is not comparison)
    view = make_story_view(SITE, open_book(replace(STORY, comparisons=(*others, changed)), WORDS))
    rows = [row for group in view.groups for row in group.rows if row.fact.id == comparison.fact.id]
    placed = [p for cell in rows[0].cells for p in cell.claims]
    assert [p.claim.id for p in placed if p.inside] == ["0000000000"]


def test_a_report_that_says_its_answer_again_says_it_behind_a_fold() -> None:
    first = next(card for card in VIEW.differences if card.fact.label == "People killed").readings[0]
    again = replace(first.claims[0], claim=replace(first.claims[0].claim, id="again"))
    reading = replace(first, claims=(*first.claims, again))
    assert reading.shown == first.claims
    assert reading.folded == (again,)
