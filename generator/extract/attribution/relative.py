"""Where a relative clause ends in which somebody says something: "Venn, who denies theft | , was seen in Harle"."""

from generator.extract.attribution.draft import Draft
from generator.extract.attribution.lookahead import QUOTES
from generator.extract.tokens import Tokens, Verb, is_adverb
from generator.model import Stance

_OPENERS = frozenset({"who", "which", "whom"})
_LONGEST = 12
"""Tokens between "who" and the verb of saying."""


def relative_end(tokens: Tokens, draft: Draft) -> int | None:
    """The comma at which the sentence goes on behind the clause that the draft stands in; None where it stands in none.

    A verb follows that comma at once: it is that of whom the clause tells more of.
    """
    if not _is_inside(tokens, draft.cue[0]):
        return None
    low, high = draft.content
    is_claim = draft.stance is Stance.DENIES
    for k in range(max(low, draft.cue[1]) + 1, high - 1):
        if tokens.words[k] != "," or not _is_even(tokens, low, k):
            continue
        behind = k + 1 + is_adverb(tokens.words[k + 1])
        goes_on = behind < high and Verb.FINITE <= tokens.verbs[behind] <= Verb.PAST
        if goes_on and (is_claim or tokens.predicate(low, k)):
            return k
    return None


def _is_inside(tokens: Tokens, at: int) -> bool:
    """Whether ", who" or its like stands in front of the verb at ``at``, with no comma between."""
    for k in range(at - 1, max(0, at - _LONGEST), -1):
        if tokens.words[k] in _OPENERS:
            return tokens.words[k - 1] == ","
        if tokens.words[k] in {",", ";", ":"} or tokens.words[k] in QUOTES:
            return False
    return False


def _is_even(tokens: Tokens, low: int, high: int) -> bool:
    """Whether every quotation that opens between the two is closed there."""
    inside = tokens.words[low:high]
    return inside.count("“") == inside.count("”") and inside.count('"') % 2 == 0
