"""Facts of very many claims, as repetitive articles give them."""

from generator.compare import compare
from generator.compare.case import make_case, make_setting
from tests.unit.compare.build import story

_ROW = "{outlet} | {speaker} | said that *Redfield* was flooded for the {at}th time and the council had to leave"
_REPEATED = "\n".join(
    ["Gazette | | *Redfield* was flooded"]
    + [_ROW.format(outlet="Herald", speaker="Ann Lee" if at % 2 else "Borduria (denies)", at=at) for at in range(400)]
)


def test_every_outlet_keeps_claims_that_are_compared() -> None:
    articles, sentences, fact = story(_REPEATED)
    case = make_case(fact, make_setting(articles, sentences))
    assert [len(side.claims) for side in case.sides] == [1, 30]
    assert (len(case.claims), len(case.told)) == (31, 401)


def test_claims_that_are_not_compared_have_an_origin_and_a_focus() -> None:
    articles, sentences, fact = story(_REPEATED)
    comparison = compare(articles, sentences, [fact])[0]
    assert sorted(c for o in comparison.origins for c in o.claims) == sorted(claim.id for claim in fact.claims)
    assert len(dict(comparison.focus)) == 401
    assert comparison.origins[0].reason == "Gazette in its own words."
