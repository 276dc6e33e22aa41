import pytest

from generator.extract import extract
from generator.model import Claim, Span, Stance
from tests.unit.extract.articles import article


def claim(text: str, quote: str) -> Claim:
    """The claim of ``quote`` in the sentence ``text``."""
    whole = article(text)
    (sentence,) = extract([whole])
    start = whole.text.index(quote)
    return Claim.cut(whole, sentence, Span(start, start + len(quote)))


@pytest.mark.parametrize(
    ("text", "quote", "speaker", "stance"),
    [
        ("The firm denied the leak.", "the leak", "firm", Stance.DENIES),
        ("The firm denied the leak.", "The firm denied the leak", "firm", Stance.DENIES),
        ("The firm, which owns the dam, has denied wrongdoing.", "has denied wrongdoing", "firm", Stance.DENIES),
        (
            "The firm, which owns the dam on the river, has denied wrongdoing.",
            "The firm, which owns the dam on the river, has denied wrongdoing",
            "firm",
            Stance.DENIES,
        ),
        (
            "The firm, which owns the dam on the river, has denied wrongdoing.",
            "which owns the dam on the river",
            None,
            Stance.ASSERTS,
        ),
        (
            "The mayor vowed to rebuild the bridge, according to the paper.",
            "The mayor vowed to rebuild the bridge",
            "mayor",
            Stance.PLANS,
        ),
        ("The dam burst at night, the mayor said.", "The dam burst at night", "mayor", Stance.ASSERTS),
        ("The clerk allegedly sold the keys.", "The clerk allegedly sold the keys", None, Stance.ALLEGES),
        (
            "The clerk, who allegedly sold the keys, fled by boat on Friday.",
            "fled by boat on Friday",
            None,
            Stance.ASSERTS,
        ),
        (
            "The mayor said the clerk had allegedly sold the keys.",
            "the clerk had allegedly sold the keys",
            "mayor",
            Stance.ALLEGES,
        ),
        (
            "The mayor denied that the clerk had allegedly sold the keys.",
            "the clerk had allegedly sold the keys",
            "mayor",
            Stance.DENIES,
        ),
        ("The dam burst at night, and the mayor said that it rained.", "The dam burst at night", None, Stance.ASSERTS),
    ],
)
def test_whose_claim_a_quote_is(text: str, quote: str, speaker: str | None, stance: Stance) -> None:
    found = claim(text, quote)
    assert (found.speaker, found.stance) == (speaker, stance)


def test_a_claim_lies_in_its_sentence() -> None:
    whole = article("The dam burst.")
    (sentence,) = extract([whole])
    with pytest.raises(ValueError, match="is outside the sentence"):
        Claim.cut(whole, sentence, Span(0, 100))
