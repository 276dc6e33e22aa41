"""One message of a catalogue: its plural forms, each a text with named places."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

OTHER = "other"
"""The form that every message has; the only one of a message without a count."""
COUNT = "count"
"""The place whose number chooses the form."""
CATEGORIES = ("zero", "one", "two", "few", "many", OTHER)
"""CLDR's plural categories; a language has some of them."""

_PLACE = re.compile(r"\{([a-z][a-z0-9_]*)\}")


class BadMessageError(ValueError):
    """A brace that belongs to no place."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Message:
    """A message by plural category, ``other`` always among them.

    Each form is cut into literals and places: literals at even indices, names of places at odd ones.
    """

    forms: Mapping[str, tuple[str, ...]]

    @property
    def places(self) -> frozenset[str]:
        """The names of all places."""
        return frozenset(name for parts in self.forms.values() for name in parts[1::2])

    @property
    def is_plural(self) -> bool:
        """Whether a count chooses the form."""
        return len(self.forms) > 1


def parse_form(text: str) -> tuple[str, ...]:
    """The text cut at its places.

    Raises BadMessageError at a brace that is no part of a place.

    >>> parse_form("{count} of {all} points")
    ('', 'count', ' of ', 'all', ' points')
    """
    parts = tuple(_PLACE.split(text))
    stray = next((brace for literal in parts[::2] for brace in "{}" if brace in literal), None)
    if stray:
        raise BadMessageError(stray)
    return parts
