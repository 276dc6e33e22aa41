"""A small gazetteer: countries with their people and capitals, regions, well-known cities, seats of government.

General knowledge, kept in ``places_*.txt``. Names are looked up as they are written, white space single.
"""

from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from types import MappingProxyType

from generator.lexicon.tables import lines, listed, rows


class PlaceForm(StrEnum):
    """How a name stands for its place."""

    NAME = "name"
    PEOPLE = "people"
    SEAT = "seat"


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """What a name stands for.

    ``name``     canonical name of the place
    ``form``     NAME: the place itself; PEOPLE: an adjective or its people ("Armenians"); SEAT: a palace or quarter
                 of government
    ``country``  for capitals and seats, the country that they stand for when they act; else ""
    """

    name: str
    form: PlaceForm = PlaceForm.NAME
    country: str = ""


@cache
def gazetteer() -> MappingProxyType[str, Place]:
    """Every name of the tables with its place. Where a name stands for two, countries come before cities."""
    table: dict[str, Place] = {}
    for name, place in (*_seats(), *_cities(), *_regions(), *_countries()):
        table[name] = place
    return MappingProxyType(table)


@cache
def country_names() -> frozenset[str]:
    """The canonical names of the countries."""
    return frozenset(row[0] for row in rows("places_countries"))


@cache
def region_names() -> frozenset[str]:
    """The canonical names of the regions: states, provinces, parts of the world."""
    return frozenset(row[0] for row in rows("places_regions"))


def _countries() -> list[tuple[str, Place]]:
    found: list[tuple[str, Place]] = []
    for name, people, capital, *others in rows("places_countries"):
        if capital and capital != name:
            found.append((capital, Place(name=capital, country=name)))
        other_names = listed(others[0]) if others else ()
        found += [(other, _other(name, other)) for other in other_names]
        found += [(word, Place(name=name, form=PlaceForm.PEOPLE)) for word in listed(people)]
        found.append((name, Place(name=name)))
    return found


# Other names of a country that are names of its capital.
_CAPITAL_SPELLINGS = MappingProxyType(
    {"Kiev": "Kyiv", "Peking": "Beijing", "Teheran": "Tehran", "Delhi": "New Delhi"},
)


def _other(country: str, name: str) -> Place:
    capital = _CAPITAL_SPELLINGS.get(name)
    return Place(name=capital, country=country) if capital else Place(name=country)


def _regions() -> list[tuple[str, Place]]:
    found: list[tuple[str, Place]] = []
    for name, *others in rows("places_regions"):
        for word in listed(others[0]) if others else ():
            people = word.endswith(("n", "ns", "ch", "sh", "ri", "ris")) and not word.endswith(("Man.", "Gulf"))
            found.append((word, Place(name=name, form=PlaceForm.PEOPLE if people else PlaceForm.NAME)))
        found.append((name, Place(name=name)))
    return found


def _cities() -> list[tuple[str, Place]]:
    found: list[tuple[str, Place]] = []
    for line in lines("places_cities"):
        names, _, others = line.partition("=")
        first = listed(names)
        found += [(name, Place(name=name)) for name in first]
        found += [(other, Place(name=first[0])) for other in listed(others)]
    return found


def _seats() -> list[tuple[str, Place]]:
    return [(name, Place(name=name, form=PlaceForm.SEAT, country=country)) for name, country in rows("places_seats")]
