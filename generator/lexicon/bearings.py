"""Words that tell in which part of a country a place lies. General vocabulary."""

import re

_SIDES = "north|south|east|west"
_UNITS = "province|state|region|district|county|town|city|port|village|island|territory"

LIES_BEFORE = re.compile(
    rf"\b(?P<where>(?:{_SIDES})ern) (?:[a-z]+ )?(?:{_UNITS})(?: of)? $",
    re.IGNORECASE,
)
"""Before the name of a place: "the northern province of". Not "northern" alone, which may be a part of the place."""

LIES_BEHIND = re.compile(rf",? (?:in|on) the (?:far )?(?P<where>{_SIDES})(?:ern)?\b(?! of\b)", re.IGNORECASE)
"""Behind it: "in the south"."""

FACING = {"nort": "sout", "sout": "nort", "east": "west", "west": "east"}
"""The first four letters of each side → those of the other."""
