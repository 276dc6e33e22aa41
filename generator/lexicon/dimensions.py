"""What a length, a weight or a speed can be the measure of, by the words beside it. General vocabulary."""

from generator.lexicon.wordlist import words

DIMENSIONS: frozenset[str] = words(
    "depth height length width speed weight temperature rainfall diameter altitude thickness magnitude"
)
"""Nouns of dimensions: "a depth of", "in height"."""

MAGNITUDE = "magnitude"
"""Of a quake, which has one."""

WINDY: frozenset[str] = words("wind winds gust gusts gusting")
"""Words near a speed by which it is the wind's."""

RESPONDERS: frozenset[str] = words("firefighter fireman rescuer paramedic diver")
"""Who are sent to a fire or an accident: a story mostly counts those of one."""

SOLE_MEASURES: frozenset[str] = RESPONDERS | {
    "turnout",
    "sentence",
    "contract",
    "spectator",
    "protester",
    "fine",
    "ransom",
}
"""What a story has one figure of, if each report gives but one: heights and speeds it has of many things."""

MEASURES: frozenset[str] = DIMENSIONS | SOLE_MEASURES | {"wind speed"}
"""What a figure can be the measure of, of which a story mostly has one: so long in prison, so many who looked on."""

BEHIND: dict[str, str] = {
    "deep": "depth",
    "underground": "depth",
    "underwater": "depth",
    "tall": "height",
    "high": "height",
    "long": "length",
    "wide": "width",
    "thick": "thickness",
}
"""Words right behind a measure that tell what is measured → the dimension."""

SUPERLATIVES: dict[str, str] = {
    "tallest": "height",
    "highest": "height",
    "deepest": "depth",
    "longest": "length",
    "widest": "width",
}
"""Behind "at 52 metres, it is one of the", these tell what was measured → the dimension."""

BELOW: frozenset[str] = words("below beneath under underneath")
SURFACES: frozenset[str] = words("ground surface earth sea seabed street soil water")
""""10 km below the ground" is a depth."""

BY_UNIT: dict[str, str] = {
    **dict.fromkeys(("km/h", "mph", "knot"), "speed"),
    **dict.fromkeys(("degree Celsius", "degree Fahrenheit"), "temperature"),
}
"""Units that measure one dimension alone."""

MEASURING: frozenset[str] = DIMENSIONS | frozenset(BEHIND) | BELOW | SURFACES | WINDY
"""All words of this file: they tell what is measured, and not of what."""
