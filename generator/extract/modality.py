"""What is alleged, planned or demanded by nobody who is named: "is said to have fled", "claims that he fled"."""

from collections.abc import Iterator, Sequence

from generator.extract.attribution.complements import complement_end
from generator.extract.attribution.lookahead import is_infinitive
from generator.extract.segment import Segment
from generator.extract.tokens import LONGEST, Tokens, Verb, is_adverb, is_word, tokenise
from generator.lexicon.connectives import BE, COORDINATORS, DETERMINERS, FINITE_HELPERS, PRONOUNS, RELATIVES
from generator.lexicon.denials import SAYINGS
from generator.lexicon.speakers import can_speak
from generator.lexicon.stances import BIDDEN, BIDDEN_BARE, HEARSAY, HELD, LAID_TO, SCHEDULED
from generator.lexicon.verbs import BASE_FORMS
from generator.model import Attribution, Modality, Span, Stance

__all__ = ["find_modalities"]

_BEFORE_TO = HELD | SCHEDULED | BIDDEN | BE
_FOUND_BY = HEARSAY | HELD | SAYINGS | LAID_TO.keys() | {"to"}
_BEING = frozenset({"be", "have"})
_ENDS = frozenset(".!?")
_NO_PLAN = frozenset({"blame", "have"})
"""Behind "is to", these tell of no plan."""
_GOING_ON = RELATIVES | {"that"}
_PAUSES = _GOING_ON | {","}
"""What may end a deed: what is told of a noun in it goes with it."""


def find_modalities(segment: Segment, attributions: Sequence[Attribution]) -> tuple[Modality, ...]:
    """The stretches of a sentence that are told in another stance than as a fact, though nobody is named, in order."""
    tokens = tokenise(segment)
    if len(tokens) > LONGEST or _FOUND_BY.isdisjoint(tokens.words):
        return ()
    return tuple(
        Modality(cue=tokens.span(low, high), content=tokens.span(high, end), stance=stance)
        for low, high, stance in _found(tokens)
        if (end := _end(tokens, high)) > high and not _is_taken(tokens.span(low, high + 1), attributions)
    )


def _is_taken(span: Span, attributions: Sequence[Attribution]) -> bool:
    """Whether somebody who is named says it: words of saying, or the head of what is said, stand in ``span``."""
    return any(a.cue.overlaps(span) or span.start <= a.content.start < span.end for a in attributions)


def _found(tokens: Tokens) -> Iterator[tuple[int, int, Stance]]:
    """The tokens of each cue, with the stance that it gives what follows."""
    words = tokens.words
    is_line = words[-1] not in _ENDS
    hits = [k for k, word in enumerate(words[:-1]) if word in _FOUND_BY]
    for at in [k for k in hits if words[k] != "to" or is_line or words[k - 1] in _BEFORE_TO]:
        word, after = words[at], words[at + 1]
        if word == "to":
            yield from _infinitive(tokens, at)
        elif word in HEARSAY and tokens.word(at - 1) not in DETERMINERS:
            yield at, at + 1, Stance.ALLEGES
        elif LAID_TO.get(word) == after or (after == "that" and _holds(tokens, at)):
            yield at, at + 2, Stance.ALLEGES


def _holds(tokens: Tokens, at: int) -> bool:
    """Whether what "that" opens behind the word at ``at`` is only held to be so: "it is said", "claims"."""
    word = tokens.words[at]
    if word in SAYINGS:
        return not tokens.predicate(at + 2, at + 3)  # "claims that were proven"
    return word in HELD and _last(tokens, at) in BE and "it" in tokens.words[max(0, at - 3) : at]


def _infinitive(tokens: Tokens, at: int) -> Iterator[tuple[int, int, Stance]]:
    """The cue that ends with the "to" at ``at``, in front of an infinitive."""
    word, after = tokens.word(at - 1), tokens.words[at + 1]
    if not word or not is_infinitive(tokens, at + 1):
        return
    passive = _last(tokens, at - 1) in BE
    if word in HELD and (passive or after in _BEING):
        yield at - 1, at + 1, Stance.ALLEGES
    elif passive and word in SCHEDULED and (word != "due" or after in BASE_FORMS):
        yield at - 1, at + 1, Stance.PLANS
    elif word in BIDDEN and (passive or (word in BIDDEN_BARE and at > 1)):
        yield at - 1, at + 1, Stance.DEMANDS
    elif after in BASE_FORMS and ((word in BE and after not in _NO_PLAN) or _is_headline_plan(tokens, at)):
        yield at, at + 1, Stance.PLANS


def _is_headline_plan(tokens: Tokens, at: int) -> bool:
    """Whether a line without a full stop has no verb but the one behind the "to" at ``at``: "Doctors to strike"."""
    return tokens.words[-1] not in _ENDS and not any(tokens.verbs[:at]) and can_speak(tokens.words[at - 1])


def _last(tokens: Tokens, at: int) -> str:
    """The word in front of ``at`` that is no adverb, and no "not"."""
    at -= 1
    while at >= 0 and (is_adverb(tokens.words[at]) or tokens.words[at] == "not"):
        at -= 1
    return tokens.word(at)


def _end(tokens: Tokens, low: int) -> int:
    """Where what is alleged, planned or demanded ends: before a contrast, and before the main verb behind it."""
    end = complement_end(tokens, low) if low < len(tokens) else low
    if tokens.words[low - 1] == "that":
        heads = not tokens.predicate(0, low)  # "claims that the dam was unsafe | have divided the valley"
        end = next((k for k in range(low, end) if heads and _is_main(tokens, low, k)), end)
    else:
        stops = (k for k in range(low + 1, end) if tokens.words[k] in _PAUSES or tokens.predicate(k, k + 1))
        first = next(stops, end)
        end = end if tokens.word(first) in _GOING_ON else first
    while end > low and (not is_word(tokens.words[end - 1]) or tokens.words[end - 1] in COORDINATORS):
        end -= 1
    return end


def _is_main(tokens: Tokens, low: int, at: int) -> bool:
    """Whether the helping verb at ``at`` is not that of the clause that begins at ``low``, which has its own."""
    if tokens.words[at] not in FINITE_HELPERS or not tokens.predicate(low, at):
        return False
    before = tokens.words[at - 1]
    free = (
        tokens.verbs[at - 1] in (Verb.OTHER, Verb.PARTICIPLE)
        and is_word(before)
        and before not in PRONOUNS
        and before not in COORDINATORS
    )
    return free and tokens.words[at - 2] not in DETERMINERS
