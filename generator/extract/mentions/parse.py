"""Cuts a run of capitalised words into the names it holds: places, titles with their persons, organisations."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from generator.extract.mentions.known import joined, known_length
from generator.extract.mentions.tokens import Token
from generator.lexicon.organisations import (
    known_organisations,
    leading_words,
    organisation_words,
    place_words,
    telling_surnames,
    thing_words,
)
from generator.lexicon.people import SUFFIXES, given_names
from generator.lexicon.places import PlaceForm, country_names, gazetteer
from generator.lexicon.titles import (
    abbreviations,
    heads,
    honorifics,
    honorifics_of_men,
    honorifics_of_women,
    modifiers,
)
from generator.model import MentionKind

_INSIDE_TITLE = frozenset(("of", "the", "for", "and"))
_TOPICS = frozenset("Exchequer Staff Foreign Affairs Relations Operations Chiefs Joint".split())
_PARTIES = frozenset(("Republican Party", "Democratic Party", "Conservative Party", "Labour Party"))


class Piece(NamedTuple):
    """One name in a run: ``start`` to ``end`` are indices into the sentence's words; the rest as in Candidate."""

    start: int
    end: int
    kind: MentionKind | None = None
    name: str = ""
    acts_for: str = ""
    title: str = ""
    gender: str = ""
    people: bool = False


def pieces(tokens: Sequence[Token], start: int, end: int) -> Iterator[Piece]:
    """The names in the run ``start`` to ``end``, in order; titles belong to no name."""
    at = start
    while at < end:
        piece = _known(tokens, at, end) or _titled(tokens, at, end) or _named(tokens, at, end)
        if piece.start < piece.end:
            yield piece
        at = max(piece.end, at + 1)


def bare(word: str) -> str:
    """``word`` without the point of an abbreviation."""
    return word[:-1] if word.endswith(".") and len(word) > 2 else word


# --- places, peoples and organisations of the tables


def _known(tokens: Sequence[Token], at: int, end: int) -> Piece | None:
    """The name of the tables that stands at ``at``, with what follows it where both are one name."""
    length = known_length(tokens, at)
    if not length and end - at == 1:
        return _shouted(tokens, at)
    if not length or _is_given_name(tokens, at, at + length, end):
        return None
    after = at + length
    whole = _continuation(tokens, at, after, end)
    if whole > after:
        return Piece(start=at, end=whole, kind=kind_of(tokens[at:whole]))
    return known_piece(tokens, at, after)


def _shouted(tokens: Sequence[Token], at: int) -> Piece | None:
    """A place or organisation of one long word in capitals: "OSLO"."""
    word = tokens[at].text.capitalize() if tokens[at].text.isupper() and len(tokens[at].text) > 3 else ""
    place, organisation = gazetteer().get(word), known_organisations().get(word)
    if place:
        return Piece(start=at, end=at + 1, kind=MentionKind.PLACE, name=place.name)
    return Piece(start=at, end=at + 1, kind=MentionKind.ORGANISATION, name=organisation) if organisation else None


def known_piece(tokens: Sequence[Token], at: int, after: int) -> Piece:
    """The piece for a name of the tables."""
    name = joined(tokens[at:after])
    place = gazetteer().get(name)
    if place is None:
        return Piece(start=at, end=after, kind=MentionKind.ORGANISATION, name=known_organisations()[name])
    return Piece(
        start=at,
        end=after,
        kind=MentionKind.PLACE,
        name=place.name,
        acts_for=place.country,
        people=place.form is PlaceForm.PEOPLE,
    )


def _is_given_name(tokens: Sequence[Token], at: int, after: int, end: int) -> bool:
    """Whether a place's name is a person's given name here: "Florence Bird"."""
    if after - at > 1 or tokens[at].text not in given_names() or after >= end or end - after > 2:
        return False
    following = bare(tokens[after].text)
    return not (following in heads() or following.endswith("s") or _tells_kind(following) or following in modifiers())


def _continuation(tokens: Sequence[Token], at: int, after: int, end: int) -> int:
    """Up to where words behind a known name belong to it: "Russian Orthodox Church", "Supreme Court of Ghana".

    ``after`` where none do.
    """
    if after >= end:
        return after
    if tokens[after].text == "of":
        return end
    stop, title = organisation_end(tokens, after, end), title_end(tokens, after, end)
    if stop > max(after, title):
        return stop
    party = known_organisations().get(joined(tokens[at:after])) in _PARTIES
    if party or title > after or end - after > 1 or tokens[after - 1].possessive:
        return after
    word = tokens[after].text
    apart = known_length(tokens, after) or word in given_names() or tokens[after].gap == "-"
    return after if apart or word.isupper() or word in modifiers() else end


# --- titles and persons


def title_end(tokens: Sequence[Token], start: int, end: int) -> int:
    """Where the title that begins at ``start`` ends; ``start`` where none begins there."""
    last, at = start, start
    while at < end:
        word = bare(tokens[at].text)
        if word in heads() and at + 1 == end and at > start and bare(tokens[at - 1].text) in honorifics():
            break
        if word in heads() and not _is_name_here(tokens, at, end):
            last = at + 1
        elif word in modifiers() or word in _TOPICS:
            last = at + 1 if _follows_of(tokens, last, at) else last
        elif word not in _INSIDE_TITLE:
            break
        at += 1
    return last


def _follows_of(tokens: Sequence[Token], last: int, at: int) -> bool:
    """Whether "of" parts the word at ``at`` from a title's head: "Secretary of State"."""
    return 0 < last < at and any(token.text == "of" for token in tokens[last:at])


def _is_name_here(tokens: Sequence[Token], at: int, end: int) -> bool:
    """Whether a title's word is a given name: "Dean Miller"."""
    word = tokens[at].text
    return word in given_names() and at + 1 < end and tokens[at + 1].text not in given_names()


def _titled(tokens: Sequence[Token], at: int, end: int) -> Piece | None:
    """The person behind a title at ``at``; a piece of no words where the title stands alone, or is that of a place."""
    after = title_end(tokens, at, end)
    if after == at or organisation_end(tokens, at, end) > after:
        return None
    if after >= end:
        return Piece(start=end, end=end)
    if tokens[after].text == "of":
        return Piece(start=after + 1, end=after + 1)
    words = [bare(token.text) for token in tokens[at:after]]
    if organisation_end(tokens, after, end) == end and words[-1] not in honorifics():
        return Piece(start=after, end=after)
    inner = _person_inside(tokens, after, end)
    if inner:
        return inner
    return Piece(
        start=after,
        end=_person_end(tokens, after, end),
        kind=MentionKind.PERSON,
        title=" ".join(word.lower() for word in words),
        gender=_gender(words),
    )


def _gender(words: Sequence[str]) -> str:
    if any(word in honorifics_of_women() for word in words):
        return "f"
    return "m" if any(word in honorifics_of_men() for word in words) else ""


def _person_end(tokens: Sequence[Token], start: int, end: int) -> int:
    """Where a name ends that begins at ``start``: before a title, a people, or a known name of several words."""
    for at in range(start + 1, end):
        place = gazetteer().get(tokens[at].text)
        if place and place.form is PlaceForm.PEOPLE and not _is_surname(tokens, start, at, end):
            return at
        if bare(tokens[at].text) in abbreviations() and tokens[at].text.rstrip(".") not in SUFFIXES:
            return at
        country = place is not None and place.name in country_names()
        if tokens[at].text == tokens[start].text:
            return at
        if at - start > 1 and (country or known_length(tokens, at) > 1):
            return at
    return end


def _is_surname(tokens: Sequence[Token], start: int, at: int, end: int) -> bool:
    """Whether a people's name behind a given name ends a person's: "Kate French said", no "Kate French officials"."""
    alone = at == start + 1 == end - 1 and not tokens[at].text.endswith("s")
    return alone and tokens[start].text in given_names()


def _named(tokens: Sequence[Token], at: int, end: int) -> Piece:
    """The organisation, person or whatever else bears the name at ``at``."""
    stop = organisation_end(tokens, at, end)
    if stop > at:
        return Piece(start=at, end=stop, kind=kind_of(tokens[at:stop]))
    person = _person_inside(tokens, at, end)
    if person:
        return person
    stop = _person_end(tokens, at, end)
    if tokens[at].text in given_names() and stop - at > 1 and not _holds_of(tokens, at, stop):
        return Piece(start=at, end=stop, kind=MentionKind.PERSON)
    return Piece(start=at, end=stop, kind=MentionKind.OTHER if _holds_of(tokens, at, stop) else None)


def _person_inside(tokens: Sequence[Token], start: int, end: int) -> Piece | None:
    """The person behind the last title in a run that begins with no given name: "Harbour Pilot Chief Ann Berg"."""
    if tokens[start].text in given_names():
        return None
    at = next((n for n in range(end - 2, start - 1, -1) if bare(tokens[n].text) in heads()), end)
    if at + 1 >= end or _holds_of(tokens, at, end):
        return None
    return Piece(start=at + 1, end=end, kind=MentionKind.PERSON, title=bare(tokens[at].text).lower())


def _holds_of(tokens: Sequence[Token], start: int, end: int) -> bool:
    return any(token.text in ("of", "for") for token in tokens[start:end])


# --- organisations and places by their words


def organisation_end(tokens: Sequence[Token], start: int, end: int) -> int:
    """Where a name ends that has a word like "Ministry", "River" or "Act" in it; ``start`` where there is none."""
    last = start
    for at in range(start, end):
        word = tokens[at].text
        starts_person = at + 1 < end and word in given_names() and at > start
        if bare(word) in heads() and at + 1 < end and tokens[at + 1].text in given_names():
            break
        if last > start and (starts_person or (bare(word) in heads() and not _tells_kind(bare(word)))):
            break
        if _tells_kind(bare(word)):
            last = at + 1
    if last > start and _is_person_after_all(tokens, start, last, end):
        return start
    return _with_rest(tokens, last, end) if last > start else start


def _with_rest(tokens: Sequence[Token], last: int, end: int) -> int:
    """``last``, or further where "of" or a number goes on: "University of Oslo", "Flight 12"."""
    if last < end and tokens[last - 1].text in leading_words():
        return last + 1
    if last < end and (tokens[last].text in ("of", "for", "on") or tokens[last].text.isdigit()):
        return end
    return last


def _is_person_after_all(tokens: Sequence[Token], start: int, last: int, end: int) -> bool:
    """Whether the telling word is a surname ("Benny Hill"), a title's part, or stands alone."""
    if last - start == 1:
        if last < end and tokens[start].text in leading_words():
            return False
        return not (last < end and tokens[last].text in ("of", "for", "on"))
    surname = last == end and last - start <= 3 and tokens[last - 1].text in telling_surnames()
    return surname and tokens[start].text in given_names()


def _tells_kind(word: str) -> bool:
    return word in organisation_words() or word in place_words() or word in thing_words()


def kind_of(tokens: Sequence[Token]) -> MentionKind | None:
    """What the words of a name tell: the last telling word counts, and a ministry's word before any other."""
    words = [bare(token.text) for token in tokens]
    cut = words.index("of") if "of" in words else len(words)
    for word in reversed(words[:cut]):
        if word in place_words():
            return MentionKind.PLACE
        if word in thing_words():
            return MentionKind.OTHER
        if word in organisation_words():
            return MentionKind.ORGANISATION
    return None
