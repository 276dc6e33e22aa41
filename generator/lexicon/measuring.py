"""Words right before a measure that tell what it is the answer to. General vocabulary."""

import re

from generator.lexicon.changes import MOVED

_HEDGE = r"(?:about |around |some |nearly |almost |roughly |a |an |the )*"
_LEVELS = "height|depth|level|width|length|peak|total|speed|temperature|record|value|weight|distance|strength"
_MOVED = "|".join(sorted(MOVED))

CHANGED_BY = re.compile(
    rf"\b(?:(?:{_MOVED}|go|goes|went|gone)(?: up| down)?"
    rf"|(?:cut|reduced?|lower(?:ed)?|raised?|increased?)(?: [a-z-]+){{0,9}}) by {_HEDGE}$",
    re.IGNORECASE,
)
"""By how much something changed."""

CAME_TO = re.compile(
    rf"\b(?:(?:{_MOVED})(?: up| down)? to|stood at|peaked at|put at|(?:reached|hit|measured)(?: (?:a|an|the))?"
    rf"|(?:{_LEVELS}) of) {_HEDGE}$",
    re.IGNORECASE,
)
"""To what height, speed, sum something came."""

BOUGHT_FOR = re.compile(
    r"\b(?:for (?:an? (?:[a-z-]+ ){0,3}(?:fee|price|sum|total) of )?|(?:deal|bid|offer|takeover|purchase) worth )"
    rf"{_HEDGE}$",
    re.IGNORECASE,
)
"""What was paid for something, behind the parties to a deal."""

NAMED = re.compile(
    rf"\b(?P<noun>fee|price|sum|fine|bonus|salary|ransom|rent|bill|{_LEVELS}) of (?:up to )?{_HEDGE}$", re.IGNORECASE
)
"""The noun of what is measured."""

NEEDED = {
    CHANGED_BY: frozenset({"by"}),
    CAME_TO: frozenset("to at reached hit measured of".split()),
    BOUGHT_FOR: frozenset({"for", "worth"}),
}
"""For each of the patterns words of which every match holds one: a set finds in less time that there is none."""
