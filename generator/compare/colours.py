"""Of which colour one thing was: "wearing a dark suit and red tie", "in a dark suit and a green tie"."""

from generator.compare.case import Case
from generator.compare.frames import Pair
from generator.compare.likeness import keys_of
from generator.compare.matter import may_be_one_person
from generator.compare.ruling import Ruling
from generator.compare.telling import ruling_of
from generator.lexicon.colours import COLOURED, ONE_COLOUR
from generator.model import Claim

_SHARED = 3
"""Words that two claims share, the thing among them, where they tell of one thing."""


def by_colours(pair: Pair, case: Case) -> Ruling | None:
    """The claims tell of one thing, which each has in another colour."""
    told = _things(pair.one)
    others = _things(pair.other) if told else {}
    if not told.keys() & others.keys() or len(keys_of([pair.one]) & keys_of([pair.other])) < _SHARED:
        return None
    if not may_be_one_person(pair.one, pair.other):
        return None
    for thing in sorted(told.keys() & others.keys()):
        one, other = told[thing], others[thing]
        if _are_apart(one, other) and not (
            _tells(pair.one, thing, other, case) or _tells(pair.other, thing, one, case)
        ):
            return ruling_of("other-answer", pair, (one, other), case)
    return None


def _things(claim: Claim) -> dict[str, str]:
    """The things of a claim with their colours; not one of which it has two, as of two cars."""
    found = [(match["thing"].lower(), match["colour"]) for match in COLOURED.finditer(claim.quote)]
    things = [thing for thing, _ in found]
    return {thing: colour for thing, colour in found if things.count(thing) == 1}


def _are_apart(one: str, other: str) -> bool:
    both = {one.lower(), other.lower()}
    return len(both) > 1 and not any(both <= alike for alike in ONE_COLOUR)


def _tells(claim: Claim, thing: str, colour: str, case: Case) -> bool:
    """Whether the article of a claim has such a thing in the other colour, too: it tells of two."""
    found = (m for s in case.setting.sentences_in(claim.article) for m in COLOURED.finditer(s.text))
    return any(m["thing"].lower() == thing and m["colour"].lower() == colour.lower() for m in found)
