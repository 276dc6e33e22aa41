"""Whether two figures of one kind are told of two things: two charges, a part and the whole, two names, two tariffs."""

import re
from collections.abc import Iterator, Mapping
from itertools import pairwise

from generator.compare.meetings import Given, Meeting, has_role
from generator.lexicon.changes import VAGUE_HEADS
from generator.lexicon.connectives import DETERMINERS, PREPOSITIONS
from generator.lexicon.deeds import one_deed
from generator.lexicon.numbers import CARDINALS, TENS
from generator.lexicon.opposites import MOVES, RISING
from generator.lexicon.rivals import LEVELS
from generator.lexicon.roles import UNDERGONE
from generator.lexicon.units import SHARES
from generator.lexicon.verbs import PAST_FORMS
from generator.model import Bound, MentionKind
from generator.text.words import stem, word_list

_BEFORE = 60
"""Characters before a figure in which a word tells that it is the most there can be."""
_MOST = frozenset({"maximum", "max"})
_NAMED = frozenset({MentionKind.PERSON, MentionKind.ORGANISATION})
_NUMBERS = "|".join((*CARDINALS, *TENS))
_PART = re.compile(rf"\s(?:out )?of (?:(?:the|its|their|all|some) )?(?:\d|(?:{_NUMBERS})\b)", re.IGNORECASE)
"""What makes a figure a part of another: "15 of the 22", "six of nine"."""
_GOVERNMENT = re.compile(r"\b([a-z]+) (?:government|authorities|administration|parliament)\b", re.IGNORECASE)
_TO = re.compile(r"\b([a-z]+) to (?:about |around |some |nearly |almost )?$", re.IGNORECASE)
_COMPLEMENT = re.compile(r"\b([a-z]{3,}) (?:to the|of(?: the)?) ([a-z]{3,})\b", re.IGNORECASE)
"""A noun with another tied to it; the "to" of an infinitive has no "the"."""
_HELPERS = "(?:were |was |are |is |have |has |had |been )*"
_NO_KIND = DETERMINERS | PREPOSITIONS | {"and", "or", "that", "which", "said", "says"}
"""Words before a thing that do not tell of which kind it is."""


def are_of_two_things(meeting: Meeting) -> bool:
    """Whether the words around two figures tell that they are of two things."""
    one, other = meeting.one, meeting.other
    if _is_most_of_sentence(one) and _is_most_of_sentence(other):
        return True
    if _is_part(one) != _is_part(other):
        return True
    return _are_shares_of_two(one, other) or _are_of_two_kinds(one, other)


def _is_most_of_sentence(given: Given) -> bool:
    """Whether the figure is the longest sentence that a charge can bring: each charge has its own."""
    if given.quantity.of != "sentence":
        return False
    return given.quantity.bound is Bound.AT_MOST or not _MOST.isdisjoint(word_list(_text_before(given)[-_BEFORE:]))


def _is_part(given: Given) -> bool:
    return bool(_PART.match(given.claim.quote, given.quantity.span.end - given.claim.span.start))


def _are_shares_of_two(one: Given, other: Given) -> bool:
    """Whether two shares stand behind two names: "Lee is polling at 1 percent", "Hale has 24 percent"."""
    if one.quantity.unit not in SHARES or other.quantity.unit not in SHARES:
        return False
    left, right = _last_name(one), _last_name(other)
    return bool(left and right) and left != right


def _last_name(given: Given) -> str:
    """The person or body named last before a figure, or ""."""
    before = [m for m in given.claim.mentions if m.span.end <= given.quantity.span.start and m.kind in _NAMED]
    return before[-1].name if before else ""


def _are_of_two_kinds(one: Given, other: Given) -> bool:
    """Whether two prices are of a thing and of one kind of it, or of two kinds: "tickets cost", "day tickets cost"."""
    if one.quantity.of != "cost" or other.quantity.of != "cost":
        return False
    left, right = _kinds(one), _kinds(other)
    return any(_tells_kind(thing, left, right) or _tells_kind(thing, right, left) for thing in left.keys() & right)


def _tells_kind(thing: str, kinds: Mapping[str, str], others: Mapping[str, str]) -> bool:
    """Whether a word before a thing, of which the other claim has none, tells its kind."""
    return kinds[thing] != "" and kinds[thing] not in others


def _kinds(given: Given) -> dict[str, str]:
    """The stems of the words before a figure, each with that of the word in front of it, which may tell its kind."""
    found = ("", *(stem(word) if word not in _NO_KIND else "" for word in word_list(_text_before(given))))
    return {thing: kind for kind, thing in pairwise(found) if thing}


def _text_before(given: Given) -> str:
    return given.claim.quote[: given.quantity.span.start - given.claim.span.start]


def tell_of_two(one: Given, other: Given) -> bool:
    """Whether other words of two claims tell that their figures are of two things, or of two moments of one.

    Two levels of government; something that rose to one height and fell to another; repairs to the pier and to the
    roads.
    """
    levels = [_levels(given) for given in (one, other)]
    if levels[0] and levels[1] and not levels[0] & levels[1]:
        return True
    return _go_two_ways(one, other) or _have_unlike_complements(one, other) or _undergo_two_things(one, other)


def _undergo_two_things(one: Given, other: Given) -> bool:
    """Whether those that are counted did, or were done, two things: "two boats sank", "four boats were damaged"."""
    if one.quantity.unit or has_role(one.quantity) == has_role(other.quantity):
        return False
    deeds = [_deed(given) for given in (one, other)]
    if not all(deeds):
        return False
    roles = [UNDERGONE.get(deed, deed) for deed in deeds]
    return roles[0] != roles[1] and not one_deed(*map(stem, deeds))


def _deed(given: Given) -> str:
    """The verb right behind what a figure counts, or ""."""
    noun = re.escape(given.quantity.noun.split()[-1]) if given.quantity.noun else r"\w+"
    behind = given.claim.quote[given.quantity.span.end - given.claim.span.start :]
    found = re.match(
        rf"\s(?:[a-z-]+ ){{0,2}}?{noun}s? (?:were |was |are |is |have |has |had |been )*([a-z]+)", behind, re.I
    )
    return found[1].lower() if found and (found[1].lower() in PAST_FORMS or found[1].endswith("ed")) else ""


def _levels(given: Given) -> frozenset[int]:
    """The levels of government of which a claim tells before "government" and the like."""
    found = (level for level in _GOVERNMENT.findall(given.claim.quote))
    return frozenset(n for level in found for n, kind in enumerate(LEVELS) if stem(level) in kind)


def _go_two_ways(one: Given, other: Given) -> bool:
    """Whether the one figure is reached upwards, and the other downwards."""
    ways = [_TO.search(_text_before(given)) for given in (one, other)]
    words = [stem(way[1]) for way in ways if way]
    return len(words) == 2 and (words[0] in RISING) != (words[1] in RISING) and MOVES.issuperset(words)


def _have_unlike_complements(one: Given, other: Given) -> bool:
    """Whether one noun of both claims has a "to", "of" or "for" with two things behind it: "repairs to the pier"."""
    left, right = (dict(_complements(given)) for given in (one, other))
    held = [set(map(stem, word_list(given.claim.quote))) for given in (one, other)]
    return any(left[noun] not in held[1] and right[noun] not in held[0] for noun in left.keys() & right.keys())


def _complements(given: Given) -> Iterator[tuple[str, str]]:
    """The stems of nouns, and of those tied to them."""
    tied = (found for found in _COMPLEMENT.finditer(given.claim.quote) if found[1].lower() not in VAGUE_HEADS)
    yield from ((stem(found[1]), stem(found[2])) for found in tied)
