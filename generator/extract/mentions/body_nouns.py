"""Which nouns a body's name lets it be called by: "the union" fits the Arden Rail Union, "the agency" NASA."""

from functools import lru_cache
from itertools import pairwise

from generator.lexicon.connectives import PREPOSITIONS
from generator.lexicon.descriptions import BODIES
from generator.lexicon.organisations import body_nouns, organisation_words, spellings


def is_called(name: str, noun: str) -> bool:
    """Whether a name holds the noun, or a word that says as much, in the place that tells what it is the name of."""
    return noun in body_nouns().get(name, ()) or not BODIES[noun].isdisjoint(_heads(name))


@lru_cache(maxsize=10_000)
def _heads(name: str) -> frozenset[str]:
    """The last word of a name, and those before its prepositions, in lower case; of its other forms as well."""
    forms = [[word.rstrip(".") for word in form.lower().split()] for form in (name, *spellings().get(name, ()))]
    return frozenset(one for form in forms for one, behind in pairwise([*form, "of"]) if behind in PREPOSITIONS)


@lru_cache(maxsize=10_000)
def tells_kind(name: str) -> bool:
    """Whether a name tells what it is the name of."""
    return name in body_nouns() or any(word.capitalize() in organisation_words() for word in _heads(name))
