"""Words of the other direction within a sentence."""

import sys
from unicodedata import bidirectional

from generator.i18n.direction import isolated

FROM_THE_RIGHT = [chr(code) for code in range(sys.maxunicode + 1) if bidirectional(chr(code)) in ("R", "AL")]


def test_every_letter_that_runs_from_the_right_is_kept_apart() -> None:
    assert len(FROM_THE_RIGHT) > 2000
    assert all(isolated(f"a{letter}", "ltr") == f"\u2068a{letter}\u2069" for letter in FROM_THE_RIGHT)


def test_other_letters_and_signs_are_not() -> None:
    for text in ("Café “Élan” – 5 €", "Москва", "東京", "ไทย", "😀"):
        assert isolated(text, "ltr") == text
        assert isolated(f"{text} שלום", "ltr") == f"\u2068{text} שלום\u2069"
