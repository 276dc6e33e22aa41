import pytest

from generator.extract.attribution import find_attributions
from generator.extract.modality import find_modalities
from tests.cases import Case, load
from tests.unit.extract.marked import marked


@pytest.mark.parametrize("case", load("modality"), ids=str)
def test_what_is_told_otherwise_than_as_a_fact(case: Case) -> None:
    whole, segments, mentions = marked(case.input)
    attributions = find_attributions(segments, mentions)
    found = [m for s, own in zip(segments, attributions, strict=True) for m in find_modalities(s, own)]
    lines = [f"{m.cue.of(whole.text)} | {m.stance} | {m.content.of(whole.text)}" for m in found]
    assert "\n".join(lines) == case.expected


def test_a_table_without_a_full_stop_tells_of_nothing() -> None:
    _, (sentence,), _ = marked("the guard was ordered to leave, " * 100 + "now.")
    assert find_modalities(sentence, ()) == ()
