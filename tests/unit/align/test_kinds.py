"""The kind of a fact is that which at least half of its pairs across articles have in common."""

import pytest

from generator.align.kinds import fact_kind
from generator.model import FactKind
from tests.unit.compare.build import story


@pytest.mark.parametrize(
    ("claims", "kind"),
    [
        (["[27 = 27 killed person] died", "[90 = 90 killed person] died"], FactKind.NUMBER),
        (["[30000 = 30000 person person] people", "[about 26000 = about 26000 person person]"], FactKind.NUMBER),
        (["[30000 = 30000 person person] people", "[26000 = 26000 person person]"], FactKind.IDENTITY),
        (["on <4 May = 2031-05-04>", "in <May = 2031-05>"], FactKind.DATE),
        (["the dam broke on <4 May = 2031-05-04>", "the dam broke on <6 May = 2031-05-06>"], FactKind.DATE),
        ([f"the dam broke on <{day} May = 2031-05-0{day}>" for day in (4, 4, 6)], FactKind.DATE),
        (["the dam broke on <4 May = 2031-05-04>", "rain fell on <6 May = 2031-05-06>"], FactKind.IDENTITY),
        (["the dam broke in <1962 = 1962 background>", "the dam broke on <6 May = 2031-05-06>"], FactKind.IDENTITY),
        (["the dam broke because of rain", "rain caused the flood"], FactKind.CAUSE),
        (["the dam broke because of rain", "the dam broke in the rain"], FactKind.IDENTITY),
        (["[27 = 27 killed person] died", "[90 = 90 killed person] died", "many died"], FactKind.IDENTITY),
        ([*(f"[{n} = {n} killed person] died" for n in (2, 3, 4)), "many died"], FactKind.NUMBER),
        (["[2 = 2 killed person] died", "many died"], FactKind.IDENTITY),
    ],
)
def test_what_half_of_the_pairs_have_in_common(claims: list[str], kind: FactKind) -> None:
    text = "\n".join(f"Outlet{n} |  | {claim}" for n, claim in enumerate(claims))
    assert fact_kind(story(text)[2].claims) is kind


def test_what_somebody_says_is_a_statement() -> None:
    assert fact_kind(story("Gazette | board | the pier is safe\nHerald |  | the pier is safe")[2].claims) is (
        FactKind.STATEMENT
    )


def test_a_denial_on_one_side_is_enough() -> None:
    claims = story("Gazette | board (denies) | the pier is safe\nHerald | union | the pier is safe")[2].claims
    assert fact_kind(claims) is FactKind.DENIAL


def test_claims_of_one_article_are_no_pair() -> None:
    claims = story("Gazette |  | [2 = 2 killed person] died\nGazette |  | [3 = 3 killed person] died")[2].claims
    assert fact_kind(claims) is FactKind.IDENTITY
