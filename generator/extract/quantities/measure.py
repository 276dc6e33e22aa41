"""What a percentage or an amount of money measures: the noun beside it, what it was for, or the subject before it."""

from collections.abc import Sequence

from generator.extract.quantities.amount import Amount
from generator.extract.quantities.dimension import find_dimension
from generator.extract.quantities.draft import Draft
from generator.extract.quantities.line import Kind, Line
from generator.extract.quantities.noun import Phrase, read_phrase
from generator.extract.quantities.subject import measured_name, subject_before
from generator.lexicon.boundaries import POSSESSED
from generator.lexicon.changes import FILLERS, MONEY_ROLES, NATIONAL, NOUNS, RATED, SYNONYMS, VAGUE_HEADS, VERBS
from generator.lexicon.matches import CROWDS, ONLOOKERS, SHOWS, TURNING_UP
from generator.lexicon.units import Measure

_LINK_REACH = 8
_LINKS = frozenset("from to compared than versus vs against up down".split(" "))
_JOINTS = frozenset([",", "and", "or", "after", "following"])


def find_measured(line: Line, drafts: Sequence[Draft], index: int, given: Sequence[str]) -> str:
    """What draft ``index`` measures, in one to three words of lower case, or "".

    ``given`` is what the drafts before it measure: "from 7.8 percent" is of the same thing as "to 7.9 percent".
    """
    draft = drafts[index]
    came = _who_came(line, draft)
    if came:
        return came
    unit = draft.amount.unit
    if draft.counts and not draft.noun and not draft.amount.figure.vague:
        level = given[index - 1] if index and _goes_on(line, drafts[index - 1].amount, draft.start) else ""
        return _onlookers(line, draft.start, subject_before(line, drafts, index) or level)
    part = unit is None and draft.amount.figure.share and not draft.whole
    if not part and (unit is None or unit.measure in {Measure.TIME, Measure.SIZE}):
        return draft.noun or find_dimension(line, draft)
    money = unit is not None and unit.measure is Measure.MONEY
    owed = subject_before(line, drafts, index) if draft.whole in NATIONAL else ""
    found = (
        owed
        or (_named(draft.phrase) if money else _beside(line, draft))
        or (_purpose(line, draft) if money else _adjoining(line, draft))
        or subject_before(line, drafts, index)
        or _behind(line, draft)
    )
    if not found:
        return _linked(line, drafts, index, given) or draft.noun
    if draft.whole and not owed:
        return found
    return (MONEY_ROLES if money else SYNONYMS).get(found, found)


def _who_came(line: Line, draft: Draft) -> str:
    """Those who look on, "3,000 fans", or come to protest, "600 people marched"; "" where neither is told."""
    if draft.noun in ONLOOKERS and line.word(draft.end) != "of" and _is_show(line, draft.start):
        return "spectator"
    return TURNING_UP.get(line.word(draft.end), "") if draft.noun == "person" else ""


def _onlookers(line: Line, at: int, counted: str) -> str:
    """The crowd of a match as its spectators, by whichever word they are told of: "attendance was", "a crowd of"."""
    crowd = counted in CROWDS or line.match(at - 2, ("crowd", "of"))
    return "spectator" if counted == "attendance" or (crowd and _is_show(line, at)) else counted


def _is_show(line: Line, at: int) -> bool:
    """Whether those counted at ``at`` look on: the sentence tells of a match or show, or one is "in front of" them."""
    before = at - 3 * line.match(at - 3, ("a", "crowd", "of"))
    return not SHOWS.isdisjoint(line.vocabulary) or line.match(before - 3, ("in", "front", "of"))


def _adjoining(line: Line, draft: Draft) -> str:
    """As in "With turnout 71 per cent", "Turnout: 71%"."""
    at = draft.start - 1
    at -= line.word(at) == ":"
    return line.word(at) if line.word(at) in RATED else ""


def _named(phrase: Phrase | None) -> str:
    """As in "a $15 billion rescue package", "$600 billion in spending cuts"."""
    return measured_name(phrase.words) if phrase else ""


def _beside(line: Line, draft: Draft) -> str:
    """As in "a 7.9 percent unemployment rate", "a 2 percent increase in exports", "65 percent of voters"."""
    phrase = draft.phrase
    if phrase is None or draft.whole:
        return draft.whole
    for _ in range(2):
        leads_on = line.word(phrase.end) == "of" or (line.word(phrase.end) == "in" and phrase.head in NOUNS)
        if not (leads_on and (phrase.head in NOUNS or phrase.head in VAGUE_HEADS)):
            break
        begin = phrase.end + 1 + (line.word(phrase.end + 1) in POSSESSED)
        changed = read_phrase(line, begin, single=False) or read_phrase(line, begin, single=True)
        if changed is None:
            return ""
        phrase = changed
    if phrase.head in NOUNS:
        return ""
    told = [w for w in phrase.words if w not in FILLERS and w not in VAGUE_HEADS]
    return measured_name(phrase.words) if told else ""


def _purpose(line: Line, draft: Draft) -> str:
    """As in "fined $5 million", "a fine of $5 million", "worth $2 billion"; who made a loss of $5 earned none."""
    tied = line.word(draft.start - 1) == "of" and line.word(draft.start - 2) not in VAGUE_HEADS
    for at in range(draft.start - 1, max(-1, draft.start - 5), -1):
        role = MONEY_ROLES.get(line.word(at))
        if role:
            return role
        if line.kind(at) is not Kind.WORD or (tied and line.word(at) in {"a", "an"}):
            break
    return ""


def _behind(line: Line, draft: Draft) -> str:
    """As in "At 7.9 percent, the jobless rate is …"."""
    begin = draft.amount.end + 1
    if line.word(draft.start - 1) != "at" or draft.start > 2 or line.word(begin - 1) != ",":
        return ""
    return _named(read_phrase(line, begin + (line.word(begin) in POSSESSED), single=True))


def _compares(line: Line, end: int, draft: Draft) -> bool:
    """Whether the figure only sets the one that ended at ``end`` against another time: "728, 20 percent lower"."""
    unit = draft.amount.unit
    if unit is None or unit.measure is not Measure.SHARE:
        return False
    moved = line.low[end : draft.start] in {(",", "up"), (",", "down")}
    behind = line.word(draft.amount.end) in {"higher", "lower", "up", "down", "more", "less", "fewer"}
    return moved or (behind and line.low[end : draft.start] == (",",))


def _goes_on(line: Line, earlier: Amount, start: int) -> bool:
    """Whether a change is said in another unit, or the level that it led to: "by $4m, or 2%, to $90m"."""
    return line.low[earlier.end : start] in {(",", "or"), (",", "to")}


def _linked(line: Line, drafts: Sequence[Draft], index: int, given: Sequence[str]) -> str:
    """What the figure before measures, where this one is set against it: "to 7.9 percent from 7.8 percent"."""
    earlier = drafts[index - 1].amount if index else None
    if earlier and (_compares(line, earlier.end, drafts[index]) or _goes_on(line, earlier, drafts[index].start)):
        return given[index - 1]
    unit = drafts[index].amount.unit
    if earlier is None or earlier.unit is None or unit is None or earlier.unit.measure is not unit.measure:
        return ""
    between = line.low[earlier.end : drafts[index].start]
    if len(between) > _LINK_REACH:
        return ""
    moves = _LINKS.intersection(between) or any(w in VERBS and w.endswith("ing") for w in between)
    return given[index - 1] if moves or _JOINTS.issuperset(between) else ""
