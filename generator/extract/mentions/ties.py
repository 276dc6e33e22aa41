"""What a text says a name is: "Ann Berg, a nurse", "the airline Norvik", "Norvik is an airline"."""

from collections.abc import Iterator, Mapping, Sequence, Set
from typing import NamedTuple

from generator.extract.mentions.lines import Line
from generator.extract.mentions.noun_phrases import OPENERS, is_last, phrase_start
from generator.lexicon.connectives import BE, COORDINATORS, LINKING, PREPOSITIONS, RELATIVES
from generator.lexicon.strangers import NAMING
from generator.model import Mention, MentionKind

_COPULAS = BE | LINKING
_IN_COPULA = _COPULAS | frozenset("has had who which also now".split())
_LONGEST_COPULA = 4
_CALLING = frozenset("named identified known".split())
_OF_ANOTHER = frozenset("of for at from in on with".split())
"""In front of the phrase, they make the name behind it that of another: "the wife of the driver, Ann Berg,"."""
_SUBJECTS_ONLY = frozenset(("company", "firm", "group", "organisation", "organization"))
"""Behind "the" and one of them, a name and a verb may be a clause: "the company Norvik bought"."""


class Tie(NamedTuple):
    """A noun that a line gives a name; ``noun`` is the index of the noun's token."""

    noun: int
    mention: Mention


def find_ties(line: Line, mentions: Sequence[Mention], nouns: Set[str]) -> Iterator[Tie]:
    """The ties of a line's names to some of ``nouns``, in order."""
    named = [m for m in mentions if m.named]
    if not named:
        return
    starts = {m.span.start - line.start: m for m in named}
    ends = {m.span.end - line.start: m for m in named}
    for at, word in enumerate(line.words):
        if word in nouns:
            mention = _behind(line, at, starts) or _in_front(line, at, ends)
            if mention:
                yield Tie(at, mention)


def _behind(line: Line, at: int, starts: Mapping[int, Mention]) -> Mention | None:
    """The name behind the noun: "the airline Norvik", "a nurse, Ann Berg,"."""
    first = at + 1
    while first < len(line.tokens) and first - at <= _LONGEST_COPULA and line.words[first] in NAMING:
        first += 1
    following = line.tokens[first] if first < len(line.tokens) else None
    mention = starts.get(following.start) if following else None
    if not following or not mention or line.tokens[at].possessive:
        return None
    end = _token_behind(line, mention, first)
    if first > at + 1:
        return mention if _is_named(line, at, first) and not line.tokens[end - 1].possessive else None
    if following.adjacent:
        clause = line.words[at] in _SUBJECTS_ONLY and line.words[phrase_start(line, at)] == "the"
        return None if clause and end < len(line.tokens) and line.tokens[end].adjacent else mention
    start = phrase_start(line, at)
    is_opened = line.words[start] in OPENERS and not (start and line.words[start - 1] in _OF_ANOTHER)
    return mention if following.gap == ", " and is_opened and _is_closed(line, end) else None


def _is_named(line: Line, at: int, first: int) -> bool:
    """Whether it is said how the noun's one is called: "the driver, named as", "police identified the driver as"."""
    start = phrase_start(line, at)
    between = line.words[at + 1 : first]
    called_before = start > 0 and line.words[start - 1] in _CALLING and between == ("as",)
    return line.words[start] in OPENERS and (called_before or not _CALLING.isdisjoint(between))


def _token_behind(line: Line, mention: Mention, at: int) -> int:
    """The first token behind a mention that begins with the one at ``at``."""
    while at < len(line.tokens) and line.start + line.tokens[at].start < mention.span.end:
        at += 1
    return at


def _is_closed(line: Line, end: int) -> bool:
    """Whether an aside is closed in front of the token ``end``, and is not one of a list."""
    if end == len(line.tokens):
        return True
    return line.tokens[end].gap.startswith((",", ")", " –", " —")) and line.words[end] not in COORDINATORS


def _in_front(line: Line, at: int, ends: Mapping[int, Mention]) -> Mention | None:
    """The name in front of the noun's phrase: "Ann Berg, a nurse from", "Norvik is an airline"."""
    start = phrase_start(line, at)
    if start == 0 or not is_last(line, at):
        return None
    is_opened = line.words[start] in OPENERS or line.tokens[start].possessive
    if line.tokens[start].gap == ", ":
        mention = _apposed(line, start, at, ends)
        return mention if is_opened or (mention and mention.kind is MentionKind.PERSON) else None
    return _predicated(line, start, ends) if is_opened else None


def _apposed(line: Line, start: int, at: int, ends: Mapping[int, Mention]) -> Mention | None:
    """The name that the phrase follows as an apposition, behind an age if need be: "Ann Berg, 41, a nurse"."""
    before = start - 1
    if before and line.tokens[before].text.isdigit() and line.tokens[before].gap == ", ":
        before -= 1
    if line.tokens[before].possessive:
        return None
    mention = ends.get(line.tokens[before].end)
    if mention is None or _is_second(line, before, mention):
        return None
    bare = start + 1 == at and line.words[start] == "the"
    is_over = at + 1 == len(line.tokens) or not line.tokens[at + 1].adjacent
    listed = at + 1 < len(line.tokens) and line.words[at + 1] in COORDINATORS
    return None if listed or (bare and not is_over) else mention


def _is_second(line: Line, end: int, mention: Mention) -> bool:
    """Whether the name whose last token is ``end`` is joined to another in front: "Berg and Lund, a law firm"."""
    first = _first_token(line, end, mention)
    return first > 1 and line.words[first - 1] in ("and", "&") and line.tokens[first - 2].capital


def _first_token(line: Line, end: int, mention: Mention) -> int:
    while end > 0 and line.start + line.tokens[end].start > mention.span.start:
        end -= 1
    return end


def _predicated(line: Line, start: int, ends: Mapping[int, Mention]) -> Mention | None:
    """The subject of "is" or "was" before the phrase, "who is" and "which is" too."""
    first = start
    while first > 1 and start - first < _LONGEST_COPULA and line.words[first - 1] in _IN_COPULA:
        first -= 1
    if first == start or _COPULAS.isdisjoint(line.words[first:start]):
        return None
    subject = line.tokens[first - 1]
    mention = ends.get(subject.end) if not subject.possessive else None
    if mention is None or line.words[first] in RELATIVES:
        return mention
    begins = _first_token(line, first - 1, mention)
    return None if begins and line.words[begins - 1] in PREPOSITIONS else mention
