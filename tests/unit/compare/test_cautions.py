"""Cautions that hang on articles which have no claim in the fact, or on what is long past."""

from dataclasses import replace

from generator.compare import compare
from generator.model import Caution
from tests.unit.compare.build import story

_STORY = """kind: number
published Gazette: 2024-05-08
published Courier: 2024-05-08
Gazette |  | the offensive began on <Tuesday = weekday 1>
Courier |  | [27 = 27 killed person] people were killed, unlike in <1991 = 1991>
Herald |  | fighting erupted on <Sunday = weekday 6>
Herald |  | [90 = 90 killed person] people were killed"""


def _cautions(text: str) -> list[Caution]:
    """The cautions of the fact of all claims with a figure."""
    articles, sentences, fact = story(text)
    fact = replace(fact, claims=tuple(claim for claim in fact.claims if claim.quantities))
    return [c for c in compare(articles, sentences, [fact])[0].cautions if c.kind == "different-event"]


def test_an_article_outside_the_row_is_introduced() -> None:
    found = _cautions(_STORY.replace(", unlike in <1991 = 1991>", ""))
    assert [caution.reason for caution in found] == [
        "Herald carries no date and has the event begin on “Sunday”; Gazette, which reports the same story, has it "
        "begin on “Tuesday”: the claims may speak of different events."
    ]


def test_a_row_about_the_past_is_not_doubted() -> None:
    assert not _cautions(_STORY)
