"""Nouns that stand for the one body or person of the article they fit: "the company", "the union", "the teenager".

A body fits by its name ("Arden Rail Union"), or because the article says what it is ("Hollin, a software maker"); a
person by what the article says alone. Where several fit, the noun stands for the one who came up just before, alone;
where another has been brought in since, for nobody.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from generator.extract.mentions.body_nouns import is_called, tells_kind
from generator.extract.mentions.lines import Line
from generator.extract.mentions.noun_phrases import is_definite, is_followed
from generator.extract.mentions.pronouns import is_quoted
from generator.extract.mentions.ties import find_ties
from generator.lexicon.descriptions import BODIES, COMPANIES, PERSONS, SEX_OF, UNTOLD
from generator.lexicon.places import gazetteer
from generator.model import Mention, MentionKind, Span

_NOUNS = PERSONS | frozenset(BODIES)
_ANY_COMPANY = frozenset(("company", "firm"))
_BODY_NOUNS = COMPANIES | frozenset(BODIES)
_BODY_KINDS = (MentionKind.ORGANISATION, MentionKind.OTHER)
_NEAR = 6
"""Sentences back within which the only one who fits came up."""
_JUST = 2
"""The same for one of several."""
_MOST = 40
"""Of those who came up, so many are looked back on: it bounds the work."""

Told = tuple[Line, Sequence[Mention]]


class _Place(NamedTuple):
    """The token of a noun."""

    segment: int
    at: int


class _Event(NamedTuple):
    """Where one comes up whom a noun may mean; ``who`` is None for another than those that it is known to fit."""

    offset: int
    segment: int
    who: Mention | None


@dataclass(frozen=True, slots=True, kw_only=True)
class _Scene:
    """An article's lines with their names, and what it says that those are: the name by the place of the noun."""

    told: Mapping[int, Told]
    ties: Mapping[_Place, Mention]
    genders: Mapping[str, str]

    def offset(self, place: _Place) -> int:
        """Where the noun begins in the article."""
        line = self.told[place.segment][0]
        return line.start + line.tokens[place.at].start


def find_descriptions(told: Sequence[Told], genders: Mapping[str, str]) -> dict[int, list[Mention]]:
    """The descriptions of one article that stand for somebody, by segment; ``told`` are its lines with their names."""
    running = {line.segment: (line, mentions) for line, mentions in told if not line.headline}
    places: dict[str, list[_Place]] = {}
    for line in [line for line, _ in running.values() if not _NOUNS.isdisjoint(line.words)]:
        for at in _definite(line):
            places.setdefault(line.words[at], []).append(_Place(line.segment, at))
    found: dict[int, list[Mention]] = {}
    if not places:
        return found
    scene = _Scene(told=running, ties=_ties(running, places, genders), genders=genders)
    for noun in sorted(places):
        for place, who in _meant(scene, noun, places[noun]):
            found.setdefault(place.segment, []).append(_mention(running[place.segment][0], place.at, who))
    return found


def _definite(line: Line) -> Iterator[int]:
    """Where a noun stands with "the" alone, outside of quotations."""
    for at, word in enumerate(line.words):
        if word in _NOUNS and is_definite(line, at) and not is_quoted(line.text, line.tokens[at].start):
            yield at


def _ties(
    told: Mapping[int, Told], places: Mapping[str, Sequence[_Place]], genders: Mapping[str, str]
) -> dict[_Place, Mention]:
    """What the article says its names are, in the wanted nouns, and in those for companies where one is wanted."""
    nouns = frozenset(places) | (COMPANIES if not COMPANIES.isdisjoint(places) else frozenset())
    return {
        _Place(segment, at): mention
        for segment, (line, mentions) in told.items()
        if not nouns.isdisjoint(line.words)
        for at, mention in find_ties(line, mentions, nouns)
        if _may_be(line, at, mention, genders)
    }


def _may_be(line: Line, at: int, mention: Mention, genders: Mapping[str, str]) -> bool:
    """Whether a name can be one of what the noun is for.

    A body's name may have been taken for a person's, but in "the board Ann Berg leads", a person's name is one.
    """
    noun = line.words[at]
    if mention.kind is not MentionKind.PERSON:
        return noun in _BODY_NOUNS and mention.name not in gazetteer()
    told_behind = mention.span.end <= line.start + line.tokens[at].start
    return noun in PERSONS or (told_behind and mention.name in genders and not genders[mention.name])


def _meant(scene: _Scene, noun: str, places: Sequence[_Place]) -> Iterator[tuple[_Place, Mention]]:
    """Whom the noun means at those of ``places`` where that is sure.

    Where it stands before anybody it fits has come up, somebody else was meant, and may be later on; where it may be
    one of several persons, it is not surer a sentence later.
    """
    since = _fitting(scene, noun)
    events = sorted(_events(scene, noun, since), key=lambda event: event.offset) if since else []
    passed, known, unsure = 0, False, -_NEAR
    several = len(since) > 1
    for place in places:
        offset = scene.offset(place)
        while passed < len(events) and events[passed].offset < offset:
            known = known or events[passed].who is not None
            passed += 1
        who = scene.ties.get(place)
        if who is None and not (several and place.segment - unsure <= _JUST):
            who = _latest(events, passed, place.segment, several=several)
        if who:
            yield place, who
        elif not known:
            return
        elif noun in PERSONS:
            unsure = place.segment


def _latest(events: Sequence[_Event], passed: int, segment: int, *, several: bool) -> Mention | None:
    """The one who came up last of the first ``passed``, where nobody else did just now."""
    last = events[passed - 1] if passed else None
    if last is None or last.who is None or segment - last.segment > (_JUST if several else _NEAR):
        return None
    late = events[max(0, passed - _MOST) : passed] if several else ()
    just = (event.who for event in late if segment - event.segment <= _JUST)
    return last.who if all(who and who.name == last.who.name for who in just) else None


def _fitting(scene: _Scene, noun: str) -> dict[str, int]:
    """The names that the noun fits, each with the place in the article from which on it does."""
    found: dict[str, int] = {}
    for place, mention in scene.ties.items():
        line = scene.told[place.segment][0]
        word = line.words[place.at]
        if word == noun or (noun in _ANY_COMPANY and word in COMPANIES):
            found.setdefault(mention.name, line.start)
    for _, mentions in scene.told.values() if noun in BODIES else ():
        for mention in mentions:
            if mention.kind is not MentionKind.PERSON and is_called(mention.name, noun):
                found[mention.name] = min(found.get(mention.name, mention.span.start), mention.span.start)
    return found


def _events(scene: _Scene, noun: str, since: Mapping[str, int]) -> Iterator[_Event]:
    """Where one of those comes up whom the noun fits, or another whom it may mean."""
    others = {mention.name for mention in scene.ties.values()} - since.keys()
    for segment, (line, mentions) in scene.told.items():
        for mention in mentions:
            if mention.name in since:
                if mention.span.start >= since[mention.name]:
                    yield _Event(mention.span.start, segment, mention)
            elif mention.name not in others and _is_rival(mention, noun, scene.genders):
                yield _Event(mention.span.start, segment, None)
        for at in (at for at, word in enumerate(line.words) if word == noun) if noun in line.words else ():
            if _is_another(scene, line, at):
                yield _Event(line.start + line.tokens[at].start, segment, None)


def _is_rival(mention: Mention, noun: str, genders: Mapping[str, str]) -> bool:
    """Whether the noun may mean a name as well that the article does not call so."""
    if noun in SEX_OF:
        return mention.kind is MentionKind.PERSON and genders.get(mention.name, "") in (SEX_OF[noun], "")
    kinds = _BODY_KINDS if noun in UNTOLD else _BODY_KINDS[:1]
    return noun in BODIES and mention.kind in kinds and not tells_kind(mention.name)


def _is_another(scene: _Scene, line: Line, at: int) -> bool:
    """Whether the noun brings in one whom the article does not name: "a company in the south"."""
    if line.tokens[at].capital or _Place(line.segment, at) in scene.ties:
        return False
    return not is_followed(line, at) and not is_definite(line, at)


def _mention(line: Line, at: int, who: Mention) -> Mention:
    low, high = line.tokens[at - 1].start, line.tokens[at].end
    span = Span(line.start + low, line.start + high)
    return Mention(span=span, surface=line.text[low:high], name=who.name, kind=who.kind, named=False)
