"""What a percentage or an amount of money measures: the subject of the verb of change, or the noun beside it."""

from collections.abc import Sequence

from generator.extract.quantities.draft import Draft
from generator.extract.quantities.line import Kind, Line
from generator.extract.quantities.noun import read_phrase
from generator.lexicon.boundaries import (
    AUXILIARIES,
    CONJUNCTIONS,
    DETERMINERS,
    POSSESSED,
    PREPOSITIONS,
    PRONOUNS,
    SAYING,
)
from generator.lexicon.changes import FILLERS, MONEY_ROLES, NOUNS, SYNONYMS, VERBS
from generator.lexicon.units import Measure

_REACH = 14
_SUBJECT = 24
_VAGUE_HEADS = frozenset("rate pace level figure point margin number total share average gain clip".split(" "))
_COLOUR = FILLERS - _VAGUE_HEADS
"""Words that only colour the name of a measured thing."""
_LINKS = frozenset("from to compared than versus vs against after and or up down , up".split(" "))
_BESIDE_VERB = (AUXILIARIES | _COLOUR | VERBS) - PREPOSITIONS - DETERMINERS
_NO_OBJECTS = (VERBS | FILLERS) - _VAGUE_HEADS
_OPEN = frozenset(["of", "on", "for", "in", "at", "among", "by", "to", "from"])
_NO_NOUNS = frozenset(
    "predicts expects projects forecasts estimates predicted estimated believes thinks shows showed reduce reduced "
    "reducing raise raised raising lower lowered lowering bring brought bringing push pushed pushing keep kept keeping "
    "boost boosted boosting send sent sending drive drove driving help helped putting sees saw".split(" ")
)
_STOPS = PRONOUNS | CONJUNCTIONS | SAYING | DETERMINERS | _NO_NOUNS


def find_measured(line: Line, drafts: Sequence[Draft], index: int, given: Sequence[str]) -> str:
    """What draft ``index`` measures, in one to three words of lower case, or ""; ``given`` as in ``find_role``."""
    draft = drafts[index]
    unit = draft.amount.unit
    if draft.counts and not draft.noun:
        return _before(line, drafts, index) if draft.amount.start else ""
    if unit is None or unit.measure in {Measure.TIME, Measure.SIZE}:
        return draft.noun if draft.phrase is not None else ""
    found = _beside(line, draft)
    if not found and unit.measure is Measure.MONEY:
        found = _money_role(line, draft)
    found = found or _before(line, drafts, index) or _behind(line, draft) or _linked(line, drafts, index, given)
    found = found or draft.noun
    names = SYNONYMS if unit.measure is Measure.SHARE else MONEY_ROLES
    return names.get(found, found)


def _beside(line: Line, draft: Draft) -> str:
    """As in "a 7.9 percent unemployment rate", "a 2 percent increase in exports", "a $15 billion bailout"."""
    phrase = draft.phrase
    if phrase is None or draft.whole:
        return draft.whole
    for _ in range(2):
        leads_on = line.word(phrase.end) == "of" or (line.word(phrase.end) == "in" and phrase.head in NOUNS)
        if phrase.head not in NOUNS | _VAGUE_HEADS or not leads_on:
            break
        begin = phrase.end + 1 + (line.word(phrase.end + 1) in POSSESSED)
        changed = read_phrase(line, begin, single=False) or read_phrase(line, begin, single=True)
        if changed is None:
            return ""
        phrase = changed
    if phrase.head in NOUNS or phrase.head in _VAGUE_HEADS:
        words = [w for w in phrase.words if w not in _COLOUR and w not in _VAGUE_HEADS]
        return _name(phrase.words) if words and phrase.head in _VAGUE_HEADS else ""
    return _name(phrase.words)


def _name(words: Sequence[str]) -> str:
    """The last words of a noun phrase, without what only colours it."""
    kept = [w for w in words if w not in _COLOUR and not w.endswith(("'s", "’s", "ly", "-adjusted"))]
    return " ".join(kept[-3:])


def _money_role(line: Line, draft: Draft) -> str:
    """As in "fined $5 million", "a fine of $5 million", "worth $2 billion"."""
    for at in range(draft.start - 1, max(-1, draft.start - 5), -1):
        role = MONEY_ROLES.get(line.word(at))
        if role:
            return role
        if line.kind(at) is not Kind.WORD:
            break
    return ""


def _before(line: Line, drafts: Sequence[Draft], index: int) -> str:
    """The subject of the verb of change to the left, or the noun that "of" or "at" ties to the figure."""
    at, previous = drafts[index].start - 1, index - 1
    touches = previous >= 0 and drafts[previous].amount.end >= at
    tied = line.word(at) in {"of", "at", "to", "by", "from"} and line.is_word(at - 1) and not touches
    if tied and line.word(at - 1) not in _NO_OBJECTS and not line.word(at - 1).endswith("ed"):
        name = _noun_phrase_ending(line, at - 1)
        if not _VAGUE_HEADS.issuperset(name.split()):
            return name
    for _ in range(_REACH):
        if previous >= 0 and at == drafts[previous].amount.end - 1:
            at, previous = drafts[previous].start - 1, previous - 1
            continue
        word = line.word(at)
        if word in VERBS and line.word(at - 1) not in DETERMINERS:
            trailing = word.endswith("ing") and line.word(at - 1) == ","
            return "" if trailing else _subject(line, at - 1)
        if line.word(at - 1) in {"a", "an"} and line.is_word(at):
            at -= 2
            continue
        if line.kind(at) is not Kind.BLANK and word not in FILLERS and not word.endswith("ly") and word != "-":
            return ""
        at -= 1
    return ""


def _behind(line: Line, draft: Draft) -> str:
    """As in "At 7.9 percent, the jobless rate is …"."""
    begin = draft.amount.end + 1
    if line.word(draft.start - 1) != "at" or draft.start > 2 or line.word(begin - 1) != ",":
        return ""
    phrase = read_phrase(line, begin + (line.word(begin) in POSSESSED), single=True)
    return _name(phrase.words) if phrase else ""


def _subject(line: Line, at: int) -> str:
    """The subject that ends at or before token ``at``: the head of its noun phrase, past adverbs and asides."""
    floor = max(-1, at - _SUBJECT)
    while at > floor and (line.word(at) in _BESIDE_VERB or line.word(at).endswith("ly")):
        at -= 1
    if line.word(at) in {",", "—", "–", ")"}:
        opening = "(" if line.word(at) == ")" else line.word(at)
        back = next((i for i in range(at - 1, floor, -1) if line.word(i) == opening), None)
        at = back - 1 if back is not None else at
    return _noun_phrase_ending(line, at)


def _noun_phrase_ending(line: Line, at: int) -> str:
    """The noun phrase that ends at ``at``, back to its head: "sales of new homes", "output in the fourth quarter"."""
    words: list[str] = []
    tail: list[str] = []
    passed = False
    for here in range(at, max(-1, at - _SUBJECT // 2), -1):
        word = line.word(here)
        if _is_noun_at(line, here):
            words.insert(0, word)
        elif word in _OPEN and (words or passed):
            tail = [word, *words[-2:]] if word in {"of", "on"} and words else []
            words, passed = [], False
        elif line.kind(here) is Kind.BLANK and not words:
            passed = True
        elif not (word in DETERMINERS and line.word(here - 1) in _OPEN):
            break
    head = _name(words)
    return " ".join([head, *tail]) if head else " ".join(tail[1:])


def _is_noun_at(line: Line, at: int) -> bool:
    word = line.word(at)
    return line.is_word(at) and word not in _STOPS and word not in PREPOSITIONS and word not in {"the", "than"} | VERBS


def _linked(line: Line, drafts: Sequence[Draft], index: int, given: Sequence[str]) -> str:
    """What the figure before measures, where this one is set against it: "to 7.9 percent from 7.8 percent"."""
    if index == 0 or drafts[index - 1].amount.unit is None or drafts[index].amount.unit is None:
        return ""
    same = drafts[index - 1].amount.unit.measure == drafts[index].amount.unit.measure  # type: ignore[union-attr]
    between = line.low[drafts[index - 1].amount.end : drafts[index].start]
    return given[index - 1] if same and len(between) <= 8 and _LINKS.intersection(between) else ""
