"""What a stretch of a sentence makes of who says what: whole clauses, no speakers alone, no half of what is said."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from generator.extract.segment import Segment
from generator.extract.tokens import Tokens, Verb
from generator.lexicon.connectives import BE, PREPOSITIONS, RELATIVES, SUBORDINATORS
from generator.lexicon.saying import SAYING, SPEAKING_OF, Cue, Frame
from generator.model import Attribution, Span

_NAMING = 9
"""A chunk of so many words with a verb of saying only tells who speaks."""
_THINGS = (Frame.NOUN, Frame.NAMED, Frame.CLAIM, Frame.OF)
"""What a verb of saying takes as its content where that is no clause."""
_TAKING_THINGS = frozenset(cue.verb for cue in SAYING.values() if any(cue.stance(frame) for frame in _THINGS))
_PAUSES = RELATIVES | SUBORDINATORS | {"that", ",", ";", "—", "–", "--"}
_PAUSES_OF = _PAUSES | {"of"}
"""What ends the head of a thing: verbs behind them are not its own."""


def limits(tokens: Tokens, attributions: Sequence[Attribution]) -> frozenset[int]:
    """The tokens at which what somebody says begins, or what follows it. A thing stays with the verb before it."""
    edges = {a.content.end for a in attributions}
    edges.update(a.content.start for a in attributions if not _is_thing(tokens, a))
    places = {bisect_left(tokens.starts, edge): edge for edge in edges}
    return frozenset(at for at, edge in places.items() if 0 < at < len(tokens) and tokens.starts[at] == edge)


def parts_speaker(tokens: Tokens, low: int, high: int, attributions: Sequence[Attribution]) -> bool:
    """Whether a stretch holds who speaks, but not whole what is said: nothing of it, or a part that is no clause."""
    start, end = tokens.starts[low], tokens.ends[high - 1]
    held = [a for a in attributions if start <= a.cue.start and a.cue.end <= end]
    return any(_only_attributes(tokens, low, high, a) or _breaks(tokens, low, high, a) for a in held)


def _only_attributes(tokens: Tokens, low: int, high: int, attribution: Attribution) -> bool:
    """Whether a stretch is no more than the words that name a speaker, or breaks off behind them."""
    said = attribution.content
    if said.start < tokens.ends[high - 1] and tokens.starts[low] < said.end:
        return False
    return tokens.length(low, high) <= _NAMING or _ends_with(tokens, high, attribution.cue)


def _breaks(tokens: Tokens, low: int, high: int, attribution: Attribution) -> bool:
    """Whether a stretch has of what was said only the last part, or a subject without its verb.

    "the dam,” Moss said", "Moss said the dam on the hill | where she lived had failed".
    """
    said = attribution.content
    return said.start < tokens.starts[low] < said.end or _breaks_off(tokens, high, attribution)


def _breaks_off(tokens: Tokens, high: int, attribution: Attribution) -> bool:
    """Whether what is said goes on at token ``high`` with its first verb, or its main one. A thing needs none."""
    said = attribution.content
    if not attribution.cue.end <= said.start < tokens.ends[high - 1] < said.end:
        return False
    low = bisect_left(tokens.starts, said.start)
    if _is_thing(tokens, attribution):  # "accused the firm, its partner | of fraud"
        verb = _verb(tokens, attribution)
        return verb is not None and verb.stance(Frame.OF) is not None and "of" not in tokens.words[low:high]
    if tokens.predicate(high, high + 1):
        return True
    return "to" not in tokens.words[low:high] and not any(tokens.verbs[low:high])


def _ends_with(tokens: Tokens, high: int, cue: Span) -> bool:
    """Whether the words of saying are the last before token ``high``, or the last before a "that"."""
    return cue.end in (
        tokens.ends[high - 1],
        tokens.ends[high - 2] if tokens.words[high - 1] == "that" else cue.end + 1,
    )


def content(tokens: Tokens, segment: Segment, attribution: Attribution) -> tuple[int, int]:
    """What is said; with who says it where it is no clause: "the firm vowed to rebuild", "she called it a mess"."""
    low = bisect_left(tokens.starts, attribution.content.start)
    high = bisect_right(tokens.ends, attribution.content.end)
    if low < high and (tokens.words[low] == "to" or _is_thing(tokens, attribution)):
        cue = bisect_left(tokens.starts, attribution.cue.start)
        if tokens.verbs[cue] is Verb.ING and tokens.word(cue - 1) not in BE:  # "…, accusing the firm of fraud"
            return cue, high
        named = segment.text.rfind(attribution.speaker, 0, attribution.cue.start - segment.span.start)
        first = bisect_left(tokens.starts, named + segment.span.start) if named >= 0 else low
        low = low if _has_subject_between(tokens, first, low) else first
    return low, high


def _has_subject_between(tokens: Tokens, low: int, high: int) -> bool:
    """Whether another subject begins behind a comma: "the press office, Moss voiced concern and called for calm"."""
    for at in range(low, high - 2):
        if tokens.words[at] == "," and tokens.capital[at + 1]:
            verb = next((k for k in range(at + 2, high) if not tokens.capital[k]), high)
            if tokens.predicate(verb, verb + 1):
                return True
    return False


def _is_thing(tokens: Tokens, attribution: Attribution) -> bool:
    """Whether the verb of saying has a thing behind it, not a clause: "condemned the raid that killed two"."""
    low = bisect_left(tokens.starts, attribution.content.start)
    if tokens.word(low - 1) == "of" and tokens.word(low - 2) in SPEAKING_OF:
        return True
    verb = _verb(tokens, attribution)
    if verb is None or tokens.word(low - 1) == "that":
        return False
    if verb.verb not in _TAKING_THINGS and tokens.word(low - 1) != "for":
        return False
    high = bisect_right(tokens.ends, attribution.content.end)
    pauses = _PAUSES if verb.stance(Frame.OF) is None else _PAUSES_OF
    head = next((k for k in range(low + 1, high) if tokens.words[k] in pauses), high)
    return not tokens.predicate(low, head) or not any(_is_predicate(tokens, k) for k in range(low, head))


def _is_predicate(tokens: Tokens, at: int) -> bool:
    """Whether a token is a finite verb; a past before a preposition is none: "the raid carried out by"."""
    past = tokens.verbs[at] is Verb.PAST and tokens.word(at + 1) in PREPOSITIONS
    return tokens.predicate(at, at + 1) and not past


def _verb(tokens: Tokens, attribution: Attribution) -> Cue | None:
    """The verb of saying that stands before what is said."""
    cue, low = (bisect_left(tokens.starts, span.start) for span in (attribution.cue, attribution.content))
    return next((SAYING[word] for word in tokens.words[cue:low] if word in SAYING), None)
