"""What a percentage or an amount of money measures: the subject of the verb of change, or the noun beside it."""

from collections.abc import Sequence

from generator.extract.quantities.draft import Draft
from generator.extract.quantities.line import Kind, Line
from generator.extract.quantities.noun import read_phrase
from generator.lexicon.boundaries import AUXILIARIES, CONJUNCTIONS, POSSESSED, PREPOSITIONS, PRONOUNS, SAYING
from generator.lexicon.changes import FILLERS, MONEY_ROLES, NOUNS, SYNONYMS, VERBS
from generator.lexicon.units import Measure

_REACH = 14
_SUBJECT = 24
_VAGUE_HEADS = frozenset("rate pace level figure estimate point margin number total share average gain clip".split(" "))
_COLOUR = FILLERS - _VAGUE_HEADS
"""Words that only colour the name of a measured thing."""
_LINKS = frozenset("from to compared than versus vs against after and or up down , up".split(" "))
_BESIDE_VERB = AUXILIARIES | _COLOUR | VERBS
_OPEN = frozenset(["of", "on", "for", "in", "at", "among", "by"])
_STOPS = PRONOUNS | CONJUNCTIONS | SAYING | POSSESSED | frozenset(["a", "an", "no", "any", "all"])


def find_measured(line: Line, drafts: Sequence[Draft], index: int, given: Sequence[str]) -> str:
    """What draft ``index`` measures, in one to three words of lower case, or ""; ``given`` as in ``find_role``."""
    draft = drafts[index]
    unit = draft.amount.unit
    if unit is None or unit.measure in {Measure.TIME, Measure.SIZE}:
        return draft.noun if draft.phrase is not None else ""
    found = _beside(line, draft)
    if not found and unit.measure is Measure.MONEY:
        found = _money_role(line, draft)
    found = found or _before(line, drafts, index) or _linked(line, drafts, index, given)
    return SYNONYMS.get(found, found) if unit.measure is Measure.SHARE else found


def _beside(line: Line, draft: Draft) -> str:
    """As in "a 7.9 percent unemployment rate", "a 2 percent increase in exports", "a $15 billion bailout"."""
    phrase = draft.phrase
    if phrase is None or draft.whole:
        return draft.whole
    if phrase.head in NOUNS and line.word(phrase.end) in {"in", "of"}:
        begin = phrase.end + 1 + (line.word(phrase.end + 1) in POSSESSED)
        changed = read_phrase(line, begin, single=True)
        return _name(changed.words) if changed else ""
    if phrase.head in NOUNS or phrase.head in _VAGUE_HEADS:
        words = [w for w in phrase.words if w not in _COLOUR and w not in NOUNS and w not in _VAGUE_HEADS]
        return _name(phrase.words) if words and phrase.head in _VAGUE_HEADS else ""
    return _name(phrase.words)


def _name(words: Sequence[str]) -> str:
    """The last words of a noun phrase, without what only colours it."""
    kept = [w for w in words if w not in _COLOUR and not w.endswith(("'s", "’s", "ly", "-adjusted"))]
    return " ".join(kept[-2:])


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
    at = drafts[index].start - 1
    if line.word(at) in {"of", "at"} and line.is_word(at - 1) and line.word(at - 1) not in FILLERS | VERBS:
        return _noun_phrase_ending(line, at - 1)
    previous = index - 1
    for _ in range(_REACH):
        if previous >= 0 and at == drafts[previous].amount.end - 1:
            at, previous = drafts[previous].start - 1, previous - 1
            continue
        word = line.word(at)
        if word in VERBS:
            return _subject(line, at - 1)
        if line.kind(at) is not Kind.BLANK and word not in FILLERS and not word.endswith("ly") and word != "-":
            return ""
        at -= 1
    return ""


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
    """The noun phrase whose last word is at ``at``; "sales of homes" goes back to its head."""
    words: list[str] = []
    tail: list[str] = []
    floor = max(-1, at - _SUBJECT // 2)
    while at > floor:
        word = line.word(at)
        if word in _OPEN and words and _is_noun_at(line, at - 1):
            tail = [word, *reversed(words[:2])] if word in {"of", "on"} else []
            words = []
        elif line.kind(at) is Kind.BLANK or not _is_noun_at(line, at):
            if not (words == [] and line.kind(at) is Kind.BLANK):
                break
        else:
            words.append(word)
        at -= 1
    head = _name(list(reversed(words)))
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
