"""Of which dimension a length, a weight or a speed is: "a depth of 10 km", "12 metres high", "9 km below the sea"."""

from generator.extract.quantities.draft import Draft
from generator.extract.quantities.line import Line
from generator.lexicon.boundaries import DETERMINERS
from generator.lexicon.dimensions import BEHIND, BELOW, BY_UNIT, DIMENSIONS, SUPERLATIVES, SURFACES, WINDY
from generator.lexicon.units import Measure

_NEAR = 5
"""Words before a speed among which the wind is named."""


def find_dimension(line: Line, draft: Draft) -> str:
    """The dimension that draft measures, by the words beside it or its unit; "" where neither tells it."""
    if draft.amount.unit is None or draft.amount.unit.measure is not Measure.SIZE:
        return ""
    beside = _in_front(line, draft.start - 1) or _behind(line, draft.amount.end) or _of_superlative(line, draft)
    found = beside or BY_UNIT.get(draft.unit, "")
    return "wind speed" if found == "speed" and _is_of_wind(line, draft) else found


def _is_of_wind(line: Line, draft: Draft) -> bool:
    """As in "winds of up to 90 km/h", "90 km/h gusts"."""
    near = (*line.low[max(0, draft.start - _NEAR) : draft.start], line.word(draft.amount.end))
    return not WINDY.isdisjoint(near)


def _of_superlative(line: Line, draft: Draft) -> str:
    """As in "At 52 metres, it is one of the tallest"."""
    if line.word(draft.start - 1) != "at" or line.word(draft.amount.end) != ",":
        return ""
    return next((SUPERLATIVES[word] for word in line.low[draft.amount.end :] if word in SUPERLATIVES), "")


def _in_front(line: Line, at: int) -> str:
    """As in "at a depth of"."""
    noun = line.word(at - 1)
    return noun if line.word(at) == "of" and noun in DIMENSIONS else ""


def _behind(line: Line, at: int) -> str:
    """As in "12 metres high", "12 metres in height", "9 km below the surface"."""
    word, after = line.word(at), line.word(at + 1)
    if word == "in" and after in DIMENSIONS:
        return after
    if word in BELOW:
        after = line.word(at + 2) if after in DETERMINERS else after
        return "depth" if after in SURFACES else ""
    return BEHIND.get(word, "")
