from dataclasses import replace

import pytest

from generator.extract.attribution import find_attributions
from generator.model import Attribution, MentionKind
from tests.cases import Case, load
from tests.unit.extract.marked import marked


def line(text: str, found: Attribution) -> str:
    """``name | cue | stance | content``, with a star behind the stance of what is quoted."""
    star = "*" if found.quoted else ""
    return f"{found.name} | {found.cue.of(text)} | {found.stance}{star} | {found.content.of(text)}"


@pytest.mark.parametrize("case", load("attribution"), ids=str)
def test_who_says_what(case: Case) -> None:
    whole, segments, mentions = marked(case.input)
    found = [a for own in find_attributions(segments, mentions) for a in own]
    assert "\n".join(line(whole.text, a) for a in found) == case.expected


def test_the_speaker_is_kept_as_it_stands_without_the_clause_behind_it() -> None:
    _, segments, mentions = marked("Professor [Ada Moss], who led the survey, said the lake is dry.")
    (found,) = find_attributions(segments, mentions)[0]
    assert (found.speaker, found.name) == ("Professor Ada Moss", "Ada Moss")


def test_it_takes_up_a_body_that_is_known_by_the_word_in_front_of_its_name() -> None:
    _, segments, mentions = marked("The union [Verka] asked for more pay. It said a mill had closed.")
    other = [[replace(m, kind=MentionKind.OTHER) for m in own] for own in mentions]
    assert [a.name for own in find_attributions(segments, other) for a in own] == ["Verka", "Verka"]


def test_ten_thousand_marks_that_are_never_closed() -> None:
    _, segments, mentions = marked("“The dam said. " * 10_000)
    assert len(find_attributions(segments, mentions)) == len(segments)


def test_a_table_without_a_full_stop_has_no_speakers() -> None:
    _, segments, mentions = marked("the firm said “that, " * 150 + "it.")
    assert find_attributions(segments, mentions) == ((),)
