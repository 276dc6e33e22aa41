"""The program's catalogues say the same things, each in all the plural forms of its language."""

from pathlib import Path

import pytest
from babel import Locale

from generator.i18n.catalogue import Catalogue, read_catalogue
from generator.i18n.load import SHIPPED, load_words
from generator.i18n.message import COUNT, OTHER

OTHERS = sorted(file.stem for file in SHIPPED.glob("*.yml") if file.stem != "en")


def catalogue(tag: str) -> Catalogue:
    found, problems = read_catalogue(SHIPPED / f"{tag}.yml", f"{tag}.yml")
    assert problems == ()
    return found


ENGLISH = catalogue("en")


def test_there_is_a_language_that_runs_from_right_to_left() -> None:
    assert "rtl" in {load_words(tag, (), Path())[0].direction for tag in OTHERS}


@pytest.mark.parametrize("tag", OTHERS)
def test_every_catalogue_has_the_keys_of_the_english_one(tag: str) -> None:
    assert sorted(catalogue(tag).messages) == sorted(ENGLISH.messages)
    assert load_words(tag, (), Path())[1] == ()


@pytest.mark.parametrize("tag", OTHERS)
def test_every_message_has_the_places_of_the_english_one(tag: str) -> None:
    other = catalogue(tag).messages
    differing = {
        key: (sorted(placed.message.places), sorted(other[key].message.places))
        for key, placed in ENGLISH.messages.items()
        if placed.message.places - {COUNT} != other[key].message.places - {COUNT}
    }
    assert differing == {}


@pytest.mark.parametrize("tag", ["en", *OTHERS])
def test_a_message_with_a_count_has_every_form_of_the_language(tag: str) -> None:
    forms = {*Locale.parse(tag, sep="-").plural_form.tags, OTHER}
    plural = [key for key, placed in ENGLISH.messages.items() if placed.message.is_plural]
    messages = catalogue(tag).messages
    assert {key: sorted(messages[key].message.forms) for key in plural} == dict.fromkeys(plural, sorted(forms))


@pytest.mark.parametrize("tag", ["en", *OTHERS])
def test_only_messages_with_a_count_name_one(tag: str) -> None:
    messages = catalogue(tag).messages.items()
    assert [key for key, placed in messages if COUNT in placed.message.places and not placed.message.is_plural] == []
