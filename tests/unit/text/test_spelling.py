"""Spellings of names: keys, skeletons and slips."""

import pytest

from generator.text.spelling import fold, is_slip, skeleton, spelling_key


@pytest.mark.parametrize(
    "spellings",
    [
        "Hajimov Khadzhimov Hadjimov Hajimow",
        "Petrosyan Petrossian Petrosian",
        "Chernov Shernov",
        "Zhukovsky Zhukovskiy Jukovsky Zhoukovsky",
        "Qadiri Kadiri Gadiri Qaddiri",
        "Hussain Hussein Husein",
        "Alexeev Alekseev",
        "Bokarin Boccarin Bokarine",
    ],
)
def test_spellings_of_one_name_share_a_key(spellings: str) -> None:
    assert len({spelling_key(word) for word in spellings.split()}) == 1


@pytest.mark.parametrize(
    ("one", "other"),
    [("Karimov", "Garimli"), ("Berger", "Burger"), ("Hansen", "Jansen"), ("Molnar", "Molina"), ("Lee", "Li")],
)
def test_other_names_have_other_keys(one: str, other: str) -> None:
    assert spelling_key(one) != spelling_key(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Malder", "Madler"),
        ("Hofmann", "Hofman"),
        ("Marshes", "Marshs"),
        ("Milanska", "Milanksa"),
        ("Rebal", "Rabel"),
        ("Morris", "Morriss"),
    ],
)
def test_slips(one: str, other: str) -> None:
    assert is_slip(one, other)
    assert is_slip(other, one)


@pytest.mark.parametrize(
    ("one", "other"),
    [("Malder", "Malder"), ("Hall", "Hill"), ("Morris", "Norris"), ("Karimov", "Karimli"), ("Berg", "Berger")],
)
def test_no_slips(one: str, other: str) -> None:
    assert not is_slip(one, other)


def test_fold_takes_accents_and_strokes_off() -> None:
    assert fold("Łukasz Ørsted’s Ünal") == "lukasz orsted's unal"


def test_skeleton_keeps_the_first_vowel() -> None:
    assert skeleton("Ibrahim") == "ibrhm"
    assert skeleton("Mohamed") == skeleton("Muhammad")
