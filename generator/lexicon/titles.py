"""Titles and offices before a name, and the nouns by which the news speaks of a person it has not named yet."""

from functools import cache

from generator.lexicon.tables import section


@cache
def heads() -> frozenset[str]:
    """Words that end a title, abbreviations without their point: "Minister", "Gen"."""
    return section("titles", "head") | honorifics()


@cache
def modifiers() -> frozenset[str]:
    """Words that may stand before a title's head: "Prime", "Foreign"."""
    return section("titles", "modifier")


@cache
def title_words() -> frozenset[str]:
    """All words of titles."""
    return heads() | modifiers()


@cache
def honorifics() -> frozenset[str]:
    """Forms of address, without their point: "Mr", "Dr"."""
    return honorifics_of_men() | honorifics_of_women() | section("titles", "honorific")


@cache
def honorifics_of_men() -> frozenset[str]:
    """Forms of address for a man."""
    return section("titles", "honorific man")


@cache
def honorifics_of_women() -> frozenset[str]:
    """Forms of address for a woman."""
    return section("titles", "honorific woman")


@cache
def abbreviations() -> frozenset[str]:
    """Titles that are written with a point, without it."""
    return section("titles", "abbreviation")


PERPETRATORS = frozenset(
    "assailant attacker bomber gunman hijacker killer knifeman murderer perpetrator robber shooter sniper suspect "
    "terrorist arsonist kidnapper".split()
)
"""Nouns for the one who did it, as long as nobody names him."""

PERPETRATORS_PLURAL = frozenset(
    "assailants attackers bombers gunmen hijackers killers perpetrators shooters suspects terrorists".split()
)

OFFICES = frozenset(
    "president premier chancellor mayor governor senator congressman congresswoman sheriff ambassador "
    "pope king queen prince judge commissioner".split()
)
"""Offices of one word that stand for the person who holds them."""

SPELLED_OUT = {"gov": "governor", "sen": "senator", "pres": "president", "amb": "ambassador"}
"""Offices as they are shortened before a name, and in full."""

OFFICES_OF_TWO = frozenset(
    (
        "prime minister",
        "foreign minister",
        "defence minister",
        "defense minister",
        "interior minister",
        "finance minister",
        "vice president",
        "attorney general",
        "police chief",
        "press secretary",
        "chief executive",
        "defence secretary",
        "defense secretary",
        "foreign secretary",
        "home secretary",
        "police commissioner",
    )
)
"""Offices of two words that stand for the person who holds them."""
