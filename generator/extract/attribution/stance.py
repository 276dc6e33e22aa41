"""How a speaker stands to what is said: what the verb of saying tells, and what the content makes of it."""

from collections.abc import Sequence
from itertools import pairwise

from generator.extract.tokens import is_adverb
from generator.lexicon.connectives import BE, CONDITIONS, DETERMINERS, OBJECT_PRONOUNS, RELATIVES, SUBORDINATORS
from generator.lexicon.numbers import CARDINALS
from generator.lexicon.stances import (
    BASELESS,
    CHARGED,
    DONE,
    FUTURE,
    IMPERATIVES,
    INTENDING,
    MISDEEDS,
    NEEDING,
    NEVER,
    NEVER_DONE,
    OUGHT,
    PERFORMING,
    PLANS,
    SHORT_FUTURE,
    SUBJUNCTIVE,
    UNTRUE,
)
from generator.model import Stance

_HEAD = 14
"""Words at the head of a content that can show a stance; what follows is mostly another clause."""
_OWN = frozenset({"it", "he", "she", "they", "we", "i"})
_OPEN = frozenset({"whether", "if"})
_ONE = frozenset({"i", "we", "he", "she"})
_ONE_LIE = frozenset({"a", "complete", "outright", "blatant", "total"})
_FIRST = frozenset({"i", "we"})
_BEFORE_BE = OUGHT | {"to", "not", "will", "would", "can", "could", "may", "might"}
_OTHER_CLAUSE = RELATIVES | SUBORDINATORS | {"that", "what"}
_NOT_YET = frozenset({"yet", "until", "whether"})
_OBJECTS = DETERMINERS | OBJECT_PRONOUNS


def content_stance(words: list[str], verb: str = "") -> Stance:
    """What ``words``, the lower-case words of a content, show; ASSERTS where nothing. ``verb`` is the verb of saying.

    >>> content_stance("the firm had nothing to do with the leak".split())
    <Stance.DENIES: 'denies'>
    >>> content_stance("the talks had not begun".split())
    <Stance.ASSERTS: 'asserts'>
    """
    head = words[:_HEAD]
    if not head:
        return Stance.ASSERTS
    performed = _performed(head)
    if performed:
        return performed
    if _plans(head):
        return Stance.PLANS
    if _demands(head) or (verb in SUBJUNCTIVE and _is_subjunctive(head)):
        return Stance.DEMANDS
    return Stance.DENIES if _denies(head, len(words)) or _disowns(words) else Stance.ASSERTS


def _performed(head: Sequence[str]) -> Stance | None:
    """What "I" or "we" do by saying so: "we again call on both sides"."""
    if head[0] not in _FIRST:
        return None
    verb = next((w for w in head[1:] if not is_adverb(w)), "")
    return Stance(PERFORMING[verb]) if verb in PERFORMING else None


def _plans(head: Sequence[str]) -> bool:
    """Whether the speaker tells what he means to do, or a plan to do it: "announced plans to build".

    Not where he leaves it open, or reckons.
    """
    if head[0] in _OPEN:
        return False
    noun = head[1:] if head[0] in DETERMINERS else head
    if len(noun) > 1 and noun[0] in PLANS and noun[1] == "to":
        return True
    own = not FUTURE.isdisjoint(head[1:5]) and any(
        a in _OWN and b in FUTURE and not ((b == "would" and "have" in head[k + 2 : k + 4]) or _reckons(head[k + 2 :]))
        for k, (a, b) in enumerate(pairwise(head[:5]))
    )
    about = "to" in head[2:4] and head[0].split("'")[0] in _OWN and not INTENDING.isdisjoint(head[1:3])
    return own or about or not SHORT_FUTURE.isdisjoint(head[:4])


def _reckons(behind: Sequence[str]) -> bool:
    """Whether a figure is foretold behind "it would": "be about 45 percent", "cost 3 million"."""
    return behind[0:1] in (["be"], ["cost"]) and any(word[0].isdigit() or word in CARDINALS for word in behind[1:4])


def _demands(head: Sequence[str]) -> bool:
    """Whether the main verb tells what others are to do, or the content is a command."""
    if head[0] in IMPERATIVES and len(head) > 1 and head[1] in _OBJECTS:
        return True
    for at, (word, after) in enumerate(pairwise(head[:_HEAD])):
        if word in _OTHER_CLAUSE:
            return False
        if word in OUGHT:
            return after not in {"have", "expect", "be"} or (after == "be" and head[at + 2 : at + 3] != ["able"])
        if (word, after) in NEEDING:
            return _OWN.isdisjoint(head[:at])
    return False


def _is_subjunctive(head: Sequence[str]) -> bool:
    """Whether a bare "be" is the main verb."""
    return any(b == "be" and a not in _BEFORE_BE for a, b in pairwise(head))


def _denies(head: Sequence[str], length: int) -> bool:
    """Whether what is said contradicts a charge: no refusal, and nothing that only has not happened."""
    if head[0] in SUBORDINATORS or ("only" in head and "not" in head) or not _NOT_YET.isdisjoint(head):
        return False
    head = head[: next((k for k, word in enumerate(head) if word in CONDITIONS), len(head))]
    if length <= 4 and head[-1] in NEVER:
        return head[-1] != "nothing" or (head[0] in _ONE and not DONE.isdisjoint(head))
    if not UNTRUE.isdisjoint(head) or ("lie" in head and head[max(0, head.index("lie") - 1)] in _ONE_LIE):
        return True
    if "without" in head[:-1] and head[head.index("without") + 1] in BASELESS and not BE.isdisjoint(head):
        return True
    return any(_denies_charge(head, at) for at, word in enumerate(head) if word in NEVER)


def _disowns(words: list[str]) -> bool:
    """Whether "nothing to do with" stands anywhere in what is said."""
    return "nothing" in words and any(
        a == "nothing" and words[k + 1 : k + 4] == ["to", "do", "with"] for k, a in enumerate(words)
    )


def _denies_charge(head: Sequence[str], at: int) -> bool:
    """Whether the denying word at ``at`` meets a charge: "no link", "nothing to do with", "never attacked"."""
    word, after = head[at], head[at + 1 : at + 4]
    if word == "nothing":
        return after[:1] == ["wrong"]
    if word == "never" and after and after[0] in NEVER_DONE:
        return True
    if word == "no":
        return bool(CHARGED & set(after[:3]))
    if after[:1] == ["any"] or after[1:2] == ["any"]:
        return bool(CHARGED & set(head[at + 1 : at + 5]))
    return bool(MISDEEDS & set(after[:3]))
