from dataclasses import replace

import pytest

from generator.compose.between import verdict_between
from generator.model import Comparison, Reading, Verdict
from tests.sites.demo_story import demo_story

REPAIRS = next(c for c in demo_story().comparisons if c.label == "Cost of repairs")


def test_two_with_one_answer_agree_though_a_third_differs() -> None:
    assert REPAIRS.verdict is Verdict.DIFFER
    assert verdict_between(REPAIRS, ["1-courier"], ["5-radio"]) is Verdict.AGREE
    assert verdict_between(REPAIRS, ["1-courier"], ["3-post"]) is Verdict.DIFFER


def told(verdict: Verdict, *readings: str) -> Comparison:
    """The claims of the fact that the radio and the courier have, in the given answers ("1-courier 5-radio", …)."""
    claims = {claim.article: claim.id for claim in REPAIRS.fact.claims}
    return replace(
        REPAIRS,
        verdict=verdict,
        readings=tuple(
            Reading(answer=str(i), claims=tuple(claims[a] for a in articles.split()))
            for i, articles in enumerate(readings)
        ),
    )


@pytest.mark.parametrize(
    ("readings", "expected"),
    [
        (["1-courier 5-radio", "3-post"], Verdict.AGREE),
        (["1-courier", "5-radio 3-post"], Verdict.REFINE),
        (["1-courier 3-post 5-radio"], Verdict.REFINE),
    ],
)
def test_two_of_a_refined_fact_agree_where_both_give_the_same_of_several_answers(
    readings: list[str], expected: Verdict
) -> None:
    assert verdict_between(told(Verdict.REFINE, *readings), ["1-courier"], ["5-radio"]) is expected


def test_the_articles_of_an_outlet_count_together() -> None:
    comparison = told(Verdict.DIFFER, "1-courier 3-post", "5-radio")
    assert verdict_between(comparison, ["1-courier"], ["5-radio", "3-post"]) is Verdict.AGREE
