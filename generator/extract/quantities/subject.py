"""The measured thing to the left of a figure: the subject of a verb of change, or a noun tied on by a preposition."""

from collections.abc import Sequence

from generator.extract.quantities.draft import Draft
from generator.extract.quantities.line import Kind, Line
from generator.lexicon.boundaries import (
    AUXILIARIES,
    BE_FORMS,
    CONJUNCTIONS,
    DETERMINERS,
    ED_NOUNS,
    ING_NOUNS,
    LY_NOUNS,
    PREPOSITIONS,
    PRONOUNS,
    SAYING,
)
from generator.lexicon.changes import EXPECTED, FILLERS, NOT_SUBJECTS, NOUNS, SET, VAGUE_HEADS, VERBS
from generator.lexicon.numbers import RANKS
from generator.lexicon.verbs import PAST_FORMS

_REACH = 14
_SUBJECT = 24
_PHRASE = 12
_COLOUR = FILLERS - VAGUE_HEADS
"""Words that only colour the name of a measured thing."""
_BESIDE_VERB = (AUXILIARIES | _COLOUR | VERBS) - PREPOSITIONS - DETERMINERS
_NO_OBJECTS = (VERBS | FILLERS) - VAGUE_HEADS
_OVER = ("more", "than")
_OPEN = PREPOSITIONS - {"by", "from", "than", "since", "until", "till", "after", "before", "like", "per", "via"}
"""Prepositions behind which a noun phrase only tells more of the one before: the head stands further left."""
_TIES = frozenset(["of", "at", "to", "by", "from"])
_NO_NOUNS = PRONOUNS | CONJUNCTIONS | SAYING | DETERMINERS | PREPOSITIONS | VERBS | NOT_SUBJECTS
_RANKS = frozenset(RANKS) | {"st", "nd", "rd", "th"}
"""Ends of ordinals, which name nothing."""
_UNNAMED = _NO_NOUNS | NOUNS
"""Words that are no part of the name of a measured thing behind "a", nor what changed."""
_ONLY = frozenset(["just", "only", "barely"])
_ASIDES = {",": ",", "—": "—", "–": "–", ")": "("}
"""What closes an aside, and what opened it."""


def is_adverb(word: str) -> bool:
    """Whether ``word`` (lower case) is an adverb in -ly.

    >>> is_adverb("sharply"), is_adverb("supply")
    (True, False)
    """
    return word.endswith("ly") and word not in LY_NOUNS


_FORESEEN = 4
"""Words of "is expected to be"."""


def measured_name(words: Sequence[str]) -> str:
    """The last three words of a noun phrase at most, without what only colours it; "" where its head is a verb."""
    kept = [w for w in words if w not in _COLOUR and not is_adverb(w) and not w.endswith(("'s", "-adjusted"))]
    while len(kept) > 1 and kept[0].endswith("ing") and kept[0] not in ING_NOUNS:
        kept.pop(0)
    if kept and kept[-1].endswith("ed") and kept[-1] not in ED_NOUNS:
        return ""
    return " ".join(kept[-3:])


def subject_before(line: Line, drafts: Sequence[Draft], index: int) -> str:
    """What draft ``index`` measures by the words before it, or "": "exports" of "exports rose 1.6 percent"."""
    at, previous = drafts[index].start - 1, index - 1
    at -= line.word(at) in _ONLY and line.word(at - 1) == "of"
    tied = _tied(line, at, drafts[previous] if previous >= 0 else None)
    if tied:
        return tied
    for _ in range(_REACH):
        if previous >= 0 and at == drafts[previous].amount.end - 1:
            at, previous = drafts[previous].start - 1, previous - 1
            continue
        word = line.word(at)
        if _is_foreseen(line, at):
            return _subject(line, at - _FORESEEN, drafts[: previous + 1])
        if word in VERBS and line.word(at - 1) not in DETERMINERS:
            trailing = word.endswith("ing") and line.word(at - 1) == ","
            return "" if trailing else _subject(line, at - 1, drafts[: previous + 1])
        if line.word(at - 1) in {"a", "an"} and line.is_word(at):
            at -= 2
        elif word in FILLERS or word == "-" or is_adverb(word) or _is_beside(line, at):
            at -= 1
        else:
            return ""
    return ""


def _is_foreseen(line: Line, at: int) -> bool:
    """Whether "is expected to be" ends at ``at``."""
    return line.match(at - 1, ("to", "be")) and line.word(at - 2) in EXPECTED and line.word(at - 3) in BE_FORMS


def _is_set(line: Line, at: int) -> bool:
    """Whether the word at ``at`` is what is done to a measured thing: "damage was put at", "fees were cut by"."""
    return line.word(at) in SET and line.word(at - 1) in BE_FORMS


def _is_beside(line: Line, at: int) -> bool:
    """Whether what stands at ``at`` parts a verb from its figure: a time, a comma before a level, "was put"."""
    return line.kind(at) is Kind.BLANK or _parts_level(line, at) or _is_set(line, at)


def _parts_level(line: Line, at: int) -> bool:
    """Whether a comma at ``at`` parts a change from the level that was reached: "more than doubled, to $3m"."""
    return line.word(at) == "," and line.word(at + 1) == "to"


def _tied(line: Line, at: int, previous: Draft | None) -> str:
    """The noun that a preposition at ``at`` ties to the figure: "an unemployment rate of", "cut wages by"."""
    touches = previous is not None and previous.amount.end >= at
    noun = line.word(at - 1)
    if line.word(at) not in _TIES or not line.is_word(at - 1) or touches or line.is_capital(at - 1):
        return ""
    if (
        noun in _NO_OBJECTS
        or noun in NOT_SUBJECTS
        or noun in _RANKS
        or (noun.endswith("ing") and noun not in ING_NOUNS)
    ):
        return ""
    agent = line.word(at) == "to" and line.word(at - 2) == "by"  # "cut by wolves to 40"
    if agent or _is_set(line, at - 1):
        return ""
    name = _with_article(line, at) or _noun_phrase_ending(line, at - 1, previous.amount.end if previous else 0)
    return "" if VAGUE_HEADS.issuperset(name.split()) else name


def _with_article(line: Line, at: int) -> str:
    """The noun phrase that "a" begins and "of" at ``at`` ends: "agreed to a settlement of", "with a net profit of"."""
    if line.word(at) != "of":
        return ""
    begin = next((i + 1 for i in range(at - 2, at - 5, -1) if line.word(i) in {"a", "an"}), at)
    return "" if _UNNAMED.intersection(line.low[begin:at]) else measured_name(line.low[begin:at])


def _subject(line: Line, at: int, earlier: Sequence[Draft]) -> str:
    """The subject that ends at or before token ``at``: past adverbs, "which", asides, and its own figure."""
    floor = max(-1, at - _SUBJECT)
    while at > floor and (line.word(at) in _BESIDE_VERB or is_adverb(line.word(at)) or line.match(at - 1, _OVER)):
        at -= 1
    if line.word(at) in {"which", "that"}:
        return _behind_verb(_noun_phrase_ending(line, at - 1 - (line.word(at - 1) == ",")))
    opening = _ASIDES.get(line.word(at))
    if opening:
        at = next((i - 1 for i in range(at - 1, floor, -1) if line.word(i) == opening), at)
    if earlier and earlier[-1].start <= at < earlier[-1].amount.end:
        at = earlier[-1].start - 1
        at -= line.word(at) in _TIES or line.word(at) in _OPEN
    return _noun_phrase_ending(line, at)


def _behind_verb(name: str) -> str:
    """The name without a verb that it is the object of: "prices" of "outpaced prices", "spoke of prices"."""
    words = name.split()
    verbs = [k for k, word in enumerate(words) if word in PAST_FORMS or (word.endswith("ed") and word not in ED_NOUNS)]
    words = words[verbs[-1] + 1 :] if verbs else words
    return " ".join(words[1:] if words and words[0] in PREPOSITIONS else words)


def _noun_phrase_ending(line: Line, at: int, floor: int = 0) -> str:
    """The noun phrase that ends at ``at``, back to its head and not before ``floor``.

    As in "sales of new homes", "output in the fourth quarter".
    """
    words: list[str] = []
    tail: list[str] = []
    passed = False
    for here in range(at, max(floor - 1, at - _PHRASE), -1):
        word = line.word(here)
        if "-" in {word, line.word(here + 1)}:
            continue  # the number of "ten-year bonds"
        if line.is_word(here) and word not in _NO_NOUNS:
            words.insert(0, word)
        elif word in _OPEN and (words or passed):
            tail = [word, *words[-2:]] if word in {"of", "on"} and words else []
            words, passed = [], False
        elif line.kind(here) is Kind.BLANK and not words:
            passed = True
        elif not (word in DETERMINERS and line.word(here - 1) in _OPEN):
            break
    head = measured_name(words)
    return " ".join([head, *tail]) if head else " ".join(tail[1:])
