"""Origins counted, not outlets: what goes back to one speaker, or stands in the same words, is one origin."""

from collections.abc import Iterable, Sequence
from itertools import combinations

from generator.compare.case import Case, name_of
from generator.compare.passages import shared_passage, shingles
from generator.compare.wording import capital, listed
from generator.model import Claim, Origin


def find_origins(case: Case) -> tuple[Origin, ...]:
    """The case's claims parted by origin, in order of their first claim; every claim stands in one origin."""
    groups: list[list[Claim]] = [[claim] for claim in case.claims]
    tied = _ties(case)
    for one, other in tied:
        groups = _joined(groups, one, other)
    ordered = sorted((sorted(group, key=_place) for group in groups), key=lambda group: _place(group[0]))
    return tuple(Origin(claims=tuple(c.id for c in group), reason=_reason(group, case)) for group in ordered)


def _place(claim: Claim) -> tuple[str, int, int, str]:
    return (claim.article, claim.span.start, claim.span.end, claim.id)


def _ties(case: Case) -> list[tuple[Claim, Claim]]:
    """Pairs of claims with one origin."""
    runs = {claim.id: shingles(claim) for claim in case.claims}
    return [
        (one, other)
        for one, other in combinations(case.claims, 2)
        if _same_voice(one, other, case) or runs[one.id] & runs[other.id]
    ]


def _same_voice(one: Claim, other: Claim, case: Case) -> bool:
    """Whether both quote one speaker, or are one outlet's own words."""
    if one.speaker and other.speaker:
        return one.speaker.casefold() == other.speaker.casefold()
    same_outlet = case.article_of(one).outlet_key == case.article_of(other).outlet_key
    return same_outlet and not one.speaker and not other.speaker


def _joined(groups: list[list[Claim]], one: Claim, other: Claim) -> list[list[Claim]]:
    """The groups with those of the two claims made one."""
    hit = [group for group in groups if one in group or other in group]
    return [group for group in groups if group not in hit] + [[claim for group in hit for claim in group]]


def _reason(group: Sequence[Claim], case: Case) -> str:
    speakers = sorted({claim.speaker for claim in group if claim.speaker})
    outlets = _outlets(group, case)
    if len(outlets) == 1:
        return f"{capital(outlets[0])}{', quoting ' + listed(speakers) if speakers else ' in its own words'}."
    if len(speakers) == 1 and all(claim.speaker for claim in group):
        return f"{capital(listed(outlets))} quote {speakers[0]}."
    passage = shared_passage(case)
    return f"{capital(listed(outlets))} print the same words{': ' + passage if passage else ''}."


def _outlets(group: Iterable[Claim], case: Case) -> list[str]:
    return list(dict.fromkeys(name_of(case.article_of(claim)) for claim in group))
