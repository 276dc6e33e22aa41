"""World-wide known organisations, and the words in a name that tell an organisation, a place or a thing."""

from functools import cache
from types import MappingProxyType

from generator.lexicon.tables import listed, rows, section


@cache
def known_organisations() -> MappingProxyType[str, str]:
    """Every name of a world-wide known organisation, with the canonical one."""
    table: dict[str, str] = {}
    for name, *others in rows("organisations"):
        table[name] = name
        # Names with commas in them cannot be listed by commas; the one there is appears in full elsewhere too.
        for other in listed(others[0]) if others else ():
            table[other] = name
    return MappingProxyType(table)


@cache
def body_nouns() -> MappingProxyType[str, frozenset[str]]:
    """World-wide known organisations, each with the nouns for it that its name does not hold: NATO is an alliance."""
    told = (row for row in rows("organisations") if len(row) > 2)
    return MappingProxyType({name: frozenset(nouns.split()) for name, _, nouns in told})


@cache
def spellings() -> MappingProxyType[str, tuple[str, ...]]:
    """World-wide known organisations, each with its other names."""
    return MappingProxyType({name: listed(told[0]) for name, *told in rows("organisations") if told})


@cache
def organisation_words() -> frozenset[str]:
    """Capitalised words that make a name an organisation's: "Ministry", "Union"."""
    return section("organisations_heads", "organisation")


@cache
def place_words() -> frozenset[str]:
    """Capitalised words that make a name a place's: "River", "Square"."""
    return section("organisations_heads", "place")


@cache
def thing_words() -> frozenset[str]:
    """Capitalised words that make a name a law's, a prize's, an event's: "Act", "Cup"."""
    return section("organisations_heads", "thing")


@cache
def telling_surnames() -> frozenset[str]:
    """Words of the lists above that are surnames as well: "Hill", "House"."""
    return section("organisations_heads", "surname")


@cache
def leading_words() -> frozenset[str]:
    """Words of the lists above that stand before the name proper: "Hurricane", "Lake"."""
    return section("organisations_heads", "leading")


@cache
def general_acronyms() -> frozenset[str]:
    """Words in capitals that name nobody: "TV", "GMT"."""
    return section("organisations_heads", "acronym")


MINISTRY_TOPICS = MappingProxyType(
    {
        "agriculture": "Agriculture",
        "commerce": "Commerce",
        "culture": "Culture",
        "defence": "Defence",
        "defense": "Defence",
        "economy": "Economy",
        "economic affairs": "Economy",
        "education": "Education",
        "emergencies": "Emergencies",
        "emergency situations": "Emergencies",
        "energy": "Energy",
        "environment": "Environment",
        "finance": "Finance",
        "foreign": "Foreign",
        "foreign affairs": "Foreign",
        "external affairs": "Foreign",
        "health": "Health",
        "home": "Home",
        "home affairs": "Home",
        "interior": "Interior",
        "internal affairs": "Interior",
        "information": "Information",
        "industry": "Industry",
        "justice": "Justice",
        "labor": "Labour",
        "labour": "Labour",
        "oil": "Oil",
        "planning": "Planning",
        "science": "Science",
        "security": "Security",
        "sport": "Sport",
        "tourism": "Tourism",
        "trade": "Trade",
        "transport": "Transport",
        "transportation": "Transport",
    }
)
"""What ministries are for, in lower case, and the canonical word for it."""

NAME_OPENERS = frozenset(
    """
    Black Blue Central Eastern Federal Free General Global Golden Good Grand Great Greater Green International
    Medical Mutual National New Northern Old Open Pacific Premier Public Red Royal Rural Silver Social Southern Standard
    State Third Union United Universal Urban Western White World
    """.split()
)
"""Common words that begin a body's name as well, where a word for a body stands in it: "Global Steel Group"."""
