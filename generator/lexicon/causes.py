"""Words that tell the cause of what happened. General vocabulary; ``{}`` stands for cause and outcome."""

import re

_THING = r"(?:(?:an?|the|its|his|her|their) )?(?P<{}>[a-z][a-z-]*(?: [a-z][a-z-]*){{0,3}}?)"
_CAUSE, _OUTCOME = _THING.format("cause"), _THING.format("outcome")
_BROUGHT = "(?:caused|sparked|triggered|led to|brought about)"
_END = r"(?=[.,;:]|$| (?:on|in|at|and|which|that|last|early|late|during|after|before|engineers|police|officials)\b)"

CAUSES: tuple[re.Pattern[str], ...] = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        rf"^(?:[a-z ]+ said )?{_CAUSE} (?:had |has )?{_BROUGHT} {_OUTCOME}{_END}",
        rf"{_OUTCOME} (?:was|had been|is|were) (?:caused|sparked|triggered|brought about) by {_CAUSE}{_END}",
        rf"{_OUTCOME} (?:was|is|were) (?:due|owing) to {_CAUSE}{_END}",
        rf"\bblam(?:ed|es|e|ing) {_CAUSE} for {_OUTCOME}{_END}",
        rf"\bblam(?:ed|es|e|ing) {_OUTCOME} on {_CAUSE}{_END}",
        rf"{_OUTCOME} (?:was|is|were) blamed on {_CAUSE}{_END}",
        rf"\bcause of {_OUTCOME} (?:was|is) {_CAUSE}{_END}",
    )
)
"""Each finds the words of a cause, and of what it brought about."""
