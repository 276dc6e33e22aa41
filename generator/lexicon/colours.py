"""Colours, and things that are of one. General vocabulary."""

import re

_NAMES = (
    "red green yellow black white orange pink brown beige purple violet crimson scarlet turquoise grey gray navy blue"
)
_THINGS = (
    "tie shirt suit dress jacket coat hat cap scarf hoodie sweater blouse skirt uniform robe mask helmet"
    " car van truck lorry bus taxi jeep pickup sedan saloon hatchback motorcycle motorbike scooter bicycle bike boat"
    " flag balloon envelope suitcase backpack rucksack bag"
)

COLOURED = re.compile(
    rf"\b(?P<colour>{'|'.join(_NAMES.split())}) (?:[a-z]+ )?(?P<thing>{'|'.join(_THINGS.split())})\b(?!-)",
    re.IGNORECASE,
)
"""A thing with its colour, and a word between: "a red silk tie". Of several things, "red ties", nothing is told."""

ONE_COLOUR = ({"grey", "gray"}, {"navy", "blue"}, {"red", "crimson", "scarlet"}, {"purple", "violet"})
"""Words for one colour, or nearly so."""
