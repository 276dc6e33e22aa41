"""What went wrong, each thing by the step that lost it."""

from generator.align import align
from generator.evaluate import LabelledFact, LabelledQuote, Labels, Miss, Misses, MissKind, Trap, meet
from generator.explain import weigh_story
from generator.model import Story, Verdict
from tests.unit.explain.build import fact, make_story, with_facts

LINES = {
    "1": [
        "The ferry Marigold struck the breakwater in thick fog, and divers found the voyage recorder.",
        "Tickets for the crossing cost eleven crowns.",
        "Fog was expected.",
    ],
    "2": [
        "In thick fog the ferry Marigold struck the breakwater, the harbour master said.",
        "The band played until dawn.",
        "Divers brought up the recorder.",
    ],
    "3": ["The ferry Marigold struck the breakwater in thick fog."],
}


def labelled(*quotes: tuple[str, str], verdict: Verdict = Verdict.AGREE) -> LabelledFact:
    placed = tuple(LabelledQuote(article=a, quote=q, line=5 + n, column=1) for n, (a, q) in enumerate(quotes))
    return LabelledFact(label="a question", verdict=verdict, quotes=placed)


def misses(story: Story, *facts: LabelledFact, traps: tuple[Trap, ...] = ()) -> tuple[Miss, ...]:
    labels = Labels(path="labels.yml", story="story", line=1, column=1, facts=facts, traps=traps)
    return Misses(meet(labels, story), story).all()


def kinds(story: Story, *facts: LabelledFact) -> list[MissKind]:
    return [miss.kind for miss in misses(story, *facts)]


STRUCK = ("1", "The ferry Marigold struck the breakwater in thick fog")
STRUCK_TOO = ("2", "In thick fog the ferry Marigold struck the breakwater")


def test_what_is_right_is_no_miss() -> None:
    story = make_story(LINES)
    built = with_facts(story, fact(story, "struck", Verdict.AGREE, STRUCK, STRUCK_TOO))
    assert misses(built, labelled(STRUCK, STRUCK_TOO)) == ()


def test_a_quote_that_the_text_lacks() -> None:
    assert kinds(make_story(LINES), labelled(STRUCK, ("2", "No such words stand in there"))) == [MissKind.NOT_READ]


def test_articles_of_one_outlet() -> None:
    story = make_story(LINES, {"1": "Same", "2": "Same"})
    assert kinds(story, labelled(STRUCK, STRUCK_TOO)) == [MissKind.SAME_OUTLET]


def test_sentences_that_share_nothing() -> None:
    wanted = labelled(("1", "Tickets for the crossing cost eleven crowns"), ("2", "The band played until dawn"))
    (miss,) = misses(make_story(LINES), wanted)
    assert (miss.kind, miss.score, miss.least, miss.line) == (MissKind.NO_CANDIDATE, None, None, 5)


def test_weak_evidence_comes_with_its_score_and_the_least_that_was_kept() -> None:
    (miss,) = misses(make_story(LINES), labelled(("1", "Fog was expected"), STRUCK_TOO))
    assert miss.kind is MissKind.TOO_WEAK
    assert miss.score is not None
    assert miss.least is not None
    assert miss.score < miss.least


def test_the_right_sentences_and_other_words_of_them() -> None:
    story = make_story(LINES)
    built = with_facts(story, fact(story, "struck", Verdict.AGREE, STRUCK, STRUCK_TOO))
    wanted = labelled(("1", "divers found the voyage recorder"), STRUCK_TOO)
    (miss,) = misses(built, wanted)
    assert miss.kind is MissKind.SPLIT
    assert miss.quotes == (("1", "divers found the voyage recorder"), STRUCK_TOO)


def test_of_a_lost_fact_the_pair_that_came_nearest_is_told() -> None:
    story = make_story(LINES)
    built = with_facts(story, fact(story, "struck", Verdict.AGREE, STRUCK, STRUCK_TOO))
    wanted = labelled(("1", "divers found the voyage recorder"), ("3", "No such words stand in there"), STRUCK_TOO)
    assert kinds(built, wanted) == [MissKind.SPLIT]


def test_each_lost_pair_counts_by_itself() -> None:
    story = make_story(LINES)
    labels = Labels(
        path="l",
        story="story",
        line=1,
        column=1,
        facts=(labelled(STRUCK, STRUCK_TOO, ("3", "No such words stand in there")),),
        traps=(),
    )
    built = with_facts(story, fact(story, "struck", Verdict.AGREE, STRUCK, STRUCK_TOO))
    lost = list(Misses(meet(labels, built), built).lost_pairs())
    assert [miss.kind for miss in lost] == [MissKind.NOT_READ, MissKind.NOT_READ]


def test_a_wrong_verdict_names_the_rule() -> None:
    story = make_story(LINES)
    built = with_facts(story, fact(story, "struck", Verdict.REFINE, STRUCK, STRUCK_TOO))
    (miss,) = misses(built, labelled(STRUCK, STRUCK_TOO))
    assert miss.kind is MissKind.VERDICT
    assert miss.reason == "refine for agree, by the rule “by-hand”: A test says so."


def test_a_sprung_trap_and_the_pair_that_sprang_it() -> None:
    story = make_story(LINES)
    band = ("2", "The band played until dawn")
    built = with_facts(story, fact(story, "struck", Verdict.AGREE, STRUCK, band))
    trap = Trap(left=STRUCK[1], right=band[1], line=30, column=5)
    found = misses(
        built, labelled(STRUCK, verdict=Verdict.SINGLE), labelled(band, verdict=Verdict.SINGLE), traps=(trap,)
    )
    assert [(miss.kind, miss.line) for miss in found] == [(MissKind.TRAP, 30), (MissKind.WRONG_PAIR, 0)]
    assert found[1].quotes == (STRUCK, band)


def test_the_weighed_pairs_are_those_of_the_alignment() -> None:
    """What a fact's evidence says is what an explanation says, and a kept pair reaches the least score or joins."""
    story = make_story(LINES)
    weighed = weigh_story(story.source.articles, story.sentences)
    number = {(s.article, s.index): n for n, s in enumerate(story.sentences)}
    facts = [f for f in align(story.source.articles, story.sentences) if f.matches]
    assert facts
    for built in facts:
        place = {c.id: number[c.article, c.sentence] for c in built.claims}
        for match in built.matches:
            pair = weighed.pair(place[match.left], place[match.right])
            assert pair is not None
            assert (pair.evidence, pair.score) == (match.evidence, match.score)
            assert pair.score >= weighed.join
