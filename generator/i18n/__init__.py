"""The interface in the site's own language: its words from one catalogue a language, its dates and numbers from CLDR.

Below the stages: pages are worded while they are composed and while they are rendered.
"""

from generator.i18n.direction import direction_of, is_related
from generator.i18n.load import english, is_locale, known_locales, load_words
from generator.i18n.words import UnknownWordError, Words

__all__ = [
    "UnknownWordError",
    "Words",
    "direction_of",
    "english",
    "is_locale",
    "is_related",
    "known_locales",
    "load_words",
]
