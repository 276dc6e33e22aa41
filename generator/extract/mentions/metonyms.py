"""Capitals and seats of government that stand for their country: "Oslo announced", but not "in Oslo"."""

from generator.extract.mentions.candidate import Candidate
from generator.lexicon.places import PlaceForm, gazetteer
from generator.lexicon.saying import SAYING
from generator.lexicon.tables import section

_INSIDE = frozenset(("in", "at", "near", "inside", "outside", "around"))


def stands_for_country(candidate: Candidate) -> bool:
    """Whether the candidate, a capital or a seat, acts for its country here.

    A seat ("the Kremlin") does with what is its own too, unless it is a place to be at.
    """
    if not candidate.acts_for:
        return False
    before = candidate.lead if candidate.before == "the" else candidate.before
    if before in section("places_acting", "addressing"):
        return (
            not candidate.after or not candidate.after.isalpha() or _acts(candidate.after) or _is_small(candidate.after)
        )
    place = gazetteer().get(" ".join(candidate.words))
    if place and place.form is PlaceForm.SEAT:
        return before not in _INSIDE and (candidate.possessive or _is_agent(candidate))
    return before not in section("places_acting", "located") and _is_agent(candidate)


def _is_agent(candidate: Candidate) -> bool:
    """Whether a verb of saying or doing follows, behind an aside between commas if need be."""
    return _acts(candidate.after) or _acts(candidate.resumed)


def _acts(after: str) -> bool:
    return after in section("places_acting", "acting") or (after in SAYING and not after.endswith("ing"))


def _is_small(word: str) -> bool:
    return word in ("and", "or", "for", "to", "of", "that", "over", "on", "in", "as", "but", "after", "by", "was", "is")
