"""Where a relative clause ends in which somebody says something: "Venn, who denies theft | , was seen in Harle"."""

from generator.extract.attribution.draft import Draft
from generator.extract.attribution.lookahead import QUOTES
from generator.extract.tokens import Tokens, Verb, is_adverb
from generator.lexicon.connectives import COORDINATORS, DETERMINERS, FINITE_HELPERS, PRONOUNS, RELATIVES, SUBORDINATORS
from generator.lexicon.saying import SAYING
from generator.model import Stance

_OPENERS = frozenset({"who", "which", "whom"})
_JOINING = COORDINATORS | RELATIVES | SUBORDINATORS | PRONOUNS | {","}
"""Behind these, a verb belongs to what is said."""
_LONGEST = 12
"""Tokens between "who" and the verb of saying."""


def relative_end(tokens: Tokens, draft: Draft) -> int | None:
    """The comma at which the sentence goes on behind the clause that the draft stands in; None where it stands in none.

    A verb follows that comma at once: it is that of whom the clause tells more of. Without commas, the verb of what is
    said follows that of saying, and the next one is it: "a man police said was armed | hit a guard".
    """
    if not _is_inside(tokens, draft.cue[0]):
        return _reduced_end(tokens, draft)
    low, high = draft.content
    is_claim = draft.stance is Stance.DENIES
    for k in range(max(low, draft.cue[1]) + 1, high - 1):
        if tokens.words[k] != "," or not _is_even(tokens, low, k):
            continue
        behind = k + 1 + is_adverb(tokens.words[k + 1])
        goes_on = behind < high and (_is_predicate(tokens, behind) or tokens.words[behind] in SAYING)
        if goes_on and (is_claim or tokens.predicate(low, k)):
            return k
    return None


def _reduced_end(tokens: Tokens, draft: Draft) -> int | None:
    """The end of such a clause without "who" and commas."""
    speaker = draft.speaker
    if tokens.word(draft.cue[0] - 1) == "who" and draft.stance is not Stance.DENIES:
        return _second_helper(tokens, *draft.content)
    if speaker is None or speaker.high != draft.cue[0] or speaker.low < 2 or not _is_predicate(tokens, draft.cue[1]):
        return None
    return _next_predicate(tokens, draft.cue[1] + 1, draft.content[1])


def _is_predicate(tokens: Tokens, at: int) -> bool:
    return at < len(tokens) and Verb.FINITE <= tokens.verbs[at] <= Verb.PAST


def _second_helper(tokens: Tokens, low: int, high: int) -> int | None:
    """The helping verb that goes on behind a clause: "a woman who says the mayor hit her | has sued"."""
    if tokens.words[low] in QUOTES:
        return None
    seen = False
    for k in range(low, high):
        if tokens.words[k] in _JOINING or tokens.words[k] in QUOTES:
            return None
        if seen and tokens.words[k] in FINITE_HELPERS and not _is_predicate(tokens, k - 1):
            return k
        seen = seen or _is_predicate(tokens, k)
    return None


def _next_predicate(tokens: Tokens, low: int, high: int) -> int | None:
    """The first verb that nothing joins to the one in front of ``low``."""
    for k in range(low, high):
        if tokens.words[k] in _JOINING or tokens.words[k] in QUOTES:
            return None
        acts = tokens.verbs[k] is Verb.FINITE or (_is_predicate(tokens, k) and tokens.word(k + 1) in DETERMINERS)
        if acts and not _is_predicate(tokens, k - 1):
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
