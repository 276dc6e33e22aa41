"""Given names, their short forms, and words that look like names at the head of a sentence. General knowledge."""

from functools import cache
from types import MappingProxyType

from generator.lexicon.tables import lines, words


@cache
def men() -> frozenset[str]:
    """Given names of men."""
    return words("people_men")


@cache
def women() -> frozenset[str]:
    """Given names of women."""
    return words("people_women")


@cache
def given_names() -> frozenset[str]:
    """Given names of both."""
    return men() | women()


@cache
def nicknames() -> MappingProxyType[str, frozenset[int]]:
    """A given name in lower case, with the numbers of the families of names that it belongs to."""
    table: dict[str, set[int]] = {}
    for number, line in enumerate(lines("people_nicknames")):
        for name in line.split():
            table.setdefault(name.lower(), set()).add(number)
    return MappingProxyType({name: frozenset(numbers) for name, numbers in table.items()})


@cache
def not_names() -> frozenset[str]:
    """Lower-case words that are no names though a sentence begins with them; months and weekdays are among them."""
    return words("people_stopwords")


PARTICLES = frozenset("al ben bin da de del della den der di dos du el ibn la le st ter van von y zu".split())
"""Particles inside a person's name."""

SUFFIXES = frozenset(("Jr", "Jr.", "Sr", "Sr.", "II", "III", "IV"))
"""What follows a surname and is no part of it."""

COMPOUNDING = frozenset(
    """
    aged area based born bound bred built class early era fed free fuel funded hit held late led like link made mid only
    owned plus post pre pro rich ruled run size sized strong style tied type wide
    """.split()
)
"""Short words that a hyphen hangs on a name to make an adjective of it: "Oslo-based", "Oslo-led"."""
