"""Claims that are phrases: what is denied, demanded, vowed, or laid to someone's charge."""

from collections.abc import Callable
from dataclasses import replace

from generator.extract.attribution.cues import calling_stance
from generator.extract.attribution.draft import Draft, Phrase, Place, make_draft
from generator.extract.attribution.lookahead import (
    QUOTES,
    content_start,
    goes_on,
    is_infinitive,
    names_follow,
    of_follows,
    own_clause_follows,
    soon,
)
from generator.extract.attribution.phrases import is_object, speaker_after, speaker_before
from generator.extract.tokens import Tokens, Verb, is_word
from generator.lexicon.connectives import DETERMINERS, FINITE_HELPERS, PREPOSITIONS, PRONOUNS
from generator.lexicon.numbers import CARDINALS
from generator.lexicon.saying import CLAIM_NOUNS, PLEADING, SAYING, Cue, Frame
from generator.lexicon.stances import CHARGED
from generator.model import Stance

_TO_HEARER = frozenset((verb, "to") for verb in ("appeal", "appeals", "appealed", "appealing"))
_CERTAIN = DETERMINERS | PRONOUNS
_SUFFERERS = frozenset({"wounded", "injured"})
"""Participles that stand for people: "the dead and wounded"."""
_GOING_ON = frozenset({"continues", "resumes", "proceeds"})
"""Verbs that end a report from a court: "and the trial continues"."""
_DENIED = CLAIM_NOUNS | CHARGED | {"it", "this", "that", "which", "involved"}
"""What is denied by somebody, and not withheld: no goal, nobody."""
_POINTING = frozenset({"this", "that"})
_NEAR_NOUN = 6
"""Tokens behind "rejected" within which the claim is named."""


def complement(tokens: Tokens, at: int) -> Draft | None:
    """A phrase that is the claim: "denied C", "vowed to C", "asked H to C", "accused H of C", "called for C"."""
    cue = SAYING.get(tokens.words[at])
    calling = calling_stance(tokens, at)
    low = at + 2 if calling or tokens.words[at : at + 2] in _TO_HEARER else at + 1
    if tokens.words[at] in PLEADING:
        low = at + 4 if tokens.word(at + 3) == "to" else at + 1
    if low >= len(tokens):
        return None
    stance = calling or (_stance(tokens, low, cue) if cue else None)
    if stance is None:
        return None
    speaker = speaker_before(tokens, at)
    if tokens.verbs[at] is Verb.PAST and speaker is not None and is_object(tokens, speaker):
        return None
    return make_draft((at, low), speaker, (low, complement_end(tokens, low)), stance, Place.BEFORE)


def estimate(tokens: Tokens, at: int) -> Draft | None:
    """The shape "S put the toll at N", of which the whole is the claim: what stands behind the verb is none alone."""
    speaker = speaker_before(tokens, at)
    low = speaker.low if speaker else at
    return make_draft((at, at + 1), speaker, (low, complement_end(tokens, at + 1)), Stance.ASSERTS, Place.BEFORE)


def _stance(tokens: Tokens, low: int, cue: Cue) -> Stance | None:
    """The stance that the verb has with the phrase that begins at ``low``; None where it takes no such phrase."""
    if cue.verb == "threaten" and tokens.words[low] != "to" and not _is_deed(tokens, low):
        return None
    for frame, fits in _FITTING:
        stance = cue.stance(frame)
        if stance and fits(tokens, low):
            return stance
    return cue.stance(Frame.NOUN) if cue.verb == "attribute" else None


def _is_deed(tokens: Tokens, low: int) -> bool:
    """Whether what is threatened is a deed, and nobody: "threatened legal action", not "threatened the guard"."""
    return is_word(tokens.words[low]) and tokens.words[low] not in _CERTAIN and not tokens.capital[low]


def _claims_follow(tokens: Tokens, low: int) -> bool:
    """Whether a claim is named at ``low``, or pointed at: "rejected the accusation", "disputes this"."""
    return points_back(tokens, low) or not CLAIM_NOUNS.isdisjoint(tokens.words[low : low + _NEAR_NOUN])


def points_back(tokens: Tokens, low: int) -> bool:
    """Whether "this" or "that" at ``low`` is all that is named: "denied that.", "rejects this as scaremongering"."""
    behind = tokens.word(low + 1)
    return tokens.word(low) in _POINTING and (behind == "as" or not is_word(behind))


def _somebody_follows(tokens: Tokens, low: int) -> bool:
    """Whether a name, a figure or a determined noun stands at ``low``: "charged two men", no "charging ahead"."""
    word = tokens.words[low]
    return tokens.capital[low] or word in _CERTAIN or word in CARDINALS or word[:1].isdigit()


def _noun_follows(tokens: Tokens, low: int) -> bool:
    after = tokens.words[low]
    return (is_word(after) and after not in PREPOSITIONS) or after in QUOTES


_FITTING: tuple[tuple[Frame, Callable[[Tokens, int], bool]], ...] = (
    (Frame.VERB, lambda tokens, low: tokens.words[low] == "to" and is_infinitive(tokens, low + 1)),
    (Frame.OF, of_follows),
    (Frame.WITH, lambda tokens, low: _somebody_follows(tokens, low) and soon(tokens, low, "with")),
    (Frame.TO, lambda tokens, low: tokens.words[low] != "not" and soon(tokens, low, "to")),
    (Frame.CLAUSE, lambda tokens, low: tokens.verbs[low] is Verb.ING),
    (Frame.NAMED, names_follow),
    (Frame.CLAIM, _claims_follow),
    (Frame.NOUN, _noun_follows),
)
"""The frames in order of precedence, and whether a phrase of that kind begins at a token."""


def passive(tokens: Tokens, at: int) -> Draft | None:
    """The shapes "C was described by S as C", "was told by S that C", "told by S to C", "described by S as C".

    ``at`` is the participle.
    """
    cue = SAYING.get(tokens.words[at])
    speaker = speaker_after(tokens, at + 2)
    if cue is None or speaker is None:
        return None
    if tokens.word(speaker.high) == "to" and cue.stance(Frame.TO) is Stance.DEMANDS:
        ending = complement_end(tokens, speaker.high)
        return make_draft((at, at + 2), speaker, (speaker.high, ending), Stance.DEMANDS, Place.BEFORE)
    stance = cue.stance(Frame.OF) or cue.frames[0][1]
    withheld = stance is Stance.DENIES and _DENIED.isdisjoint(tokens.words[:at])  # "questioned by police"
    if cue.verb == "ask" or withheld:  # a question: "asked by the judge if"
        return None
    if tokens.word(speaker.high) == "that":
        return make_draft((at, at + 2), speaker, (speaker.high, len(tokens)), stance, Place.BEFORE)
    deed = tokens.words[speaker.low : speaker.high].index("of") if _names_deed(tokens, cue, speaker) else 0
    if deed:
        speaker = replace(speaker, high=speaker.low + deed)
    if tokens.verbs[at] is Verb.PAST:
        ends = (k for k in range(speaker.high, len(tokens)) if tokens.predicate(k, k + 1) or tokens.words[k] == ",")
        return make_draft((at, at + 2), speaker, (speaker.high, next(ends, len(tokens))), stance, Place.BEFORE)
    return make_draft((at, at + 2), speaker, (content_start(tokens, at), len(tokens)), stance, Place.BEFORE)


def _names_deed(tokens: Tokens, cue: Cue, speaker: Phrase) -> bool:
    """Whether an "of" in the phrase belongs to the verb: "was accused by the union of hiding the leak"."""
    return cue.stance(Frame.OF) is not None and "of" in tokens.words[speaker.low : speaker.high]


def complement_end(tokens: Tokens, low: int) -> int:
    """Where a claim that is a phrase ends: before a contrast, or an "and" with a predicate of its own.

    And before what went on as it was said: "denied the theft | as his trial opened".
    """
    if tokens.words[low : low + 2] == ("not", "guilty"):
        return low + 2
    for k in range(low + 1, len(tokens)):
        word = tokens.words[k]
        if word == ";" and tokens.predicate(k + 1, len(tokens)):
            return k
        if word in {"but", "although", "though", "while", "whereas"}:
            return k
        if word == "as" and _happens(tokens, k + 1):
            return k
        if word == "and" and (
            own_clause_follows(tokens, k) or _is_next_deed(tokens, low, k + 1) or tokens.word(k + 3) in _GOING_ON
        ):
            return k
    return len(tokens)


def _happens(tokens: Tokens, low: int) -> bool:
    """Whether a certain subject and its verb follow: "as his trial opened", not "as a crime that shook the town"."""
    word = tokens.word(low)
    is_certain = word in _CERTAIN and word not in {"a", "an"}
    return is_certain and goes_on(tokens, low)


def _is_next_deed(tokens: Tokens, low: int, at: int) -> bool:
    """Whether the verb at ``at`` tells what the speaker did next: "complained of pain and left", no "dead and wounded".

    ``low`` is where the claim begins; a verb in it may have the second one joined to it: "a raid that killed and hurt".
    """
    if tokens.word(at) in FINITE_HELPERS and not tokens.predicate(low, at - 1):  # "denied the theft and will appeal"
        return True
    if at >= len(tokens) or tokens.verbs[at] is not Verb.PAST or any(tokens.verbs[low : at - 1]):
        return False
    after = tokens.word(at + 1)
    return tokens.words[at] not in _SUFFERERS and (not is_word(after) or after in PREPOSITIONS or after in DETERMINERS)
