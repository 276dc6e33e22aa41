"""What the operations of the ledger do to facts."""

from dataclasses import replace

import pytest

from generator.model import Anchor, Bound, DecisionKind, Fact, Stance
from tests.unit.overrides.build import LINES, claim, decided, material

MILL = {LINES["one"][0], LINES["two"][0], LINES["three"][0]}
HURT = {LINES["one"][1], LINES["two"][1]}
GONE = LINES["three"][0]
OTHERS = [HURT, {"The owner suspects arson."}, {"Nobody died in the fire."}, {"Rain fell."}, {"Rain fell."}]
"""All facts but the first, that of the mill."""


def test_merge_makes_one_fact_that_keeps_the_first_id() -> None:
    made = decided('- merge: ["Nobody died", "At least 12 people were hurt"]')
    assert made.problems == ()
    assert {LINES["three"][1], *HURT} in made.groups
    fact = made.fact("f-three1")
    assert fact.was == ("f-one1",)
    assert [c.article for c in fact.claims] == ["one", "three", "two"]


def test_merge_ties_the_claims_with_the_editors_word() -> None:
    made = decided('- merge: ["Nobody died", "At least 12 people were hurt"]')
    matches = made.fact("f-three1").matches
    tied = claim(made.material, LINES["three"][1]).id
    assert [tied in (m.left, m.right) for m in matches] == [True, True]
    told = {(e.feature, e.level, e.label) for m in matches for e in m.evidence}
    assert told == {("editor", "merge", "an editor put these together")}


def test_claims_of_one_article_are_not_tied() -> None:
    made = decided(f'- merge: ["The owner suspects arson", "{GONE}"]', material(groups=("two2", "two0 three0")))
    assert len(made.fact("f-two2").matches) == 1
    alone = decided('- merge: ["The old mill", "At least 12 people"]', material(groups=("one0", "one1")))
    assert alone.fact("f-one0").matches == ()


def test_split_makes_a_fact_of_its_own() -> None:
    made = decided(f'- split: "{GONE}"')
    assert made.groups == [MILL - {GONE}, *OTHERS, {GONE}]
    assert "f-one0" in made.material.decisions[0].facts


def test_split_takes_several_claims_off_together() -> None:
    made = decided(f'- split: ["{GONE}", "A fire destroyed the old mill"]')
    assert made.groups == [{LINES["one"][0]}, *OTHERS, {GONE, LINES["two"][0]}]


def test_split_from_one_fact_leaves_the_claim_in_the_other() -> None:
    story = material(groups=("one0 two0", "three0 one0", "two2"))
    made = decided('- {split: "The old mill burned", from: "A fire destroyed the old mill"}', story)
    assert made.problems == ()
    assert made.groups == [{LINES["two"][0]}, {GONE, LINES["one"][0]}, {LINES["two"][2]}]


NESTED = ("one1 one1a three1 two1", "one0 one1 three2", "two2")
"""The claim with the hurt of the first article stands whole and in part in one fact, whole in another."""
PART = "12 people were hurt"


@pytest.mark.parametrize("words", [LINES["one"][1].strip("."), PART])
@pytest.mark.parametrize("source", ["", ", from: Nobody died in the fire"])
def test_split_leaves_no_shorter_or_longer_claim_of_the_words(words: str, source: str) -> None:
    made = decided(f'- {{split: "{words}"{source}}}', material(groups=NESTED))
    assert made.problems == ()
    assert made.facts["f-one1"] == [LINES["three"][1], LINES["two"][1]]
    assert {PART} in made.groups or {PART, LINES["one"][1]} in made.groups


def test_split_of_a_part_leaves_the_whole_where_it_stands_without_it() -> None:
    made = decided(f'- split: "{PART}"', material(groups=NESTED))
    assert made.groups[1] == {*LINES["one"][:2], LINES["three"][2]}


def test_split_of_what_stands_alone_is_told_of_it() -> None:
    made = decided('- split: "Nobody died in the fire"')
    (decision,) = made.material.decisions
    assert (decision.facts, decision.claims) == (("f-three1",), (claim(made.material, LINES["three"][1]).id,))


def test_split_marks_no_fact_that_loses_no_claim() -> None:
    """Another fact has the whole of which a part is split here, and loses nothing."""
    made = decided(f'- split: "{PART}"', material(groups=("one1a two1", "one1 three2", "two2")))
    assert made.facts["f-one1"] == [LINES["one"][1], LINES["three"][2]]
    (decision,) = made.material.decisions
    assert "f-one1" not in decision.facts
    assert decision.claims == (claim(made.material, PART).id,)


def test_split_of_two_claims_takes_each_out_of_the_facts_that_hold_it() -> None:
    """The whole of the first one stands beside the second, without its part."""
    story = material(groups=("one1a two1", "one1 two0 three1", "two2"))
    made = decided(f'- split: ["{PART}", "A fire destroyed the old mill"]', story)
    assert made.problems == ()
    assert made.facts["f-one1"] == [LINES["one"][1], LINES["three"][1]]


def test_a_claim_that_is_split_by_its_id_goes_alone() -> None:
    story = material(groups=NESTED)
    name = next(c.id for c in story.facts[0].claims if c.quote == PART)
    named = replace(story, facts=tuple(_renamed(fact, name, "0123456789") for fact in story.facts))
    made = decided('- {split: "0123456789", from: Nobody died in the fire}', named)
    assert made.problems == ()
    assert set(made.facts["f-one1"]) == {LINES["one"][1], LINES["three"][1], LINES["two"][1]}


def _renamed(fact: Fact, name: str, to: str) -> Fact:
    return replace(fact, claims=tuple(replace(c, id=to) if c.id == name else c for c in fact.claims))


def test_together_joins_the_row_of_several_articles() -> None:
    made = decided('- together: ["The owner suspects arson", "The old mill burned down"]')
    assert made.facts["f-one0"] == [LINES["one"][0], GONE, LINES["two"][0], LINES["two"][2]]
    assert made.fact("f-one0").was == ("f-two2",)


def test_together_cuts_a_claim_that_the_program_does_not_make() -> None:
    made = decided('- together: ["burned down on Monday", "The owner suspects"]', material(groups=("two2",)))
    assert made.groups == [{"burned down on Monday", LINES["two"][2]}]


def test_apart_keeps_the_first_and_takes_the_other_out() -> None:
    made = decided(f'- apart: ["The old mill burned down", "{GONE}"]')
    assert made.groups == [MILL - {GONE}, *OTHERS, {GONE}]


def test_apart_of_what_stands_apart_changes_nothing() -> None:
    made = decided(f'- apart: ["Nobody died", "{GONE}"]')
    assert made.material.facts == material().facts
    assert len(made.material.decisions) == 1


def test_add_makes_a_claim_and_keeps_its_id_though_the_text_is_edited() -> None:
    item = '- {add: "taken to hospital", because: Missed.}'
    made = decided(item, material(groups=("one0 two0",)))
    assert {"taken to hospital"} in made.groups
    assert made.material.decisions[0].reason == "Missed."
    lines = {**LINES, "two": [LINES["two"][0], "Twelve people were taken to  a hospital.", LINES["two"][2]]}
    edited = decided('- {add: "people were taken to hospital"}', material(lines, groups=("one0 two0",)))
    assert "decisions-quote-changed" in edited.messages[0]
    same = decided('- {add: "people were taken to hospital"}', material(groups=("one0 two0",)))
    assert [fact.id for fact in edited.material.facts] == [fact.id for fact in same.material.facts]


def test_add_to_a_fact_with_speaker_and_stance() -> None:
    made = decided('- {add: "suspects arson", to: "Nobody died", speaker: Tam Reed, stance: alleges}')
    (added,) = [c for c in made.fact("f-three1").claims if c.quote == "suspects arson"]
    assert (added.speaker, added.stance) == ("Tam Reed", Stance.ALLEGES)
    assert made.fact("f-three1").matches[0].evidence[0].level == "add"


def test_add_of_what_the_program_has_by_now_leads_to_it() -> None:
    alone = decided('- add: "The owner suspects arson"', material(groups=("one0 two0",)))
    found = decided('- add: "The owner suspects arson"')
    assert found.groups == [{c.quote for c in fact.claims} for fact in material().facts]
    assert claim(found.material, LINES["two"][2]).was == (claim(alone.material, "The owner suspects arson").id,)


def test_a_figure_is_put_right_in_claim_and_sentence() -> None:
    made = decided('- {correct: "At least 12 people", quantity: At least 12, low: 12, high: open, of: wounded}')
    (quantity,) = claim(made.material, LINES["one"][1]).quantities
    assert (quantity.surface, quantity.low, quantity.high, quantity.of) == ("At least 12", 12, None, "wounded")
    assert quantity.bound is Bound.AT_LEAST
    assert quantity in next(s for s in made.material.sentences if s.article == "one" and s.index == 1).quantities
    assert made.material.decisions[0].after == "At least 12: 12 or more, wounded"


@pytest.mark.parametrize(
    ("value", "written"), [("4250000", "4,250,000"), ("1234567.5", "1,234,567.5"), ("0.25", "0.25")]
)
def test_what_a_figure_means_is_told_in_all_its_digits(value: str, written: str) -> None:
    made = decided(f'- {{correct: "At least 12 people", quantity: At least 12, value: {value}, of: wounded}}')
    assert made.material.decisions[0].after == f"At least 12: {written}, wounded"


def test_a_time_is_put_right() -> None:
    made = decided('- {correct: "burned down on Monday night", time: Monday night, value: 2031-05-12}')
    (time,) = claim(made.material, LINES["one"][0]).times
    assert (time.value, str(time.earliest), time.anchor) == ("2031-05-12", "2031-05-12", Anchor.CALENDAR)


def test_an_article_is_marked_as_partial() -> None:
    made = decided("- {partial: two, because: Behind a paywall.}")
    assert [a.partial for a in made.material.articles] == [False, True, False]
    assert made.material.decisions[0].article == "two"


@pytest.mark.parametrize("kind", [k for k in DecisionKind if k.value in ("merge", "split", "together", "apart")])
def test_decisions_name_facts_as_they_are_published(kind: DecisionKind) -> None:
    item = {
        "merge": '["Nobody died", "At least 12 people were hurt"]',
        "split": f'"{GONE}"',
        "together": '["The owner suspects arson", "The old mill burned down"]',
        "apart": f'["The old mill burned down", "{GONE}"]',
    }[kind.value]
    made = decided(f'- {kind.value}: {item}\n- merge: ["The old mill burned down", "Nobody died"]')
    assert [d.kind for d in made.material.decisions] == [kind, DecisionKind.MERGE]
    assert all(name in made.facts for d in made.material.decisions for name in d.facts)


def test_a_decision_that_another_undoes_is_told() -> None:
    pair = f'["{GONE}", "The owner suspects arson"]'
    made = decided(f"- together: {pair}\n- apart: {pair}\n")
    message = "this decision does not hold in the end: others in the ledger go against it"
    assert [(p.line, p.code, p.message) for p in made.problems] == [(2, "decisions-undone", message)]


def test_moving_a_claim_from_one_fact_to_another_is_no_contradiction() -> None:
    source = "A fire destroyed the old mill"
    made = decided(f'- {{split: "{GONE}", from: "{source}"}}\n- together: ["The owner suspects arson", "{GONE}"]\n')
    assert made.problems == ()
    assert {GONE, LINES["two"][2]} in made.groups
