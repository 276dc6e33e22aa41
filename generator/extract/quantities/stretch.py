"""A length of one: "lasted an hour", "for about a minute", "a day after the vote"."""

from generator.extract.quantities.hedge import hedge_before
from generator.extract.quantities.line import Line
from generator.lexicon.boundaries import PREPOSITIONS
from generator.lexicon.units import PARTS_OF_YEAR
from generator.lexicon.wordlist import words

LASTING = words("last lasts lasted lasting take takes took taken taking spend spent wait waited for within")
"""Words in front of a length of time."""
FROM_EVENT = words("after before")
"""Words behind a length that make it the time between two events."""
AROUND = LASTING | FROM_EVENT
LENGTHS = frozenset(PARTS_OF_YEAR) - {"second"}
"""Units of which "a" is one; "a second" is more often the next one."""
_BEHIND = PREPOSITIONS | words("and but or while when because if that a an every each")
"""Words behind a length; any other belongs to it: "a day job", "an hour later", "took a day off"."""
_PARTED = words("off on")
"""No length: "took a day off"."""


def is_length(line: Line, at: int) -> bool:
    """Whether the article at ``at`` counts one unit of time, and the words around it make that a length."""
    if line.word(at + 1) not in LENGTHS or line.joins(at + 2):
        return False
    start, _ = hedge_before(line, at)
    behind = line.word(at + 2)
    if behind in FROM_EVENT:
        return True
    ends = not line.is_word(at + 2) or (behind in _BEHIND and behind not in _PARTED)
    return ends and line.word(start - 1) in LASTING
