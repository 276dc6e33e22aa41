from dataclasses import replace

from generator.compose.book import open_book
from generator.compose.cards import make_cards
from generator.compose.facts import FactView, make_fact
from generator.model import Comparison, FactKind, Verdict
from tests.sites.demo_story import WORDS, demo_story

BOOK = open_book(demo_story(), WORDS)


def fact(label: str) -> FactView:
    return next(view for _, view in BOOK.compared if view.label == label)


def comparison(label: str) -> Comparison:
    return next(c for c, _ in BOOK.compared if c.label == label)


def test_the_words_that_decide_are_cut_out_of_the_quote() -> None:
    claim = fact("People killed").claims[1]
    assert (claim.before, claim.focus, claim.after) == ("Rescuers counted ", "31", " dead by Wednesday")
    assert claim.quote == "Rescuers counted 31 dead by Wednesday"


def test_a_focus_that_is_not_in_the_quote_marks_nothing() -> None:
    broken = comparison("People killed")
    broken = replace(broken, focus=tuple((key, "not there") for key, _ in broken.focus))
    assert {claim.focus for claim in make_fact(broken, BOOK.cast).claims} == {""}


def test_the_byline_says_how_the_speaker_stands_to_it() -> None:
    lines = [claim.byline for claim in fact("Whether the company had been warned").claims]
    assert lines == [
        "according to Ilse Tarrow",
        "denied by Hollin Power",
        "according to Ilse Tarrow",
        "denied by Hollin Power",
    ]
    assert fact("People killed").claims[1].byline == ""


def test_a_short_answer_is_set_large_and_a_long_one_is_not() -> None:
    assert [r.headline for r in fact("People killed").readings] == ["At least 27", "31", "Nearly 100"]
    assert [r.headline for r in fact("Oslan: the company must open its records").readings] == ["", ""]


def test_equal_answers_stand_together_with_all_who_give_them() -> None:
    assert [[w.sign for w in r.witnesses] for r in fact("Cost of repairs").readings] == [["A", "D"], ["B2"]]


def test_origins_that_several_share_are_explained() -> None:
    assert fact("Cost of repairs").origins == 2
    assert fact("Cost of repairs").origin_notes == ("A and D pass on the water board’s figure.",)
    assert fact("People killed").origin_notes == ()


def test_one_tie_for_each_further_article_explains_the_row() -> None:
    view = fact("People killed")
    assert (len(view.matches), view.pairs) == (2, 3)
    assert [e.weight for e in view.matches[0].evidence] == ["+2.90", "+1.30", "−0.60"]
    assert view.matches[0].evidence[0].share == 100
    assert view.matches[0].score == "+3.60"


def test_the_plot_has_a_row_for_each_figure_in_rising_order() -> None:
    plot = fact("Cost of repairs").number_plot
    assert plot is not None
    assert [(r.label, [w.sign for w in r.witnesses]) for r in plot.rows] == [
        ("$2 million", ["A", "D"]),
        ("$900 million", ["B2"]),
    ]


def test_the_date_plot_starts_with_what_begins_first() -> None:
    plot = fact("When the dam was built").date_plot
    assert plot is not None
    assert [r.label for r in plot.rows] == ["the early 1970s", "the 1970s", "1974"]


def test_nothing_is_drawn_where_all_agree_or_where_no_figures_are_asked_for() -> None:
    for change in (
        replace(comparison("People killed"), verdict=Verdict.AGREE),
        replace(comparison("People killed"), fact=replace(comparison("People killed").fact, kind=FactKind.STATEMENT)),
    ):
        assert make_fact(change, BOOK.cast).number_plot is None


def test_one_figure_from_two_articles_is_no_plot() -> None:
    same = comparison("Cost of repairs")
    same = replace(same, fact=replace(same.fact, claims=(same.fact.claims[0], same.fact.claims[2])))
    assert make_fact(same, BOOK.cast).number_plot is None


def test_figures_for_another_question_stay_out_of_the_plot() -> None:
    killed = comparison("People killed")
    other = killed.fact.claims[1]
    other = replace(other, quantities=(replace(other.quantities[0], of="missing"),))
    killed = replace(killed, fact=replace(killed.fact, claims=(killed.fact.claims[0], other, killed.fact.claims[2])))
    plot = make_fact(killed, BOOK.cast).number_plot
    assert plot is not None
    assert [r.label for r in plot.rows] == ["At least 27", "Nearly 100"]


def test_a_claim_that_gives_no_answer_of_its_own_is_not_lost() -> None:
    killed = comparison("People killed")
    view = make_fact(replace(killed, readings=killed.readings[:2]), BOOK.cast)
    assert [r.headline for r in view.readings] == ["At least 27", "31", "Nearly 100"]
    assert [c.witness.sign for c in view.readings[2].claims] == ["C"]


def test_the_answer_is_the_article_s_own_figure() -> None:
    assert [c.answer for c in fact("Cost of repairs").claims] == ["$2 million", "$900 million", "2 million dollars"]
    assert {c.answer for c in fact("Marek Oslan in the valley").claims} == {""}


def test_an_article_s_long_name_gives_way_to_its_letter() -> None:
    title = "Nearly 100 feared dead as dam fails <b>again</b>"
    killed = replace(comparison("People killed"), reason=f"The article “{title}” has more.")
    assert make_fact(killed, BOOK.cast).reason == "C has more."


def test_a_mark_under_a_long_stretch_is_left_out() -> None:
    long = comparison("Marek Oslan in the valley")
    whole = replace(long, focus=((long.fact.claims[1].id, "President Marek Oslan went to the valley on 5"),))
    assert make_fact(whole, BOOK.cast).claims[1].focus == ""


def test_marks_within_a_quote_are_single_and_the_quote_itself_stays() -> None:
    claim = replace(fact("People killed").claims[1], before="“Some ", focus="31", after=" died,” she said")
    assert (claim.bare, claim.shown) == (False, ("‘Some ", "31", " died,’ she said"))
    assert claim.excerpt == ("‘Some ", "31", " died,’ she said")
    assert claim.quote == "“Some 31 died,” she said"


def test_a_quote_that_is_all_speech_keeps_its_own_marks() -> None:
    claim = replace(fact("People killed").claims[1], before="“Some ", focus="31", after=" died.”")
    assert (claim.bare, claim.shown) == (True, ("“Some ", "31", " died.”"))


def test_a_claim_of_no_reading_joins_the_one_with_its_answer_whatever_the_capitals() -> None:
    told = comparison("People killed")
    first, *others = told.readings
    lost = replace(first, answer="AT LEAST 27", claims=())
    view = make_fact(replace(told, readings=(lost, *others)), BOOK.cast)
    joined = view.readings[0]
    assert (joined.headline, [claim.witness.sign for claim in joined.claims]) == ("AT LEAST 27", ["A"])
    assert len(view.readings) == len(told.readings)


def test_in_each_answer_its_own_words_are_marked() -> None:
    told = comparison("People killed")
    first, *others = told.readings
    other = replace(first, answer="people")
    view = make_fact(replace(told, readings=(first, other, *others)), BOOK.cast)
    assert [reading.claims[0].focus for reading in view.readings[:2]] == ["At least 27", "people"]
    assert view.claims[0].focus == "At least 27"


def test_quotes_that_alone_tell_an_answer_stand_once_on_a_card() -> None:
    told = comparison("Whether the company had been warned")
    first, *_ = told.readings
    again = replace(
        told, verdict=Verdict.DIFFER, readings=(first, replace(first, answer=first.answer + " once more and once more"))
    )
    view = make_fact(again, BOOK.cast)
    (card,) = make_cards([view])
    ids = list(card.claim_ids)
    assert len(ids) == len(set(ids)) == len(view.claims)


def test_of_one_article_the_quote_that_holds_the_answer_comes_first() -> None:
    told = comparison("People killed")
    first, *others = told.readings
    text = next(claim for claim in told.fact.claims if claim.id in first.claims)
    title = replace(text, id="title", quote="27 dead in flood")
    named = replace(first, claims=("title", *first.claims))
    changed = replace(told, fact=replace(told.fact, claims=(title, *told.fact.claims)), readings=(named, *others))
    shown = make_fact(changed, BOOK.cast).readings[0]
    assert shown.headline == "At least 27"
    assert [claim.id for claim in shown.claims[:2]] == [text.id, "title"]
