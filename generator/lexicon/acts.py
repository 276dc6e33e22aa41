"""What a person in the news does or does not do, once: resign, apologise, concede, appeal. General vocabulary.

Each such act has several ways to be told, and a contrary: who "stays on" does not resign.
"""

import re
from collections.abc import Iterator
from enum import StrEnum
from functools import lru_cache
from typing import NamedTuple

from generator.lexicon.wordlist import words
from generator.model import Mention, MentionKind, Sentence, Span


class Mode(StrEnum):
    """Whether an act was done: for all that is told, yes, no, not until now, or it is to be, or is not to be."""

    DONE = "done"
    NOT_DONE = "not done"
    NOT_YET = "not yet"
    COMING = "coming"
    NOT_COMING = "not coming"


class Act(NamedTuple):
    """An act of a text: its kind, whether it was done, where it is told, and where its verb stands."""

    kind: str
    mode: Mode
    span: Span
    verb: Span


_ACTS = {
    "resign": (
        r"resign(?:s|ed)?(?! (?:to|themselves|himself|herself)\b)|step(?:s|ped)? down|st(?:ood|ands?) down"
        r"|quits?(?! [a-z]+ing\b)|hand(?:s|ed)? in (?:his|her|their) (?:resignation|notice)"
    ),
    "apologise": r"apologi[sz](?:e|es|ed)|sa(?:y|ys|id) sorry",
    "concede": r"conced(?:e|es|ed)(?= (?:defeat|the election|the race)|$|[,.;])",
    "appeal": r"appeal(?:s|ed)?(?! (?:for|to)\b)",
    "confess": r"confess(?:es|ed)?",
    "shake hands": r"sh(?:ake|akes|ook|aken) hands",
    "run again": r"(?:run|runs|ran|stand|stands|stood) again|s(?:eek|eeks|ought) re-?election",
}
_FOR_A_WHILE = r"(?! (?:[a-z]+ ){0,4}(?:until|till|caretaker|interim|acting|temporarily|while|now|meantime)\b)"
"""Who has resigned may stay on until somebody follows."""
_CONTRARY = {
    "resign": (
        rf"(?:stay(?:s|ed)? on(?= (?:as|in|for)\b|$|[,.;])|(?:stay|remain)(?:s|ed)? in (?:office|charge|post)"
        rf"|keep(?:s)? (?:his|her|their) (?:job|post|seat)){_FOR_A_WHILE}"
    ),
}
_VERB = re.compile(
    "|".join(
        rf"(?P<{prefix}{number}>\b(?:{table[kind]})(?![\w-]))"
        for prefix, table in (("a", _ACTS), ("c", _CONTRARY))
        for number, kind in enumerate(_ACTS)
        if kind in table
    ),
    re.IGNORECASE,
)
_CONTRARY_MODES = {Mode.DONE: Mode.NOT_DONE, Mode.COMING: Mode.NOT_COMING}
_KINDS = tuple(_ACTS)
_PAST = words("stood quit said shook ran sought")
"""First words of verbs in the past which do not end in "ed"; those of the present end in "s"."""
_CONDITION = re.compile(r"\b(?:if|unless|whether)\b", re.IGNORECASE)
_CLAUSE_END = re.compile(r"[.;:]")
_HELPERS = words("has have had will would shall did does do is are was were to be been having")
_NOT = words("not never n't won't wouldn't didn't hasn't haven't hadn't doesn't isn't")
_WILL = words("will would shall won't wouldn't")
_PLANNING = words("plans plan planned intends intend intended vowed vows promised promises pledged due set")
_REFUSING = words("refused refuses declined declines")
_AROUND = words("yet also now then later already still finally publicly immediately formally again both had no")
_SAYING = words("said says insisted insists announced announces confirmed confirms told that he she they who")
_AROUND_VERB = 60
"""Characters before and behind a verb in which an "if" makes a supposition of it."""
_WALK = 8
"""Words before a verb among which its helpers stand."""


@lru_cache(maxsize=1024)
def acts_in(text: str) -> tuple[Act, ...]:
    """The acts of a text of which it tells whether they were done, in order.

    ``span`` reaches from the first word that belongs to the verb: "has yet to concede". Those of the last texts are
    remembered, as each claim meets several.
    """
    return tuple(act for found in _VERB.finditer(text) if (act := _read(text, found)))


def _read(text: str, found: re.Match[str]) -> Act | None:
    group = found.lastgroup or ""
    kind = _KINDS[int(group[1:])]
    chain, start = _chain(text, found.start())
    is_supposed = _CONDITION.search(_clause_around(text, start, found.end())) is not None
    mode = None if is_supposed else _mode(chain, found[0])
    if group.startswith("c"):
        mode = _CONTRARY_MODES.get(mode) if mode else None
    return Act(kind=kind, mode=mode, span=Span(start, found.end()), verb=Span(*found.span())) if mode else None


def _clause_around(text: str, start: int, end: int) -> str:
    """The words around a verb, up to a stop."""
    before = _CLAUSE_END.split(text[max(0, start - _AROUND_VERB) : start])[-1]
    return f"{before} {_CLAUSE_END.split(text[end : end + _AROUND_VERB])[0]}"


def _chain(text: str, end: int) -> tuple[list[str], int]:
    """The words in front of a verb that belong to it, in lower case, and where they begin."""
    chain: list[str] = []
    start = end
    for word in reversed(list(re.finditer(r"[\w'’]+|[^\w\s]", text[max(0, end - 120) : end]))[-_WALK:]):
        plain = word[0].lower().replace("’", "'")
        if plain not in _HELPERS | _NOT | _PLANNING | _REFUSING | _AROUND and not plain.endswith("ly"):
            break
        chain.insert(0, plain)
        start = max(0, end - 120) + word.start()
    return chain, start


def _mode(chain: list[str], verb: str) -> Mode | None:
    """Whether an act was done, by the words that belong to its verb; None where they do not tell."""
    told = set(chain)
    is_denied = not _NOT.isdisjoint(told) or "no" in told
    if "to" in told:
        return _mode_of_infinitive(chain, is_denied=is_denied)
    if "yet" in told and is_denied:
        return Mode.NOT_YET
    if not _WILL.isdisjoint(told):
        if "have" in told:
            return None
        return Mode.NOT_COMING if is_denied else Mode.COMING
    if is_denied:
        return Mode.NOT_DONE
    first = verb.lower().split()[0]
    is_finite = first in _PAST or first.endswith(("ed", "s")) or "did" in told
    return Mode.DONE if is_finite and told.isdisjoint({"be", "been", "is", "are", "was", "were"}) else None


def _mode_of_infinitive(chain: list[str], *, is_denied: bool) -> Mode | None:
    told = set(chain)
    if not _REFUSING.isdisjoint(told):
        return None if is_denied else Mode.NOT_DONE
    if "yet" in told and not told.isdisjoint({"has", "have", "had"}):
        return Mode.NOT_YET
    ahead = chain[: chain.index("to")]
    if ahead and (ahead[-1] in _PLANNING or ahead[-1] in {"is", "are", "was", "were", "not"}):
        return Mode.NOT_COMING if is_denied else Mode.COMING
    return None


def is_subject_of(between: str) -> bool:
    """Whether so little stands between a name and a verb that the name is who does it: "who on Monday said she"."""
    told = re.sub(r"^,[^,]*,(?=\s|$)", "", between)
    plain = [word.lower() for word in re.findall(r"[\w'’]+|[^\w\s]", told)]
    return all(word in _SAYING | _AROUND | {","} or word.endswith("ly") for word in plain)


def acts_of(sentence: Sentence, span: Span) -> Iterator[tuple[str, Act]]:
    """The acts in a part of a sentence, in whose text their spans count, each with the person named right before it."""
    at = sentence.span.start
    for act in acts_in(span.shift(-at).of(sentence.text)):
        start = span.start + act.span.start
        last = person_before(sentence, start)
        if last and is_subject_of(sentence.text[last.span.end - at : start - at]):
            yield last.name, act


def person_before(sentence: Sentence, end: int) -> Mention | None:
    """The person mentioned last before a place of the text; None where there is none."""
    persons = (m for m in sentence.mentions if m.kind is MentionKind.PERSON and m.span.end <= end)
    return max(persons, key=lambda m: m.span, default=None)


CONFLICTS: frozenset[frozenset[Mode]] = frozenset(
    map(
        frozenset,
        (
            (Mode.DONE, Mode.NOT_DONE),
            (Mode.DONE, Mode.NOT_YET),
            (Mode.DONE, Mode.NOT_COMING),
            (Mode.COMING, Mode.NOT_COMING),
        ),
    )
)
"""Modes of one act that cannot both be told rightly of one day."""
