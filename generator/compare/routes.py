"""Where one thing went: two claims that have it go from one place to two others."""

import re
from collections.abc import Iterator
from itertools import pairwise

from generator.compare.case import Case
from generator.compare.frames import Pair
from generator.compare.ruling import Ruling
from generator.compare.telling import ruling_of
from generator.lexicon.rivals import CARRIERS
from generator.model import Claim, Mention, MentionKind
from generator.text.words import word_list

_FROM = re.compile(r"\bfrom $", re.IGNORECASE)
_TO = re.compile(r"^ to $", re.IGNORECASE)


def by_routes(pair: Pair, case: Case) -> Ruling | None:
    """Both claims tell of one ship, plane or the like, and agree on one end of its way alone."""
    for start, end in _ways(pair.one):
        for begin, goal in _ways(pair.other):
            same, others = start.name == begin.name, end.name == goal.name
            if same != others and _go_one_way(pair):
                answers = (end.surface, goal.surface) if same else (start.surface, begin.surface)
                return ruling_of("other-answer", pair, answers, case)
    return None


def _go_one_way(pair: Pair) -> bool:
    """Whether both claims tell of one thing of a kind that goes somewhere: "the plane"."""
    kinds = [_carriers(claim) for claim in (pair.one, pair.other)]
    return bool(kinds[0] & kinds[1])


def _carriers(claim: Claim) -> frozenset[str]:
    return CARRIERS.intersection(word_list(claim.quote))


def _ways(claim: Claim) -> Iterator[tuple[Mention, Mention]]:
    """The places between which something goes: "from Oslo to Rome"."""
    places = [m for m in claim.mentions if m.kind is MentionKind.PLACE]
    at = claim.span.start
    for start, end in pairwise(places):
        between = claim.quote[start.span.end - at : end.span.start - at]
        if _FROM.search(claim.quote[: start.span.start - at]) and _TO.match(between):
            yield start, end
