"""Whether two figures of one kind are told of two things: two charges, a part and the whole, two names, two tariffs."""

import re
from collections.abc import Mapping
from itertools import pairwise

from generator.compare.meetings import Given, Meeting
from generator.lexicon.connectives import DETERMINERS, PREPOSITIONS
from generator.lexicon.numbers import CARDINALS, TENS
from generator.lexicon.units import SHARES
from generator.model import Bound, MentionKind
from generator.text.words import stem, word_list

_BEFORE = 60
"""Characters before a figure in which a word tells that it is the most there can be."""
_MOST = frozenset({"maximum", "max"})
_NAMED = frozenset({MentionKind.PERSON, MentionKind.ORGANISATION})
_NUMBERS = "|".join((*CARDINALS, *TENS))
_PART = re.compile(rf"\s(?:out )?of (?:(?:the|its|their|all|some) )?(?:\d|(?:{_NUMBERS})\b)", re.IGNORECASE)
"""What makes a figure a part of another: "15 of the 22", "six of nine"."""
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
