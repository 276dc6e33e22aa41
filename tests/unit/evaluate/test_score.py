"""The figures, on a story small enough to count by hand."""

import pytest

from generator.evaluate import Figures, LabelledFact, LabelledQuote, Labels, Share, Trap, meet, score
from generator.evaluate.coverage import Passage, covers, joins
from generator.model import Story, Verdict
from tests.unit.explain.build import fact, make_story, with_facts

LINES = {
    "1": [
        "The bridge was closed on Monday after the quake.",
        "Twelve people were hurt.",
        "The mayor promised help.",
    ],
    "2": ["The bridge shut on Monday morning.", "Fifteen people were injured."],
    "3": ["Police closed the bridge to all traffic.", "Twelve cars were damaged.", "The mayor promised two million."],
}


def story() -> Story:
    told = make_story(LINES)
    return with_facts(
        told,
        fact(
            told,
            "bridge",
            Verdict.REFINE,
            ("1", "The bridge was closed on Monday after the quake"),
            ("2", "The bridge shut on Monday morning"),
        ),
        fact(
            told,
            "hurt",
            Verdict.DIFFER,
            ("1", "Twelve people were hurt"),
            ("2", "Fifteen people were injured"),
            ("3", "Twelve cars were damaged"),
        ),
        fact(told, "traffic", Verdict.SINGLE, ("3", "closed the bridge to all traffic")),
    )


def labelled(label: str, verdict: Verdict, *quotes: tuple[str, str]) -> LabelledFact:
    return LabelledFact(
        label=label,
        verdict=verdict,
        quotes=tuple(LabelledQuote(article=a, quote=q, line=1, column=1) for a, q in quotes),
    )


def labels() -> Labels:
    return Labels(
        path="labels.yml",
        story="story",
        line=1,
        column=1,
        facts=(
            labelled(
                "bridge",
                Verdict.AGREE,
                ("1", "the bridge was closed on Monday"),
                ("2", "The bridge shut on Monday morning"),
                ("3", "closed the bridge to all traffic"),
            ),
            labelled("hurt", Verdict.DIFFER, ("1", "Twelve people were hurt"), ("2", "Fifteen people were injured")),
            labelled("help", Verdict.REFINE, ("1", "The mayor promised help"), ("3", "The mayor promised two million")),
            labelled("cars", Verdict.SINGLE, ("3", "Twelve cars were damaged")),
        ),
        traps=(
            Trap(left="Twelve people were hurt", right="Twelve cars were damaged", line=1, column=1),
            Trap(left="the bridge was closed on Monday", right="Fifteen people were injured", line=1, column=1),
            # The labels themselves put these together: no trap.
            Trap(left="Twelve people were hurt", right="Fifteen people were injured", line=1, column=1),
        ),
    )


def figures() -> Figures:
    return score(meet(labels(), story()))


def test_facts_found_are_those_brought_together_for_two_articles() -> None:
    assert figures().facts == Share(2, 3)


def test_recall_counts_labelled_pairs_of_two_articles() -> None:
    # bridge: 1-2 found, 1-3 and 2-3 not; hurt: found; help: not.
    assert figures().recall == Share(2, 5)


def test_precision_counts_built_pairs() -> None:
    # bridge: right; hurt: 1-2 right, and the cars with either is not.
    assert figures().precision == Share(2, 4)
    assert figures().judged == Share(2, 4)


def test_a_pair_that_the_labels_do_not_speak_of_is_not_judged() -> None:
    silent = labels()
    without_cars = Labels(path=silent.path, story="story", line=1, column=1, facts=silent.facts[:3], traps=silent.traps)
    found = score(meet(without_cars, story()))
    assert found.precision == Share(2, 4)
    assert found.judged == Share(2, 2)


def test_refine_for_agree_counts_half() -> None:
    assert figures().verdict == Share(1.5, 2)


def test_traps_sprung_among_those_that_no_label_joins() -> None:
    assert figures().traps == Share(1, 2)


def test_tightness_is_how_much_of_the_quote_the_labelled_one_fills() -> None:
    # Six of nine words; four quotes that are the labelled ones, the single one not among them.
    tight = figures().tightness
    assert tight.whole == 5
    assert tight.part == pytest.approx(6 / 9 + 4)


def test_f1_is_the_harmonic_mean() -> None:
    assert figures().f1 == pytest.approx(2 * 0.5 * 0.4 / 0.9)


def test_the_same_five_words_are_right_without_a_label() -> None:
    told = make_story({"1": ["Nobody was in the house."], "2": ["Nobody was in the house."]})
    built = with_facts(
        told, fact(told, "x", Verdict.AGREE, ("1", "Nobody was in the house"), ("2", "Nobody was in the house"))
    )
    empty = Labels(path="l", story="story", line=1, column=1, facts=(), traps=())
    assert score(meet(empty, built)).judged == Share(1, 1)


def test_of_several_facts_the_one_of_most_articles_gives_the_verdict() -> None:
    told = make_story(LINES)
    two = (("1", "The bridge was closed on Monday"), ("2", "The bridge shut on Monday morning"))
    built = with_facts(
        told,
        fact(told, "two", Verdict.DIFFER, *two),
        fact(told, "three", Verdict.AGREE, *two, ("3", "closed the bridge to all traffic")),
    )
    meeting = meet(labels(), built)
    answer = meeting.answer(0)
    assert answer is not None
    assert meeting.comparisons[answer].label == "three"
    assert score(meeting).verdict == Share(1, 1)


def test_figures_of_stories_add_up() -> None:
    both = figures() + Figures(facts=Share(1, 1))
    assert (both.facts, both.recall) == (Share(3, 4), Share(2, 5))


def test_nothing_to_count_gives_no_figure() -> None:
    assert (Figures().facts.value, Figures().f1) == (None, None)
    assert Figures(precision=Share(0, 2), recall=Share(0, 2)).f1 == 0.0


COVERED = [
    ("seven died", "seven died in the fire"),
    ("“Seven died,” he said", "SEVEN DIED he said on Monday"),
    ("one two three four five six", "zero one two three nine"),
]
APART = [
    ("", "anything"),
    ("seven were hurt", "seven died"),
    ("a b c d e f g h", "a b c x e f y h"),
]


@pytest.mark.parametrize(("one", "other"), COVERED)
def test_passages_that_cover_each_other(one: str, other: str) -> None:
    assert covers(Passage.of(one), Passage.of(other))
    assert covers(Passage.of(other), Passage.of(one))


@pytest.mark.parametrize(("one", "other"), APART)
def test_passages_that_do_not(one: str, other: str) -> None:
    assert not covers(Passage.of(one), Passage.of(other))
    assert not covers(Passage.of(other), Passage.of(one))


def test_one_passage_alone_joins_nothing() -> None:
    one, other = Passage.of("seven people died"), Passage.of("nine people were hurt")
    both = Passage.of("seven people died and nine people were hurt")
    assert not joins([both], one, other)
    assert joins([one, other], one, other)
    assert joins([one, Passage.of("in all nine people were hurt there")], one, other)
