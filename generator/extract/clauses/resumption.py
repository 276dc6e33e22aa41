"""Where the main verb follows what tells more of its subject: "the storm that hit the coast | has passed"."""

from generator.extract.tokens import Tokens, Verb, is_adverb, is_word
from generator.lexicon.connectives import COORDINATORS, DETERMINERS, PREPOSITIONS, PRONOUNS
from generator.lexicon.saying import SAYING, Frame

_REDUCED = 4
"""Words at least of a subject with a participle and its phrase."""
_OWN_SUBJECT = DETERMINERS | PRONOUNS
"""Open the subject of another clause, as names do, unless one of these stands in front."""
_LEADS_NOUN = PREPOSITIONS | COORDINATORS | DETERMINERS
_NO_NOUNS = PREPOSITIONS | COORDINATORS | DETERMINERS | PRONOUNS
_NO_END = COORDINATORS | PRONOUNS
"""Behind these, a verb is none of the subject's in front."""


def behind_relative(tokens: Tokens, at: int, front: int, low: int) -> int:
    """Where the main predicate begins if its verb stands at ``at``, with the adverb before it; 0 where it does not.

    ``low`` is where the relative clause found last begins, ``front`` the stretch with its subject.
    """
    if tokens.verbs[at] not in (Verb.FINITE, Verb.PAST) or tokens.predicate(front, low):
        return 0
    start = at
    while start > low + 1 and is_adverb(tokens.words[start - 1]):
        start -= 1
    behind = tokens.words[start - 1]
    if tokens.verbs[start - 1] is not Verb.OTHER or behind in _NO_END:
        return 0
    apart = start == at or is_word(behind)  # the adverb goes with a noun in front of it
    return start if apart and is_word(tokens.words[low - 1]) and tokens.predicate(low, start - 1) else 0


def behind_participle(tokens: Tokens, at: int, low: int) -> int:
    """``at`` if the helping verb there is the main one, behind a participle: "a man wanted for theft | was held".

    ``low`` is where the stretch begins that holds both; 0 where it is not.
    """
    if tokens.verbs[at] is not Verb.FINITE or at < low + _REDUCED:
        return 0
    before = tokens.words[at - 1]
    if tokens.verbs[at - 1] is not Verb.OTHER or before in _NO_NOUNS or not is_word(before):
        return 0
    if tokens.predicates[at] - tokens.predicates[low + 1] != 1:
        return 0
    act = next(k for k in range(low + 1, at) if tokens.verbs[k] in (Verb.FINITE, Verb.PAST))
    if not _may_be_participle(tokens, act):
        return 0
    behind = range(act + 2, at)
    own = (k for k in behind if tokens.words[k] in _OWN_SUBJECT or (tokens.capital[k] and not tokens.capital[k - 1]))
    return at if all(tokens.words[k - 1] in _LEADS_NOUN for k in own) else 0


def _may_be_participle(tokens: Tokens, at: int) -> bool:
    """Whether the verb stands behind a noun and in front of a preposition, and opens nothing that is said."""
    cue = SAYING.get(tokens.words[at])
    opens = cue is not None and cue.stance(Frame.CLAUSE) is not None
    before = tokens.words[at - 1]
    is_between = is_word(before) and before not in _NO_NOUNS and tokens.words[at + 1] in PREPOSITIONS
    return tokens.verbs[at] is Verb.PAST and is_between and not opens
